/** Which results count as met. A person decides; this only proposes. */
import { fold } from "../pasted/fold.ts";
import type { Result, Results } from "./results.ts";

/** A number at or above which, or the words that do. */
export type Mark =
  | { readonly kind: "number"; readonly least: number }
  | { readonly kind: "words"; readonly words: readonly string[] };

/** Words of a column, each once as it was first typed, in the order of their number. */
export const wordsFound = (results: readonly Result[]): readonly string[] => {
  const found = new Map<string, string>();
  for (const { value } of results)
    if (value.kind !== "none") {
      const text = value.kind === "words" ? value.text : String(value.number);
      if (!found.has(fold(text))) found.set(fold(text), text);
    }
  return [...found.values()];
};

const saysNot =
  /\b(no|not|non|never|un\w+|in\w*suficiente|insuficiente|reprobad[oa]|fail(ed)?|below|partial(ly)?|nearly|almost|approach\w*|developing|emerging|beginning|por debajo|parcial\w*|casi|en (proceso|desarrollo|camino)|inicial|todavia|aun)\b/;
const saysMet =
  /\b(met|meets?|exceeds?|exceeded|pass(ed)?|proficient|mastered|mastery|advanced|yes|secure|satisfactory|on track|at (grade )?level|above|si|logrado|logra|cumple|cumplido|aprobad[oa]|aprueba|satisfactorio|adecuado|competente|avanzado|destacado|sobresaliente|supera|domina)\b/;

export const likelyMet = (word: string): boolean => saysMet.test(fold(word)) && !saysNot.test(fold(word));

/** The most that such results usually go up to. */
const scales = [4, 5, 10, 20, 25, 50, 100];

/** Seven tenths of the most possible, on a scale of levels the level below the highest; null where the results do not tell a scale. */
export const likelyLeast = ({ results, of }: Results): number | null => {
  const numbers = results.flatMap(({ value }) => (value.kind === "number" ? [value.number] : []));
  if (numbers.length === 0) return null;
  const most = of ?? scales.find((scale) => numbers.every((number) => number <= scale));
  if (most === undefined) return null;
  return most <= 5 ? most - 1 : Math.round(most * 7) / 10;
};

/** Whether a result counts as met; null where there is none. */
export const isMet = ({ value }: Result, mark: Mark): boolean | null => {
  if (value.kind === "none") return null;
  if (mark.kind === "number") return value.kind === "number" ? value.number >= mark.least : null;
  const said = fold(value.kind === "words" ? value.text : String(value.number));
  return mark.words.some((word) => fold(word) === said);
};
