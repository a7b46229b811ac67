/** Where a meeting's rows go in a log that people have changed. */
import { type LogKey, logTitles } from "../../core/history/log-table.ts";
import type { Words } from "../../core/language.ts";
import { Problem } from "../../core/problem.ts";
import { findColumn, type TabTable, textAt } from "../tables.ts";
import type { Cell } from "../workbook.ts";
import type { LogRow } from "./log-rows.ts";
import { logColumns, logLanguage } from "./team-log.ts";

/** Cells side by side, from `column` on. Rows and columns count from 0. */
export interface LogWrite {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
}

export const logSafe: Words = {
  en: "The log was left as it is, and the summary is safe in its document.",
  es: "El registro quedó como estaba, y el resumen está a salvo en su documento.",
};

export const logCell = (value: string | number): Cell =>
  typeof value === "number" ? { number: value } : { text: value };

const needed = (table: TabTable, key: LogKey): number => {
  const found = findColumn(table, key);
  if (typeof found === "number") return found;
  const title = logTitles[key][logLanguage(table) ?? "en"];
  throw new Problem({
    code: "sheet",
    say:
      found === "missing"
        ? {
            en: `The team log's tab “${table.title}” has lost its column “${title}”.`,
            es: `La pestaña «${table.title}» del registro del equipo perdió su columna «${title}».`,
          }
        : {
            en: `The team log's tab “${table.title}” has the column “${title}” more than once.`,
            es: `La pestaña «${table.title}» del registro del equipo tiene más de una vez la columna «${title}».`,
          },
    safe: logSafe,
    next:
      found === "missing"
        ? {
            en: "Bring the column back with File > Version history > See version history, then summarize again.",
            es: "Recupere la columna con Archivo > Historial de versiones > Ver historial de versiones y resuma de nuevo.",
          }
        : {
            en: "Delete the copy of the column, then summarize again.",
            es: "Borre la copia de la columna y resuma de nuevo.",
          },
  });
};

export interface LogPlace {
  readonly key: LogKey;
  readonly index: number;
}

/** The log's columns that are still there, from the left. Throws Problem "sheet" where one is there twice. */
export const placesOf = (table: TabTable): readonly LogPlace[] =>
  logColumns
    .filter(({ key }) => findColumn(table, key) !== "missing")
    .map(({ key }) => ({ key, index: needed(table, key) }))
    .sort((a, b) => a.index - b.index);

export const keyOf = (meetingId: string, number: string): string => `${number} ${meetingId}`;
/** Whose row it is. Throws Problem "sheet" where the columns that say so are gone, or there twice. */
export const keyAt = (table: TabTable, row: number): string =>
  keyOf(textAt(table, row, needed(table, "meetingId")), textAt(table, row, needed(table, "number")));

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
 * Where the rows of a meeting go in a log that is already there. A meeting summarized again replaces its own rows; of two alike
 * the lower, which is the one that counts where the log is read. Columns are found by their keys; one that the team deleted is not filled.
 * Throws Problem "sheet" where the columns that say which row is whose are gone, or any is there twice.
 */
export const mergeLog = (
  table: TabTable,
  rows: readonly LogRow[],
): { readonly update: readonly LogWrite[]; readonly append: readonly (readonly Cell[])[] } => {
  const places = placesOf(table);
  const there = new Map([...table.rows.keys()].map((row) => [keyAt(table, row), row]));
  const update: LogWrite[] = [];
  const append: (readonly Cell[])[] = [];
  for (const row of rows) {
    const place = there.get(keyOf(String(row.meetingId), String(row.number)));
    const cell = ({ key }: LogPlace): Cell => logCell(row[key]);
    if (place === undefined) append.push(rowCells(places, cell));
    else update.push(...stretchesOf(places, cell).map((stretch) => ({ row: place, ...stretch })));
  }
  return { update, append };
};
