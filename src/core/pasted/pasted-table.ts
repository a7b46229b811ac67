/** Finds the rows and cells in a text that was copied from a table, whatever put it on the clipboard. */
import { mendRows } from "./broken-rows.ts";
import { clean } from "./fold.ts";

export type Separator = "tab" | "pipe" | "semicolon" | "comma" | "spaces" | "none";

export interface PastedRow {
  /** Line of the pasted text on which the row starts, from 1. */
  readonly line: number;
  /** Cleaned; a cell may hold line breaks. */
  readonly cells: readonly string[];
}

export interface PastedTable {
  readonly separator: Separator;
  /** Rows with at least one cell that is not blank; all as wide as the widest. */
  readonly rows: readonly PastedRow[];
  /** How many blank lines stood between the rows. */
  readonly blankLines: number;
}

/** Longer texts are no table that a person copied; reading them would freeze the sidebar. In UTF-16 units. */
export const longestPaste = 100 * 1024;

/** Rows of separated values; a cell in straight quotes may hold separators, line breaks and doubled quotes. */
function separated(text: string, separator: string): PastedRow[] {
  const rows: PastedRow[] = [];
  const isEnd = (at: number) => at >= text.length || text[at] === separator || text[at] === "\n";
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  while (at <= text.length) {
    let end = at;
    let cell: string | null = null;
    if (text[at] === '"') {
      let close = text.indexOf('"', at + 1);
      while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      // A quote that no end of a cell follows is only a quote.
      if (close > 0 && isEnd(close + 1)) {
        cell = text.slice(at + 1, close).replace(/""/g, '"');
        end = close + 1;
      }
    }
    if (cell === null) {
      while (!isEnd(end)) end++;
      cell = text.slice(at, end);
    }
    line += cell.split("\n").length - 1;
    cells.push(cell);
    if (text[end] !== separator) {
      rows.push({ line: rowLine, cells });
      cells = [];
      line++;
      rowLine = line;
    }
    at = end + 1;
  }
  return rows;
}

const byLine = (text: string, split: (line: string) => string[]): PastedRow[] =>
  text.split("\n").map((line, index) => ({ line: index + 1, cells: split(line) }));

/** Stands for a pipe that is no separator; no clipboard carries it. */
const typedPipe = "\ue000";

/** A table as Markdown writes it. */
const pipes = (text: string): PastedRow[] =>
  byLine(text, (line) => {
    if (/^[\s|:-]*--[\s|:-]*$/.test(line)) return [];
    const inner = line
      .trim()
      .replace(/\\\|/g, typedPipe)
      .replace(/^\||\|$/g, "");
    return inner.split("|").map((cell) =>
      cell
        .split(typedPipe)
        .join("|")
        .replace(/<br ?\/?>/gi, "\n")
        .trim()
        .replace(/^#+ /, "")
        .replace(/^(\*\*|__)(.+)\1$/, "$2"),
    );
  });

const ways: readonly [Separator, (text: string) => PastedRow[]][] = [
  ["pipe", pipes],
  ["semicolon", (text) => separated(text, ";")],
  ["comma", (text) => separated(text, ",")],
  ["spaces", (text) => byLine(text, (line) => line.trim().split(/ {2,}/))],
];

/** A line that is one cell in quotes, as a CSV file of one column has them. */
const unquoted = (line: string) => /^\s*"((?:[^"]|"")*)"\s*$/.exec(line)?.[1]?.replace(/""/g, '"') ?? line;

const filled = (rows: readonly PastedRow[]): PastedRow[] =>
  rows
    .map(({ line, cells }) => ({ line, cells: cells.map(clean) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));

/** Whether the rows have one width of at least `least`; one row in five may differ, but not where only spaces separate. */
function agree(rows: readonly PastedRow[], least: number, separator: Separator): boolean {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const usual = [...counts].reduce((most, [width, count]) => (width >= least ? Math.max(most, count) : most), 0);
  return usual > 0 && usual >= rows.length * (separator === "spaces" ? 1 : 0.8);
}

/**
 * Reads tabs (spreadsheets, documents), Markdown pipes, semicolons, commas, and runs of spaces where every line has as many.
 * Anything but tabs must give rows of at least `leastColumns` cells; else each line is a row of one cell.
 * "mend" brings together the rows that a document's line breaks took apart; where rows may be ragged, leave them "as typed".
 */
export function readTable(pasted: string, leastColumns: number, broken: "mend" | "as typed" = "as typed"): PastedTable {
  const text = pasted.replace(/\r\n?/g, "\n").replace(/^\ufeff/, "");
  const pick = (): { separator: Separator; all: readonly PastedRow[] } => {
    if (text.includes("\t")) {
      const all = separated(text, "\t");
      return { separator: "tab", all: broken === "mend" ? mendRows(all) : all };
    }
    for (const [separator, read] of ways) {
      const all = read(text);
      if (agree(filled(all), leastColumns, separator)) return { separator, all };
    }
    return { separator: "none", all: byLine(text, (line) => [unquoted(line)]) };
  };
  const { separator, all } = pick();
  const rows = filled(all);
  const last = rows[rows.length - 1]?.line ?? 0;
  const between = all.filter(({ line, cells }) => cells.length > 0 && line > (rows[0]?.line ?? 0) && line < last);
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return {
    separator,
    blankLines: Math.max(0, between.length - Math.max(0, rows.length - 2)),
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: cells.length === width ? cells : [...cells, ...new Array<string>(width - cells.length).fill("")],
    })),
  };
}
