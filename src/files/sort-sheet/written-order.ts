/** Where the order of the comparisons is written: in place of the one before while that stands as it was written, else below all that people have. */
import { languages } from "../../core/language.ts";
import { type TabTable, textAt } from "../tables.ts";
import { comparisonsWords } from "./comparisons-words.ts";
import { comparisonsColumn } from "./read-comparisons.ts";

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
  const order = comparisonsColumn(tab, "order", "order");
  const written = comparisonsColumn(tab, "written", "order");
  const rows = [...tab.rows.keys()];
  const text = (row: number): string => textAt(tab, row, order);
  const before = rows.filter((row) => textAt(tab, row, written) !== "");
  const isKept = before.every((row) => text(row) === "" || text(row) === textAt(tab, row, written));
  const emptied = isKept ? before : [];
  const taken = rows.filter((row) => text(row) !== "" && emptied.indexOf(row) < 0);
  const head = rows.find((row) => languages.some((language) => text(row) === comparisonsWords[language].order)) ?? 0;
  const last = taken[taken.length - 1] ?? head;
  // An empty row stands between what people have and the new order.
  const below = last > head ? last + 2 : head + 1;
  const [first = below] = emptied;
  const isFree = taken.every((row) => row < first || row >= first + lines);
  return { order, written, emptied, before, row: isFree ? first : below };
};
