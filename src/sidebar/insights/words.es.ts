/** What else a sort tells, in Spanish. */
import { shared } from "../words.es.ts";
import type { InsightWords } from "./words.ts";

export const words: InsightWords = {
  ...shared,
  repeated: {
    heading: "Palabras que se repiten",
    help: "En dos o más notas de evidencia. Ayudan a encontrar lo que va junto: por sí solas no dicen nada de la calidad.",
    more: (n) => `${n} más`,
    note: (word, reader) => `«${word}», anotada por ${reader}`,
  },
  details: {
    heading: "Detalles",
    help: "Para quienes conocen estas cifras. 1 es acuerdo pleno, 0 es lo que daría el azar; el intervalo dice qué tan segura es la cifra.",
    alpha: (name, value, low, high, samples) =>
      `${name}: alfa ordinal de Krippendorff ${value} (intervalo del 95 %: de ${low} a ${high}, ${samples} muestras)`,
    alphaNone: (name, samples) =>
      `${name}: no se puede calcular el alfa de Krippendorff, pues las ${samples} muestras recibieron el mismo nivel`,
    kendall: (value, readers, samples) =>
      `Grupos y puestos: W de Kendall ${value} (${readers} personas, ${samples} muestras)`,
    kendallNone: "Grupos y puestos: no se puede calcular la W de Kendall, pues nadie distingue entre las muestras",
  },
};
