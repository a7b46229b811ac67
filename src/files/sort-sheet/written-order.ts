/** Where the order of the comparisons is written: in place of the one before while that stands as it was written, else below all that people have. */
import { languages, type Words } from "../../core/language.ts";
import { Problem } from "../../core/problem.ts";
import { findColumn, type TabTable, textAt } from "../tables.ts";
import { comparisonsWords } from "./comparisons-words.ts";
import { comparisonsSafe } from "./read-comparisons.ts";
import { unreadable } from "./reading-words.ts";

/** Rows and columns from 0. */
export interface OrderPlace {
  readonly order: number;
  /** The column that remembers what was written. */
  readonly written: number;
  /** Rows whose text goes. */
  readonly emptied: readonly number[];
  /** Rows that the add-on wrote before. */
  readonly before: readonly number[];
  /** The row of the first new line. */
  readonly row: number;
}

/** Throws Problem "sheet" where a column is lost or doubled. */
export const orderPlace = (tab: TabTable, lines: number): OrderPlace => {
  const [order, written] = ["order", "written"].map((key) => {
    const found = findColumn(tab, key);
    if (typeof found === "number") return found;
    const heading: Words = { en: comparisonsWords.en.order, es: comparisonsWords.es.order };
    const texts = found === "missing" ? unreadable.lostColumn : unreadable.twoColumns;
    throw new Problem({ code: "sheet", safe: comparisonsSafe, ...texts(tab.title, heading) });
  }) as [number, number];
  const rows = [...tab.rows.keys()];
  const text = (row: number): string => textAt(tab, row, order);
  const before = rows.filter((row) => textAt(tab, row, written) !== "");
  const isKept = before.every((row) => text(row) === "" || text(row) === textAt(tab, row, written));
  const emptied = isKept ? before : [];
  const taken = rows.filter((row) => text(row) !== "" && emptied.indexOf(row) < 0);
  const head = rows.find((row) => languages.some((language) => text(row) === comparisonsWords[language].order)) ?? 0;
  const first = emptied[0] ?? head + 1;
  const isFree = taken.every((row) => row < first || row >= first + lines);
  // An empty row stands between what people have and the new order.
  return { order, written, emptied, before, row: isFree ? first : taken[taken.length - 1]! + 2 };
};
