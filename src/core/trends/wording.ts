/** Trends in sentences that a teacher would say aloud. Files and sidebar share them. */
import { listed } from "../pasted/listed.ts";
import { type Level, levelName } from "../rubric/rubric.ts";
import type { Discussion, Tier } from "../sorting/rating.ts";
import { fewestSamples } from "./gap.ts";
import type { CriterionTrend, Trends } from "./trends.ts";

/** What the sentences need of a rubric; levels may be given by their names. */
export interface NamedRubric {
  readonly criteria: readonly {
    readonly name: string;
    readonly levels: readonly (Level | string)[];
    readonly weight?: number;
  }[];
}

interface Words {
  of(count: number, total: number): string;
  list(items: readonly string[]): string;
  /** `rest`: whether there are samples without a settled level. */
  allAtOrAbove(settled: number, rest: boolean): string;
  allBelow(settled: number, rest: boolean): string;
  atOrAbove(count: number, settled: number): string;
  below(count: number): string;
  notScorable(count: number): string;
  open(count: number): string;
  noneSettled: string;
  /** Beside counts of fewer samples than tell anything. */
  tooFew: string;
  inGap(name: string, below: number, settled: number, weight: number): string;
  gapNone: string;
  gapTooFew: string;
  /** `all`: every criterion that can be told is named. */
  gap(criteria: readonly string[], all: boolean): string;
  counted(name: string, count: string, where: "at or above" | "below"): string;
  discussion(where: string, tier: Tier, levels: string): string;
}

const is = (count: number) => (count === 1 ? "is" : "are");

const every = (settled: number, rest: boolean) =>
  settled === 1 ? "the 1 settled sample is" : `all ${settled} ${rest ? "settled " : ""}samples are`;

const english: Words = {
  of: (count, total) => `${count} of ${total}`,
  list: (items) => listed(items),
  allAtOrAbove: (settled, rest) => `${every(settled, rest)} at or above grade level`,
  allBelow: (settled, rest) => `${every(settled, rest)} below grade level`,
  atOrAbove: (count, settled) => `${count} of ${settled} samples ${is(count)} at or above grade level`,
  below: (count) => `${count} ${is(count)} below`,
  notScorable: (count) => `${count} ${is(count)} not scorable`,
  open: (count) => `${count} ${is(count)} not settled yet`,
  noneSettled: "no sample has a settled level",
  tooFew: "that is too few samples to tell",
  inGap: (name, below, settled, weight) =>
    `${name} (${below} of ${settled} below grade level${weight === 1 ? "" : `, weight ${weight}`})`,
  gapNone: "There is no gap to name: every settled sample is at or above grade level.",
  gapTooFew: `There are too few samples to name a gap: a criterion needs at least ${fewestSamples} with a settled level.`,
  gap: (criteria, all) =>
    criteria.length === 1
      ? `The highest-leverage gap is ${criteria[0]}.`
      : all
        ? `No one gap stands out; the counts are too close to tell apart: ${listed(criteria)}.`
        : `The highest-leverage gaps, too close to tell apart, are ${listed(criteria)}.`,
  counted: (name, count, where) => `${name}: ${count} samples ${where} grade level.`,
  discussion: (where, tier, levels) => {
    const given = levels === "" ? "" : ` (${levels})`;
    const said: Record<Tier, string> = {
      "talk first": `readers are two or more levels apart${given}.`,
      "grade-level line": `readers are one level apart, on two sides of the grade-level line${given}.`,
      neighbours: `readers are one level apart, on the same side of the grade-level line${given}.`,
      "needs second reader":
        levels === ""
          ? "no reader has given a level yet; a second reader is needed."
          : `a second reader is needed: not everybody has given a level${given}.`,
      agree: `readers agree${given}.`,
    };
    return `${where}: ${said[tier]}`;
  },
};

/** A language that is not here is answered in English. */
const languages: Readonly<Record<string, Words>> = { en: english };
const wordsOf = (language: string): Words => languages[language] ?? english;

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
  wordsOf(language).counted(
    nameOf(trend.criterion, rubric),
    ofCount(trend.atOrAbove, trend.settled, language),
    "at or above",
  );

/** "Evidence: 9 of 20 samples below grade level." For a criterion that `grows` names. */
export const growSentence = (trend: CriterionTrend, rubric: NamedRubric, language = "en"): string =>
  wordsOf(language).counted(nameOf(trend.criterion, rubric), ofCount(trend.below, trend.settled, language), "below");

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
const isolated = (name: string): string => (/[\u0590-\u08ff]/.test(name) ? `\u2068${name}\u2069` : name);

/** "S03, Evidence: readers are two or more levels apart (4 Exceeds: Ana and Ben; 2 Approaching: Carla)." */
export function discussionSentence(discussion: Discussion, rubric: NamedRubric, language = "en"): string {
  const words = wordsOf(language);
  const criterion = rubric.criteria[discussion.criterion];
  const given = [...new Set(discussion.levels.map(({ level }) => level))].sort((a, b) => b - a);
  const levels = given.map((index) => {
    const level = criterion?.levels[index] ?? String(index + 1);
    const readers = discussion.levels.filter((one) => one.level === index).map((one) => isolated(one.reader));
    return `${typeof level === "string" ? level : levelName(level)}: ${words.list(readers)}`;
  });
  return words.discussion(
    `${discussion.sample}, ${nameOf(discussion.criterion, rubric)}`,
    discussion.tier,
    levels.join("; "),
  );
}
