/** What a comparison says, as a teacher would say it aloud: codes and counts, no coefficient. */
import type { Language } from "../language.ts";
import { allOf } from "../pasted/listed.ts";
import type { Comparison } from "./compare-with-sort.ts";
import type { Mark } from "./met.ts";

/** Fewer samples than this show no pattern (decision 9 of the design). */
const fewest = 5;

interface Phrases {
  /** Of a whole set: what it is, and from where on it counts as met. */
  readonly least: (what: string, least: string) => string;
  readonly words: (what: string, words: string) => string;
  readonly agree: (all: number, agree: number, both: number, neither: number, sort: string) => string;
  readonly tooFew: (all: number) => string;
  readonly nothing: string;
  readonly onlyThere: (codes: string, n: number, what: string, sort: string) => string;
  readonly onlyHere: (codes: string, n: number, what: string, sort: string) => string;
  readonly leansThere: string;
  readonly leansHere: string;
  readonly evenly: string;
  readonly withoutResult: (codes: string) => string;
  readonly notSettled: (codes: string) => string;
  readonly surprise: (what: string) => string;
  readonly alike: string;
  readonly overall: string;
  readonly criterion: (name: string) => string;
}

const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    least: (what, least) => `${what}: met from ${least} on.`,
    words: (what, words) => `${what}: met means ${words}.`,
    agree: (all, agree, both, neither, sort) =>
      `Of ${all} samples in both, ${agree} agree: ${both} met it and are at or above grade level ${sort}, ${neither} did neither.`,
    tooFew: (all) => `${all === 1 ? "Only 1 sample is" : `Only ${all} samples are`} in both: too few samples to tell.`,
    nothing: "No sample is in both, so there is nothing to compare.",
    onlyThere: (codes, n, what, sort) =>
      `${codes} met it in ${what} and ${n === 1 ? "is" : "are"} below grade level ${sort}.`,
    onlyHere: (codes, n, what, sort) =>
      `${codes} did not meet it in ${what} and ${n === 1 ? "is" : "are"} at or above grade level ${sort}.`,
    leansThere: "More did well there than in the sort, by more than chance alone would do.",
    leansHere: "More did well in the sort than there, by more than chance alone would do.",
    evenly: "That there are more of the one kind than of the other may be chance.",
    withoutResult: (codes) => `Without a result: ${codes}.`,
    notSettled: (codes) => `Not settled in the sort yet: ${codes}.`,
    surprise: (what) => `What did ${what} ask that this task did not, and what did this task let students show?`,
    alike: "Both say the same. What would a third look at these students add?",
    overall: "in the sort",
    criterion: (name) => `in “${name}”`,
  },
  es: {
    least: (what, least) => `${what}: se considera logrado desde ${least}.`,
    words: (what, words) => `${what}: se considera logrado si dice ${words}.`,
    agree: (all, agree, both, neither, sort) =>
      `De ${all} muestras que están en ambos, ${agree} coinciden: ${both} lo lograron y están en el nivel de grado o por encima ${sort}; ${neither}, ninguna de las dos cosas.`,
    tooFew: (all) =>
      `${all === 1 ? "Solo 1 muestra está" : `Solo ${all} muestras están`} en ambos: son muy pocas para saberlo.`,
    nothing: "Ninguna muestra está en ambos, así que no hay nada que comparar.",
    onlyThere: (codes, n, what, sort) =>
      `${codes} ${n === 1 ? "lo logró" : "lo lograron"} en ${what} y ${n === 1 ? "está" : "están"} por debajo del nivel de grado ${sort}.`,
    onlyHere: (codes, n, what, sort) =>
      `${codes} no lo ${n === 1 ? "logró" : "lograron"} en ${what} y ${n === 1 ? "está" : "están"} en el nivel de grado o por encima ${sort}.`,
    leansThere: "A más les fue bien ahí que en la clasificación, más de lo que haría el azar.",
    leansHere: "A más les fue bien en la clasificación que ahí, más de lo que haría el azar.",
    evenly: "Que haya más de un caso que del otro puede ser azar.",
    withoutResult: (codes) => `Sin resultado: ${codes}.`,
    notSettled: (codes) => `Todavía sin definir en la clasificación: ${codes}.`,
    surprise: (what) => `¿Qué pidió ${what} que esta tarea no pidió, y qué permitió mostrar esta tarea?`,
    alike: "Ambos dicen lo mismo. ¿Qué agregaría una tercera mirada a estos estudiantes?",
    overall: "en la clasificación",
    criterion: (name) => `en «${name}»`,
  },
};

export interface Told {
  readonly comparison: Comparison;
  /** What the other data is: "Unit test". */
  readonly what: string;
  readonly mark: Mark;
  /** Name of the criterion; null over all. */
  readonly criterion: string | null;
}

const quoted = (text: string, language: Language): string => (language === "es" ? `«${text}»` : `“${text}”`);

/** Sentences in order: what counts, agreement, surprises, what is left out, a question. */
export const comparisonSentences = ({ comparison, what, mark, criterion }: Told, language: Language): string[] => {
  const say = phrases[language];
  const name = quoted(what, language);
  const sort = criterion === null ? say.overall : say.criterion(criterion);
  const { metInBoth, metInNeither, onlyThere, onlyHere, withoutResult, notSettled, leans } = comparison;
  const agree = metInBoth.length + metInNeither.length;
  const surprises = onlyThere.length + onlyHere.length;
  const all = agree + surprises;
  const listed = (codes: readonly string[]): string => allOf(codes)[language];
  const some = (codes: readonly string[], sentence: (codes: string) => string): string[] =>
    codes.length === 0 ? [] : [sentence(listed(codes))];
  const leaning =
    leans === null ? [] : [leans ? (onlyThere.length > onlyHere.length ? say.leansThere : say.leansHere) : say.evenly];
  return [
    mark.kind === "number"
      ? say.least(name, mark.least.toLocaleString(language, { useGrouping: false }))
      : say.words(name, listed(mark.words.map((word) => quoted(word, language)))),
    ...(all === 0
      ? [say.nothing]
      : [all < fewest ? say.tooFew(all) : say.agree(all, agree, metInBoth.length, metInNeither.length, sort)]),
    ...some(onlyThere, (codes) => say.onlyThere(codes, onlyThere.length, name, sort)),
    ...some(onlyHere, (codes) => say.onlyHere(codes, onlyHere.length, name, sort)),
    ...leaning,
    ...some(withoutResult, say.withoutResult),
    ...some(notSettled, say.notSettled),
    ...(surprises > 0 ? [say.surprise(name)] : all >= fewest ? [say.alike] : []),
  ];
};
