/** What a meeting's trends leave in the team log. */
import type { LogKey } from "../../core/history/log-table.ts";
import type { Language, Words } from "../../core/language.ts";
import { levelNameIn, type Rubric } from "../../core/rubric/rubric.ts";
import type { Trends } from "../../core/trends/trends.ts";
import type { MeetingFacts } from "../sort-sheet/meeting-tab.ts";
import type { Cell } from "../workbook.ts";

export type LogRow = Readonly<Record<LogKey, string | number>>;

export const logCell = (value: string | number): Cell =>
  typeof value === "number" ? { number: value } : { text: value };

const yes: Words = { en: "yes", es: "sí" };

/** `language`: of the log. */
export const logRows = (
  {
    meeting,
    trends,
    rubric,
    sortSheetUrl,
  }: {
    readonly meeting: Pick<MeetingFacts, "meetingId" | "title" | "date" | "protocol">;
    readonly trends: Trends;
    readonly rubric: Rubric;
    readonly sortSheetUrl: string;
  },
  language: Language,
): readonly LogRow[] =>
  trends.criteria.map((trend): LogRow => {
    const nameOf = levelNameIn(language);
    const { name, levels, gradeLevel, weight } = rubric.criteria[trend.criterion]!;
    return {
      date: meeting.date,
      title: meeting.title,
      criterion: name,
      atOrAbove: trend.atOrAbove,
      below: trend.below,
      settled: trend.settled,
      notScorable: trend.notScorable,
      open: trend.open,
      gap: trends.gap.kind === "named" && trends.gap.named.includes(trend.criterion) ? yes[language] : "",
      gradeLevel: nameOf(levels[gradeLevel]!),
      levels: levels.map((level, index) => `${nameOf(level)}: ${trend.counts[index] ?? 0}`).join("; "),
      samples: trends.samples,
      readers: trends.readers,
      weight,
      rubric: rubric.title,
      protocol: meeting.protocol,
      sortSheet: sortSheetUrl,
      number: trend.criterion + 1,
      meetingId: meeting.meetingId,
    };
  });
