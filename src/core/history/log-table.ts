/** The team log as it stands in its tab, and what its columns are called. */
import type { Words } from "../language.ts";

/** Headings of the log's columns, by the keys by which a column is found again whatever people call it or move it to. */
export const logTitles = {
  date: { en: "Date", es: "Fecha" },
  title: { en: "Meeting", es: "Reunión" },
  criterion: { en: "Criterion", es: "Criterio" },
  atOrAbove: { en: "At or above grade level", es: "En el nivel de grado o por encima" },
  below: { en: "Below", es: "Por debajo" },
  settled: { en: "Samples that count", es: "Muestras que cuentan" },
  notScorable: { en: "Not scorable", es: "No evaluables" },
  open: { en: "Not settled", es: "Sin definir" },
  gap: { en: "Gap to work on", es: "Brecha en la que trabajar" },
  gradeLevel: { en: "Grade level begins at", es: "El nivel de grado empieza en" },
  levels: { en: "Samples at each level", es: "Muestras en cada nivel" },
  samples: { en: "Samples", es: "Muestras" },
  readers: { en: "Readers", es: "Personas que leyeron" },
  weight: { en: "Weight", es: "Peso" },
  rubric: { en: "Rubric", es: "Rúbrica" },
  protocol: { en: "Protocol", es: "Protocolo" },
  sortSheet: { en: "Sort sheet", es: "Hoja de clasificación" },
  number: { en: "Criterion number", es: "Número del criterio" },
  meetingId: { en: "Meeting id", es: "Identidad de la reunión" },
} as const satisfies Readonly<Record<string, Words>>;

export type LogKey = keyof typeof logTitles;

export interface LogTable {
  /** Of the tab. */
  readonly title: string;
  /** Keys of the log's own columns. A copied column shows its key twice; the team's own columns are not here. */
  readonly columns: readonly string[];
  /** What the cells show, column by column as above, from the first row of the tab on. */
  readonly rows: readonly (readonly string[])[];
}
