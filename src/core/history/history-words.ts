/** Change over meetings in sentences that a teacher would say aloud. */
import type { Language } from "../language.ts";
import { ofCount } from "../trends/wording.ts";
import type { Change, CriterionHistory } from "./history.ts";

interface Sentence {
  readonly criterion: string;
  readonly before: string;
  readonly now: string;
  /** When that was, as people write it; "" where the meeting before is meant. */
  readonly day: string;
}

const said: Readonly<
  Record<Language, Readonly<Record<Change["verdict"], string>> & { readonly say: (parts: Sentence) => string }>
> = {
  en: {
    say: ({ criterion, before, now, day }) =>
      `${criterion}: ${before}${day && ` on ${day}`}, then ${now} at or above grade level: `,
    "likely changed": "likely changed.",
    "too few to tell": "too few samples to tell whether it changed.",
    "the same": "the same share.",
  },
  es: {
    say: ({ criterion, before, now, day }) =>
      `${criterion}: ${before}${day && ` el ${day}`} y luego ${now} en el nivel de grado o por encima: `,
    "likely changed": "es probable que haya cambiado.",
    "too few to tell": "son muy pocas muestras para saber si cambió.",
    "the same": "la misma proporción.",
  },
};

/** "Evidence: 5 of 12, then 11 of 12 at or above grade level: likely changed." `day` writes a date as people do. */
export const changeSentence = (
  { criterion }: CriterionHistory,
  { since, before, now, verdict }: Change,
  language: Language,
  day: (date: string) => string,
): string =>
  said[language].say({
    criterion,
    before: ofCount(before.count.hits, before.count.n, language),
    now: ofCount(now.count.hits, now.count.n, language),
    day: since === "the meeting before" ? "" : day(before.date),
  }) + said[language][verdict];
