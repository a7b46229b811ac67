/** Cells of our rows that somebody typed over: they stay, and are named. A hidden column remembers what the add-on wrote. */
import { type LogKey, logTitles } from "../../core/history/log-table.ts";
import type { Language, Words } from "../../core/language.ts";
import { findColumn, type TabTable, textAt } from "../tables.ts";
import type { Cell } from "../workbook.ts";
import type { LogPlace } from "./log-places.ts";
import { type LogRow, logCell } from "./log-rows.ts";
import { logColumns, writtenKey } from "./team-log.ts";

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

/** What was left as somebody typed it, a sentence a row. */
export const keptSentences = ({ title }: TabTable, kept: readonly KeptByHand[]): readonly Words[] =>
  kept.map(({ row, keys }) => {
    const names = (language: Language) => keys.map((key) => logTitles[key][language]).join(", ");
    return {
      en: `Team log, “${title}”, row ${row + 1}: what somebody typed was kept (${names("en")}). To have this meeting's own values there, delete the row and summarize again.`,
      es: `Registro del equipo, «${title}», fila ${row + 1}: se conservó lo que alguien escribió (${names("es")}). Para tener ahí los valores de esta reunión, borre la fila y resuma de nuevo.`,
    };
  });
