/** What the draft amounts to: each part read, and what is missing or wrong with it. Pure. */
import { inLanguage } from "../../core/language.ts";
import type { ProblemText } from "../../core/problem.ts";
import { clock, planAgenda } from "../../core/protocol/agenda.ts";
import type { ProtocolOutline } from "../../core/protocol/protocol.ts";
import type { RubricRead } from "../../core/rubric/read-rubric.ts";
import type { Rubric } from "../../core/rubric/rubric.ts";
import { readRoster } from "../../core/samples/read-roster.ts";
import { readReaders } from "../../core/samples/readers.ts";
import type { Student } from "../../core/samples/sample.ts";
import { criterionKey, type Draft, minutesOf } from "./draft.ts";
import { noRubric } from "./rubric-reader.ts";
import type { PlanWords } from "./words.ts";

export type FieldId = "protocol" | "title" | "date" | "start" | "end" | "rubric" | "roster" | "count" | "readers";

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
  /** null while there is no start. */
  readonly agenda: Agenda | null;
  /** null while the server reads it. */
  readonly rubric: RubricRead | null;
  readonly roster: {
    readonly students: readonly Student[];
    readonly warnings: readonly string[];
    readonly problem: ProblemText | null;
  };
  /** How many samples; 0 where that cannot be told. */
  readonly samples: number;
  readonly readers: readonly string[];
  /** In the order of the fields on the screen. */
  readonly faults: readonly Fault[];
}

export const mostSamples = 200;

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

const countOf = (typed: string): number => {
  const n = /^\s*\d+\s*$/.test(typed) ? Number(typed) : 0;
  return n <= mostSamples ? n : 0;
};

const inOneSentence = (problem: ProblemText): string => `${problem.say} ${problem.next}`;

/** `pasted` is what the server read of `draft.rubricText`, null while it reads. */
export const readDraft = (
  draft: Draft,
  pasted: RubricRead | null,
  protocols: readonly ProtocolOutline[],
  words: PlanWords,
): DraftReading => {
  const protocol = protocols.find(({ id }) => id === draft.protocolId) ?? protocols[0]!;
  const title = draft.title ?? protocol.name;
  const segments = protocol.segments
    .filter(({ id, optional }) => !optional || draft.optional.includes(id))
    .map(({ id }) => id);
  const start = minutesOf(draft.start);
  const end = minutesOf(draft.end);
  const agenda = start === null ? null : planAgenda(protocol.segments, { on: segments, start, end });
  const rubric = readDraftRubric(draft, pasted);
  const named = draft.rosterText.trim() !== "";
  const roster = named
    ? inLanguage(readRoster(draft.rosterText), words.language)
    : { students: [], warnings: [], problem: null };
  const samples = named ? roster.students.length : countOf(draft.sampleCount);
  const readers = inLanguage(readReaders(draft.readersText), words.language);
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
    agenda !== null && !agenda.ok && wrong(end === null ? "start" : "end", agenda.problem),
    rubric?.problem && wrong("rubric", rubric.problem),
    rubric?.rubric === null && rubric.problem === null && missing("rubric", words.missing.rubric),
    roster.problem && wrong("roster", roster.problem),
    !named && samples === 0 && missing("count", words.missing.count(mostSamples)),
    noReaders ? missing("readers", words.missing.readers) : readers.problem && wrong("readers", readers.problem),
  ];
  return {
    protocol,
    title: title.trim(),
    segments,
    agenda,
    rubric,
    roster,
    samples,
    readers: noReaders ? [] : readers.readers,
    faults: faults.filter((fault) => fault !== false && fault != null),
  };
};

/** When the meeting takes place, in words: "3:00 PM to 3:54 PM". null where the agenda does not fit. */
export const spanOf = (agenda: Agenda | null, start: number | null, words: PlanWords): string | null =>
  agenda === null || !agenda.ok || start === null
    ? null
    : words.plan.agendaFrom(clock(start, words.language), clock(agenda.end, words.language));
