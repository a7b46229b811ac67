/** What the Comparisons tab says, in every language, and what is said of its rows that cannot be read. */
import type { Language, Words } from "../../core/language.ts";
import { fold } from "../../core/pasted/fold.ts";
import type { Oddity } from "./oddities.ts";

const english = {
  help: [
    "“Which of the two is stronger?” A row is one comparison.",
    "Without the add-on, type a row: two codes, the code of the stronger one or “same”, and your name.",
  ],
  focus: "What we compare",
  left: "Left",
  right: "Right",
  stronger: "Stronger",
  reader: "Reader",
  same: "same",
  tallyHelp: [
    "How often each sample was called stronger; “same” is a half. Every row with an answer counts.",
    "This is no order: it does not know how strong the others were. “Show the order” in the sidebar does.",
  ],
  timesStronger: "Times stronger",
  notYet: "not yet",
  order: "The order, as last written from the sidebar",
};

export type ComparisonsWords = typeof english;

const spanish: ComparisonsWords = {
  help: [
    "«¿Cuál de los dos es más fuerte?» Una fila es una comparación.",
    "Sin el complemento, escriba una fila: dos códigos, el código del más fuerte o «igual», y su nombre.",
  ],
  focus: "Qué comparamos",
  left: "Izquierda",
  right: "Derecha",
  stronger: "Más fuerte",
  reader: "Quién leyó",
  same: "igual",
  tallyHelp: [
    "Cuántas veces se dijo que cada muestra es más fuerte; «igual» es media vez. Cuenta cada fila con respuesta.",
    "Esto no es un orden: no sabe qué tan fuertes eran las otras. «Mostrar el orden», en la barra lateral, sí.",
  ],
  timesStronger: "Veces más fuerte",
  notYet: "todavía no",
  order: "El orden, como se escribió la última vez desde la barra lateral",
};

export const comparisonsWords: Readonly<Record<Language, ComparisonsWords>> = { en: english, es: spanish };

/** What people write where neither is stronger, and for either side. */
export const answerWords: Readonly<Record<"same" | "left" | "right", readonly string[]>> = {
  same: "same;equal;tie;both;neither;too close;=;igual;iguales;empate;ambas;ninguna;muy cerca".split(";"),
  left: ["left", "izquierda"],
  right: ["right", "derecha"],
};
const sides = ["same", "left", "right"] as const;

/** The answer that a word stands for, or undefined. */
export const answerSaid = (typed: string): "same" | "left" | "right" | undefined =>
  sides.find((side) => answerWords[side].indexOf(fold(typed)) >= 0);

/** What a cell should hold. */
export const wanted = {
  code: { en: "the code of a sample", es: "el código de una muestra" },
  otherCode: { en: "the code of another sample", es: "el código de otra muestra" },
  stronger: (left: string, right: string): Words => ({
    en: `${left}, ${right} or “${english.same}”`,
    es: `${left}, ${right} o «${spanish.same}»`,
  }),
  reader: { en: "a reader's name as on their tab", es: "el nombre de quien leyó, como está en su pestaña" },
};

/** Rows that are not counted. */
export const uncounted = {
  cell: (tab: string, cell: string, instead: Words): Oddity => ({
    reach: "row",
    item: { en: cell, es: cell },
    say: (cells) => ({
      en: `The tab “${tab}” has a row that is not counted. Type ${instead.en} in ${cells.en}.`,
      es: `La pestaña «${tab}» tiene una fila que no se cuenta. Escriba ${instead.es} en ${cells.es}.`,
    }),
  }),
  /** Rows from 1. */
  twice: (tab: string, first: number, second: number): Oddity => ({
    reach: "row",
    item: { en: `${first} + ${second}`, es: `${first} + ${second}` },
    say: (rows) => ({
      en: `In the tab “${tab}”, a reader compared a pair twice with different answers: rows ${rows.en}. The upper row counts. Clear the one that is wrong.`,
      es: `En la pestaña «${tab}», una persona comparó un par dos veces con respuestas distintas: filas ${rows.es}. Cuenta la fila de arriba. Borre la que está mal.`,
    }),
  }),
};
