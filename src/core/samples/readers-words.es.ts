/** What is said of the readers as they are typed, in Spanish. */
import { allOf } from "../pasted/listed.ts";
import type { words as english } from "./readers-words.en.ts";

export const words: typeof english = {
  safe: "Todavía no se ha creado nada, y se conserva lo que escribió.",
  none: {
    say: "Todavía no hay ningún nombre de quienes leen.",
    next: "Escriba el nombre de cada persona que clasifica, uno por línea.",
  },
  twice: (names) => ({
    say: `${allOf(names).es} ${names.length === 1 ? "aparece" : "aparecen"} más de una vez.`,
    next: "Borre el segundo, o agregue una inicial si son dos personas.",
  }),
  tooMany: (named, most) => ({
    say: `Hay ${named} nombres; en una hoja de clasificación caben ${most} personas.`,
    next: "Que algunas personas lean en parejas, o divida el equipo en dos reuniones.",
  }),
};
