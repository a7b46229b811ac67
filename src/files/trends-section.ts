/** What a sort shows, for the notes document or for a trends document of its own: sentences first, then a table a criterion. */
import { levelName, type Rubric } from "../core/rubric/rubric.ts";
import { fewestSamples } from "../core/trends/gap.ts";
import type { CriterionTrend, Trends } from "../core/trends/trends.ts";
import { discussionSentence, gapSentence, glowSentence, growSentence, trendSentence } from "../core/trends/wording.ts";
import { bold, grid, heading, link, list, paragraph, quiet } from "./blocks.ts";
import type { DocumentValue, Section } from "./document.ts";
import { trendsName } from "./file-names.ts";
import { longDate } from "./long-date.ts";
import { trendsHeading, trendsSectionName } from "./notes/outcomes.ts";

export { trendsSectionName };

type Blocks = Section["blocks"];

interface Picture {
  readonly trends: Trends;
  readonly rubric: Rubric;
  readonly sortSheetUrl: string;
}

const mostDiscussions = 12;
const widestBar = 30;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const levelTable = (trend: CriterionTrend, rubric: Rubric): Blocks => {
  const criterion = rubric.criteria[trend.criterion]!;
  const samplesABlock = Math.ceil(Math.max(1, ...trend.counts) / widestBar);
  const rows = criterion.levels.map((level, index) => {
    const count = trend.counts[index] ?? 0;
    return [
      levelName(level),
      index >= criterion.gradeLevel ? "at or above" : "below",
      String(count),
      "█".repeat(Math.ceil(count / samplesABlock)),
    ];
  });
  return [
    heading(3, criterion.name),
    quiet(trendSentence(trend, rubric)),
    grid([4, 2, 1.5, 5], ["Level", "Grade level", "Samples", "Picture"], rows),
  ];
};

const named = (title: string, sentences: readonly string[], instead: string): Blocks => [
  heading(3, title),
  sentences.length > 0 ? list("bullet", sentences) : paragraph(instead),
];

const talkingPoints = ({ trends, rubric, sortSheetUrl }: Picture): Blocks => {
  const open = trends.discussions.slice(0, mostDiscussions).map((one) => discussionSentence(one, rubric));
  const more = trends.discussions.length - open.length;
  return [
    ...named("To talk about first", open, "Nothing is left to settle among the levels that readers chose."),
    ...(more > 0
      ? [quiet([`And ${more} more, in the Consensus tab of the `, link("sort sheet", sortSheetUrl), "."])]
      : []),
  ];
};

/** Said where there is no glow. A gap may have most samples at grade level and is still no glow. */
const glowsInstead = (enough: readonly CriterionTrend[]): string =>
  enough.some(({ atOrAbove, below }) => atOrAbove > below)
    ? "Most samples are at or above grade level only where the gap to work on is. Look in the evidence for what students already do."
    : "In no criterion are most samples at or above grade level yet. Look in the evidence for what students already do.";

/** Said where there is no grow: then every criterion with samples below grade level is a glow. */
const growsInstead = (enough: readonly CriterionTrend[]): string =>
  enough.some(({ below }) => below > 0)
    ? "Where there are enough samples to tell, most are at or above grade level. Those below are counted in each criterion's table."
    : "No settled sample is below grade level in a criterion that has enough samples to tell.";

/** The blocks that take the place of the section named `trendsSectionName`, heading included. */
export const trendsSection = (picture: Picture): Blocks => {
  const { trends, rubric, sortSheetUrl } = picture;
  const enough = trends.criteria.filter(({ settled }) => settled >= fewestSamples);
  const told = enough.length > 0;
  const tooFew = `There are too few samples to tell: a criterion needs at least ${fewestSamples} with a settled level.`;
  return [
    trendsHeading("en"),
    quiet([
      `${counted(trends.samples, "sample")}, ${counted(trends.readers, "reader")}. A level is settled when the team has agreed on it, or when all who read the sample chose the same. Counts come from the `,
      link("sort sheet", sortSheetUrl),
      ".",
    ]),
    ...named(
      "Glows",
      trends.glows.map((criterion) => glowSentence(trends.criteria[criterion]!, rubric)),
      !told ? tooFew : glowsInstead(enough),
    ),
    ...named(
      "Grows",
      trends.grows.map((criterion) => growSentence(trends.criteria[criterion]!, rubric)),
      !told ? tooFew : growsInstead(enough),
    ),
    heading(3, "The gap to work on"),
    paragraph([bold(gapSentence(trends, rubric))]),
    ...talkingPoints(picture),
    ...trends.criteria.flatMap((trend) => levelTable(trend, rubric)),
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
  title: trendsName({ title, date }),
  blocks: [
    heading("title", title),
    heading("subtitle", [`${longDate(date)} · `, link("meeting notes", notesUrl)]),
    { kind: "section", name: trendsSectionName, blocks: trendsSection(picture) },
  ],
});
