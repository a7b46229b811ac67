/** Trends in sentences that a teacher would say aloud. Files and sidebar share them. */
import { type Language, languages } from "../language.ts";
import { type Level, levelNameIn, notScorable } from "../rubric/rubric.ts";
import type { Discussion } from "../sorting/rating.ts";
import { fewestSamples } from "./gap.ts";
import { trendWords } from "./trend-words.ts";
import type { CriterionTrend, Trends } from "./trends.ts";

/** What the sentences need of a rubric; levels may be given by their names. */
export interface NamedRubric {
  readonly criteria: readonly {
    readonly name: string;
    readonly levels: readonly (Level | string)[];
    readonly weight?: number;
  }[];
}

/** A language that we do not speak is answered in English. */
const known = (language: string): Language => languages.find((one) => one === language) ?? "en";
const wordsOf = (language: string) => trendWords[known(language)];

/** "9 of 20" */
export const ofCount = (count: number, total: number, language = "en"): string => wordsOf(language).of(count, total);

const nameOf = (criterion: number, rubric: NamedRubric) => rubric.criteria[criterion]?.name ?? "";

/** "Evidence: 7 of 12 samples are at or above grade level; 5 are below; 2 are not settled yet." */
export function trendSentence(trend: CriterionTrend, rubric: NamedRubric, language = "en"): string {
  const words = wordsOf(language);
  const { settled, atOrAbove, below, notScorable, open } = trend;
  const rest = notScorable + open > 0;
  const parts =
    settled === 0
      ? [words.noneSettled]
      : below === 0
        ? [words.allAtOrAbove(settled, rest)]
        : atOrAbove === 0
          ? [words.allBelow(settled, rest)]
          : [words.atOrAbove(atOrAbove, settled), words.below(below)];
  if (notScorable > 0) parts.push(words.notScorable(notScorable));
  if (open > 0) parts.push(words.open(open));
  if (settled > 0 && settled < fewestSamples) parts.push(words.tooFew);
  return `${nameOf(trend.criterion, rubric)}: ${parts.join("; ")}.`;
}

/** "Claim: 18 of 20 samples at or above grade level." For a criterion that `glows` names. */
export const glowSentence = (trend: CriterionTrend, rubric: NamedRubric, language = "en"): string =>
  wordsOf(language).glow(nameOf(trend.criterion, rubric), ofCount(trend.atOrAbove, trend.settled, language));

/** "Evidence: 9 of 20 samples below grade level." For a criterion that `grows` names. */
export const growSentence = (trend: CriterionTrend, rubric: NamedRubric, language = "en"): string =>
  wordsOf(language).grow(nameOf(trend.criterion, rubric), ofCount(trend.below, trend.settled, language));

/** "The highest-leverage gap is Evidence (12 of 20 below grade level)." */
export function gapSentence(trends: Trends, rubric: NamedRubric, language = "en"): string {
  const words = wordsOf(language);
  if (trends.gap.kind !== "named") return trends.gap.kind === "none" ? words.gapNone : words.gapTooFew;
  return words.gap(
    trends.gap.named.map((criterion) => {
      const { below, settled } = trends.criteria[criterion]!;
      return words.inGap(nameOf(criterion, rubric), below, settled, rubric.criteria[criterion]?.weight ?? 1);
    }),
    trends.criteria.every(
      ({ criterion, settled }) =>
        settled < fewestSamples || (trends.gap.kind === "named" && trends.gap.named.includes(criterion)),
    ),
  );
}

/** A name that is read from right to left, kept from turning the order of what stands around it. */
export const isolated = (name: string): string => (/[\u0590-\u08ff]/.test(name) ? `\u2068${name}\u2069` : name);

/** "S03, Evidence: readers are two or more levels apart (4 Exceeds: Ana and Ben; 2 Approaching: Carla)." */
export function discussionSentence(discussion: Discussion, rubric: NamedRubric, language = "en"): string {
  const words = wordsOf(language);
  const criterion = rubric.criteria[discussion.criterion];
  const said = (what: string, readers: readonly string[]) => `${what}: ${words.list(readers.map(isolated))}`;
  const given = [...new Set(discussion.levels.map(({ level }) => level))].sort((a, b) => b - a);
  const levels = given.map((index) => {
    const level = criterion?.levels[index] ?? String(index + 1);
    const readers = discussion.levels.filter((one) => one.level === index).map((one) => one.reader);
    return said(typeof level === "string" ? level : levelNameIn(known(language))(level), readers);
  });
  const unscored =
    discussion.notScorable.length > 0 ? [said(notScorable[known(language)], discussion.notScorable)] : [];
  const where = `${discussion.sample}, ${nameOf(discussion.criterion, rubric)}`;
  return `${where}: ${words.discussion[discussion.tier]} (${[...levels, ...unscored].join("; ")}).`;
}

/** More of them than this are told as a count: a list of what nobody else has read hides what readers see differently. */
const mostSingle = 2;

/** In order, a sentence each; many levels that only one reader chose are one sentence, the last. */
export function discussionSentences(
  discussions: readonly Discussion[],
  rubric: NamedRubric,
  language = "en",
): readonly string[] {
  const single = discussions.filter(({ tier }) => tier === "needs second reader").length;
  const each = single <= mostSingle ? discussions : discussions.filter(({ tier }) => tier !== "needs second reader");
  return [
    ...each.map((one) => discussionSentence(one, rubric, language)),
    ...(single > mostSingle ? [wordsOf(language).secondReaders(single)] : []),
  ];
}
