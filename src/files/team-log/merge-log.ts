/** Where a meeting's rows go in a log that people have changed. */
import type { TabTable } from "../tables.ts";
import type { Cell } from "../workbook.ts";
import { cellsOf, type KeptByHand, typedAt } from "./kept-by-hand.ts";
import { keyAt, keyOf, type LogPlace, placesOf } from "./log-places.ts";
import type { LogRow } from "./log-rows.ts";
import { logColumns } from "./team-log.ts";

/** Cells side by side, from `column` on. Rows and columns count from 0. */
export interface LogWrite {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
}

/** Cells at the places of the log's columns, neighbours together; columns of the team's own are left alone. */
export const stretchesOf = (
  places: readonly LogPlace[],
  cell: (place: LogPlace) => Cell,
): { column: number; cells: Cell[] }[] =>
  places.reduce<{ column: number; cells: Cell[] }[]>((done, place) => {
    const last = done[done.length - 1];
    if (last !== undefined && last.column + last.cells.length === place.index) last.cells.push(cell(place));
    else done.push({ column: place.index, cells: [cell(place)] });
    return done;
  }, []);

/** A whole row from the first column on. */
export const rowCells = (places: readonly LogPlace[], cell: (place: LogPlace) => Cell): readonly Cell[] => {
  const cells: Cell[] = [];
  for (const place of places) {
    while (cells.length < place.index) cells.push({});
    cells.push(cell(place));
  }
  return cells;
};

/**
 * Where the rows of a meeting go in a log that is already there. A meeting summarized again replaces its own rows, but for cells that
 * somebody typed over; of two alike the lower, which is the one that counts where the log is read. Columns are found by their keys; one
 * that the team deleted is not filled. Throws Problem "sheet" where the columns that say which row is whose are gone, or any is there twice.
 */
export const mergeLog = (
  table: TabTable,
  rows: readonly LogRow[],
): {
  readonly update: readonly LogWrite[];
  readonly append: readonly (readonly Cell[])[];
  readonly kept: readonly KeptByHand[];
} => {
  const places = placesOf(table);
  const kept: KeptByHand[] = [];
  const there = new Map([...table.rows.keys()].map((row) => [keyAt(table, row), row]));
  const update: LogWrite[] = [];
  const append: (readonly Cell[])[] = [];
  for (const row of rows) {
    const place = there.get(keyOf(String(row.meetingId), String(row.number)));
    const typed = typedAt(table, place ?? -1, places);
    const cell = cellsOf(row, table, place ?? -1, typed);
    if (place === undefined) append.push(rowCells(places, cell));
    else {
      const ours = places.filter(({ key }) => !typed.has(key));
      update.push(...stretchesOf(ours, cell).map((stretch) => ({ row: place, ...stretch })));
      const keys = logColumns.map(({ key }) => key).filter((key) => typed.has(key));
      if (keys.length > 0) kept.push({ row: place, keys });
    }
  }
  return { update, append, kept };
};
