/** A document as a value: blocks in order. src/google/docs-compiler.ts turns it into one batch of requests. */

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Smaller and grey: tips, sources, hints. */
  readonly quiet?: boolean;
  readonly link?: string;
  /** Mail address: the run is a person, whom Docs shows as a chip, and `text` their name. Has no other mark. */
  readonly person?: string;
}

/** A paragraph's text. Plain strings are runs without marks. No "\n" inside. */
export type Line = string | readonly (string | Run)[];

export interface Heading {
  readonly kind: "heading";
  /** title is the document's name at its top; 1-3 make the outline. */
  readonly level: "title" | "subtitle" | 1 | 2 | 3;
  readonly line: Line;
  /** Begins a new page in print. Not in a cell. */
  readonly newPage?: boolean;
}
export interface Paragraph {
  readonly kind: "paragraph";
  readonly line: Line;
  /**
   * quiet is smaller and grey, for what may be skipped; aside is that, set in; lead introduces what follows; step says what to do
   * with what follows, and stays on its page.
   */
  readonly look?: "body" | "quiet" | "aside" | "lead" | "step";
}
export interface List {
  readonly kind: "list";
  readonly marker: "bullet" | "number" | "check";
  readonly items: readonly { readonly line: Line /** nesting, from 0 */; readonly depth?: number }[];
}
/** What may stand in a table's cell. */
export type CellBlock = Heading | Paragraph | List;
export interface Table {
  readonly kind: "table";
  /** Shares of the page's width, one a column; they need not sum to 1. */
  readonly widths: readonly number[];
  /** true: the first row is a heading row, repeated on each page. */
  readonly header: boolean;
  /** Every row has as many cells as `widths`; an empty cell is [] and is room to write. */
  readonly rows: readonly (readonly (readonly CellBlock[])[])[];
  /** grid: thin lines; callout: one tinted box without lines; write: grid whose rows with an empty cell have room to write. */
  readonly look: "grid" | "callout" | "write";
  /** Lines of room in a row of `write`; 2 unless told. */
  readonly lines?: number;
  /** Short enough to stand on one page, and kept there. */
  readonly whole?: boolean;
}
/** A stretch that the add-on may find again: marked by a named range of this name. */
export interface Section {
  readonly kind: "section";
  readonly name: string;
  readonly blocks: readonly (Heading | Paragraph | List | Table)[];
}
export type Block = Heading | Paragraph | List | Table | Section;

/** A document that stands alone: its title is the file's name. */
export interface DocumentValue {
  readonly title: string;
  readonly blocks: readonly Block[];
}
