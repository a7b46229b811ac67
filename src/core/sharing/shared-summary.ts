/**
 * The summary that may leave the team: counts of samples by criterion, by the same rule as the team's data (decision 10). No codes,
 * no readers' names, nothing that anybody noted. What is left out is named together and without its reason, so that nobody can
 * tell from the text which criterion all reached, or none did. Then the rest stands as counts alone: which of them is a gap or a
 * glow hangs on what is left out.
 */

import type { Language } from "../language.ts";
import { rankCriteria } from "../trends/rank-criteria.ts";
import type { CriterionTrend, Trends } from "../trends/trends.ts";
import { gapSentence, glowSentence, growSentence } from "../trends/wording.ts";
import { fewestShared, isFewOrAlike } from "./few-or-alike.ts";
import { sharingWords } from "./sharing-words.ts";

export interface Summarized {
  readonly title: string;
  /** As people write it. */
  readonly day: string;
  readonly trends: Pick<Trends, "criteria" | "samples">;
  readonly objective: { readonly met: readonly string[]; readonly notMet: readonly string[] };
  readonly criteria: readonly { readonly name: string; readonly levels: readonly string[]; readonly weight: number }[];
}

export interface SharedPart {
  readonly heading: string;
  readonly sentences: readonly string[];
}
export interface SharedSummary {
  readonly title: string;
  readonly intro: readonly string[];
  readonly parts: readonly SharedPart[];
  /** What was left out, and that nobody is named. */
  readonly notes: readonly string[];
}

/** `fewest`: as few samples as a count may speak of; an administrator may raise it. */
export const sharedSummary = (
  { title, day, trends, objective, criteria }: Summarized,
  language: Language,
  fewest = fewestShared,
): SharedSummary => {
  const words = sharingWords[language];
  const least = Math.max(fewest, fewestShared);
  const mayShow = (trend: Pick<CriterionTrend, "atOrAbove" | "below">) => !isFewOrAlike(trend, least);
  const shown = trends.criteria.filter(mayShow);
  const named = { criteria: shown.map(({ criterion }) => criteria[criterion]!) };
  const counted = shown.map((trend, criterion) => ({ ...trend, criterion }));
  const picture = {
    ...rankCriteria(
      counted,
      named.criteria.map(({ weight }) => weight),
    ),
    samples: trends.samples,
    readers: 0,
    discussions: [],
    criteria: counted,
  } satisfies Trends;
  const tell = (indexes: readonly number[], say: typeof glowSentence) =>
    indexes.map((index) => say(counted[index]!, named, language));
  const ranked: readonly SharedPart[] = [
    { heading: words.gap, sentences: [gapSentence(picture, named, language)] },
    { heading: words.glows, sentences: tell(picture.glows, glowSentence) },
    { heading: words.grows, sentences: tell(picture.grows, growSentence) },
  ];
  const unranked: SharedPart = { heading: words.counted, sentences: tell([...counted.keys()], glowSentence) };

  const [met, notMet] = [objective.met.length, objective.notMet.length];
  const objectiveShown = mayShow({ atOrAbove: met, below: notMet });
  const hidden = [
    ...(objectiveShown ? [] : [words.theObjective]),
    ...trends.criteria.filter((trend) => !mayShow(trend)).map(({ criterion }) => criteria[criterion]!.name),
  ];
  const parts: SharedPart[] = [
    { heading: words.objective, sentences: objectiveShown ? [words.met(met, met + notMet)] : [] },
    ...(counted.length > 0 && counted.length === trends.criteria.length ? ranked : [unranked]),
  ];
  return {
    title,
    intro: [day, words.samples(trends.samples)],
    parts: parts.filter(({ sentences }) => sentences.length > 0),
    notes: [...(hidden.length > 0 ? [words.leftOut(hidden, least)] : []), words.nobody],
  };
};

/** The same as lines of text: what is copied, and the body of a mail. */
export const sharedText = ({ title, intro, parts, notes }: SharedSummary): string =>
  [
    [title, ...intro].join("\n"),
    ...parts.map(({ heading, sentences }) => [heading, ...sentences.map((sentence) => `- ${sentence}`)].join("\n")),
    notes.join("\n"),
  ].join("\n\n");
