/** A tab as read back, and how its parts are found whatever people moved. */
import type { Area } from "./workbook.ts";

export interface TabTable {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  /** Columns that carry developer metadata. A copied column shows its key twice. */
  readonly columns: readonly { readonly key: string; readonly index: number }[];
  /** The displayed text of every cell, from A1. Rows may be of unequal length. */
  readonly rows: readonly (readonly string[])[];
  /** Merged cells. Only the first cell of each shows a text. */
  readonly merges: readonly Area[];
}

/** Where a key's column stands, or why that cannot be said. */
export const findColumn = (tab: TabTable, key: string): number | "missing" | "several" => {
  const found = tab.columns.filter((column) => column.key === key);
  return found.length > 1 ? "several" : (found[0]?.index ?? "missing");
};

/** The trimmed text of a cell, "" outside the table. */
export const textAt = (tab: TabTable, row: number, column: number): string => (tab.rows[row]?.[column] ?? "").trim();
