/**
 * What people wrote in a sort sheet, read back. Tabs are found by identity, columns by developer metadata and rows by
 * sample code, so that moving, sorting and renaming do no harm. What cannot be read is said with its place and a remedy.
 */
import type { Language, Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import { levelNameIn, notScorable, type Rubric } from "../core/rubric/rubric.ts";
import type { Agreed, Rating, Sort, SortNote } from "../core/sorting/rating.ts";
import { readLevel } from "../core/sorting/read-level.ts";
import { cellName } from "./sheet-address.ts";
import { type MeetingFacts, readMeetingTab } from "./sort-sheet/meeting-tab.ts";
import { type RubricReading, readRubricTab } from "./sort-sheet/read-rubric-tab.ts";
import { asShown, hiddenColumns, leftOut, losses, tabsSafe, unreadable } from "./sort-sheet/reading-words.ts";
import { consensusTabId, meetingTabId, rubricTabId, tabNames } from "./sort-sheet/tabs.ts";
import { sortSheetWords } from "./sort-sheet/words.ts";
import { findColumn, type TabTable, textAt } from "./tables.ts";

export interface SortSheetReading {
  readonly meeting: MeetingFacts;
  readonly rubric: Rubric;
  readonly sort: Sort;
  /** A sentence or two each: tab, cell or column, and how to mend it. */
  readonly oddities: readonly Words[];
}

/** What is being read, and where oddities are told. */
interface Reading extends RubricReading {
  readonly samples: readonly string[];
  /** Of the sheet: columns are named as it names them. */
  readonly language: Language;
  readonly tell: (oddity: Words) => void;
}

/** `title`: what the tab was called. */
const needTab = (tabs: readonly TabTable[], sheetId: number, title: Words): TabTable => {
  const tab = tabs.find((one) => one.sheetId === sheetId);
  if (tab) return tab;
  throw new Problem({ code: "sheet", safe: tabsSafe, ...unreadable.tab(title) });
};

/** A column, or null after telling why it could not be found. `loss` says what is not counted because of it. */
const columnOr = (tab: TabTable, key: string, heading: Words, loss: Words, { tell }: Reading): number | null => {
  const found = findColumn(tab, key);
  if (typeof found === "number") return found;
  tell(leftOut[found === "missing" ? "lostColumn" : "twoColumns"](tab.title, heading, loss));
  return null;
};

/** Rows that belong to a sample of the meeting, whatever their order; `answers` are the columns that people fill. */
const sampleRows = (
  tab: TabTable,
  codes: number,
  answers: readonly (number | null)[],
  reading: Reading,
): { row: number; sample: string }[] => {
  const known = new Map(reading.samples.map((sample) => [sample.toLowerCase(), sample]));
  const sampleIn = (row: number) => known.get(textAt(tab, row, codes).toLowerCase());
  const first = tab.rows.findIndex((_, row) => sampleIn(row) !== undefined);
  return tab.rows.flatMap((_, row) => {
    const sample = sampleIn(row);
    if (sample !== undefined) return [{ row, sample }];
    // Blank rows and remarks below the table are nobody's answers.
    if (first !== -1 && row > first && answers.some((column) => column !== null && textAt(tab, row, column) !== ""))
      reading.tell(leftOut.noCode(row + 1, tab.title, cellName(row, codes)));
    return [];
  });
};

const readCell = (
  tab: TabTable,
  { row, column, criterion }: { readonly row: number; readonly column: number; readonly criterion: number },
  { rubric, originals, language, tell }: Reading,
): Rating["level"] | null => {
  const typed = textAt(tab, row, column);
  const scale = rubric.criteria[criterion]!;
  const read = readLevel(typed, scale, originals[criterion]);
  if (read.kind === "level") return read.level;
  if (read.kind === "not scorable") return "not scorable";
  if (read.kind === "unclear") {
    const choices = [...scale.levels.map(levelNameIn(language)), notScorable[language]];
    tell(leftOut.noLevel(typed, tab.title, cellName(row, column), choices));
  }
  return null;
};

const readReader = (tab: TabTable, reader: string, reading: Reading): { ratings: Rating[]; notes: SortNote[] } => {
  const ratings: Rating[] = [];
  const notes: SortNote[] = [];
  const words = sortSheetWords[reading.language];
  const codes = columnOr(tab, "sample", asShown(words.sample), losses.tab, reading);
  if (codes === null) return { ratings, notes };
  const levels = reading.rubric.criteria.map(({ name }, criterion) =>
    columnOr(tab, `level:${criterion}`, asShown(name), losses.levels, reading),
  );
  const evidence = columnOr(tab, "evidence", asShown(words.reader.evidence), losses.texts, reading);
  const rationale = columnOr(tab, "rationale", asShown(words.reader.rationale), losses.texts, reading);
  const seen = new Map<string, number>();
  for (const { row, sample } of sampleRows(tab, codes, levels, reading)) {
    const first = seen.get(sample);
    if (first !== undefined) {
      reading.tell(leftOut.sampleTwice(sample, tab.title, first + 1, row + 1));
      continue;
    }
    seen.set(sample, row);
    for (const [criterion, column] of levels.entries()) {
      const level = column === null ? null : readCell(tab, { row, column, criterion }, reading);
      if (level !== null) ratings.push({ sample, reader, criterion, level });
    }
    const note = {
      sample,
      reader,
      evidence: evidence === null ? "" : textAt(tab, row, evidence),
      rationale: rationale === null ? "" : textAt(tab, row, rationale),
    };
    if (note.evidence !== "" || note.rationale !== "") notes.push(note);
  }
  const lost = reading.samples.filter((sample) => !seen.has(sample));
  if (lost.length > 0) reading.tell(leftOut.samplesLost(tab.title, lost));
  return { ratings, notes };
};

const readConsensus = (tab: TabTable, reading: Reading): Agreed[] => {
  const words = sortSheetWords[reading.language];
  const codes = columnOr(tab, "sample", asShown(words.sample), losses.agreed, reading);
  const criteria = columnOr(tab, "criterion", hiddenColumns.number, losses.agreed, reading);
  const levels = columnOr(tab, "agreed", asShown(words.consensus.agreedLevel), losses.agreed, reading);
  const reasons = columnOr(tab, "reason", asShown(words.consensus.reason), losses.texts, reading);
  if (codes === null || criteria === null || levels === null) return [];
  const agreed = new Map<string, Agreed>();
  for (const { row, sample } of sampleRows(tab, codes, [levels], reading)) {
    const criterion = Number(textAt(tab, row, criteria)) - 1;
    if (reading.rubric.criteria[criterion] === undefined) {
      reading.tell(leftOut.noCriterion(row + 1, tab.title));
      continue;
    }
    const level = readCell(tab, { row, column: levels, criterion }, reading);
    const key = `${sample} ${criterion}`;
    if (level === null) continue;
    if (agreed.has(key)) {
      reading.tell(leftOut.agreedTwice(sample, reading.rubric.criteria[criterion].name, tab.title, row + 1));
      continue;
    }
    agreed.set(key, { sample, criterion, level, reason: reasons === null ? "" : textAt(tab, row, reasons) });
  }
  return [...agreed.values()];
};

/**
 * Reads the tabs of a sort sheet. Throws Problem "sheet" where the Rubric or the Meeting tab cannot be used; all else that is
 * missing or unclear is left out and told as an oddity.
 */
export const readSortSheet = (tabs: readonly TabTable[]): SortSheetReading => {
  const meeting = readMeetingTab(needTab(tabs, meetingTabId, { en: tabNames.en.meeting, es: tabNames.es.meeting }));
  const { language } = meeting;
  const names = tabNames[language];
  const { rubric, originals } = readRubricTab(needTab(tabs, rubricTabId, asShown(names.rubric)), language);
  const oddities: Words[] = [];
  const reading: Reading = {
    rubric,
    originals,
    samples: meeting.samples,
    language,
    tell: (oddity) => oddities.push(oddity),
  };

  const readers = meeting.readers.flatMap(({ name, sheetId }) => {
    const tab = tabs.find((one) => one.sheetId === sheetId);
    if (tab === undefined) reading.tell(leftOut.reader(name));
    return tab === undefined ? [] : [{ name, ...readReader(tab, name, reading) }];
  });
  const known = new Set(meeting.readers.map(({ sheetId }) => sheetId));
  for (const tab of tabs)
    if (!known.has(tab.sheetId) && tab.sheetId !== rubricTabId && tab.columns.some(({ key }) => key === "evidence"))
      reading.tell(leftOut.copy(tab.title));

  const consensus = tabs.find((one) => one.sheetId === consensusTabId);
  if (consensus === undefined) reading.tell(leftOut.consensus(names.consensus));

  return {
    meeting,
    rubric,
    sort: {
      samples: meeting.samples,
      readers: readers.map(({ name }) => name),
      ratings: readers.flatMap(({ ratings }) => ratings),
      notes: readers.flatMap(({ notes }) => notes),
      agreed: consensus === undefined ? [] : readConsensus(consensus, reading),
    },
    oddities,
  };
};
