/** How each criterion went from meeting to meeting. */
import { fold } from "../pasted/fold.ts";
import { type Count, likelyChanged } from "../statistics/proportions.ts";
import { fewestSamples } from "../trends/gap.ts";
import type { LoggedRow } from "./read-log.ts";

export interface HistoryPoint {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Samples at or above grade level, of those that count. */
  readonly count: Count;
  /** The criterion's levels or where grade level begins are not those of the meeting before: no line leads here. */
  readonly newRubric: boolean;
  /** That is so because the log does not tell the levels here or in the meeting before, as in a row that somebody typed. */
  readonly rubricUntold: boolean;
}

export interface CriterionHistory {
  readonly criterion: string;
  /** In order of date, at least one; meetings in which no sample of this criterion counted are not among them. */
  readonly points: readonly HistoryPoint[];
}

/** One meeting against a later one with the same rubric. */
export interface Change {
  readonly since: "the meeting before" | "the first with this rubric";
  readonly before: HistoryPoint;
  readonly now: HistoryPoint;
  readonly verdict: "likely changed" | "the same" | "too few to tell";
}

/** Criteria in the order of the newest meeting, older ones after them. `rows` in order of date. */
export const historyOf = (rows: readonly LoggedRow[]): readonly CriterionHistory[] => {
  const criteria = new Map<string, LoggedRow[]>();
  for (const row of rows) {
    if (row.atOrAbove + row.below === 0) continue;
    const key = fold(row.criterion);
    const together = criteria.get(key);
    if (together) together.push(row);
    else criteria.set(key, [row]);
  }
  const lastOf = (all: readonly LoggedRow[]): LoggedRow => all[all.length - 1]!;
  return [...criteria.values()]
    .sort((a, b) => {
      const [one, other] = [lastOf(a), lastOf(b)];
      if (one.date !== other.date) return one.date < other.date ? 1 : -1;
      return (one.number ?? one.row) - (other.number ?? other.row);
    })
    .map((all) => ({
      criterion: lastOf(all).criterion,
      points: all.map((row, index) => ({
        title: row.title,
        date: row.date,
        count: { hits: row.atOrAbove, n: row.atOrAbove + row.below },
        newRubric: index > 0 && all[index - 1]!.rubricMark !== row.rubricMark,
        rubricUntold: index > 0 && (all[index - 1]!.levels === "") !== (row.levels === ""),
      })),
    }));
};

/** "likely changed" only by decision 9: enough samples in both, and the interval of the difference leaves 0 out. */
const verdictOf = (before: Count, now: Count): Change["verdict"] => {
  if (Math.min(before.n, now.n) < fewestSamples) return "too few to tell";
  if (before.hits * now.n === now.hits * before.n) return "the same";
  return likelyChanged(before, now) ? "likely changed" : "too few to tell";
};

/**
 * The newest meeting against the one before it and, where there are more, against the first with the same rubric: a slow rise shows
 * only there. Nothing where the newest meeting is the first with its rubric.
 */
export const changesOf = ({ points }: CriterionHistory): readonly Change[] => {
  const now = points[points.length - 1];
  let first = points.length - 1;
  while (first > 0 && !points[first]!.newRubric) first--;
  if (now === undefined || first === points.length - 1) return [];
  const against = (since: Change["since"], before: HistoryPoint): Change => ({
    since,
    before,
    now,
    verdict: verdictOf(before.count, now.count),
  });
  const last = points.length - 2;
  return [
    against("the meeting before", points[last]!),
    ...(first < last ? [against("the first with this rubric", points[first]!)] : []),
  ];
};
