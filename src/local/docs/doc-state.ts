/**
 * A document as the local Docs keeps it: one flat row of pieces, in the order of Google's indexes. Every piece is one
 * UTF-16 unit long, except text. A paragraph's style sits on the newline that ends it, a table's, row's and cell's on the
 * unit that opens it: so an index is a place in this row, and inserting or deleting is cutting it.
 */
import { documentStyle, namedStyles, normalParagraph } from "./default-styles.ts";
import type {
  DocumentStyle,
  NamedStyle,
  ParagraphStyle,
  TableCellStyle,
  TableColumnProperties,
  TableRowStyle,
  TextStyle,
} from "./document-types.ts";
import type { BulletPreset } from "./lists.ts";

export interface Bullet {
  readonly listId: string;
  readonly level: number;
}
export interface Text {
  readonly kind: "text";
  /** Never empty, no newline; neighbouring texts of one paragraph differ in style. */
  readonly text: string;
  readonly style: TextStyle;
}
export interface Newline {
  readonly kind: "newline";
  readonly style: TextStyle;
  readonly paragraph: ParagraphStyle;
  readonly bullet: Bullet | null;
}
export type Piece =
  | Text
  | Newline
  | { readonly kind: "pageBreak"; readonly style: TextStyle }
  | {
      readonly kind: "person";
      readonly id: string;
      readonly email: string;
      readonly name: string | null;
      readonly style: TextStyle;
    }
  /** Opens the body, at index 0. */
  | { readonly kind: "section" }
  | { readonly kind: "table"; readonly columns: readonly TableColumnProperties[] }
  | { readonly kind: "row"; readonly style: TableRowStyle }
  | { readonly kind: "cell"; readonly style: TableCellStyle }
  | { readonly kind: "tableEnd" };

export interface Mark {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}
export interface DocState {
  readonly revision: number;
  /** Ids given out so far; list, named range, heading and person ids come from it. */
  readonly ids: number;
  readonly body: readonly Piece[];
  readonly lists: { readonly [listId: string]: BulletPreset };
  readonly namedRanges: readonly Mark[];
  readonly namedStyles: readonly NamedStyle[];
  readonly documentStyle: DocumentStyle;
}

/** A blank document: one empty paragraph of normal text on US Letter. */
export function newDocument(): DocState {
  return {
    revision: 1,
    ids: 0,
    body: [{ kind: "section" }, emptyParagraph],
    lists: {},
    namedRanges: [],
    namedStyles,
    documentStyle,
  };
}

export const emptyParagraph: Newline = { kind: "newline", style: {}, paragraph: normalParagraph, bullet: null };

/** What opaque id number `n` of a document looks like. */
export const idText = (prefix: "kix" | "h", n: number): string => `${prefix}.${n.toString(36).padStart(12, "0")}`;

/** A fresh id, and the state that remembers that it is taken. */
export function takeId(state: DocState, prefix: "kix" | "h"): { id: string; state: DocState } {
  const ids = state.ids + 1;
  return { id: idText(prefix, ids), state: { ...state, ids } };
}
