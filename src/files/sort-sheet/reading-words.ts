/**
 * What is said of a sort sheet that cannot be read as it should: where it stands and how to mend it. Names of tabs and columns
 * are those that the sheet shows, whatever the language of the sentence.
 */
import type { Words } from "../../core/language.ts";

const history: Words = {
  en: "File > Version history > See version history",
  es: "Archivo > Historial de versiones > Ver historial de versiones",
};

export const tabsSafe: Words = {
  en: "What readers wrote in their own tabs is as it was.",
  es: "Lo que cada persona escribió en su propia pestaña está como estaba.",
};
export const tabBack: Words = {
  en: `Bring the tab back with ${history.en}, then try again.`,
  es: `Recupere la pestaña con ${history.es} e inténtelo de nuevo.`,
};

/** Problems: nothing can be read without what they name. */
export const unreadable = {
  tab: (title: Words) => ({
    say: {
      en: `The tab “${title.en}” of this sort sheet is missing.`,
      es: `Falta la pestaña «${title.es}» de esta hoja de clasificación.`,
    },
    next: {
      en: `Bring the tab back with ${history.en}, or ask whoever deleted it to undo that, then try again.`,
      es: `Recupere la pestaña con ${history.es}, o pida a quien la borró que lo deshaga, e inténtelo de nuevo.`,
    },
  }),
  lostColumn: (tab: string, column: Words) => ({
    say: {
      en: `The tab “${tab}” has lost its column “${column.en}”.`,
      es: `La pestaña «${tab}» perdió su columna «${column.es}».`,
    },
    next: {
      en: `Bring it back with Edit > Undo, or with ${history.en}.`,
      es: `Recupérela con Editar > Deshacer, o con ${history.es}.`,
    },
  }),
  twoColumns: (tab: string, column: Words) => ({
    say: {
      en: `The tab “${tab}” has the column “${column.en}” more than once.`,
      es: `La pestaña «${tab}» tiene más de una vez la columna «${column.es}».`,
    },
    next: {
      en: "Delete the copy and keep the one that the drop-downs use, then try again.",
      es: "Borre la copia, conserve la que usan las listas desplegables e inténtelo de nuevo.",
    },
  }),
  criterionRows: (tab: string) => ({
    say: {
      en: `A criterion's row is missing from the tab “${tab}”, or stands in it twice.`,
      es: `En la pestaña «${tab}» falta la fila de un criterio, o está dos veces.`,
    },
    next: {
      en: `Bring the rows back with ${history.en}, then try again.`,
      es: `Recupere las filas con ${history.es} e inténtelo de nuevo.`,
    },
  }),
  noWord: (level: number, criterion: string, tab: string, cell: string) => ({
    say: {
      en: `Level ${level} of “${criterion}” has no word in the tab “${tab}”, cell ${cell}.`,
      es: `El nivel ${level} de «${criterion}» no tiene palabra en la pestaña «${tab}», celda ${cell}.`,
    },
    next: {
      en: "Type the word of that level into the cell, then try again.",
      es: "Escriba en la celda la palabra de ese nivel e inténtelo de nuevo.",
    },
  }),
  noGradeLevel: (criterion: string, tab: string, cell: string) => ({
    say: {
      en: `The tab “${tab}” does not say at which level grade level begins for “${criterion}”.`,
      es: `La pestaña «${tab}» no dice en qué nivel empieza el nivel de grado para «${criterion}».`,
    },
    next: {
      en: `Choose a level above the lowest in cell ${cell}, then try again.`,
      es: `Elija en la celda ${cell} un nivel por encima del más bajo e inténtelo de nuevo.`,
    },
  }),
};

/** What is not counted because a column is lost or there twice. */
export const losses = {
  tab: { en: "nothing in this tab is counted", es: "no se cuenta nada de esta pestaña" },
  levels: { en: "its levels are not counted", es: "no se cuentan sus niveles" },
  texts: { en: "its texts are not read", es: "no se leen sus textos" },
  agreed: { en: "agreed levels are not counted", es: "no se cuentan los niveles acordados" },
};

/** Oddities: what they name is left out, and all else is read. */
export const leftOut = {
  lostColumn: (tab: string, column: Words, loss: Words): Words => ({
    en: `The tab “${tab}” has lost its column “${column.en}”: ${loss.en}. Bring the column back with ${history.en}.`,
    es: `La pestaña «${tab}» perdió su columna «${column.es}»: ${loss.es}. Recupere la columna con ${history.es}.`,
  }),
  twoColumns: (tab: string, column: Words, loss: Words): Words => ({
    en: `The tab “${tab}” has the column “${column.en}” more than once: ${loss.en}. Delete the copy.`,
    es: `La pestaña «${tab}» tiene más de una vez la columna «${column.es}»: ${loss.es}. Borre la copia.`,
  }),
  noCode: (row: number, tab: string, cell: string): Words => ({
    en: `Row ${row} of the tab “${tab}” is not counted: cell ${cell} holds no code of this meeting's samples. Type the code there.`,
    es: `La fila ${row} de la pestaña «${tab}» no se cuenta: la celda ${cell} no tiene el código de ninguna muestra de esta reunión. Escriba allí el código.`,
  }),
  noLevel: (typed: string, tab: string, cell: string, choices: readonly string[]): Words => ({
    en: `“${typed}” in the tab “${tab}”, cell ${cell}, is not counted. Choose one of: ${choices.join(", ")}.`,
    es: `«${typed}» en la pestaña «${tab}», celda ${cell}, no se cuenta. Elija una opción: ${choices.join(", ")}.`,
  }),
  sampleTwice: (sample: string, tab: string, first: number, second: number): Words => ({
    en: `${sample} stands twice in the tab “${tab}”, in rows ${first} and ${second}: only the first is counted. Delete one of the rows.`,
    es: `${sample} está dos veces en la pestaña «${tab}», en las filas ${first} y ${second}: solo se cuenta la primera. Borre una de las filas.`,
  }),
  samplesLost: (tab: string, samples: readonly string[]): Words => ({
    en: `The tab “${tab}” has no row for ${samples.join(", ")}. Bring the rows back with ${history.en}, or type the codes into empty rows.`,
    es: `La pestaña «${tab}» no tiene fila para ${samples.join(", ")}. Recupere las filas con ${history.es}, o escriba los códigos en filas vacías.`,
  }),
  noCriterion: (row: number, tab: string): Words => ({
    en: `Row ${row} of the tab “${tab}” does not say its criterion and is not counted. Bring it back with ${history.en}.`,
    es: `La fila ${row} de la pestaña «${tab}» no dice su criterio y no se cuenta. Recupérela con ${history.es}.`,
  }),
  agreedTwice: (sample: string, criterion: string, tab: string, row: number): Words => ({
    en: `${sample} has two agreed levels for “${criterion}” in the tab “${tab}”: only the first is counted. Delete row ${row}.`,
    es: `${sample} tiene dos niveles acordados para «${criterion}» en la pestaña «${tab}»: solo se cuenta el primero. Borre la fila ${row}.`,
  }),
  reader: (name: string): Words => ({
    en: `The tab of the reader “${name}” is missing: the reader is left out. Bring the tab back with ${history.en} if it was deleted by mistake.`,
    es: `Falta la pestaña de «${name}»: sus niveles no se cuentan. Recupere la pestaña con ${history.es} si se borró por error.`,
  }),
  copy: (tab: string): Words => ({
    en: `The tab “${tab}” is a copy of a reader's tab and is not counted. Delete it, or move its levels into the reader's own tab.`,
    es: `La pestaña «${tab}» es una copia de la pestaña de alguien que lee y no se cuenta. Bórrela, o pase sus niveles a la pestaña de esa persona.`,
  }),
  consensus: (tab: string): Words => ({
    en: `The tab “${tab}” is missing: levels that the team agreed on are not counted. Bring it back with ${history.en}.`,
    es: `Falta la pestaña «${tab}»: no se cuentan los niveles que el equipo acordó. Recupérela con ${history.es}.`,
  }),
};

/** A heading as it stands in the sheet. */
export const asShown = (heading: string): Words => ({ en: heading, es: heading });
/** Columns that have no heading to be named by. */
export const hiddenColumns = {
  number: { en: "criterion number (hidden)", es: "número del criterio (oculta)" },
  levels: { en: "number of levels (hidden)", es: "cantidad de niveles (oculta)" },
  weight: { en: "weight (hidden)", es: "peso (oculta)" },
  section: { en: "section (hidden)", es: "sección (oculta)" },
};
