/** What was typed and pressed on the page, as a change of the sort sheet. Pure. */
import type { ReaderOut, SampleNow, SortSheetNow } from "../../contract/changing.ts";
import { fold } from "../../core/pasted/fold.ts";
import type { RosterRead } from "../../core/samples/read-roster.ts";
import { mostReaders, readReaders } from "../../core/samples/readers.ts";
import type { Student } from "../../core/samples/sample.ts";
import type { SortChange } from "../../core/sorting/sort-change.ts";
import type { ChangeWords } from "./words.ts";

export interface ChangeDraft {
  /** New names, by the sheetId of the reader's tab. */
  readonly names: Readonly<Record<number, string>>;
  /** Readers (by sheetId) and samples (by code) that change sides: from in to out, or back. */
  readonly turned: Readonly<Record<string, boolean>>;
  readonly readersText: string;
  readonly rosterText: string;
  /** Samples to add where no student is named, as typed. */
  readonly count: string;
}

export const noChange: ChangeDraft = { names: {}, turned: {}, readersText: "", rosterText: "", count: "" };

export interface ChangeFault {
  readonly field: string;
  readonly say: string;
}

export interface ChangeReading {
  /** All but the samples to add: their codes are drawn when the change is made. */
  readonly change: Omit<SortChange, "addSamples">;
  /** Samples to add; nameless where only their number was typed. */
  readonly students: readonly Student[];
  readonly faults: readonly ChangeFault[];
  /** What will happen, a line each. */
  readonly will: readonly string[];
}

export const mostSamples = 200;

const turnedOf = <T>(list: readonly T[], keyOf: (one: T) => string | number, { turned }: ChangeDraft): readonly T[] =>
  list.filter((one) => turned[keyOf(one)]);
const sheetId = (reader: ReaderOut) => reader.sheetId;
const code = (sample: SampleNow) => sample.code;

const unnamed: Student = { name: "", groups: [], link: "" };

/** The students to add, or null where the number is none. */
const addedStudents = ({ rosterText, count }: ChangeDraft, roster: RosterRead | null): readonly Student[] | null => {
  if (rosterText.trim() !== "") return roster?.students ?? [];
  if (count.trim() === "") return [];
  return /^\s*\d+\s*$/.test(count) ? Array.from({ length: Math.min(Number(count), 1000) }, () => unnamed) : null;
};

/** `roster` is what was read of `draft.rosterText`; null while that is going on. */
export const readChange = (
  now: SortSheetNow,
  draft: ChangeDraft,
  roster: RosterRead | null,
  { language, change: words }: ChangeWords,
): ChangeReading => {
  const readersOut = turnedOf(now.readers, sheetId, draft);
  const readersBack = turnedOf(now.readersOut, sheetId, draft);
  const samplesOut = turnedOf(now.samples, code, draft);
  const samplesBack = turnedOf(now.samplesOut, (code) => code, draft);
  const staying = now.readers.filter((reader) => readersOut.indexOf(reader) < 0);
  const renames = staying.flatMap((reader) => {
    const name = (draft.names[reader.sheetId] ?? reader.name).trim();
    return name === reader.name ? [] : [{ sheetId: reader.sheetId, name }];
  });
  const typed = draft.readersText.trim() === "" ? null : readReaders(draft.readersText, language);
  const added = typed?.readers ?? [];
  const students = addedStudents(draft, roster);

  const nameOf = (reader: ReaderOut) => draft.names[reader.sheetId]?.trim() ?? reader.name;
  const there = [...staying, ...readersBack].map(nameOf);
  const all = [...there, ...added];
  const twice = all.filter((name, index) => all.findIndex((other) => fold(other) === fold(name)) < index);
  const samples = now.samples.length - samplesOut.length + samplesBack.length + (students?.length ?? 0);
  const faults: readonly (ChangeFault | false | null | undefined)[] = [
    ...renames
      .filter(({ name }) => name === "")
      .map(({ sheetId }) => ({ field: `name-${sheetId}`, say: words.faults.noName })),
    typed?.problem && { field: "readers", say: `${typed.problem.say} ${typed.problem.next}` },
    !typed?.problem && twice.length > 0 && { field: "readers", say: words.faults.readerTwice(twice[0]!) },
    all.length > mostReaders && { field: "readers", say: words.faults.tooManyReaders(mostReaders) },
    all.length === 0 && { field: "readers", say: words.faults.lastReader },
    roster?.problem && { field: "roster", say: `${roster.problem.say} ${roster.problem.next}` },
    (students === null || samples > mostSamples) && { field: "count", say: words.faults.count(mostSamples) },
    samples < 1 && { field: "count", say: words.faults.lastSample },
  ];
  const line = (n: number, say: (n: number) => string) => (n === 0 ? [] : [say(n)]);
  return {
    change: {
      addReaders: added,
      renameReaders: renames,
      readersOut: readersOut.map(sheetId),
      readersBack: readersBack.map(sheetId),
      samplesOut: samplesOut.map(code),
      samplesBack,
    },
    students: students ?? [],
    faults: faults.filter((fault) => fault !== false && fault != null),
    will: [
      ...line(added.length, words.willAddReaders),
      ...line(renames.length, words.willRename),
      ...line(readersOut.length, words.willTakeReaders),
      ...line(readersBack.length, words.willBringReaders),
      ...line(students?.length ?? 0, words.willAddSamples),
      ...line(samplesOut.length, words.willTakeSamples),
      ...line(samplesBack.length, words.willBringSamples),
    ],
  };
};
