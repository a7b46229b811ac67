/** What a sort shows, for the notes document or for a trends document of its own: sentences first, then a table a criterion. */
import type { Language } from "../core/language.ts";
import { levelNameIn, type Rubric } from "../core/rubric/rubric.ts";
import { fewestSamples } from "../core/trends/gap.ts";
import { stepAims } from "../core/trends/step-aims.ts";
import { trendWords } from "../core/trends/trend-words.ts";
import type { CriterionTrend, Trends } from "../core/trends/trends.ts";
import { discussionSentences, gapSentence, glowSentence, growSentence } from "../core/trends/wording.ts";
import type { WorkShown } from "../core/trends/work-shown.ts";
import { agreementSentence, tellObjective, tellWork } from "../core/trends/work-shown-wording.ts";
import { bold, grid, heading, link, list, paragraph, quiet } from "./blocks.ts";
import type { DocumentValue, Line, Section } from "./document.ts";
import { trendsName } from "./file-names.ts";
import { longDate } from "./long-date.ts";
import { trendsHeading, trendsSectionName } from "./notes/outcomes.ts";
import { tabNames } from "./sort-sheet/tabs.ts";
import { trendsSectionWords } from "./trends-section-words.ts";

export { trendsSectionName };

type Blocks = Section["blocks"];
type SectionWords = (typeof trendsSectionWords)[Language];

interface Picture {
  readonly trends: Trends;
  readonly shown: WorkShown;
  readonly rubric: Rubric;
  readonly sortSheetUrl: string;
  /** Of the document. */
  readonly language: Language;
}

const mostDiscussions = 5;
const widestBar = 24;

/** What a criterion's table does not count: "4 are not settled yet". */
const uncounted = ({ notScorable, open, settled }: CriterionTrend, language: Language): readonly string[] => {
  const words = trendWords[language];
  return [
    ...(notScorable > 0 ? [words.notScorable(notScorable)] : []),
    ...(open > 0 ? [words.open(open)] : []),
    ...(settled > 0 && settled < fewestSamples ? [words.tooFew] : []),
  ];
};

/** With what it does not count behind it, smaller. */
const withUncounted = (line: string, trend: CriterionTrend, language: Language): Line => {
  const rest = uncounted(trend, language);
  return rest.length === 0 ? line : [line, { text: `  (${rest.join("; ")})`, quiet: true }];
};

const levelTable = (trend: CriterionTrend, { rubric, language }: Picture): Blocks => {
  const words = trendsSectionWords[language];
  const nameOf = levelNameIn(language);
  const criterion = rubric.criteria[trend.criterion]!;
  const samplesABlock = Math.ceil(Math.max(1, ...trend.counts) / widestBar);
  const rows = criterion.levels.map((level, index) => {
    const count = trend.counts[index] ?? 0;
    return [
      nameOf(level),
      index >= criterion.gradeLevel ? words.atOrAbove : words.below,
      String(count),
      "█".repeat(Math.ceil(count / samplesABlock)),
    ];
  });
  return [heading(3, withUncounted(criterion.name, trend, language)), grid([3.5, 2.8, 1.9, 4.8], words.columns, rows)];
};

const named = (title: string, sentences: readonly Line[], instead: string): Blocks => [
  heading(3, title),
  sentences.length > 0 ? list("bullet", sentences) : paragraph(instead),
];

const talkingPoints = ({ trends, rubric, sortSheetUrl, language }: Picture): Blocks => {
  const words = trendsSectionWords[language];
  const sentences = discussionSentences(trends.discussions, rubric, language);
  const open = sentences.slice(0, mostDiscussions);
  const more = sentences.length - open.length;
  const rest: readonly Line[] =
    more > 0 ? [[words.more(more, tabNames[language].consensus), link(words.sortSheet, sortSheetUrl), "."]] : [];
  return named(words.talk, [...open, ...rest], words.nothingToTalk);
};

/** Said where there is no glow. A gap may have most samples at grade level and is still no glow. */
const glowsInstead = (enough: readonly CriterionTrend[], words: SectionWords): string =>
  enough.some(({ atOrAbove, below }) => atOrAbove > below) ? words.glowsInGapOnly : words.noGlow;

/** Said where there is no grow: then every criterion with samples below grade level is a glow. */
const growsInstead = (enough: readonly CriterionTrend[], words: SectionWords): string =>
  enough.some(({ below }) => below > 0) ? words.growsInGlows : words.noGrow;

/** What the steps may be for; the table of the steps stands further down, or in the notes. */
const aimLine = ({ trends, language }: Picture): Blocks => {
  const { gaps, glows } = stepAims(trends);
  const { aims, gapsToClose, glowsToRepeat } = trendsSectionWords[language];
  const aimed = (what: string, some: readonly number[]): readonly string[] =>
    some.length === 0 ? [] : [`${what} ${some.map((criterion) => trends.criteria[criterion]!.name).join(", ")}.`];
  const said = [...aimed(gapsToClose, gaps), ...aimed(glowsToRepeat, glows)];
  return said.length === 0 ? [] : [quiet([aims, ...said].join(" "))];
};

/** The blocks that take the place of the section named `trendsSectionName`, heading included. */
export const trendsSection = (picture: Picture): Blocks => {
  const { trends, shown, rubric, sortSheetUrl, language } = picture;
  const objective = tellObjective(shown, picture);
  const words = trendsSectionWords[language];
  const enough = trends.criteria.filter(({ settled }) => settled >= fewestSamples);
  const said = (sentence: typeof glowSentence, criterion: number): Line => {
    const trend = trends.criteria[criterion]!;
    return withUncounted(sentence(trend, rubric, language), trend, language);
  };
  return [
    trendsHeading(language),
    quiet([words.from(trends.samples, trends.readers), link(words.sortSheet, sortSheetUrl), "."]),
    heading(3, objective.heading),
    paragraph(objective.sentences.join(" ")),
    ...(enough.length > 0
      ? [
          ...named(
            words.glows,
            trends.glows.map((criterion) => said(glowSentence, criterion)),
            glowsInstead(enough, words),
          ),
          ...named(
            words.grows,
            trends.grows.map((criterion) => said(growSentence, criterion)),
            growsInstead(enough, words),
          ),
        ]
      : []),
    heading(3, enough.length > 0 ? words.gap : words.none),
    paragraph([bold(gapSentence(trends, rubric, language))]),
    ...talkingPoints(picture),
    ...tellWork(shown, picture).flatMap(({ heading: title, sentences }) => [
      heading(3, title),
      list("bullet", sentences),
    ]),
    ...trends.criteria.flatMap((trend) => levelTable(trend, picture)),
    quiet(agreementSentence(shown, language)),
    ...aimLine(picture),
  ];
};

/** For a team whose notes may not be written to: the same picture in a file of its own. */
export const trendsDocument = ({
  title,
  date,
  notesUrl,
  ...picture
}: Picture & {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly notesUrl: string;
}): DocumentValue => ({
  title: trendsName({ title, date, language: picture.language }),
  blocks: [
    heading("title", title),
    heading("subtitle", [
      `${longDate(date, picture.language)} · `,
      link(trendsSectionWords[picture.language].notes, notesUrl),
    ]),
    { kind: "section", name: trendsSectionName, blocks: trendsSection(picture) },
  ],
});
