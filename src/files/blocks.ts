/** Short ways to say a block. */
import type { CellBlock, Heading, Line, List, Paragraph, Table } from "./document.ts";

export const heading = (level: Heading["level"], line: Line): Heading => ({ kind: "heading", level, line });
export const paragraph = (line: Line): Paragraph => ({ kind: "paragraph", line });
export const quiet = (line: Line): Paragraph => ({ kind: "paragraph", line, look: "quiet" });
export const aside = (line: Line): Paragraph => ({ kind: "paragraph", line, look: "aside" });
export const lead = (line: Line): Paragraph => ({ kind: "paragraph", line, look: "lead" });
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
});

/** A question a row, with room beside it. */
export const writeBeside = (questions: readonly Line[]): Table => ({
  kind: "table",
  widths: [2, 3],
  header: false,
  rows: questions.map((question) => [cell(question), room]),
  look: "write",
});

/** Columns to fill, with so many open rows. */
export const writeUnder = (widths: readonly number[], head: readonly string[], rows: number): Table => ({
  kind: "table",
  widths,
  header: true,
  rows: [head.map(cell), ...Array.from({ length: rows }, () => head.map(() => room))],
  look: "write",
});

/** A question over a whole page's width of room. */
export const answerUnder = (question: string): Table => ({
  kind: "table",
  widths: [1],
  header: true,
  rows: [[cell(question)], [room]],
  look: "answer",
});

/** A row for every reader, with room beside the name. */
export const writeEach = (readers: readonly string[]): Table => ({
  kind: "table",
  widths: [1, 4],
  header: false,
  rows: readers.map((reader) => [cell([bold(reader)]), room]),
  look: "write",
});

export const callout = (blocks: readonly CellBlock[]): Table => ({
  kind: "table",
  widths: [1],
  header: false,
  rows: [[blocks]],
  look: "callout",
});
