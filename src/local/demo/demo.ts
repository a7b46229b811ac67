/**
 * The main job without a browser: a facilitator plans a review, four readers sort, the sort is summarized. Everything goes
 * through the script that ships and the entry points that google.script.run uses; readers write as people do, in the editor.
 */
import type { Answer, FileRef, MeetingFiles, MeetingPlan, Summary } from "../../contract/server.ts";
import type { Language } from "../../core/language.ts";
import { protocols } from "../../core/protocol/library/library.ts";
import { readRubric } from "../../core/rubric/read-rubric.ts";
import { assignCodes } from "../../core/samples/codes.ts";
import { readRoster } from "../../core/samples/read-roster.ts";
import type { Runtime } from "../runtime/runtime.ts";
import type { CallRecord, Workspace } from "../workspace.ts";
import {
  emails,
  evidenceGiven,
  levelGiven,
  pastedRoster,
  pastedRubric,
  pileGiven,
  readers,
  strategyGiven,
  task,
  title,
} from "./team-input.ts";

export const facilitator = "ana.torres@school.example";

export interface DemoStep {
  readonly name: string;
  readonly calls: readonly Pick<CallRecord, "method" | "requestBytes">[];
}
export interface DemoResult {
  readonly files: MeetingFiles;
  readonly key: FileRef;
  /** null where the protocol has no prework. */
  readonly prework: FileRef | null;
  readonly summary: Summary;
}

interface Demo {
  readonly workspace: Workspace;
  readonly runtime: Runtime;
  /** Told after each step of the add-on. */
  readonly told: (step: DemoStep) => void;
  /** Today, YYYY-MM-DD. */
  readonly date: string;
  readonly protocolId: string;
  /** Of the files. */
  readonly language: Language;
}

/** The team's folder in the shared drive, by name. */
export const teamFolder = (workspace: Workspace): { id: string; name: string } => {
  const folder = workspace.state(facilitator).folders.find((one) => one.name === "Student work reviews");
  if (!folder) throw new Error("The local Workspace has no team folder. Start it anew with npm start -- --fresh.");
  return { id: folder.id, name: folder.name };
};

export const openDocument = (workspace: Workspace): string => {
  const file = workspace.state(facilitator).files.find((one) => one.kind === "document" && one.canEdit);
  if (!file) throw new Error("The local Workspace has no document to open the sidebar in.");
  return file.id;
};

/** Numbers in [0, 1) that are the same in every demonstration. */
const steadyRandom = (): (() => number) => {
  let state = 20261124;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Calls a function of the script as the sidebar does. Throws where the answer is a problem. */
const caller =
  ({ workspace, runtime, told }: Demo, fileId: string) =>
  <T>(name: string, fn: string, ...args: readonly unknown[]): T => {
    const calls: CallRecord[] = [];
    const stop = workspace.onCall((call) => {
      if (call.caller.via === "addon") calls.push(call);
    });
    const { result } = runtime.run({ account: facilitator, fileId, fn, args });
    stop();
    if (!result.ok) throw new Error(`${fn} failed: ${result.error.message}`);
    const answer = result.value as Answer<T>;
    if (!answer.ok) throw new Error(`${answer.problem.say} ${answer.problem.next}`);
    told({ name, calls });
    return answer.value;
  };

/** Readers type levels, evidence and rationale on their own tabs; the team agrees on two samples. */
const sortByHand = ({ workspace, language }: Demo, sheetId: string, criteria: number, samples: number): void => {
  const person = { account: facilitator, via: "person" as const };
  const data = readers.flatMap((reader, r) => [
    {
      range: `'${reader.replace(/'/g, "''")}'!${readerRange(criteria, samples)}`,
      values: Array.from({ length: samples }, (_, sample) => [
        ...Array.from({ length: criteria }, (_, criterion) => levelGiven(sample, criterion, r)),
        pileGiven(sample, r, criteria, language),
        evidenceGiven(sample, r),
        strategyGiven(sample),
        "See the evidence; the rubric's words fit.",
      ]),
    },
  ]);
  for (const { range, values } of data)
    workspace.call(
      person,
      "sheets.spreadsheets.values.update",
      { spreadsheetId: sheetId, range, valueInputOption: "USER_ENTERED" },
      { values },
    );
};

/** The day before, YYYY-MM-DD. */
const dayBefore = (date: string): string => new Date(Date.parse(date) - 24 * 3600 * 1000).toISOString().slice(0, 10);

const readerRange = (criteria: number, samples: number): string => {
  const last = String.fromCharCode("C".charCodeAt(0) + criteria + 3);
  return `C${firstSampleRow}:${last}${firstSampleRow + samples - 1}`;
};
/** The first row of samples on a reader's tab, counted from 1. */
const firstSampleRow = 4;

export const runDemo = (demo: Demo): DemoResult => {
  const { workspace } = demo;
  const rubric = readRubric(pastedRubric).rubric;
  const { students } = readRoster(pastedRoster);
  if (!rubric) throw new Error("The demonstration's rubric could not be read.");
  const { samples, key } = assignCodes(students, steadyRandom());
  const { language } = demo;
  const hasPrework = protocols.some(({ id, prework }) => id === demo.protocolId && prework !== null);
  const plan: MeetingPlan = {
    operationId: `demo-${demo.protocolId}`.slice(0, 40),
    protocolId: demo.protocolId,
    ownProtocol: null,
    language,
    title: title[language],
    date: demo.date,
    start: 15 * 60,
    end: null,
    minutes: null,
    split: null,
    segments: [],
    rubric,
    shape: "whole class",
    samples,
    readers,
    emails,
    task: task[language],
    prework: hasPrework ? { own: true, due: dayBefore(demo.date) } : null,
    folder: teamFolder(workspace),
    carried: null,
  };
  const inDocs = caller(demo, openDocument(workspace));
  const files = inDocs<MeetingFiles>("Make the files", "createFiles", plan);
  const noPrework = { plan, files, prework: null };
  const prework = hasPrework ? inDocs<FileRef>("Make the prework document", "createPrework", noPrework) : null;
  const step = { ...noPrework, prework };
  inDocs("Fill the sort sheet", "fillSortSheet", step);
  inDocs("Fill the notes document", "fillNotes", step);
  const keyFile = inDocs<FileRef>("Make the identity key", "createIdentityKey", {
    operationId: plan.operationId,
    title: plan.title,
    language: plan.language,
    entries: key,
  });
  sortByHand(demo, files.sortSheet.id, rubric.criteria.length, samples.length);
  const summary = caller(demo, files.sortSheet.id)<Summary>("Summarize the sort", "summarize");
  return { files, key: keyFile, prework, summary };
};
