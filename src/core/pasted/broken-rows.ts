/** Brings rows together again that line breaks within their cells took apart: documents copy their tables without quotes. */
import type { PastedRow } from "./pasted-table.ts";

/** No rubric is wider or longer; trying more would only find accidents. */
const widest = 20;
const most = 1000;

const joined = (row: PastedRow, more: PastedRow): PastedRow => {
  const [goesOn, ...rest] = more.cells;
  const last = row.cells.length - 1;
  return { line: row.line, cells: [...row.cells.slice(0, last), `${row.cells[last]}\n${goesOn}`, ...rest] };
};

/** Whether a row begins as no name does: what a line break left over. */
const startsLate = ({ cells }: PastedRow) => /^[(\p{Ll}]/u.test(cells[0]!.trim());

/** The rows at `width`, or null where they do not come out even. Lines without a separator are titles, or go on with the cell above. */
function atWidth(rows: readonly PastedRow[], width: number): PastedRow[] | null {
  const whole: PastedRow[] = [];
  for (const row of rows) {
    const before = whole[whole.length - 1];
    const open = before !== undefined && before.cells.length > 1 && before.cells.length < width;
    const goesOn = before?.cells.length === width && row.cells.length === 1 && startsLate(row);
    if (before !== undefined && (open || goesOn)) whole[whole.length - 1] = joined(before, row);
    else whole.push(row);
    const { cells } = whole[whole.length - 1]!;
    if (cells.length > width) return null;
  }
  return whole.some(({ cells }) => cells.length > 1 && cells.length < width) ? null : whole;
}

const isWide = ({ cells }: PastedRow) => cells.filter((cell) => cell.trim() !== "").length > 1;

/** `rows`: with as many cells as they have separators. The same rows where they are even, or cannot be made so. */
export function mendRows(rows: readonly PastedRow[]): readonly PastedRow[] {
  if (rows.length > most) return rows;
  const wide = rows.filter(isWide);
  const least = rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
  // Rows as wide as a neighbour are tables of their own width, one below the other.
  const alike = (row: PastedRow, other: PastedRow | undefined) => row.cells.length === other?.cells.length;
  const runs = wide.every((row, at) => alike(row, wide[at - 1]) || alike(row, wide[at + 1]));
  const late = wide.filter(startsLate).length;
  // Where most names are typed small, only a bracket tells.
  const leftOver = wide.some(({ cells }) => cells[0]!.trim().startsWith("(")) || (late > 0 && late * 2 < wide.length);
  if (wide.every(({ cells }) => cells.length === least) || (runs && !leftOver)) return rows;
  for (let width = least; width <= widest; width++) {
    const whole = atWidth(rows, width);
    // All rows in one would be a table without criteria.
    if (whole !== null && whole.filter(isWide).length > 1) return whole;
  }
  return rows;
}
