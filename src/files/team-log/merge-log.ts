/** Where a meeting's rows go in a log that people have changed. */
import { type LogKey, logTitles } from "../../core/history/log-table.ts";
import type { Language, Words } from "../../core/language.ts";
import { Problem } from "../../core/problem.ts";
import { findColumn, type TabTable, textAt } from "../tables.ts";
import type { Cell } from "../workbook.ts";
import type { LogRow } from "./log-rows.ts";
import { logColumns, logLanguage, writtenKey } from "./team-log.ts";

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
  readonly key: LogKey | typeof writtenKey;
  readonly index: number;
}

/** The log's columns that are still there, from the left. Throws Problem "sheet" where one is there twice. */
export const placesOf = (table: TabTable): readonly LogPlace[] => {
  const written = findColumn(table, writtenKey);
  return [
    ...logColumns
      .filter(({ key }) => findColumn(table, key) !== "missing")
      .map(({ key }): LogPlace => ({ key, index: needed(table, key) })),
    ...(typeof written === "number" ? [{ key: writtenKey, index: written } as const] : []),
  ].sort((a, b) => a.index - b.index);
};

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

/** A row of the log in which somebody typed over what the add-on wrote. */
export interface KeptByHand {
  /** Counts from 0. */
  readonly row: number;
  readonly keys: readonly LogKey[];
}

/** What the add-on wrote into a row, in the order of `logColumns`; null where that is not known. */
const writtenAt = (table: TabTable, row: number): readonly string[] | null => {
  const place = findColumn(table, writtenKey);
  try {
    const texts: unknown = typeof place === "number" ? JSON.parse(textAt(table, row, place)) : null;
    return Array.isArray(texts) && texts.length === logColumns.length ? texts.map(String) : null;
  } catch {
    return null;
  }
};

const sameText = (one: string, other: string): boolean =>
  one.trim() === other.trim() || (one.trim() !== "" && other.trim() !== "" && Number(one) === Number(other));

/** Columns of a row whose cells say something else than the add-on wrote. `row` -1: none. */
export const typedAt = (table: TabTable, row: number, places: readonly LogPlace[]): ReadonlySet<LogPlace["key"]> => {
  const written = row < 0 ? null : writtenAt(table, row);
  return new Set(
    logColumns.flatMap(({ key }, at) => {
      const place = places.find((one) => one.key === key);
      return written && place && !sameText(textAt(table, row, place.index), written[at]!) ? [key] : [];
    }),
  );
};

/**
 * The cells of a row as they are written. What is remembered of a cell that somebody typed over stays what it was, so that it is known the
 * next time, too.
 * @param over the row that is written over; -1: none.
 */
export const cellsOf = (row: LogRow, table: TabTable, over: number, typed: ReadonlySet<LogPlace["key"]>) => {
  const before = over < 0 ? null : writtenAt(table, over);
  const written = logColumns.map(({ key }, at) => (typed.has(key) ? before![at]! : String(row[key])));
  return ({ key }: LogPlace): Cell => (key === writtenKey ? { text: JSON.stringify(written) } : logCell(row[key]));
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

/** What was left as somebody typed it, a sentence a row. */
export const keptSentences = ({ title }: TabTable, kept: readonly KeptByHand[]): readonly Words[] =>
  kept.map(({ row, keys }) => {
    const names = (language: Language) => keys.map((key) => logTitles[key][language]).join(", ");
    return {
      en: `Team log, “${title}”, row ${row + 1}: what somebody typed was kept (${names("en")}). To have this meeting's own values there, delete the row and summarize again.`,
      es: `Registro del equipo, «${title}», fila ${row + 1}: se conservó lo que alguien escribió (${names("es")}). Para tener ahí los valores de esta reunión, borre la fila y resuma de nuevo.`,
    };
  });
