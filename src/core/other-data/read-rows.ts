/** Rows of pasted results or feedback: a table, or lines "name: value". */
import { type PastedRow, readTable } from "../pasted/pasted-table.ts";
import { isTotal } from "../pasted/totals.ts";
import { readResult } from "./result-value.ts";

/** A name, then a colon or a dash, then whatever; or a name and a number with only a space between. No cell of a CSV file is like it. */
const lineOf = (line: string): readonly [string, string] | null => {
  if (/["\t|;]/.test(line)) return null;
  const parted = /^\s*(?:\d{1,3}[.)]\s*)?(\p{L}[^:]{0,79}?)\s*(?::\s*|\s[-\u2013\u2014=]\s+)(.*)$/u.exec(line);
  const spaced = parted ?? /^\s*(?:\d{1,3}[.)]\s*)?(\p{L}.{0,79}?[\p{L}\p{M}.)\d])\s+(\S+)$/u.exec(line);
  if (spaced === null) return null;
  const [who, value] = [spaced[1]!, spaced[2]!.trim()];
  if (/,\s*$/.test(who) || (parted === null && readResult(value).kind === "words")) return null;
  // "Rivera, Ana" is a name; "Ana,17" is two cells.
  return /,\S/.test(who) ? null : [who, value];
};

const asLines = (text: string): readonly PastedRow[] | null => {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((one) => one.text.trim() !== "");
  const read = lines.map(({ line, text: typed }) => ({ line, cells: lineOf(typed) }));
  const known = read.filter(({ cells }) => cells !== null);
  if (known.length === 0 || known.length < lines.length * 0.7) return null;
  return read.map(({ line, cells }, index) => ({ line, cells: cells ?? [lines[index]!.text.trim(), ""] }));
};

/** All as wide as the widest; totals and averages at the foot are left out. */
export const readRows = (text: string): readonly PastedRow[] =>
  (asLines(text) ?? readTable(text, 2).rows).filter(
    ({ cells }) => !isTotal((cells.find((cell) => cell !== "") ?? "").trim()),
  );
