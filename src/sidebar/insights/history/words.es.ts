/** Change over meetings, in Spanish. */
import { shared } from "../../words.es.ts";
import type { words as english } from "./words.en.ts";

export const words: typeof english = {
  ...shared,
  history: {
    heading: "Cambios entre reuniones",
    reading: "Leyendo el registro del equipo …",
    again: "Leer de nuevo el registro",
    none: "El registro todavía no tiene ninguna reunión que se pueda mostrar.",
    explain:
      "Cada punto es una reunión: cuanto más arriba, más de sus muestras están en el nivel de grado o por encima. La barra que cruza el punto muestra cuánto puede moverlo el azar.",
    caution:
      "Otra tarea u otros estudiantes también pueden cambiar una cantidad. Conversen sobre qué fue distinto antes de atribuirlo a la enseñanza.",
    one: "Una sola reunión hasta ahora. Después de la próxima con la misma rúbrica, aquí se verá qué cambió.",
    newRubric: (day) =>
      `La rúbrica de este criterio cambió el ${day}. Ahí se corta la línea, y lo de antes no se compara con lo de después.`,
    untoldRubric: (day) =>
      `La línea se corta el ${day}: de esa reunión o de la anterior, el registro no dice los niveles, así que no se comparan.`,
    untold: "sin niveles en el registro",
    all: "todas",
    noSample: "ninguna",
    numbers: (n) => `Cantidades de ${n} ${n === 1 ? "reunión" : "reuniones"}`,
    date: "Fecha",
    atOrAbove: "En el nivel de grado o por encima",
    range: "Margen probable",
    of: (hits, n) => `${hits} de ${n}`,
    between: (low, high) => `${low} a ${high}`,
    changed: "rúbrica nueva",
    oddities: "En el registro",
    data: "Descargar los datos del equipo",
    dataExplain: (fewest) =>
      `Solo cantidades, sin estudiantes. No se incluyen las cantidades de menos de ${fewest} muestras ni aquellas en que todas las muestras son iguales. Las de una reunión se incluyen dos semanas después, porque todavía pueden cambiar.`,
    csv: "Archivo de hoja de cálculo (CSV)",
    jsonLines: "Para un almacén de datos (JSON por líneas)",
    fileName: "datos-revision-de-trabajos",
  },
};
