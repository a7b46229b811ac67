/** Pasted lines and the samples that they are about: by code, or by name where the identity key is at hand. */
import { fold } from "../pasted/fold.ts";
import type { PastedRow } from "../pasted/pasted-table.ts";
import type { KeyEntry } from "../samples/sample.ts";
import { codeFinder } from "../samples/typed-codes.ts";
import { readResult } from "./result-value.ts";
import { type Named, nameFinder } from "./students-named.ts";

export interface MatchedLine extends Named {
  /** Of the pasted text, from 1. */
  readonly line: number;
  /** The name or code as it was pasted. */
  readonly who: string;
  readonly cells: readonly string[];
}

export interface MatchedLines {
  readonly by: "code" | "name";
  /** A heading for each column, "" where there is none. */
  readonly headings: readonly string[];
  /** Columns that say whose line it is. */
  readonly whoColumns: readonly number[];
  readonly lines: readonly MatchedLine[];
}

/** The first rows in which headings are looked for, below a line or two that say which class it is. */
const headRows = 6;

const saysWho =
  /\b(names?|first|last|surname|student|pupil|learner|sample|code|nombres?|apellidos?|estudiantes?|alumn[oa]s?|muestra|codigo)\b/;

const isNumber = (cell: string): boolean => readResult(cell).kind === "number";

/** Which of the first rows holds the headings; -1 without. */
const headAt = (rows: readonly PastedRow[], who: readonly number[], find: (row: PastedRow) => Named): number => {
  const width = rows[0]?.cells.length ?? 0;
  const numeric = Array.from({ length: width }, (_, column) => {
    const filled = rows.filter(({ cells }) => readResult(cells[column]!).kind !== "none");
    return filled.length > 1 && filled.filter(({ cells }) => isNumber(cells[column]!)).length * 2 >= filled.length;
  });
  const isHead = (row: PastedRow): boolean => {
    const found = find(row);
    if (found.code !== null || row.cells.filter((cell) => cell !== "").length < 2) return false;
    if (who.some((column) => saysWho.test(fold(row.cells[column]!)))) return true;
    return row.cells.some(
      (cell, column) => numeric[column] && who.indexOf(column) < 0 && readResult(cell).kind === "words",
    );
  };
  return rows.slice(0, headRows).findIndex(isHead);
};

const pairs = (width: number): readonly (readonly number[])[] =>
  Array.from({ length: width }, (_, one) => one).flatMap((one) =>
    Array.from({ length: width - one - 1 }, (_, more) => [one, one + 1 + more]),
  );

/** Finds the students of the rows. null where no column holds codes and `entries` (the key) is not at hand. */
export const matchLines = (
  rows: readonly PastedRow[],
  codes: readonly string[],
  entries: readonly KeyEntry[] | null,
): MatchedLines | null => {
  const width = rows[0]?.cells.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => [column]);
  const typed = ({ cells }: PastedRow, who: readonly number[]): string => who.map((column) => cells[column]).join(" ");
  const best = (
    choices: readonly (readonly number[])[],
    find: (text: string) => Named,
  ): { readonly who: readonly number[]; readonly sure: number; readonly maybe: number } =>
    choices
      .map((who) => {
        const found = rows.map((row) => find(typed(row, who)));
        return {
          who,
          sure: found.filter(({ code }) => code !== null).length,
          maybe: found.filter(({ options }) => options.length > 0).length,
        };
      })
      // The first of equals: one column before two.
      .reduce((most, one) => (one.sure > most.sure || (one.sure === most.sure && one.maybe > most.maybe) ? one : most));
  const read = (by: MatchedLines["by"], who: readonly number[], find: (text: string) => Named): MatchedLines => {
    const head = headAt(rows, who, (row) => find(typed(row, who)));
    return {
      by,
      headings: head === -1 ? columns.map(() => "") : rows[head]!.cells,
      whoColumns: who,
      lines: rows.slice(head + 1).map((row) => ({
        line: row.line,
        who: typed(row, who).trim(),
        cells: row.cells,
        ...find(typed(row, who)),
      })),
    };
  };
  if (width === 0) return { by: "code", headings: [], whoColumns: [], lines: [] };
  const code = codeFinder(codes);
  const byCode = (text: string): Named => ({ code: code(text) ?? null, options: [] });
  const coded = best(columns, byCode);
  const wanted = Math.min(2, rows.length);
  if (coded.sure >= wanted && coded.sure * 2 >= rows.length - 1) return read("code", coded.who, byCode);
  if (entries === null) return coded.sure > 0 && coded.sure * 3 >= rows.length ? read("code", coded.who, byCode) : null;
  const byName = nameFinder(entries);
  const named = best([...columns, ...pairs(Math.min(width, 8))], byName);
  return coded.sure > named.sure ? read("code", coded.who, byCode) : read("name", named.who, byName);
};
