/** What the server accepts from the sidebar. The sidebar says first what is missing; this holds whatever it sends. */
import * as v from "valibot";
import type { IdentityKeyInput, MeetingPlan, MeetingStep, PickerRequest } from "../contract/server.ts";
import { languages } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import type { Protocol } from "../core/protocol/protocol.ts";
import type { Task } from "../core/samples/task.ts";

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const name = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,100}$/));
const operationId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,40}$/));
const code = v.pipe(v.string(), v.regex(/^S\d{2,3}$/));
const folder = v.nullable(v.object({ id, name: text(300) }));

const criterion = v.pipe(
  v.object({
    name: name(200),
    section: text(200),
    weight: v.pipe(v.number(), v.minValue(0.001)),
    levels: v.pipe(
      v.array(v.object({ label: text(200), points: v.nullable(v.number()), descriptor: text(5000) })),
      v.minLength(2),
      v.maxLength(15),
    ),
    gradeLevel: whole(1, 14),
  }),
  v.check(({ gradeLevel, levels }) => gradeLevel < levels.length),
);
const rubric = v.object({ title: text(300), criteria: v.pipe(v.array(criterion), v.minLength(1), v.maxLength(30)) });

const minutes = whole(1, 1440);
const protocol: v.GenericSchema<unknown, Protocol> = v.object({
  id: name(100),
  name: name(300),
  summary: text(2000),
  audience: v.picklist(["alone", "team", "either"]),
  purposes: v.array(
    v.picklist(["day to day", "equity", "deep dive", "proficiency", "alignment", "next steps", "puzzle"]),
  ),
  brought: v.array(v.picklist(["one piece", "several of one student", "whole class", "two or three students"])),
  source: v.object({ title: text(500), publisher: text(500), year: text(100), url: text(2000) }),
  considerations: v.array(text(5000)),
  prework: v.nullable(
    v.object({
      minutes: whole(0, 1440),
      facilitator: v.array(text(5000)),
      members: v.array(text(5000)),
      readings: v.array(v.object({ title: text(2000), url: text(2000) })),
      prompts: v.array(
        v.object({ heading: text(2000), optional: v.boolean(), personal: v.boolean(), prompts: v.array(text(5000)) }),
      ),
    }),
  ),
  segments: v.pipe(
    v.array(
      v.object({
        id: name(100),
        stage: v.exactOptional(text(500)),
        title: name(500),
        minutes: v.object({ least: minutes, usual: minutes, most: minutes }),
        optional: v.boolean(),
        planning: v.exactOptional(v.boolean()),
        purposes: v.array(text(5000)),
        steps: v.array(
          v.object({
            text: text(5000),
            prompts: v.array(v.object({ text: text(5000), room: v.picklist(["each", "together", "none"]) })),
          }),
        ),
        tips: v.array(text(5000)),
        fill: v.exactOptional(v.picklist(["trends", "actions", "communication", "debrief"])),
        revises: v.exactOptional(v.boolean()),
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
});
const date = v.pipe(v.string(), v.isoDate());
const task: v.GenericSchema<unknown, Task> = v.object({
  purpose: text(2000),
  task: text(2000),
  objectives: text(2000),
  standards: text(2000),
  scaffolds: text(2000),
  wida: text(2000),
  exemplar: text(2000),
  unit: text(2000),
});

const plan: v.GenericSchema<unknown, MeetingPlan> = v.object({
  operationId,
  protocolId: id,
  ownProtocol: v.nullable(protocol),
  language: v.picklist(languages),
  title: name(120),
  date,
  start: whole(0, 1439),
  end: v.nullable(minutes),
  minutes: v.nullable(minutes),
  split: v.nullable(v.object({ stage: whole(1, 99), date, start: whole(0, 1439), end: v.nullable(minutes) })),
  segments: v.array(id),
  rubric,
  samples: v.pipe(v.array(v.object({ code, link: text(2000) })), v.minLength(1), v.maxLength(200)),
  readers: v.pipe(v.array(name(60)), v.minLength(1), v.maxLength(12)),
  emails: v.pipe(v.array(text(320)), v.maxLength(12)),
  task,
  prework: v.nullable(v.object({ own: v.boolean(), due: v.union([v.literal(""), date]) })),
  folder,
});
const file = v.object({ id, name: text(300), url: text(500) });
const step: v.GenericSchema<unknown, MeetingStep> = v.object({
  plan,
  files: v.object({ notes: file, sortSheet: file, folder, moved: v.nullable(text(1000)) }),
  prework: v.nullable(file),
});
const identityKey: v.GenericSchema<unknown, IdentityKeyInput> = v.object({
  operationId,
  title: name(120),
  entries: v.pipe(
    v.array(v.object({ code, name: name(200), groups: v.pipe(v.array(text(100)), v.maxLength(20)) })),
    v.minLength(1),
    v.maxLength(200),
  ),
});
const pickerRequest: v.GenericSchema<unknown, PickerRequest> = v.object({
  kind: v.picklist(["folder", "files"]),
  fileIds: v.pipe(v.array(id), v.maxLength(20)),
});
const picked = v.object({ kind: v.picklist(["folder", "files"]), id, name: text(300) });

const what: Readonly<Record<string, string>> = {
  title: "the meeting's title (1 to 120 characters)",
  date: "the date",
  start: "the start time",
  end: "the end time",
  rubric: "the rubric (1 to 30 criteria, 2 to 15 levels each)",
  samples: "the samples (1 to 200)",
  readers: "the readers (1 to 12)",
  entries: "the roster (1 to 200 students)",
};

/** The value as the schema knows it, or a problem which names the part that cannot be used. Never repeats what was typed. */
const accept = <T>(schema: v.GenericSchema<unknown, T>, input: unknown): T => {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const keys = (result.issues[0].path ?? []).map((item) => String(item.key));
  const part = keys.map((key) => what[key]).find((words) => words !== undefined);
  throw new Problem({
    code: "input",
    say: part ? `Please check ${part}.` : "The sidebar sent something that the add-on does not understand.",
    safe: "Nothing was made yet by this step, and what you typed is still here.",
    next: part ? "Correct it, then try again." : "Close the sidebar, open it again and try once more.",
  });
};

/** Levels in all readers' tabs. Google suggests at most 2 MB a request, and above this the sheet is slow for everybody. */
const mostLevels = 10_000;

export const acceptPlan = (input: unknown): MeetingPlan => {
  const accepted = accept(plan, input);
  const { samples, readers, rubric } = accepted;
  const levels = samples.length * readers.length * rubric.criteria.length;
  if (levels <= mostLevels) return accepted;
  throw new Problem({
    code: "input",
    say: `${samples.length} samples, ${rubric.criteria.length} criteria and ${readers.length} readers make a sort sheet too large to work in.`,
    safe: "Nothing was made, and what you typed is still here.",
    next: "Plan with fewer samples, criteria or readers, or make two sort sheets.",
  });
};
export const acceptStep = (input: unknown): MeetingStep => {
  const accepted = accept(step, input);
  acceptPlan(accepted.plan);
  return accepted;
};
export const acceptIdentityKey = (input: unknown): IdentityKeyInput => accept(identityKey, input);
export const acceptPickerRequest = (input: unknown): PickerRequest => accept(pickerRequest, input);
export const acceptPicked = (input: unknown): v.InferOutput<typeof picked> => accept(picked, input);
