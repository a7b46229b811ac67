/** What is odd in a team log, a sentence each kind, with the tab and the rows that it is about. */
import type { Words } from "../language.ts";
import { allOf } from "../pasted/listed.ts";
import { type LogKey, logTitles } from "./log-table.ts";

/** As many rows as a sentence can name. */
const mostNamed = 6;

const numbered = (rows: readonly number[]): Words => {
  const shown = rows.slice(0, rows.length > mostNamed ? mostNamed - 1 : mostNamed).map(String);
  const rest = rows.length - shown.length;
  const listed = (more: string) => allOf(rest > 0 ? [...shown, more] : shown);
  const one = rows.length === 1;
  return {
    en: `${one ? "row" : "rows"} ${listed(`${rest} more`).en}`,
    es: `${one ? "fila" : "filas"} ${listed(`${rest} más`).es}`,
  };
};

/** Kinds of odd rows; each sentence is built on the rows that it is about. */
const rowSentences = {
  date: (tab: string, { en, es }: Words): Words => ({
    en: `“${tab}”, ${en}: the date cannot be told and was left out here. Type it as 2026-11-24.`,
    es: `«${tab}», ${es}: la fecha no se entiende y no se tuvo en cuenta. Escríbala así: 2026-11-24.`,
  }),
  criterion: (tab: string, { en, es }: Words): Words => ({
    en: `“${tab}”, ${en}: no criterion is named, so it was left out here.`,
    es: `«${tab}», ${es}: falta el nombre del criterio y no se tuvo en cuenta.`,
  }),
  counts: (tab: string, { en, es }: Words): Words => ({
    en: `“${tab}”, ${en}: a count of samples is not a whole number, so it was left out here.`,
    es: `«${tab}», ${es}: una cantidad de muestras no es un número entero y no se tuvo en cuenta.`,
  }),
  sum: (tab: string, { en, es }: Words): Words => ({
    en: `“${tab}”, ${en}: the samples at or above grade level and below it do not add up to the samples that count. The first two are used.`,
    es: `«${tab}», ${es}: las muestras en el nivel de grado o por encima y las que están por debajo no suman las muestras que cuentan. Se usan las dos primeras cantidades.`,
  }),
  again: (tab: string, { en, es }: Words): Words => ({
    en: `“${tab}”, ${en}: the same meeting and criterion stand in a lower row too, which is used. Delete the one that is wrong.`,
    es: `«${tab}», ${es}: la misma reunión y el mismo criterio están también en una fila de más abajo, que es la que se usa. Borre la que esté mal.`,
  }),
};
type RowOddity = keyof typeof rowSentences;

export const logOddities = (tab: string) => {
  const columns: Words[] = [];
  const rows = new Map<RowOddity, number[]>();
  const note = (kind: RowOddity, row: number): void => {
    rows.set(kind, [...(rows.get(kind) ?? []), row]);
  };
  return {
    lost: (key: LogKey): void => {
      const { en, es } = logTitles[key];
      columns.push({
        en: `“${tab}” has lost its column “${en}”. Bring it back with File > Version history > See version history.`,
        es: `«${tab}» perdió su columna «${es}». Recupérela con Archivo > Historial de versiones > Ver historial de versiones.`,
      });
    },
    twice: (key: LogKey): void => {
      const { en, es } = logTitles[key];
      columns.push({
        en: `“${tab}” has the column “${en}” more than once. Delete the copy.`,
        es: `«${tab}» tiene más de una vez la columna «${es}». Borre la copia.`,
      });
    },
    date: (row: number) => note("date", row),
    criterion: (row: number) => note("criterion", row),
    counts: (row: number) => note("counts", row),
    sum: (row: number) => note("sum", row),
    again: (row: number) => note("again", row),
    /** Columns first, as they cost the most. */
    sentences: (): readonly Words[] => [
      ...columns,
      ...[...rows].map(([kind, which]) => rowSentences[kind](tab, numbered(which))),
    ],
  };
};
