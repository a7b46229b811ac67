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

const logCell = (value: string | number): Cell => (typeof value === "number" ? { number: value } : { text: value });

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

/** The values of a row at the places of the log's columns, neighbours together; columns of the team's own are left alone. */
const stretchesOf = (
  row: LogRow,
  places: readonly { readonly key: LogKey; readonly index: number }[],
): { column: number; cells: Cell[] }[] =>
  places.reduce<{ column: number; cells: Cell[] }[]>((done, { key, index }) => {
    const last = done[done.length - 1];
    if (last !== undefined && last.column + last.cells.length === index) last.cells.push(logCell(row[key]));
    else done.push({ column: index, cells: [logCell(row[key])] });
    return done;
  }, []);

/**
 * Where the rows of a meeting go in a log that is already there. A meeting summarized again replaces its own rows.
 * Columns are found by their keys; one that the team deleted is not filled. Throws Problem "sheet" where the columns that say
 * which row is whose are gone, or any is there twice.
 */
export const mergeLog = (
  table: TabTable,
  rows: readonly LogRow[],
): { readonly update: readonly LogWrite[]; readonly append: readonly (readonly Cell[])[] } => {
  const id = needed(table, "meetingId");
  const number = needed(table, "number");
  const places = logColumns
    .filter(({ key }) => findColumn(table, key) !== "missing")
    .map(({ key }) => ({ key, index: needed(table, key) }))
    .sort((a, b) => a.index - b.index);
  const width = Math.max(...places.map(({ index }) => index)) + 1;
  const keyOf = (meeting: string, criterion: string): string => `${criterion} ${meeting}`;
  const there = new Map<string, number>();
  for (const row of [...table.rows.keys()].reverse())
    there.set(keyOf(textAt(table, row, id), textAt(table, row, number)), row);

  const update: LogWrite[] = [];
  const append: (readonly Cell[])[] = [];
  for (const row of rows) {
    const place = there.get(keyOf(String(row.meetingId), String(row.number)));
    if (place === undefined)
      append.push(
        Array.from({ length: width }, (_, index): Cell => {
          const own = places.find((one) => one.index === index);
          return own === undefined ? {} : logCell(row[own.key]);
        }),
      );
    else update.push(...stretchesOf(row, places).map(({ column, cells }) => ({ row: place, column, cells })));
  }
  return { update, append };
};
