/** What the log's Charts tab says. */
import type { Language } from "../../core/language.ts";

/** Rows of the log that the charts follow, its heading among them: eight criteria in 30 meetings a year for five years. */
export const followedRows = 1200;

export const chartWords = {
  en: {
    charts: "Charts",
    rows: "Chart rows",
    help: "Choose a criterion in the yellow cell. Table and chart follow the Log tab.",
    likely: "Likely range",
    from: "Likely at least",
    upTo: "Likely at most",
    of: "of",
    to: "to",
    title: "At or above grade level, meeting by meeting",
    axis: "0: none of the samples, 1: all",
    alt: "Lines from meeting to meeting: how many of the samples that count are at or above grade level, and the likely range. The table below says the same.",
    newRubric: "Rubric new, or not told: not compared with the meetings above",
    lost: "A column of the Log tab was deleted: bring it back with File > Version history.",
    none: "The Log tab has no meeting yet in which samples count for this criterion.",
    older: "Older meetings that are in the Log tab alone: ",
    tooLong: `Only the first ${followedRows} rows of the Log tab are shown here.`,
  },
  es: {
    charts: "Gráficos",
    rows: "Filas de los gráficos",
    help: "Elija un criterio en la celda amarilla. La tabla y el gráfico siguen a la pestaña del registro.",
    likely: "Margen probable",
    from: "Probablemente al menos",
    upTo: "Probablemente a lo sumo",
    of: "de",
    to: "a",
    title: "En el nivel de grado o por encima, reunión por reunión",
    axis: "0: ninguna de las muestras, 1: todas",
    alt: "Líneas de reunión en reunión: cuántas de las muestras que cuentan están en el nivel de grado o por encima, y el margen probable. La tabla de abajo dice lo mismo.",
    newRubric: "Rúbrica nueva o sin datos: no se compara con las de arriba",
    lost: "Se borró una columna del registro: recupérela con Archivo > Historial de versiones.",
    none: "El registro todavía no tiene ninguna reunión con muestras que cuenten para este criterio.",
    older: "Reuniones anteriores que están solo en el registro: ",
    tooLong: `Aquí se muestran solo las primeras ${followedRows} filas del registro.`,
  },
} as const satisfies Readonly<Record<Language, object>>;
