/** Reads the Comparisons tab back, whatever people moved, sorted or typed. What cannot be read is told with its cell and a remedy. */
import { languages, type Words } from "../../core/language.ts";
import { fold } from "../../core/pasted/fold.ts";
import { Problem } from "../../core/problem.ts";
import { codeFinder } from "../../core/samples/typed-codes.ts";
import { type Comparison, comparisonKey, type Stronger, strongerOf } from "../../core/sorting/comparisons.ts";
import { cellName } from "../sheet-address.ts";
import { findColumn, type TabTable, textAt } from "../tables.ts";
import { type ComparisonKey, comparisonKeys, endMark } from "./comparisons-tab.ts";
import { answerSaid, comparisonsWords, uncounted, wanted } from "./comparisons-words.ts";
import type { MeetingFacts } from "./meeting-tab.ts";
import { type Oddity, oddSentences } from "./oddities.ts";
import { unreadable } from "./reading-words.ts";

export type ComparisonColumns = Readonly<Record<ComparisonKey, number>>;

export interface ReadComparison extends Comparison {
  /** From 0. */
  readonly row: number;
}

export interface ComparisonsRead {
  readonly columns: ComparisonColumns;
  readonly comparisons: readonly ReadComparison[];
  /** From 0: the first of the rows below all that is written in the columns, as far as the row that closes the tally's ranges. */
  readonly freeRow: number;
  /** From 0: that row, or null where it is gone. */
  readonly endRow: number | null;
  /** Where the tab says what is compared, or null where that line is gone; "" is the whole piece. */
  readonly focus: { readonly row: number; readonly column: number; readonly text: string } | null;
  /** A sentence or two each. */
  readonly oddities: readonly Words[];
}

export const comparisonsSafe: Words = {
  en: "The comparisons and the readers' tabs are as they were.",
  es: "Las comparaciones y las pestañas de cada persona están como estaban.",
};

/** Where a column stands that people know by `heading`. Throws Problem "sheet" where it is lost or doubled. */
export const comparisonsColumn = (tab: TabTable, key: string, heading: ComparisonKey | "order"): number => {
  const found = findColumn(tab, key);
  if (typeof found === "number") return found;
  const words: Words = { en: comparisonsWords.en[heading], es: comparisonsWords.es[heading] };
  const texts = found === "missing" ? unreadable.lostColumn : unreadable.twoColumns;
  throw new Problem({ code: "sheet", safe: comparisonsSafe, ...texts(tab.title, words) });
};

const columnsOf = (tab: TabTable): ComparisonColumns =>
  Object.fromEntries(comparisonKeys.map((key) => [key, comparisonsColumn(tab, key, key)])) as Record<
    ComparisonKey,
    number
  >;

const isSaid = (typed: string, key: ComparisonKey | "focus"): boolean =>
  languages.some((language) => fold(comparisonsWords[language][key]) === fold(typed));

const focusOf = (tab: TabTable): ComparisonsRead["focus"] => {
  for (const [row, cells] of tab.rows.entries()) {
    const label = cells.findIndex((text) => isSaid(text, "focus"));
    if (label !== -1) return { row, column: label + 1, text: textAt(tab, row, label + 1) };
  }
  return null;
};

/** Finds the reader that a typed name stands for: the whole name, or a first name that only one of them has. */
const readerFinder =
  (readers: readonly string[]) =>
  (typed: string): string | undefined => {
    const exact = readers.find((reader) => fold(reader) === fold(typed));
    const first = readers.filter((reader) => fold(reader).startsWith(`${fold(typed)} `));
    return exact ?? (first.length === 1 ? first[0] : undefined);
  };

/** Throws Problem "sheet" where a column is lost or doubled. */
export const readComparisons = (
  tab: TabTable,
  { samples, samplesOut, readers, readersOut }: Pick<MeetingFacts, "samples" | "samplesOut" | "readers" | "readersOut">,
): ComparisonsRead => {
  const columns = columnsOf(tab);
  const text = (row: number, key: ComparisonKey): string => textAt(tab, row, columns[key]);
  const codeOf = codeFinder([...samples, ...samplesOut.filter((code) => samples.indexOf(code) < 0)]);
  const codeIn = (row: number, key: ComparisonKey) => codeOf(text(row, key));
  const namesOf = (some: MeetingFacts["readers"]) => some.map(({ name }) => name);
  const readerOf = readerFinder(namesOf([...readers, ...readersOut]));
  /** What was taken out of the meeting later is left alone, and nobody is told. */
  const isOut = ({ left, right, reader }: Comparison): boolean =>
    [left, right].some((code) => samples.indexOf(code) < 0) || namesOf(readers).indexOf(reader) < 0;
  const isBlank = (row: number): boolean => comparisonKeys.every((key) => text(row, key) === "");

  const head = tab.rows.findIndex((_, row) => isSaid(text(row, "left"), "left") && isSaid(text(row, "right"), "right"));
  const firstRow =
    head === -1
      ? tab.rows.findIndex((_, row) => codeIn(row, "left") !== undefined && text(row, "stronger") !== "")
      : head + 1;
  const rows = [...tab.rows.keys()].filter((row) => firstRow !== -1 && row >= firstRow && !isBlank(row));

  const oddities: Oddity[] = [];
  const seen = new Map<string, ReadComparison>();
  const comparisons = rows.flatMap((row): ReadComparison[] => {
    /** Tells a cell that cannot be used. */
    const odd = (key: ComparisonKey, instead: Words): never[] => {
      oddities.push(uncounted.cell(tab.title, cellName(row, columns[key]), instead));
      return [];
    };
    const [left, right] = [codeIn(row, "left"), codeIn(row, "right")];
    if (left === undefined) return odd("left", wanted.code);
    if (right === undefined) return odd("right", wanted.code);
    if (left === right) return odd("right", wanted.otherCode);
    const typed = text(row, "stronger");
    const code = codeIn(row, "stronger");
    const stronger: Stronger | undefined = code === left ? "left" : code === right ? "right" : answerSaid(typed);
    if (stronger === undefined) return odd("stronger", wanted.stronger(left, right));
    const reader = readerOf(text(row, "reader"));
    if (reader === undefined) return odd("reader", wanted.reader);
    const comparison = { left, right, stronger, reader, row };
    if (isOut(comparison)) return [];
    const before = seen.get(comparisonKey(comparison));
    if (before) {
      if (strongerOf(before) !== strongerOf(comparison))
        oddities.push(uncounted.twice(tab.title, before.row + 1, row + 1));
      return [];
    }
    seen.set(comparisonKey(comparison), comparison);
    return [comparison];
  });
  const until = findColumn(tab, "until");
  const end = typeof until === "number" ? tab.rows.findIndex((_, row) => textAt(tab, row, until) === endMark) : -1;
  const last = [...tab.rows.keys()].reverse().find((row) => (end === -1 || row < end) && !isBlank(row)) ?? -1;
  return {
    columns,
    comparisons,
    freeRow: Math.max(last, head) + 1,
    endRow: end === -1 ? null : end,
    focus: focusOf(tab),
    oddities: oddSentences(oddities),
  };
};
