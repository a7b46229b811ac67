/**
 * What is said of a sort sheet that cannot be read as it should: where it stands and how to mend it. Names of tabs and columns
 * are those that the sheet shows, whatever the language of the sentence.
 */
import type { Words } from "../../core/language.ts";
import { cut, type Oddity } from "./oddities.ts";

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

/** What is not counted because a column is lost. */
export const losses = {
  tab: { en: "nothing in this tab is counted", es: "no se cuenta nada de esta pestaña" },
  levels: { en: "its levels are not counted", es: "no se cuentan sus niveles" },
  texts: { en: "its texts are not read", es: "no se leen sus textos" },
  piles: { en: "its piles are not counted", es: "no se cuentan sus montones" },
  agreed: { en: "agreed levels are not counted", es: "no se cuentan los niveles acordados" },
};

const same = (text: string | number): Words => ({ en: String(text), es: String(text) });
const quoted = (name: string): Words => ({ en: `“${name}”`, es: `«${name}»` });

/** Oddities: what they name is left out, and all else is read. Sentences name one cell, row or tab, or many. */
export const leftOut = {
  reader: (name: string): Oddity => ({
    reach: "tab",
    item: quoted(name),
    say: ({ en, es }) => ({
      en: `The reader's tab is missing for ${en}: levels and notes there are left out. Bring it back with ${history.en} if it was deleted by mistake.`,
      es: `Falta la pestaña de ${es}: sus niveles y notas no se cuentan. Recupérela con ${history.es} si se borró por error.`,
    }),
  }),
  consensus: (tab: string): Oddity => ({
    reach: "tab",
    item: quoted(tab),
    say: ({ en, es }) => ({
      en: `The tab ${en} is missing: levels that the team agreed on are not counted. Bring it back with ${history.en}.`,
      es: `Falta la pestaña ${es}: no se cuentan los niveles que el equipo acordó. Recupérela con ${history.es}.`,
    }),
  }),
  copy: (tab: string): Oddity => ({
    reach: "tab",
    item: quoted(tab),
    say: ({ en, es }) => ({
      en: `Not counted, because it is a copy of another tab: ${en}. If somebody went on working there, move it into the tab that was copied; then delete the copy.`,
      es: `No se cuenta por ser copia de otra pestaña: ${es}. Si alguien siguió trabajando allí, páselo a la pestaña original; luego borre la copia.`,
    }),
  }),
  lostColumn: (tab: string, column: Words, loss: Words): Oddity => ({
    reach: "column",
    item: quoted(tab),
    say: ({ en, es }) => ({
      en: `The column “${cut(column.en)}” is missing in ${en}: ${loss.en}. Bring it back with Edit > Undo, or with ${history.en}.`,
      es: `Falta la columna «${cut(column.es)}» en ${es}: ${loss.es}. Recupérela con Editar > Deshacer, o con ${history.es}.`,
    }),
  }),
  byHeading: (tab: string, column: Words): Oddity => ({
    reach: "column",
    item: quoted(tab),
    say: ({ en, es }) => ({
      en: `The column “${cut(column.en)}” was found by its heading alone in ${en}. It is counted, but formulas in other tabs may not see it: compare them.`,
      es: `La columna «${cut(column.es)}» se encontró solo por su encabezado en ${es}. Se cuenta, pero puede que las fórmulas de otras pestañas no la vean: compárelas.`,
    }),
  }),
  copiesDiffer: (tab: string, column: Words): Oddity => ({
    reach: "column",
    item: quoted(tab),
    say: ({ en, es }) => ({
      en: `The column “${cut(column.en)}” stands more than once in ${en}: where its copies differ, nothing is counted. Delete the copy.`,
      es: `La columna «${cut(column.es)}» está más de una vez en ${es}: donde las copias no coinciden, no se cuenta nada. Borre la copia.`,
    }),
  }),
  samplesLost: (tab: string, samples: readonly string[]): Oddity => ({
    reach: "row",
    item: quoted(tab),
    say: ({ en, es }) => ({
      en: `There is no row for ${samples.join(", ")} in ${en}. Bring it back with ${history.en}, or type the code into an empty row.`,
      es: `No hay fila para ${samples.join(", ")} en ${es}. Recupérela con ${history.es}, o escriba el código en una fila vacía.`,
    }),
  }),
  /** `lost`: codes that the merge took away. */
  merged: (tab: string, area: string, lost: readonly string[]): Oddity => ({
    reach: "row",
    item: same(area),
    say: ({ en, es }) => ({
      en: `Merged cells in the tab “${tab}”: ${en}. Only the first cell of each is counted. Choose Format > Merge cells > Unmerge, ${lost.length === 0 ? "and fill the others" : `and type again: ${lost.join(", ")}`}.`,
      es: `Celdas combinadas en la pestaña «${tab}»: ${es}. Solo se cuenta la primera celda de cada grupo. Elija Formato > Combinar celdas > Separar y ${lost.length === 0 ? "complete las demás" : `escriba de nuevo: ${lost.join(", ")}`}.`,
    }),
  }),
  noCode: (tab: string, cell: string): Oddity => ({
    reach: "row",
    item: same(cell),
    say: ({ en, es }) => ({
      en: `Not counted in the tab “${tab}”: what stands beside ${en}, where there is no code of this meeting's samples. Type the code there; for a new sample, choose Change people or samples first.`,
      es: `No se cuenta en la pestaña «${tab}»: lo que está junto a ${es}, donde no hay el código de ninguna muestra de esta reunión. Escriba allí el código; si la muestra es nueva, elija antes Cambiar personas o muestras.`,
    }),
  }),
  otherCode: (typed: string, sample: string, tab: string, cell: string): Oddity => ({
    reach: "row",
    item: same(`${cell} (${typed}, ${sample})`),
    say: ({ en, es }) => ({
      en: `Codes typed in another way in the tab “${tab}” are counted, but formulas do not find them: ${en}. Type them as in the other tabs.`,
      es: `Los códigos escritos de otra manera en la pestaña «${tab}» se cuentan, pero las fórmulas no los encuentran: ${es}. Escríbalos como en las otras pestañas.`,
    }),
  }),
  sampleTwice: (sample: string, tab: string, row: number): Oddity => ({
    reach: "row",
    item: { en: `row ${row} (${sample})`, es: `la fila ${row} (${sample})` },
    say: ({ en, es }) => ({
      en: `Not counted in the tab “${tab}”, because the sample also stands further up: ${en}. Delete the row, or correct its code.`,
      es: `No se cuenta en la pestaña «${tab}», porque la muestra también está más arriba: ${es}. Borre la fila o corrija su código.`,
    }),
  }),
  pairLost: (sample: string, criterion: string, tab: string): Oddity => ({
    reach: "row",
    item: same(`${sample} (${cut(criterion)})`),
    say: ({ en, es }) => ({
      en: `The tab “${tab}” has no row for ${en}: an agreed level there is not counted. Bring it back with ${history.en}.`,
      es: `La pestaña «${tab}» no tiene fila para ${es}: no se cuenta lo que se acordó allí. Recupérela con ${history.es}.`,
    }),
  }),
  noCriterion: (row: number, tab: string): Oddity => ({
    reach: "row",
    item: { en: `row ${row}`, es: `la fila ${row}` },
    say: ({ en, es }) => ({
      en: `Not counted in the tab “${tab}”, because it does not say its criterion: ${en}. Bring it back with ${history.en}.`,
      es: `No se cuenta en la pestaña «${tab}», porque no dice su criterio: ${es}. Recupérela con ${history.es}.`,
    }),
  }),
  agreedTwice: (sample: string, criterion: string, tab: string, row: number): Oddity => ({
    reach: "row",
    item: { en: `row ${row} (${sample}, ${cut(criterion)})`, es: `la fila ${row} (${sample}, ${cut(criterion)})` },
    say: ({ en, es }) => ({
      en: `Not counted in the tab “${tab}”, because another level was agreed further up: ${en}. Delete the row.`,
      es: `No se cuenta en la pestaña «${tab}», porque más arriba se acordó otro nivel: ${es}. Borre la fila.`,
    }),
  }),
  failed: (shown: string, tab: string, cell: string): Oddity => ({
    reach: "cell",
    item: same(`${cell} (${shown})`),
    say: ({ en, es }) => ({
      en: `Not counted in the tab “${tab}”, because a formula there does not work: ${en}. Type what belongs there.`,
      es: `No se cuenta en la pestaña «${tab}», porque hay una fórmula que no funciona: ${es}. Escriba lo que corresponde.`,
    }),
  }),
  unclear: (typed: string, tab: string, cell: string, choices: readonly string[]): Oddity => ({
    reach: "cell",
    item: { en: `${cell} (“${cut(typed)}”)`, es: `${cell} («${cut(typed)}»)` },
    say: ({ en, es }) => ({
      en: `Not counted in the tab “${tab}”: ${en}. Choose one of: ${choices.map(cut).join(", ")}.`,
      es: `No se cuenta en la pestaña «${tab}»: ${es}. Elija una opción: ${choices.map(cut).join(", ")}.`,
    }),
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
