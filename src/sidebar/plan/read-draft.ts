/** What the draft amounts to: each part read, and what is missing or wrong with it. Pure. */
import type { MeetingPlan, StartData } from "../../contract/server.ts";
import type { ProblemText } from "../../core/problem.ts";
import { clock, planAgenda } from "../../core/protocol/agenda.ts";
import { outline } from "../../core/protocol/outline.ts";
import type { ProtocolOutline } from "../../core/protocol/protocol.ts";
import type { RubricRead } from "../../core/rubric/read-rubric.ts";
import type { Rubric } from "../../core/rubric/rubric.ts";
import type { RosterRead } from "../../core/samples/read-roster.ts";
import { readReaders } from "../../core/samples/readers.ts";
import { sampleCounts } from "../../core/samples/shape.ts";
import { criterionKey, type Draft, minutesOf } from "./draft.ts";
import { noRubric } from "./pasted-reader.ts";
import type { PlanWords } from "./words.ts";

export type FieldId =
  | "protocol"
  | "title"
  | "date"
  | "start"
  | "end"
  | "minutes"
  | "second-date"
  | "second-start"
  | "second-end"
  | "due"
  | "rubric"
  | "outcomes"
  | "roster"
  | "count"
  | "readers";

export interface Fault {
  readonly field: FieldId;
  readonly say: string;
  /** Nothing typed yet: said only once the user wants to create the files. */
  readonly missing: boolean;
}

export type Agenda = ReturnType<typeof planAgenda>;

export interface DraftReading {
  readonly protocol: ProtocolOutline;
  readonly title: string;
  /** Ids of all segments that take place, in the protocol's order. */
  readonly segments: readonly string[];
  /** Segments that a second meeting may begin with, by their index in the protocol. */
  readonly stages: readonly { readonly index: number; readonly name: string }[];
  readonly minutes: number | null;
  readonly split: MeetingPlan["split"];
  /** null while there is no start. */
  readonly agenda: Agenda | null;
  /** null while the server reads it. */
  readonly rubric: RubricRead | null;
  /** null while the script that reads it is on its way. */
  readonly roster: RosterRead | null;
  /** How many samples; 0 where that cannot be told. */
  readonly samples: number;
  readonly readers: readonly string[];
  readonly emails: readonly string[];
  /** In the order of the fields on the screen. */
  readonly faults: readonly Fault[];
}

export const mostSamples = 200;
const mostMinutes = 24 * 60;

const withGradeLevels = (rubric: Rubric, chosen: Draft["gradeLevels"]): Rubric => ({
  ...rubric,
  criteria: rubric.criteria.map((criterion) => {
    const gradeLevel = chosen[criterionKey(criterion)] ?? criterion.gradeLevel;
    return gradeLevel < criterion.levels.length ? { ...criterion, gradeLevel } : criterion;
  }),
});

const readDraftRubric = (draft: Draft, pasted: RubricRead | null): RubricRead | null => {
  const reading = draft.useLastRubric ? { ...noRubric, rubric: draft.lastRubric } : pasted;
  return reading?.rubric ? { ...reading, rubric: withGradeLevels(reading.rubric, draft.gradeLevels) } : reading;
};

/** A whole number from 1 to `most`, else 0. */
const wholeIn = (typed: string, most: number): number => {
  const n = /^\s*\d+\s*$/.test(typed) ? Number(typed) : 0;
  return n <= most ? n : 0;
};

const inOneSentence = (problem: ProblemText): string => `${problem.say} ${problem.next}`;

/** A second meeting may begin with a stage, or with any segment where the protocol names no stages. */
const stagesOf = ({ segments }: ProtocolOutline): DraftReading["stages"] => {
  const all = segments.map(({ stage, title }, index) => ({ index, stage, name: stage ?? title })).slice(1);
  const staged = all.filter(({ stage }) => stage !== undefined);
  return staged.length > 0 ? staged : all;
};

/** What the draft says of the meeting's times. */
const readTimes = (draft: Draft, protocol: ProtocolOutline, words: PlanWords) => {
  const stages = stagesOf(protocol);
  const start = minutesOf(draft.start);
  const end = minutesOf(draft.end);
  const minutes = draft.minutes.trim() === "" ? null : wholeIn(draft.minutes, mostMinutes);
  const secondStart = minutesOf(draft.secondStart);
  const two = draft.two && stages.length > 0;
  const split: MeetingPlan["split"] =
    two && secondStart !== null
      ? {
          stage: stages.find(({ index }) => index === draft.stage)?.index ?? stages[0]!.index,
          date: draft.secondDate,
          start: secondStart,
          end: minutesOf(draft.secondEnd),
        }
      : null;
  const segments = protocol.segments
    .filter(({ id, optional }) => !optional || draft.optional.includes(id))
    .map(({ id }) => id);
  const agenda =
    start === null || (two && split === null)
      ? null
      : planAgenda(protocol.segments, { on: segments, start, end, minutes, split, language: words.language });
  return { stages, segments, start, end, minutes, two, split, agenda };
};

/** Whether the second meeting would begin before the first one ends. */
const overlaps = ({ date, secondDate }: Draft, agenda: Agenda | null): boolean => {
  if (agenda === null || !agenda.ok || date !== secondDate) return false;
  const firstEnd = Math.max(...agenda.items.filter(({ day }) => day === 0).map(({ end }) => end));
  return agenda.items.some(({ day, start }) => day === 1 && start < firstEnd);
};

/** What was read of `draft.rubricText` and `draft.rosterText`; null while that is going on. */
export interface PastedRead {
  readonly rubric: RubricRead | null;
  readonly roster: RosterRead | null;
}

export const readDraft = (
  draft: Draft,
  { rubric: pasted, roster }: PastedRead,
  { protocols, protocolNames }: Pick<StartData, "protocols" | "protocolNames">,
  words: PlanWords,
): DraftReading => {
  const listed = protocols.find(({ id }) => id === draft.protocolId) ?? protocols[0]!;
  const protocol = draft.own ? outline(draft.own.protocol) : listed;
  const title =
    draft.title ?? (draft.own ? protocol.name : (protocolNames[draft.language][protocol.id] ?? protocol.name));
  const { stages, segments, start, end, minutes, two, split, agenda } = readTimes(draft, protocol, words);
  const rubric = readDraftRubric(draft, pasted);
  const named = draft.rosterText.trim() !== "";
  const samples = named ? (roster?.students.length ?? 0) : wholeIn(draft.sampleCount, mostSamples);
  const readers = readReaders(draft.readersText, words.language);
  const { least, most } = sampleCounts[draft.shape];
  const noReaders = draft.readersText.trim() === "";

  const missing = (field: FieldId, say: string): Fault => ({ field, say, missing: true });
  const wrong = (field: FieldId, problem: ProblemText): Fault => ({
    field,
    say: inOneSentence(problem),
    missing: false,
  });
  const faults: readonly (Fault | false | null | undefined)[] = [
    title.trim() === "" && missing("title", words.missing.title),
    draft.date === "" && missing("date", words.missing.date),
    start === null && missing("start", words.missing.start),
    minutes === 0 && { field: "minutes", say: words.missing.wholeMinutes, missing: false },
    agenda !== null &&
      !agenda.ok &&
      minutes !== 0 &&
      wrong(end !== null ? "end" : minutes === null ? "start" : "minutes", agenda.problem),
    two && draft.secondDate === "" && missing("second-date", words.missing.secondDate),
    two && draft.date !== "" && draft.secondDate !== "" && draft.secondDate < draft.date
      ? { field: "second-date", say: words.missing.secondEarlier, missing: false }
      : null,
    two && split === null && missing("second-start", words.missing.secondStart),
    overlaps(draft, agenda) && { field: "second-start", say: words.missing.secondOverlaps, missing: false },
    protocol.prework !== null && draft.date !== "" && draft.due > draft.date
      ? { field: "due", say: words.missing.dueLate, missing: false }
      : null,
    rubric?.problem && wrong("rubric", rubric.problem),
    rubric?.rubric === null && rubric.problem === null && missing("rubric", words.missing.rubric),
    draft.shape === "two or three students" && !draft.outcomes && missing("outcomes", words.missing.outcomes),
    roster?.problem && wrong("roster", roster.problem),
    samples > 0 && (samples < least || samples > most)
      ? { field: named ? "roster" : "count", say: words.missing.shape(least, most, samples), missing: false }
      : null,
    !named && samples === 0 && missing("count", words.missing.count(mostSamples)),
    noReaders ? missing("readers", words.missing.readers) : readers.problem && wrong("readers", readers.problem),
  ];
  return {
    protocol,
    title: title.trim(),
    segments,
    stages,
    minutes,
    split,
    agenda,
    rubric,
    roster,
    samples,
    readers: noReaders ? [] : readers.readers,
    emails: noReaders ? [] : readers.emails,
    faults: faults.filter((fault) => fault !== false && fault != null),
  };
};

/** When the meeting takes place, in words: "3:00 PM to 3:54 PM". null where the agenda does not fit. */
export const spanOf = (agenda: Agenda | null, words: PlanWords): string | null => {
  if (agenda === null || !agenda.ok) return null;
  const span = (day: 0 | 1) => {
    const items = agenda.items.filter((item) => (item.day ?? 0) === day);
    const last = items[items.length - 1];
    return last === undefined
      ? []
      : [words.plan.agendaFrom(clock(items[0]!.start, words.language), clock(last.end, words.language))];
  };
  return [...span(0), ...span(1)].join("; ");
};
