/** Short ways to say a block. */
import type { CellBlock, Heading, Line, List, Paragraph, Table } from "./document.ts";

export const heading = (level: Heading["level"], line: Line): Heading => ({ kind: "heading", level, line });
/** The same heading at the top of a page. */
export const onNewPage = (one: Heading): Heading => ({ ...one, newPage: true });
export const paragraph = (line: Line): Paragraph => ({ kind: "paragraph", line });
export const quiet = (line: Line): Paragraph => ({ kind: "paragraph", line, look: "quiet" });
export const aside = (line: Line): Paragraph => ({ kind: "paragraph", line, look: "aside" });
export const lead = (line: Line): Paragraph => ({ kind: "paragraph", line, look: "lead" });
export const step = (line: Line): Paragraph => ({ kind: "paragraph", line, look: "step" });
export const list = (marker: List["marker"], lines: readonly Line[]): List => ({
  kind: "list",
  marker,
  items: lines.map((line) => ({ line })),
});
export const bold = (text: string) => ({ text, bold: true });
export const link = (text: string, url: string) => ({ text, link: url });
export const person = (name: string, email: string) => ({ text: name, person: email });

/** An empty cell: room to write. */
export const room: readonly CellBlock[] = [];
export const cell = (line: Line): readonly CellBlock[] => [paragraph(line)];

/** More rows than these may go on over the end of a page. */
const mostRowsOnAPage = 6;

/** A heading row over rows of text. */
export const grid = (
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly Line[])[],
): Table => ({
  kind: "table",
  widths,
  header: true,
  rows: [head.map(cell), ...rows.map((row) => row.map(cell))],
  look: "grid",
  whole: rows.length <= mostRowsOnAPage,
});

/** More lines of room than these may go on over the end of a page: kept together they would leave half a page empty. */
const mostLinesOnAPage = 8;

/** A question a row, with so many lines of room beside it. */
export const writeBeside = (questions: readonly Line[], lines = 2): Table => ({
  kind: "table",
  widths: [2, 3],
  header: false,
  rows: questions.map((question) => [cell(question), room]),
  look: "write",
  lines,
  whole: questions.length * lines <= mostLinesOnAPage,
});

/** Columns to fill, with so many open rows, on one page. */
export const writeUnder = (widths: readonly number[], head: readonly string[], rows: number): Table => ({
  kind: "table",
  widths,
  header: true,
  rows: [head.map(cell), ...Array.from({ length: rows }, () => head.map(() => room))],
  look: "write",
  whole: true,
});

/** A question over a page's width of room for a short paragraph. */
export const answerUnder = (question: string): Table => ({
  kind: "table",
  widths: [1],
  header: true,
  rows: [[cell(question)], [room]],
  look: "write",
  lines: 4,
});

/** A row for every reader, with room beside the name. */
export const writeEach = (readers: readonly string[]): Table => ({
  kind: "table",
  widths: [1, 4],
  header: false,
  rows: readers.map((reader) => [cell([bold(reader)]), room]),
  look: "write",
  whole: readers.length <= mostRowsOnAPage,
});

/** A question a row, and beside it a line for every reader to go on from. */
export const writeEachBeside = (questions: readonly Line[], readers: readonly string[]): Table => ({
  kind: "table",
  widths: [2, 3],
  header: false,
  rows: questions.map((question) => [cell(question), readers.map((reader) => paragraph([bold(`${reader}:`), " "]))]),
  look: "write",
});

export const callout = (blocks: readonly CellBlock[]): Table => ({
  kind: "table",
  widths: [1],
  header: false,
  rows: [[blocks]],
  look: "callout",
});
