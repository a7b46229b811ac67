/**
 * What people wrote in a sort sheet, read back. Tabs are found by identity, columns by developer metadata and rows by
 * sample code, so that moving, sorting and renaming do no harm. What cannot be read is said with its place and a remedy.
 */
import { Problem } from "../core/problem.ts";
import { levelName, notScorable, type Rubric } from "../core/rubric/rubric.ts";
import type { Agreed, Rating, Sort, SortNote } from "../core/sorting/rating.ts";
import { readLevel } from "../core/sorting/read-level.ts";
import { cellName } from "./sheet-address.ts";
import { type MeetingFacts, readMeetingTab } from "./sort-sheet/meeting-tab.ts";
import { readRubricTab } from "./sort-sheet/rubric-tab.ts";
import { consensusTabId, meetingTabId, rubricTabId, tabNames } from "./sort-sheet/tabs.ts";
import { findColumn, type TabTable, textAt } from "./tables.ts";

export interface SortSheetReading {
  readonly meeting: MeetingFacts;
  readonly rubric: Rubric;
  readonly sort: Sort;
  /** A sentence or two each: tab, cell or column, and how to mend it. */
  readonly oddities: readonly string[];
}

/** What is being read, and where oddities are told. */
interface Reading {
  readonly rubric: Rubric;
  readonly samples: readonly string[];
  readonly tell: (oddity: string) => void;
}

const history = "File > Version history > See version history";

const needTab = (tabs: readonly TabTable[], sheetId: number, title: string): TabTable => {
  const tab = tabs.find((one) => one.sheetId === sheetId);
  if (tab === undefined)
    throw new Problem({
      code: "sheet",
      say: `The tab “${title}” of this sort sheet is missing.`,
      safe: "What readers wrote in their own tabs is as it was.",
      next: `Bring the tab back with ${history}, or ask whoever deleted it to undo that, then try again.`,
    });
  return tab;
};

/** A column, or null after telling why it could not be found. `loss` says what is not counted because of it. */
const columnOr = (tab: TabTable, key: string, words: string, loss: string, { tell }: Reading): number | null => {
  const found = findColumn(tab, key);
  if (typeof found === "number") return found;
  tell(
    found === "missing"
      ? `The tab “${tab.title}” has lost its column “${words}”: ${loss}. Bring the column back with ${history}.`
      : `The tab “${tab.title}” has the column “${words}” more than once: ${loss}. Delete the copy.`,
  );
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
      reading.tell(
        `Row ${row + 1} of the tab “${tab.title}” is not counted: cell ${cellName(row, codes)} holds no code of this meeting's samples. Type the code there.`,
      );
    return [];
  });
};

const readCell = (
  tab: TabTable,
  { row, column, criterion }: { readonly row: number; readonly column: number; readonly criterion: number },
  { rubric, tell }: Reading,
): Rating["level"] | null => {
  const typed = textAt(tab, row, column);
  const scale = rubric.criteria[criterion]!;
  const read = readLevel(typed, scale);
  if (read.kind === "level") return read.level;
  if (read.kind === "not scorable") return "not scorable";
  if (read.kind === "unclear")
    tell(
      `“${typed}” in the tab “${tab.title}”, cell ${cellName(row, column)}, is not counted. Choose one of: ${[...scale.levels.map(levelName), notScorable].join(", ")}.`,
    );
  return null;
};

const readReader = (tab: TabTable, reader: string, reading: Reading): { ratings: Rating[]; notes: SortNote[] } => {
  const ratings: Rating[] = [];
  const notes: SortNote[] = [];
  const codes = columnOr(tab, "sample", "Sample", "nothing in this tab is counted", reading);
  if (codes === null) return { ratings, notes };
  const levels = reading.rubric.criteria.map(({ name }, criterion) =>
    columnOr(tab, `level:${criterion}`, name, "its levels are not counted", reading),
  );
  const evidence = columnOr(tab, "evidence", "Evidence", "its texts are not read", reading);
  const rationale = columnOr(tab, "rationale", "Rationale", "its texts are not read", reading);
  const seen = new Map<string, number>();
  for (const { row, sample } of sampleRows(tab, codes, levels, reading)) {
    const first = seen.get(sample);
    if (first !== undefined) {
      reading.tell(
        `${sample} stands twice in the tab “${tab.title}”, in rows ${first + 1} and ${row + 1}: only the first is counted. Delete one of the rows.`,
      );
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
  if (lost.length > 0)
    reading.tell(
      `The tab “${tab.title}” has no row for ${lost.join(", ")}. Bring the rows back with ${history}, or type the codes into empty rows.`,
    );
  return { ratings, notes };
};

const readConsensus = (tab: TabTable, reading: Reading): Agreed[] => {
  const loss = "agreed levels are not counted";
  const codes = columnOr(tab, "sample", "Sample", loss, reading);
  const criteria = columnOr(tab, "criterion", "criterion number (hidden)", loss, reading);
  const levels = columnOr(tab, "agreed", "Agreed level", loss, reading);
  const reasons = columnOr(tab, "reason", "Reason", "its texts are not read", reading);
  if (codes === null || criteria === null || levels === null) return [];
  const agreed = new Map<string, Agreed>();
  for (const { row, sample } of sampleRows(tab, codes, [levels], reading)) {
    const criterion = Number(textAt(tab, row, criteria)) - 1;
    if (reading.rubric.criteria[criterion] === undefined) {
      reading.tell(
        `Row ${row + 1} of the tab “${tab.title}” does not say its criterion and is not counted. Bring it back with ${history}.`,
      );
      continue;
    }
    const level = readCell(tab, { row, column: levels, criterion }, reading);
    const key = `${sample} ${criterion}`;
    if (level === null) continue;
    if (agreed.has(key)) {
      reading.tell(
        `${sample} has two agreed levels for “${reading.rubric.criteria[criterion].name}” in the tab “${tab.title}”: only the first is counted. Delete row ${row + 1}.`,
      );
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
  const meeting = readMeetingTab(needTab(tabs, meetingTabId, tabNames.meeting));
  const rubric = readRubricTab(needTab(tabs, rubricTabId, tabNames.rubric));
  const oddities: string[] = [];
  const reading: Reading = { rubric, samples: meeting.samples, tell: (oddity) => oddities.push(oddity) };

  const readers = meeting.readers.flatMap(({ name, sheetId }) => {
    const tab = tabs.find((one) => one.sheetId === sheetId);
    if (tab === undefined)
      reading.tell(
        `The tab of the reader “${name}” is missing: the reader is left out. Bring the tab back with ${history} if it was deleted by mistake.`,
      );
    return tab === undefined ? [] : [{ name, ...readReader(tab, name, reading) }];
  });
  const known = new Set(meeting.readers.map(({ sheetId }) => sheetId));
  for (const tab of tabs)
    if (!known.has(tab.sheetId) && tab.sheetId !== rubricTabId && tab.columns.some(({ key }) => key === "evidence"))
      reading.tell(
        `The tab “${tab.title}” is a copy of a reader's tab and is not counted. Delete it, or move its levels into the reader's own tab.`,
      );

  const consensus = tabs.find((one) => one.sheetId === consensusTabId);
  if (consensus === undefined)
    reading.tell(
      `The tab “${tabNames.consensus}” is missing: levels that the team agreed on are not counted. Bring it back with ${history}.`,
    );

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
