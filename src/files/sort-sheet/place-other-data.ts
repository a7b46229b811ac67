/** Where other data goes in a sort sheet that people have worked in: into empty cells, and nowhere twice. Rows and columns from 0. */
import { type Language, languages } from "../../core/language.ts";
import { fold } from "../../core/pasted/fold.ts";
import { Problem } from "../../core/problem.ts";
import { findColumn, type TabTable, textAt } from "../tables.ts";
import { firstNoteRow } from "./board-tab.ts";
import { type OtherDataKey, otherDataKeys } from "./other-data-tab.ts";
import { tabBack, tabsSafe, unreadable } from "./reading-words.ts";
import { sortSheetWords } from "./words.ts";

/** Texts below each other. */
export interface TextColumn {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
}

export interface PlacedData {
  readonly columns: readonly TextColumn[];
  readonly added: number;
  readonly same: number;
  readonly kept: readonly string[];
}

export interface ResultRows {
  readonly what: string;
  readonly rows: readonly { readonly code: string; readonly value: string; readonly met: boolean | null }[];
  readonly sentences: readonly string[];
}

const columnIn = (tab: TabTable, key: OtherDataKey): number => {
  const found = findColumn(tab, key);
  if (typeof found === "number") return found;
  const index = otherDataKeys.indexOf(key);
  const title = { en: sortSheetWords.en.otherData.head[index]!, es: sortSheetWords.es.otherData.head[index]! };
  const lost = found === "missing" ? unreadable.lostColumn : unreadable.twoColumns;
  throw new Problem({ code: "sheet", safe: tabsSafe, ...lost(tab.title, title), next: tabBack });
};

/** Throws Problem "sheet" where a column is lost or doubled. */
export const placeResults = (tab: TabTable, { what, rows, sentences }: ResultRows, language: Language): PlacedData => {
  const [code, data, value, met, said] = otherDataKeys.map((key) => columnIn(tab, key)) as [
    ...[number, number, number, number, number],
  ];
  const words = sortSheetWords[language].otherData;
  const all = [...tab.rows.keys()];
  const text = (row: number, column: number): string => textAt(tab, row, column);
  const isHead = (row: number): boolean =>
    languages.some((one) => text(row, code) === sortSheetWords[one].otherData.head[0]);
  const head = all.find(isHead) ?? 3;
  const last = (columns: readonly number[]): number =>
    all.reduce((found, row) => (row > head && columns.some((column) => text(row, column) !== "") ? row : found), head);
  const wanted = rows.map((row) => [row.code, what, row.value, row.met === null ? "" : row.met ? words.yes : words.no]);
  const there = (count: number) => (row: readonly string[]) =>
    all.some((at) =>
      [code, data, value, met].slice(0, count).every((column, index) => text(at, column) === row[index]),
    );
  const fresh = wanted.filter((row) => !there(2)(row));
  const same = wanted.filter(there(4)).length;
  const kept = wanted.filter((one) => there(2)(one) && !there(4)(one)).map(([sample]) => sample!);
  const told = all.map((row) => text(row, said));
  // Two sets may say one thing alike, so they are told together or not at all; beside other results they would be wrong.
  const isTold = kept.length > 0 || sentences.every((sentence) => told.indexOf(sentence) >= 0);
  const lastSaid = last([said]);
  const table = [code, data, value, met];
  const row = last(table) + 1;
  return {
    columns: [
      ...table.map((column, index) => ({ row, column, texts: fresh.map((cells) => cells[index]!) })),
      // An empty row stands between what two sets say.
      { row: lastSaid > head ? lastSaid + 2 : head + 1, column: said, texts: isTold ? [] : sentences },
    ].filter(({ texts }) => texts.length > 0),
    added: fresh.length,
    same,
    kept,
  };
};

const codeOf = (note: string): string => note.split(":")[0]!.trim();
const wordsOf = (note: string): readonly string[] => fold(note).split(/[^\p{L}\p{N}]+/u);

/** Whether `text` is the note with some of its words changed: about the same sample, and half of the words are there still. */
const isEdited = (text: string, note: string): boolean => {
  const [now, words] = [wordsOf(text), wordsOf(note)];
  return (
    text !== note &&
    codeOf(text) === codeOf(note) &&
    words.filter((word) => now.indexOf(word) >= 0).length * 2 >= words.length
  );
};

/**
 * `rows`: how many the tab has; `merges`: of all of them. A note that stands anywhere on the board is not put there again, wherever it was
 * moved; neither is one that somebody has edited, as they may have taken a name out.
 */
export const placeNotes = (
  tab: TabTable,
  source: number,
  notes: readonly string[],
  rows: number,
  merges: TabTable["merges"],
): PlacedData => {
  const isSource = (text: string): boolean =>
    languages.some((language) => sortSheetWords[language].board.sources[source] === text.trim());
  const head = tab.rows.findIndex((cells) => cells.some(isSource));
  const column = head === -1 ? source : tab.rows[head]!.findIndex(isSource);
  const texts = new Set(tab.rows.flatMap((cells) => cells.map((text) => text.trim())));
  const changed = notes.filter((note) => !texts.has(note) && [...texts].some((text) => isEdited(text, note)));
  const fresh = notes.filter((note) => !texts.has(note) && changed.indexOf(note) < 0);
  const isCovered = (row: number): boolean =>
    merges.some(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns,
    );
  const free: number[] = [];
  for (let row = head === -1 ? firstNoteRow : head + 1; free.length < fresh.length; row++)
    if (row >= rows || (textAt(tab, row, column) === "" && !isCovered(row))) free.push(row);
  return {
    columns: fresh.map((text, index) => ({ row: free[index]!, column, texts: [text] })),
    added: fresh.length,
    same: notes.length - fresh.length - changed.length,
    kept: changed.map(codeOf),
  };
};
