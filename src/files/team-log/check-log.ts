/**
 * Rows are written by their number, and Sheets cannot be told to write only while nobody has moved them: somebody may sort the log
 * between our reading and our writing. So the log is compared with what it was, as it stands after the writing.
 */
import { type TabTable, textAt } from "../tables.ts";
import type { Cell } from "../workbook.ts";
import { cellsOf, typedAt } from "./kept-by-hand.ts";
import { keyAt, keyOf, type LogPlace, placesOf } from "./log-places.ts";
import type { LogRow } from "./log-rows.ts";
import { logCell } from "./log-rows.ts";
import { type LogWrite, rowCells, stretchesOf } from "./merge-log.ts";
import { writtenKey } from "./team-log.ts";

/** Rows count from 0. `remove` comes last. */
export interface LogRepair {
  readonly update: readonly LogWrite[];
  readonly append: readonly (readonly Cell[])[];
  readonly remove: readonly number[];
}

const reader = (table: TabTable) => {
  const places = placesOf(table);
  const own = new Set(places.map(({ index }) => index));
  const inOrder = [...places].sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    places,
    keys: table.rows.map((_, row) => keyAt(table, row)),
    /** What the log's own columns say, wherever they stand. */
    contents: (row: number): string => inOrder.map(({ index }) => textAt(table, row, index)).join("\n"),
    /** What the team's own columns say. */
    beside: (row: number): string => (table.rows[row] ?? []).filter((_, index) => !own.has(index)).join("\n"),
  };
};

const alike = (one: readonly LogPlace[], other: readonly LogPlace[]): boolean =>
  one.length === other.length &&
  one.every(({ key, index }, at) => other[at]?.key === key && other[at]?.index === index);

/** A row that must stand in the log. */
interface Seated {
  readonly key: string;
  readonly beside: string;
  readonly cell: (place: LogPlace) => Cell;
}

/**
 * `written`: numbers of the rows that were written over. What is wrong is seen by rows of others that stood in `before` and are gone, by
 * rows of ours that stand twice or beside other remarks of the team's. Then every row goes back to its remark, and what stands twice
 * goes. "columns": somebody moved columns, so that nothing can be said.
 */
export const checkLog = (
  before: TabTable,
  after: TabTable,
  rows: readonly LogRow[],
  written: ReadonlySet<number>,
): LogRepair | "columns" => {
  const [was, is] = [reader(before), reader(after)];
  if (!alike(was.places, is.places)) return "columns";
  /** As it stood, with numbers as numbers again. */
  const asItWas = (row: number, { key, index }: LogPlace): Cell => {
    const text = textAt(before, row, index);
    return logCell(
      key !== writtenKey && typeof rows[0]?.[key] === "number" && /^\d+$/.test(text) ? Number(text) : text,
    );
  };
  const ours: readonly Seated[] = rows.map((row) => {
    const key = keyOf(String(row.meetingId), String(row.number));
    const over = was.keys.lastIndexOf(key);
    const typed = typedAt(before, over, was.places);
    const cell = cellsOf(row, before, over, typed);
    const stood = (place: LogPlace) => asItWas(over, was.places.find((one) => one.key === place.key)!);
    return { key, beside: was.beside(over), cell: (place) => (typed.has(place.key) ? stood(place) : cell(place)) };
  });
  const foreign = ({ keys, contents }: typeof is): number[] =>
    [...keys.keys()].filter((row) => !ours.some(({ key }) => key === keys[row]) && contents(row).trim() !== "");

  const unknown = new Map<string, number>();
  for (const row of foreign(is)) unknown.set(is.contents(row), (unknown.get(is.contents(row)) ?? 0) + 1);
  const gone = foreign(was).filter((row) => {
    const left = unknown.get(was.contents(row)) ?? 0;
    if (left > 0) unknown.set(was.contents(row), left - 1);
    return left === 0;
  });
  const lost = gone
    // Where it stood stands a row that was not there before: somebody has just edited it.
    .filter((row) => written.has(row) || (unknown.get(is.contents(row)) ?? 0) === 0)
    .map((row): Seated => {
      return { key: was.keys[row] ?? "", beside: was.beside(row), cell: (place) => asItWas(row, place) };
    });
  const standing = (key: string): number[] => [...is.keys.keys()].filter((row) => is.keys[row] === key);
  const wrong = ours.some(({ key, beside }) => {
    const now = standing(key);
    const then = was.keys.filter((one) => one === key).length;
    return now.length > Math.max(1, then) || now.some((row) => written.has(row) && is.beside(row) !== beside);
  });
  if (!wrong && lost.length === 0) return { update: [], append: [], remove: [] };

  const free = new Set([...written, ...ours.flatMap(({ key }) => standing(key))].filter((row) => row < is.keys.length));
  const seats = new Map<Seated, number>();
  const seat = (fits: (one: Seated, row: number) => boolean): void => {
    for (const one of [...ours, ...lost]) {
      const row = seats.has(one) ? undefined : [...free].find((at) => fits(one, at));
      if (row === undefined) continue;
      seats.set(one, row);
      free.delete(row);
    }
  };
  seat(({ beside }, row) => beside.trim() !== "" && is.beside(row) === beside);
  seat(({ key }, row) => is.keys[row] === key && !written.has(row));
  seat(({ key }, row) => is.keys[row] === key);
  seat((_, row) => is.beside(row).trim() === "");

  const update: LogWrite[] = [];
  const append: (readonly Cell[])[] = [];
  for (const one of [...ours, ...lost]) {
    const row = seats.get(one);
    if (row === undefined) append.push(rowCells(is.places, one.cell));
    else if (is.keys[row] !== one.key || !written.has(row))
      update.push(...stretchesOf(is.places, one.cell).map((stretch) => ({ row, ...stretch })));
  }
  return { update, append, remove: [...free].filter((row) => is.beside(row).trim() === "").sort((a, b) => b - a) };
};
