/** What the server accepts from the sidebar. The sidebar says first what is missing; this holds whatever it sends. */
import * as v from "valibot";
import type { LastStepsInput } from "../contract/carrying.ts";
import type { RubricGiven, RubricServer } from "../contract/rubrics.ts";
import {
  type ChosenProtocol,
  type FetchedScript,
  fetchedScripts,
  type IdentityKeyInput,
  type MakeOursInput,
  type MeetingPlan,
  type MeetingStep,
  type OwnProtocolInput,
  type PickerRequest,
  type PresenterPageInput,
} from "../contract/server.ts";
import type { AccessInput } from "../contract/sharing.ts";
import type { WorkCopyInput } from "../contract/work-copies.ts";
import { mostCarried } from "../core/actions/action-step.ts";
import { languages, type Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import { brought, type Protocol, purposes } from "../core/protocol/protocol.ts";
import type { Wish } from "../core/protocol/wish.ts";
import type { Rubric } from "../core/rubric/rubric.ts";
import type { Task } from "../core/samples/task.ts";
import { mailAddress } from "../core/sharing/has-access.ts";
import type { SortChange } from "../core/sorting/sort-change.ts";

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
      v.maxLength(12),
    ),
    gradeLevel: whole(1, 11),
  }),
  v.check(({ gradeLevel, levels }) => gradeLevel < levels.length),
);
const rubric = v.object({ title: text(300), criteria: v.pipe(v.array(criterion), v.minLength(1), v.maxLength(30)) });
/** A rubric to be corrected may be anything that was read: its limits are said in the dialog, beside what breaks them. */
const uncheckedRubric: v.GenericSchema<unknown, Rubric> = v.object({
  title: v.string(),
  criteria: v.array(
    v.object({
      name: v.string(),
      section: v.string(),
      weight: v.number(),
      levels: v.array(v.object({ label: v.string(), points: v.nullable(v.number()), descriptor: v.string() })),
      gradeLevel: v.number(),
    }),
  ),
});
const rubricGiven: v.GenericSchema<unknown, RubricGiven> = v.object({
  text: v.string(),
  rubric: v.nullable(uncheckedRubric),
});
const kept = v.object({ id: operationId, rubric });

const minutes = whole(1, 1440);
/** As much as a cell of a sheet holds: teams write their own protocols in one. */
const written = text(50_000);
const protocol: v.GenericSchema<unknown, Protocol> = v.object({
  id: name(100),
  name: name(300),
  summary: written,
  audience: v.picklist(["alone", "team", "either"]),
  purposes: v.array(v.picklist(purposes)),
  brought: v.array(v.picklist(brought)),
  source: v.object({ title: written, publisher: written, year: written, url: written }),
  considerations: v.array(written),
  prework: v.nullable(
    v.object({
      minutes: whole(0, 1440),
      facilitator: v.array(written),
      members: v.array(written),
      readings: v.array(v.object({ title: written, url: written })),
      prompts: v.array(
        v.object({ heading: written, optional: v.boolean(), personal: v.boolean(), prompts: v.array(written) }),
      ),
    }),
  ),
  segments: v.pipe(
    v.array(
      v.object({
        id: name(100),
        stage: v.exactOptional(written),
        title: name(500),
        minutes: v.pipe(
          v.object({ least: minutes, usual: minutes, most: minutes }),
          v.check(({ least, usual, most }) => least <= usual && usual <= most),
        ),
        optional: v.boolean(),
        planning: v.exactOptional(v.boolean()),
        purposes: v.array(written),
        steps: v.array(
          v.object({
            text: written,
            prompts: v.array(v.object({ text: written, room: v.picklist(["each", "together", "none"]) })),
          }),
        ),
        tips: v.array(written),
        fill: v.exactOptional(v.picklist(["trends", "actions", "communication", "debrief"])),
        settles: v.exactOptional(v.boolean()),
        revises: v.exactOptional(v.boolean()),
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
});
const wish: v.GenericSchema<unknown, Wish> = v.object({
  purpose: v.nullable(v.picklist(purposes)),
  audience: v.picklist(["alone", "team"]),
  minutes: v.nullable(minutes),
  brought: v.nullable(v.picklist(brought)),
});
const chosenProtocol: v.GenericSchema<unknown, ChosenProtocol> = v.object({
  own: v.boolean(),
  id,
  name: text(300),
  minutes: v.nullable(minutes),
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
  shape: v.picklist(brought),
  samples: v.pipe(v.array(v.object({ code, link: text(2000) })), v.minLength(1), v.maxLength(200)),
  readers: v.pipe(v.array(name(60)), v.minLength(1), v.maxLength(12)),
  emails: v.pipe(v.array(text(320)), v.maxLength(12)),
  task,
  prework: v.nullable(v.object({ own: v.boolean(), due: v.union([v.literal(""), date]) })),
  folder,
  carried: v.nullable(
    v.object({
      notesUrl: v.pipe(text(500), v.startsWith("https://")),
      date: v.union([v.literal(""), date]),
      steps: v.pipe(v.array(v.object({ what: name(2000), who: text(500), when: text(200) })), v.maxLength(mostCarried)),
    }),
  ),
});
const lastSteps: v.GenericSchema<unknown, LastStepsInput> = v.object({ folder, date, notesId: v.nullable(id) });
const file = v.object({ id, name: text(300), url: text(500) });
const step: v.GenericSchema<unknown, MeetingStep> = v.object({
  plan,
  files: v.object({ notes: file, sortSheet: file, folder, moved: v.nullable(text(1000)) }),
  prework: v.nullable(file),
});
const identityKey: v.GenericSchema<unknown, IdentityKeyInput> = v.object({
  operationId,
  title: name(120),
  language: v.picklist(languages),
  entries: v.pipe(
    v.array(v.object({ code, name: name(200), groups: v.pipe(v.array(text(100)), v.maxLength(20)) })),
    v.minLength(1),
    v.maxLength(200),
  ),
});
const presenterPage: v.GenericSchema<unknown, PresenterPageInput> = v.object({
  operationId,
  title: name(120),
  date,
  presenter: v.pipe(text(200), v.trim()),
  language: v.picklist(languages),
  folder,
});
const makeOurs: v.GenericSchema<unknown, MakeOursInput> = v.object({
  operationId,
  protocolId: id,
  language: v.picklist(languages),
  folder,
});
const ownProtocol: v.GenericSchema<unknown, OwnProtocolInput> = v.object({
  operationId,
  protocol,
  language: v.picklist(languages),
  folder,
});
const workCopy: v.GenericSchema<unknown, WorkCopyInput> = v.object({
  operationId,
  fileId: id,
  language: v.picklist(languages),
  folder,
});
const pickerKind = v.picklist(["folder", "files", "protocol", "work", "notes"]);
const pickerRequest: v.GenericSchema<unknown, PickerRequest> = v.object({
  kind: pickerKind,
  fileIds: v.pipe(v.array(id), v.maxLength(20)),
});
const picked = v.object({ kind: pickerKind, id, name: text(300) });

const sheetId = whole(0, 2 ** 31 - 1);
const codes = v.pipe(v.array(code), v.maxLength(200));
const tabs = v.pipe(v.array(sheetId), v.maxLength(50));
const sortChange: v.GenericSchema<unknown, SortChange> = v.object({
  addReaders: v.pipe(v.array(name(60)), v.maxLength(12)),
  renameReaders: v.pipe(v.array(v.object({ sheetId, name: name(60) })), v.maxLength(50)),
  readersOut: tabs,
  readersBack: tabs,
  addSamples: v.pipe(v.array(v.object({ code, link: text(2000) })), v.maxLength(200)),
  samplesOut: codes,
  samplesBack: codes,
});

const accessInput: v.GenericSchema<unknown, AccessInput> = v.object({
  documentId: id,
  email: v.pipe(
    text(254),
    v.check((typed) => mailAddress(typed) === typed),
  ),
  type: v.picklist(["user", "group"]),
  role: v.picklist(["reader", "commenter"]),
  message: text(2000),
});

const what: Readonly<Record<string, Words>> = {
  title: { en: "the meeting's title (1 to 120 characters)", es: "el título de la reunión (de 1 a 120 caracteres)" },
  date: { en: "the date", es: "la fecha" },
  start: { en: "the start time", es: "la hora de comienzo" },
  end: { en: "the end time", es: "la hora de fin" },
  protocol: {
    en: "the protocol (a name, and 1 to 100 parts with whole minutes)",
    es: "el protocolo (un nombre, y de 1 a 100 partes con minutos enteros)",
  },
  ownProtocol: {
    en: "your own protocol (names and whole minutes for each part)",
    es: "su propio protocolo (nombre y minutos enteros de cada parte)",
  },
  rubric: {
    en: "the rubric (1 to 30 criteria, 2 to 12 levels each)",
    es: "la rúbrica (de 1 a 30 criterios, con 2 a 12 niveles cada uno)",
  },
  samples: { en: "the samples (1 to 200)", es: "las muestras (de 1 a 200)" },
  readers: { en: "the readers (1 to 12)", es: "las personas que leen (de 1 a 12)" },
  email: { en: "the address", es: "la dirección" },
  message: { en: "the message (2,000 characters at most)", es: "el mensaje (2000 caracteres como máximo)" },
  entries: { en: "the roster (1 to 200 students)", es: "la lista de estudiantes (de 1 a 200)" },
};

/** The value as the schema knows it, or a problem which names the part that cannot be used. Never repeats what was typed. */
export const accept = <T>(schema: v.GenericSchema<unknown, T>, input: unknown): T => {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const keys = (result.issues[0].path ?? []).map((item) => String(item.key));
  const part = keys.map((key) => what[key]).find((words) => words !== undefined);
  throw new Problem({
    code: "input",
    say: part
      ? { en: `Please check ${part.en}.`, es: `Por favor, revise ${part.es}.` }
      : {
          en: "The sidebar sent something that the add-on does not understand.",
          es: "La barra lateral envió algo que el complemento no entiende.",
        },
    safe: {
      en: "Nothing was made yet by this step, and what you typed is still here.",
      es: "Este paso todavía no creó nada, y lo que escribió sigue aquí.",
    },
    next: part
      ? { en: "Correct it, then try again.", es: "Corríjalo e inténtelo de nuevo." }
      : {
          en: "Close the sidebar, open it again and try once more.",
          es: "Cierre la barra lateral, ábrala otra vez e inténtelo de nuevo.",
        },
  });
};

/** Levels in all readers' tabs: a grade of 200, read by 12 in 8 criteria. Above this the sheet is slow for everybody. */
const mostLevels = 20_000;

export const acceptPlan = (input: unknown): MeetingPlan => {
  const accepted = accept(plan, input);
  const { samples, readers, rubric } = accepted;
  const levels = samples.length * readers.length * rubric.criteria.length;
  if (levels <= mostLevels) return accepted;
  throw new Problem({
    code: "input",
    say: {
      en: `${samples.length} samples, ${rubric.criteria.length} criteria and ${readers.length} readers make a sort sheet too large to work in.`,
      es: `Con ${samples.length} muestras, ${rubric.criteria.length} criterios y ${readers.length} personas que leen, la hoja de clasificación sería demasiado grande para trabajar en ella.`,
    },
    safe: {
      en: "Nothing was made, and what you typed is still here.",
      es: "No se creó nada, y lo que escribió sigue aquí.",
    },
    next: {
      en: "Plan with fewer samples, criteria or readers, or make two sort sheets.",
      es: "Planifique con menos muestras, criterios o personas, o haga dos hojas de clasificación.",
    },
  });
};
export const acceptLastSteps = (input: unknown): LastStepsInput => accept(lastSteps, input);
export const acceptStep = (input: unknown): MeetingStep => {
  const accepted = accept(step, input);
  acceptPlan(accepted.plan);
  return accepted;
};
export const acceptIdentityKey = (input: unknown): IdentityKeyInput => accept(identityKey, input);
export const acceptSortChange = (input: unknown): SortChange => accept(sortChange, input);
export const acceptPresenterPage = (input: unknown): PresenterPageInput => accept(presenterPage, input);
export const acceptWorkCopy = (input: unknown): WorkCopyInput => accept(workCopy, input);
export const acceptPickerRequest = (input: unknown): PickerRequest => accept(pickerRequest, input);
export const acceptPicked = (input: unknown): v.InferOutput<typeof picked> => accept(picked, input);
export const acceptMakeOurs = (input: unknown): MakeOursInput => accept(makeOurs, input);
export const acceptOwnProtocol = (input: unknown): OwnProtocolInput => accept(ownProtocol, input);
export const acceptWish = (input: unknown): Wish => accept(wish, input);
export const acceptChosenProtocol = (input: unknown): ChosenProtocol => accept(chosenProtocol, input);
export const acceptFetched = (input: unknown): FetchedScript => accept(v.picklist(fetchedScripts), input);
export const acceptFileId = (input: unknown): string => accept(id, input);
export const acceptRubric = (input: unknown): Rubric => accept(rubric, input);
export const acceptUnchecked = (input: unknown): Rubric => accept(uncheckedRubric, input);
export const acceptRubricGiven = (input: unknown): RubricGiven => accept(rubricGiven, input);
export const acceptAccess = (input: unknown): AccessInput => accept(accessInput, input);
export const acceptKept = (input: unknown): Parameters<RubricServer["keepRubric"]>[0] => accept(kept, input);
