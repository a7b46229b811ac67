/** The columns of a log that people have changed, and whose row is whose. */
import { type LogKey, logTitles } from "../../core/history/log-table.ts";
import type { Words } from "../../core/language.ts";
import { Problem } from "../../core/problem.ts";
import { findColumn, type TabTable, textAt } from "../tables.ts";
import { logColumns, logLanguage, writtenKey } from "./team-log.ts";

export const logSafe: Words = {
  en: "The log was left as it is, and the summary is safe in its document.",
  es: "El registro quedó como estaba, y el resumen está a salvo en su documento.",
};

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
