/** Where readers agree, and what to talk about first. Decision 8 of the design. */
import type { Criterion, Rubric } from "../rubric/rubric.ts";
import type { Discussion, Rating, Settled, Sort, Tier } from "./rating.ts";

/** Most urgent first. */
const tiers: readonly Tier[] = [
  "talk first",
  "grade-level line",
  "neighbours",
  "scorable or not",
  "needs second reader",
  "agree",
];

interface Cell {
  readonly sample: string;
  readonly criterion: number;
  /** A rating a reader, in the readers' order. */
  readonly ratings: readonly Rating[];
  readonly agreed: number | "not scorable" | undefined;
}

const keyOf = (at: { readonly sample: string; readonly criterion: number }) => `${at.criterion} ${at.sample}`;

/** Every sample and criterion of the meeting, samples in their order, with what was said of it. */
function cells(sort: Sort, rubric: Rubric): Cell[] {
  const ratings = new Map<string, Rating[]>();
  for (const rating of sort.ratings) ratings.set(keyOf(rating), [...(ratings.get(keyOf(rating)) ?? []), rating]);
  const agreed = new Map(sort.agreed.map((one) => [keyOf(one), one.level]));
  const place = new Map(sort.readers.map((reader, index) => [reader, index]));
  const byReader = (a: Rating, b: Rating) => (place.get(a.reader) ?? 0) - (place.get(b.reader) ?? 0);
  return sort.samples.flatMap((sample) =>
    rubric.criteria.map((_, criterion) => {
      const key = keyOf({ sample, criterion });
      return { sample, criterion, ratings: (ratings.get(key) ?? []).sort(byReader), agreed: agreed.get(key) };
    }),
  );
}

/** The level that all ratings share, if enough readers gave one: two, or the only reader of the meeting. */
function unanimous({ ratings }: Cell, readers: number): number | "not scorable" | undefined {
  const first = ratings[0]?.level;
  return ratings.length >= Math.min(2, readers) && ratings.every((rating) => rating.level === first)
    ? first
    : undefined;
}

/** The level of every sample in every criterion: what the team agreed, else what the readers gave alike, else "open". */
export const settle = (sort: Sort, rubric: Rubric): readonly Settled[] =>
  cells(sort, rubric).map((cell) => ({
    sample: cell.sample,
    criterion: cell.criterion,
    level: cell.agreed ?? unanimous(cell, sort.readers.length) ?? "open",
  }));

function tierOf(cell: Cell, levels: readonly number[], criterion: Criterion, readers: number): Tier {
  if (levels.length > 0 && levels.length < cell.ratings.length && new Set(levels).size === 1) return "scorable or not";
  if (levels.length < 2) return unanimous(cell, readers) === undefined ? "needs second reader" : "agree";
  const lowest = Math.min(...levels);
  const highest = Math.max(...levels);
  if (highest - lowest >= 2) return "talk first";
  if (highest === lowest) return "agree";
  return highest === criterion.gradeLevel ? "grade-level line" : "neighbours";
}

/** Mean of |a - b| over all pairs; 0 without a pair. */
function meanDifference(levels: readonly number[]): number {
  let difference = 0;
  levels.forEach((a, index) => {
    for (const b of levels.slice(index + 1)) difference += Math.abs(a - b);
  });
  return difference / Math.max(1, (levels.length * (levels.length - 1)) / 2);
}

/**
 * Every sample and criterion that somebody rated, in the order in which the team should talk about it: by tier, then by
 * mean difference, then as samples and criteria stand. Those on which all agree come last. The readers' order does not matter.
 */
export const discussions = (sort: Sort, rubric: Rubric): readonly Discussion[] =>
  cells(sort, rubric)
    .filter((cell) => cell.ratings.length > 0)
    .map((cell): Discussion => {
      const levels = cell.ratings.flatMap(({ reader, level }) => (level === "not scorable" ? [] : [{ reader, level }]));
      const notScorable = cell.ratings.flatMap(({ reader, level }) => (level === "not scorable" ? [reader] : []));
      const values = levels.map(({ level }) => level);
      const tier = tierOf(cell, values, rubric.criteria[cell.criterion]!, sort.readers.length);
      return {
        sample: cell.sample,
        criterion: cell.criterion,
        tier,
        meanDifference: meanDifference(values),
        levels,
        notScorable,
      };
    })
    .sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || b.meanDifference - a.meanDifference);
