/** Changes of a spreadsheet that is in use, as values in the order in which they happen. src/google/sheet-edits.ts makes requests of them. */
import type { Area, Cell } from "./workbook.ts";

export type Dimension = "rows" | "columns";

/** Rows or columns that follow each other. */
export interface Stretch {
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly at: number;
  readonly count: number;
}

export type SheetEdit =
  /** Takes the looks of what stands before. */
  | { readonly kind: "insert"; readonly where: Stretch }
  | { readonly kind: "delete"; readonly where: Stretch }
  | { readonly kind: "hide" | "show"; readonly where: Stretch }
  /** Everything of `from`, references moved, over and over until `to` is full. */
  | { readonly kind: "repeat"; readonly sheetId: number; readonly from: Area; readonly to: Area }
  /** Values alone; an empty cell clears what stood there. */
  | {
      readonly kind: "write";
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly Cell[])[];
    }
  /** Empties an area of values and notes. */
  | { readonly kind: "clear"; readonly sheetId: number; readonly area: Area }
  | { readonly kind: "append"; readonly sheetId: number; readonly rows: readonly (readonly Cell[])[] }
  /** A tab like another one, right behind it. */
  | {
      readonly kind: "duplicate";
      readonly from: number;
      readonly sheetId: number;
      readonly title: string;
      readonly index: number;
    }
  | { readonly kind: "tab"; readonly sheetId: number; readonly title?: string; readonly hidden?: boolean }
  /** The column's metadata, by which it is found again. */
  | { readonly kind: "key"; readonly sheetId: number; readonly column: number; readonly key: string };
