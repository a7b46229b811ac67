/** What the work shows beside glows, grows and the gap, in sentences that a teacher would say aloud. Files and sidebar share them. */
import type { Language } from "../language.ts";
import { levelNameIn } from "../rubric/rubric.ts";
import { atCommonest } from "./consistency.ts";
import { fewestSamples } from "./gap.ts";
import { showTask } from "./task-shown.ts";
import type { Trends } from "./trends.ts";
import { isolated, type NamedRubric } from "./wording.ts";
import type { WorkShown } from "./work-shown.ts";
import { workShownWords } from "./work-shown-words.ts";

export interface Told {
  readonly heading: string;
  readonly sentences: readonly string[];
}

const mostCodes = 6;
const mostStrategies = 5;
const mostApart = 3;
/** A strategy that is a paragraph is told by its beginning. */
const longestStrategy = 80;

/** Cut between words where it can be, and never inside a character. */
const beginning = (text: string): string => {
  const characters = [...text];
  if (characters.length <= longestStrategy) return text;
  const cut = characters.slice(0, longestStrategy).join("");
  return `${/^.{20,}(?=\s)/su.exec(cut)?.[0] ?? cut} …`;
};

interface Spoken {
  readonly trends: Trends;
  readonly rubric: NamedRubric;
  readonly language: Language;
}
const wordsOf = ({ language }: Spoken) => workShownWords[language];

/** "S01, S04 and 3 more", never "and 1 more", where the code itself takes no more room. */
const codesIn = (codes: readonly string[], spoken: Spoken): string => {
  const shown = codes.length > mostCodes + 1 ? codes.slice(0, mostCodes) : codes;
  const rest = codes.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} ${wordsOf(spoken).more(rest)}` : shown.join(", ");
};

const nameOf = (criterion: number, { rubric }: Spoken): string => rubric.criteria[criterion]?.name ?? "";
const levelOf = (criterion: number, index: number, { rubric, language }: Spoken): string => {
  const level = rubric.criteria[criterion]?.levels[index] ?? String(index + 1);
  return typeof level === "string" ? level : levelNameIn(language)(level);
};

const objectiveTold = ({ objective }: WorkShown, spoken: Spoken): readonly string[] => {
  const words = wordsOf(spoken);
  const { met, notMet, unsettled, partly } = objective;
  const of = met.length + notMet.length;
  if (of === 0) return [words.objectiveUnknown];
  return [
    ...(notMet.length === 0
      ? [words.objectiveAll(of)]
      : met.length === 0
        ? [words.objectiveNone(of)]
        : [words.objective(met.length, of), words.objectiveBelow(notMet.length, codesIn(notMet, spoken))]),
    ...(partly > 0 ? [words.objectivePartly(partly, met.length)] : []),
    ...(unsettled.length > 0 ? [words.objectiveUnsettled(unsettled.length)] : []),
    ...(of < fewestSamples ? [words.tooFew(of)] : []),
  ];
};

const consistencyTold = ({ consistency }: WorkShown, spoken: Spoken): readonly string[] => {
  const words = wordsOf(spoken);
  const { criteria } = spoken.trends;
  // Of one criterion there is nothing to compare; that there are too few samples is said of the gap.
  if (criteria.length < 2 || consistency.kind === "too few") return [];
  if (consistency.kind !== "told") return [words.consistencyNot[consistency.kind]];
  const spread = (criterion: number): string => {
    const trend = criteria[criterion]!;
    return words.atAnyLevel(nameOf(criterion, spoken), atCommonest(trend), trend.settled);
  };
  const gathered = (criterion: number): string => {
    const { counts, settled } = criteria[criterion]!;
    const commonest = atCommonest(criteria[criterion]!);
    return counts.filter((one) => one === commonest).length > 1
      ? spread(criterion)
      : words.atOneLevel(
          nameOf(criterion, spoken),
          commonest,
          settled,
          levelOf(criterion, counts.indexOf(commonest), spoken),
        );
  };
  return [words.most(consistency.most.map(gathered)), words.least(consistency.least.map(spread))];
};

const strategiesTold = ({ strategies }: WorkShown, spoken: Spoken): readonly string[] => {
  const words = wordsOf(spoken);
  if (strategies.length === 0) return [];
  const several = strategies.filter(({ samples }) => samples.length > 1).slice(0, mostStrategies);
  if (several.length === 0) return [words.strategiesApart(strategies.length)];
  const rest = strategies.length - several.length;
  return [
    ...several.map(({ text, samples }) =>
      words.strategy(isolated(beginning(text)), samples.length, codesIn(samples, spoken)),
    ),
    ...(rest > 0 ? [words.strategiesMore(rest)] : []),
  ];
};

const taskTold = ({ strategies }: WorkShown, spoken: Spoken): readonly string[] => {
  const words = wordsOf(spoken);
  const { strategies: ways, levels, alike } = showTask(spoken.trends, strategies);
  const kinds = [...new Set(levels.map(({ used, of }) => `${used} ${of}`))].map((kind) => {
    const same = levels.filter(({ used, of }) => `${used} ${of}` === kind);
    return { ...same[0]!, names: same.map(({ criterion }) => nameOf(criterion, spoken)) };
  });
  const told = [
    ...(ways !== null && (ways.different > 1 || ways.samples >= fewestSamples)
      ? [words.ways(ways.different, ways.samples, spoken.trends.samples)]
      : []),
    ...(kinds.length > 0 ? [[words.levelsUsed(kinds), ...(alike ? [words.taskAlike[alike]] : [])].join(" ")] : []),
  ];
  return told.length === 0 ? [] : [...told, words.taskBeyond];
};

const apartTold = ({ alone, uneven }: WorkShown, spoken: Spoken): readonly string[] => {
  const words = wordsOf(spoken);
  const [aloneShown, unevenShown] = [alone.slice(0, mostApart), uneven.slice(0, mostApart)];
  const shown = new Set([...aloneShown, ...unevenShown].map(({ sample }) => sample));
  const rest = new Set([...alone, ...uneven].map(({ sample }) => sample).filter((sample) => !shown.has(sample))).size;
  return [
    ...aloneShown.map(({ sample, criterion, level }) =>
      words.alone(sample, nameOf(criterion, spoken), levelOf(criterion, level, spoken)),
    ),
    ...unevenShown.map(({ sample, highest, lowest }) =>
      words.uneven(
        sample,
        nameOf(highest.criterion, spoken),
        levelOf(highest.criterion, highest.level, spoken),
        nameOf(lowest.criterion, spoken),
        levelOf(lowest.criterion, lowest.level, spoken),
      ),
    ),
    ...(rest > 0 ? [words.andMore(rest)] : []),
  ];
};

const pilesTold = ({ piles }: WorkShown, spoken: Spoken): readonly string[] => {
  // Two crowds tell no one anything.
  if (piles === null || Math.min(piles.first.length, piles.last.length) > mostCodes) return [];
  const words = wordsOf(spoken);
  const end = (codes: readonly string[]) => (codes.length > mostCodes ? words.many(codes.length) : codes.join(", "));
  return [words.piles(end(piles.first), end(piles.last), piles.placed, piles.readers)];
};

/** "Readers in pairs: the same level in 40 of 72 pairs, at most one level apart in 70." */
export const agreementSentence = ({ agreement: { pairs, same, withinOne } }: WorkShown, language: Language): string =>
  pairs === 0 ? workShownWords[language].agreementNone : workShownWords[language].agreement(same, pairs, withinOne);

/** Whether every student met the objective: it stands before all else. */
export const tellObjective = (shown: WorkShown, spoken: Spoken): Told => ({
  heading: wordsOf(spoken).objectiveHeading,
  sentences: objectiveTold(shown, spoken),
});

/** What follows the gap, each under its heading; without what there is nothing to tell of. */
export const tellWork = (shown: WorkShown, spoken: Spoken): readonly Told[] => {
  const words = wordsOf(spoken);
  return [
    { heading: words.consistencyHeading, sentences: consistencyTold(shown, spoken) },
    { heading: words.strategiesHeading, sentences: strategiesTold(shown, spoken) },
    { heading: words.taskHeading, sentences: taskTold(shown, spoken) },
    { heading: words.apartHeading, sentences: [...apartTold(shown, spoken), ...pilesTold(shown, spoken)] },
  ].filter(({ sentences }) => sentences.length > 0);
};
