/** The people who read and sort the samples, as the facilitator types them. */
import type { Words } from "../language.ts";
import { clean, fold } from "../pasted/fold.ts";
import { allOf } from "../pasted/listed.ts";
import type { ProblemText } from "../problem.ts";

/** One tab a reader: more than this no team talks through, and no sheet shows side by side. */
export const mostReaders = 12;

const safe: Words = {
  en: "Nothing has been made yet, and what you typed is kept.",
  es: "Todavía no se ha creado nada, y se conserva lo que escribió.",
};

/**
 * Reads names, one a line or with commas between them; numbering and bullets before them are dropped.
 * 1 to 12 readers, each name once; `readers` is what could be read even where there is a problem.
 */
export function readReaders(typed: string): { readers: readonly string[]; problem: ProblemText<Words> | null } {
  const readers = typed
    .split(/[\r\n\t,;]+/)
    .map((name) => clean(name.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, "")))
    .filter((name) => name !== "");
  const twice = readers.filter((name, index) => readers.findIndex((other) => fold(other) === fold(name)) < index);
  const refuse = (say: Words, next: Words) => ({ readers, problem: { code: "input", say, safe, next } as const });
  if (readers.length === 0) {
    return refuse(
      { en: "No reader is named yet.", es: "Todavía no hay ningún nombre de quienes leen." },
      {
        en: "Type the name of each person who sorts, one a line.",
        es: "Escriba el nombre de cada persona que clasifica, uno por línea.",
      },
    );
  }
  if (twice.length > 0) {
    return refuse(
      {
        en: `${allOf(twice).en} ${twice.length === 1 ? "is" : "are"} named more than once.`,
        es: `${allOf(twice).es} ${twice.length === 1 ? "aparece" : "aparecen"} más de una vez.`,
      },
      {
        en: "Remove the second one, or add an initial if they are two people.",
        es: "Borre el segundo, o agregue una inicial si son dos personas.",
      },
    );
  }
  if (readers.length > mostReaders) {
    return refuse(
      {
        en: `${readers.length} readers are named; one sort sheet has room for ${mostReaders}.`,
        es: `Hay ${readers.length} nombres; en una hoja de clasificación caben ${mostReaders} personas.`,
      },
      {
        en: "Let some people read in pairs, or split the team into two meetings.",
        es: "Que algunas personas lean en parejas, o divida el equipo en dos reuniones.",
      },
    );
  }
  return { readers, problem: null };
}
