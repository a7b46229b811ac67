/** What the Comparisons tab says, in every language, and what is said of its rows that cannot be read. */
import type { Language, Words } from "../../core/language.ts";
import { fold } from "../../core/pasted/fold.ts";

const english = {
  help: "“Which of the two is stronger?” A row is one comparison. Without the add-on, type one: two codes, the code of the stronger one or “same”, and your name.",
  focus: "What we compare",
  left: "Left",
  right: "Right",
  stronger: "Stronger",
  reader: "Reader",
  same: "same",
};

export type ComparisonsWords = typeof english;

const spanish: ComparisonsWords = {
  help: "«¿Cuál de los dos es más fuerte?» Una fila es una comparación. Sin el complemento, escriba una: dos códigos, el código del más fuerte o «igual», y su nombre.",
  focus: "Qué comparamos",
  left: "Izquierda",
  right: "Derecha",
  stronger: "Más fuerte",
  reader: "Quién leyó",
  same: "igual",
};

export const comparisonsWords: Readonly<Record<Language, ComparisonsWords>> = { en: english, es: spanish };

/** What people write where neither is stronger, and for either side. */
const said = {
  same: "same;the same;equal;tie;tied;draw;both;neither;too close;too close to say;=;igual;iguales;lo mismo;mismo;empate;ambos;ambas;ninguno;ninguna;muy cerca;demasiado cerca",
  left: "left;l;izquierda;izq;izq.",
  right: "right;r;derecha;der;der.",
} as const;
const sides = (["same", "left", "right"] as const).map((side) => ({ side, words: new Set(said[side].split(";")) }));

/** The answer that a word stands for, or undefined. */
export const answerSaid = (typed: string): "same" | "left" | "right" | undefined =>
  sides.find(({ words }) => words.has(fold(typed)))?.side;

const longest = 40;
const cut = (typed: string): string => (typed.length <= longest ? typed : `${typed.slice(0, longest - 1)}…`);

/** Rows that are not counted. */
export const uncounted = {
  code: (typed: string, cell: string): Words =>
    typed === ""
      ? {
          en: `Cell ${cell} of the comparisons is empty. Type the sample's code there.`,
          es: `La celda ${cell} de las comparaciones está vacía. Escriba allí el código de la muestra.`,
        }
      : {
          en: `Cell ${cell} of the comparisons says “${cut(typed)}”, which is no code of this meeting. Type the sample's code there.`,
          es: `La celda ${cell} de las comparaciones dice «${cut(typed)}», que no es ningún código de esta reunión. Escriba allí el código de la muestra.`,
        },
  oneSample: (row: number, code: string): Words => ({
    en: `Row ${row} of the comparisons has ${code} on both sides. Type the code of the other sample in one of them.`,
    es: `La fila ${row} de las comparaciones tiene ${code} en los dos lados. Escriba en uno de ellos el código de la otra muestra.`,
  }),
  stronger: (typed: string, cell: string, left: string, right: string): Words =>
    typed === ""
      ? {
          en: `Cell ${cell} of the comparisons is empty. Type ${left}, ${right} or “${english.same}” there.`,
          es: `La celda ${cell} de las comparaciones está vacía. Escriba allí ${left}, ${right} o «${spanish.same}».`,
        }
      : {
          en: `Cell ${cell} of the comparisons says “${cut(typed)}”, which is neither of the two. Type ${left}, ${right} or “${english.same}” there.`,
          es: `La celda ${cell} de las comparaciones dice «${cut(typed)}», que no es ninguna de las dos. Escriba allí ${left}, ${right} o «${spanish.same}».`,
        },
  reader: (typed: string, cell: string): Words =>
    typed === ""
      ? {
          en: `Cell ${cell} of the comparisons is empty. Type there who compared.`,
          es: `La celda ${cell} de las comparaciones está vacía. Escriba allí quién comparó.`,
        }
      : {
          en: `Cell ${cell} of the comparisons says “${cut(typed)}”, who is no reader of this meeting. Type the reader's name as on their tab.`,
          es: `La celda ${cell} de las comparaciones dice «${cut(typed)}», que no lee en esta reunión. Escriba el nombre como está en su pestaña.`,
        },
  twice: (first: number, second: number): Words => ({
    en: `Rows ${first} and ${second} of the comparisons are of the same reader and pair, with different answers. Row ${first} counts; clear the one that is wrong.`,
    es: `Las filas ${first} y ${second} de las comparaciones son de la misma persona y el mismo par, con respuestas distintas. Cuenta la fila ${first}; borre la que está mal.`,
  }),
  more: (count: number): Words => ({
    en: `And ${count} more rows like these.`,
    es: `Y ${count} filas más como estas.`,
  }),
};
