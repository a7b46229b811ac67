/** How groups did, in sentences that a teacher would say aloud. The sidebar shows them, and the document gets the same. */
import type { Language } from "../language.ts";
import { type Count, likelyChanged } from "../statistics/proportions.ts";
import { fewestSamples } from "./gap.ts";
import type { GroupTrend, GroupTrends } from "./group-trends.ts";
import { ofCount } from "./wording.ts";

/** What is said of all groups that may be told of. */
export interface ToldGroups {
  /** How it was counted, and what is left out. */
  readonly basis: string;
  readonly criteria: readonly { readonly name: string; readonly sentences: readonly string[] }[];
  readonly question: string;
}

type Verdict = "same" | "differ" | "too few";
const texts: Readonly<
  Record<
    Language,
    Readonly<Record<Verdict, string>> & {
      readonly basis: (fewest: number, when: string) => string;
      readonly say: (name: string, group: string, others: string) => string;
      readonly question: string;
    }
  >
> = {
  en: {
    basis: (fewest, when) =>
      `Counts of samples with a settled level, as of ${when}. A group is shown only where it has at least ${fewest} students, so have all others together, and nobody can be told apart.`,
    say: (name, group, others) => `${name}: ${group} at or above grade level; all others ${others}. `,
    same: "The same share.",
    differ: "That is more of a difference than chance alone would make.",
    "too few": "Too few samples to tell whether the groups differ.",
    question:
      "What in the task or in our teaching may explain this, and what do these students do already that we can build on?",
  },
  es: {
    basis: (fewest, when) =>
      `Se contaron las muestras que tenían nivel definido el ${when}. Un grupo aparece solo si en él y fuera de él hay al menos ${fewest} estudiantes y no se puede reconocer a nadie.`,
    say: (name, group, others) => `${name}: ${group} en el nivel de grado o por encima; los demás, ${others}. `,
    same: "La misma proporción.",
    differ: "La diferencia es mayor de lo que daría el azar.",
    "too few": "Son muy pocas muestras para saber si hay diferencia.",
    question:
      "¿Qué de la tarea o de nuestra enseñanza puede explicar esto, y qué logran ya estos estudiantes que podamos aprovechar?",
  },
};

/** A difference is called one only where Newcombe's interval leaves 0 out, as for change over meetings (decision 9). */
const verdictOf = (group: Count, others: Count): Verdict => {
  if (group.hits * others.n === others.hits * group.n) return "same";
  return Math.min(group.n, others.n) >= fewestSamples && likelyChanged(others, group) ? "differ" : "too few";
};

const sentence = ({ name, group, others }: GroupTrend, language: Language): string => {
  const words = texts[language];
  const said = words.say(name, ofCount(group.hits, group.n, language), ofCount(others.hits, others.n, language));
  return said + words[verdictOf(group, others)];
};

/** "Multilingual: 7 of 12 at or above grade level; all others 11 of 14. Too few samples to tell whether the groups differ." */
export const tellGroups = (
  { criteria }: GroupTrends,
  { fewest, when }: { readonly fewest: number; readonly when: Date },
  language: Language,
): ToldGroups => ({
  // What stands in the document is not counted again when levels change.
  basis: texts[language].basis(fewest, when.toLocaleString(language, { dateStyle: "medium", timeStyle: "short" })),
  criteria: criteria.map(({ criterion, groups }) => ({
    name: criterion,
    sentences: groups.map((group) => sentence(group, language)),
  })),
  question: texts[language].question,
});
