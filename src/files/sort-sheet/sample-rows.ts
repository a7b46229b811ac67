/** The rows of a table that belong to samples of the meeting, wherever people put them. */
import { areaName, cellName } from "../sheet-address.ts";
import { type TabTable, textAt } from "../tables.ts";
import type { Area } from "../workbook.ts";
import { type Filled, isHeading, type Reading, typedIn } from "./reading.ts";
import { leftOut } from "./reading-words.ts";
import { sortSheetWords } from "./words.ts";

export interface SampleRow {
  readonly row: number;
  readonly sample: string;
}

const isAnswered = (tab: TabTable, row: number, answers: readonly Filled[]): boolean =>
  answers.some(({ places }) => places.some((place) => textAt(tab, row, place) !== ""));

/** Whether a cell is hidden by the first cell of a merge. */
export const isCovered = (row: number, column: number, merge: Area): boolean =>
  row >= merge.row &&
  row < merge.row + merge.rows &&
  column >= merge.column &&
  column < merge.column + merge.columns &&
  !(row === merge.row && column === merge.column);

const hidesCodes = (merge: Area, { places }: Filled): boolean =>
  merge.rows > 1 && places.some((place) => isCovered(merge.row + 1, place, merge));

/**
 * Sample rows from top to bottom. Tells rows with answers that have no code, codes that formulas do not find, and cells that are
 * merged; merges that hide codes are left to `mergedCodes`. Blank rows, headings that moved and remarks beside the table are nobody's answers. `answers`: the columns that people fill.
 */
export const sampleRows = (
  tab: TabTable,
  codes: Filled,
  answers: readonly Filled[],
  reading: Reading,
): readonly SampleRow[] => {
  const read = tab.rows.map((_, row) => {
    const typed = typedIn(tab, row, codes, reading);
    return { row, typed, sample: typed === "" ? undefined : reading.sampleOf(typed) };
  });
  const isHead = ({ typed }: (typeof read)[number]) => isHeading(typed, (language) => sortSheetWords[language].sample);
  const first = read.findIndex((one) => one.sample !== undefined || isHead(one));
  // Headings that moved down may have left an answered row with a wrong code above all others.
  const isRow = ({ row, typed }: (typeof read)[number]) =>
    row >= first || (typed !== "" && isAnswered(tab, row, answers));
  const table = first === -1 ? [] : read.filter((one) => isRow(one) && one.sample !== null && !isHead(one));
  const places = [codes, ...answers].flatMap((column) => column.places);
  return table.flatMap(({ row, typed, sample }) => {
    if (sample === undefined && !isAnswered(tab, row, answers)) return [];
    const merges = tab.merges.filter((merge) => places.some((place) => isCovered(row, place, merge)));
    for (const merge of merges)
      if (!hidesCodes(merge, codes)) reading.tell(leftOut.merged(tab.title, areaName(merge), []));
    const place = codes.places[0] ?? 0;
    const cell = cellName(row, place);
    if (typeof sample !== "string") {
      if (!merges.some((merge) => isCovered(row, place, merge))) reading.tell(leftOut.noCode(tab.title, cell));
      return [];
    }
    // Formulas take codes in any case, and every blank for a part of the code.
    if ((tab.rows[row]?.[place] ?? "").toLowerCase() !== sample.toLowerCase())
      reading.tell(leftOut.otherCode(typed, sample, tab.title, cell));
    return [{ row, sample }];
  });
};

/**
 * Tells merges that hide codes below the first of `rows`, with the codes that are `lost`: unmerging does not bring those back. Answers
 * whether such merges hide as many rows as are `missing`, so that nothing more need be said of them.
 */
export const mergedCodes = (
  tab: TabTable,
  codes: Filled,
  rows: readonly SampleRow[],
  lost: readonly string[],
  missing: number,
  { tell }: Reading,
): boolean => {
  const merges = tab.merges.filter((merge) => merge.row >= (rows[0]?.row ?? 0) && hidesCodes(merge, codes));
  for (const merge of merges) tell(leftOut.merged(tab.title, areaName(merge), lost));
  return merges.reduce((hidden, merge) => hidden + merge.rows - 1, 0) >= missing;
};

/** Whether nobody has written anything into the table: nothing in `answers` from the first sample's row on. */
export const isUntouched = (tab: TabTable, rows: readonly SampleRow[], answers: readonly Filled[]): boolean =>
  rows.length > 0 &&
  answers.every(({ places }) => places.length > 0) &&
  tab.rows.every((_, row) => row < rows[0]!.row || !isAnswered(tab, row, answers));
