/** What the user has typed and ticked in the plan so far. Plain values: reading them is read-draft.ts. */
import type { FileRef, FolderChoice, MeetingPlan, StartData } from "../../contract/server.ts";
import type { CarriedSteps } from "../../core/actions/action-step.ts";
import type { Language } from "../../core/language.ts";
import type { Brought, Protocol } from "../../core/protocol/protocol.ts";
import type { Criterion, Rubric } from "../../core/rubric/rubric.ts";
import type { Student } from "../../core/samples/sample.ts";
import { sampleCounts } from "../../core/samples/shape.ts";
import { noTask, type Task } from "../../core/samples/task.ts";

/** A protocol of the team's own, as it was read from its sheet. */
export interface OwnProtocol {
  readonly fileId: string;
  readonly protocol: Protocol;
}

/** A copy of student work that was made for this meeting. */
export interface CopyInUse {
  readonly file: FileRef;
  /** Whose work it is, by the name in the roster; "" while that is not said. */
  readonly student: string;
}

/** The students with the links of the copies that were put to them. */
export const withCopies = (students: readonly Student[], copies: readonly CopyInUse[]): readonly Student[] =>
  students.map((student) => ({
    ...student,
    link: copies.find((one) => one.student === student.name)?.file.url ?? student.link,
  }));

export interface Draft {
  readonly protocolId: string;
  /** Goes before `protocolId`. */
  readonly own: OwnProtocol | null;
  /** Of the documents. */
  readonly language: Language;
  /** null until the user types one: the default is the protocol's name. */
  readonly title: string | null;
  /** YYYY-MM-DD, or "". */
  readonly date: string;
  /** HH:MM as a time field gives it, or "". */
  readonly start: string;
  readonly end: string;
  /** Minutes at hand, as typed. An end goes before it. */
  readonly minutes: string;
  /** Whether there are two meetings, and the second one: the index of the segment it begins with, its date and its times. */
  readonly two: boolean;
  readonly stage: number;
  readonly secondDate: string;
  readonly secondStart: string;
  readonly secondEnd: string;
  /** Ids of the optional segments that take place. */
  readonly optional: readonly string[];
  /** Whether each reader answers the prework in a copy of their own, and when it is due: YYYY-MM-DD or "". */
  readonly preworkOwn: boolean;
  readonly due: string;
  readonly task: Task;
  /** Open steps of the last meeting, of which the user takes some along. */
  readonly carried: CarriedSteps | null;
  /** The rubric of the last meeting or from the dialog, and whether it is the one for this meeting: it then goes before the text. */
  readonly lastRubric: Rubric | null;
  readonly useLastRubric: boolean;
  /** Whether it comes from the dialog. */
  readonly rubricChecked: boolean;
  readonly rubricText: string;
  /** Grade levels that the user chose, by `criterionKey`. */
  readonly gradeLevels: Readonly<Record<string, number>>;
  /** What kind of work is looked at. */
  readonly shape: Brought;
  /** Of two or three students, at least one succeeded and at least one did not. */
  readonly outcomes: boolean;
  readonly rosterText: string;
  /** A name on two lines of the roster is two students. */
  readonly twins: boolean;
  readonly copies: readonly CopyInUse[];
  /** Number of samples where there is no roster, as typed. */
  readonly sampleCount: string;
  readonly readersText: string;
  /** null: My Drive. */
  readonly folder: FolderChoice | null;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** The local date as YYYY-MM-DD. */
export const dayOf = (now: Date): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** The next full or half hour as HH:MM; not beyond the day. */
export const nextHalfHour = (now: Date): string => {
  const minutes = Math.min(Math.floor((now.getHours() * 60 + now.getMinutes()) / 30) * 30 + 30, 23 * 60 + 30);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** Minutes after midnight of HH:MM, or null where there is no time. */
export const minutesOf = (time: string): number | null => {
  const parts = /^(\d\d):(\d\d)/.exec(time);
  return parts === null ? null : Number(parts[1]) * 60 + Number(parts[2]);
};

/** The same criterion when the rubric is pasted again with a word mended. */
export const criterionKey = (criterion: Criterion): string => `${criterion.section}/${criterion.name}`;

/** `speaks` is the language of the sidebar. */
export const firstDraft = (start: StartData, now: Date, speaks: Language): Draft => {
  const { protocols, remembered, brought } = start;
  const shape = brought?.shape ?? "whole class";
  return {
    protocolId:
      brought?.suggested?.id ??
      protocols.find((protocol) => protocol.id === remembered.protocolId)?.id ??
      protocols[0]?.id ??
      "",
    own: null,
    language: remembered.language ?? speaks,
    title: (brought?.suggested && brought.title) || null,
    date: dayOf(now),
    start: nextHalfHour(now),
    end: "",
    minutes: brought?.minutes ? String(brought.minutes) : "",
    two: false,
    stage: 0,
    secondDate: "",
    secondStart: "",
    secondEnd: "",
    optional: [],
    preworkOwn: true,
    due: "",
    task: noTask,
    carried: null,
    lastRubric: remembered.rubric,
    useLastRubric: remembered.rubric !== null,
    rubricChecked: false,
    rubricText: "",
    gradeLevels: {},
    shape,
    outcomes: false,
    rosterText: "",
    twins: false,
    copies: [],
    sampleCount: String(sampleCounts[shape].usual),
    readersText: remembered.readers
      .map((reader, index) => (remembered.emails[index] ? `${reader} <${remembered.emails[index]}>` : reader))
      .join("\n"),
    folder: remembered.folder,
  };
};

/** A further meeting by the same team: what belongs to the meeting alone starts anew. */
export const nextDraft = (draft: Draft, plan: MeetingPlan, now: Date): Draft => ({
  ...draft,
  title: null,
  date: dayOf(now),
  start: nextHalfHour(now),
  end: "",
  two: false,
  secondDate: "",
  due: "",
  task: noTask,
  carried: null,
  lastRubric: plan.rubric,
  useLastRubric: true,
  rubricChecked: false,
  rubricText: "",
  gradeLevels: {},
  outcomes: false,
  rosterText: "",
  twins: false,
  copies: [],
});
