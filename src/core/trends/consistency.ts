/**
 * Which criteria the samples show most alike, and which least.
 *
 * The measure is the share of settled samples that are at the criterion's commonest level (1 minus the variation ratio: L. C. Freeman,
 * Elementary Applied Statistics, 1965). It is a count that can be said aloud and checked by looking at the bars, and treats levels as
 * the ordered words that they are: a standard deviation would need distances between them. It does not say whether the level is a good one.
 */
import { fewestSamples } from "./gap.ts";
import type { CriterionTrend } from "./trends.ts";

export type Consistency =
  /** Indexes of criteria: the most consistent first in `most`, the least consistent first in `least`. */
  | { readonly kind: "told"; readonly most: readonly number[]; readonly least: readonly number[] }
  /** The counts do not tell any two criteria apart. */
  | { readonly kind: "too close" }
  /** Fewer than two criteria have enough settled samples. */
  | { readonly kind: "too few" }
  /** Criteria with more levels spread more by themselves. */
  | { readonly kind: "levels differ" };

/** Settled samples at the commonest level. */
export const atCommonest = ({ counts }: Pick<CriterionTrend, "counts">): number => Math.max(0, ...counts);

/** How much two shares may differ and still be alike: two samples, as for joint gaps (decision 9). */
const closeness = (one: CriterionTrend, other: CriterionTrend): number =>
  2 / Math.min(one.settled, other.settled) + 1e-9;
const shareOf = (trend: CriterionTrend): number => atCommonest(trend) / trend.settled;
const alike = (one: CriterionTrend, other: CriterionTrend): boolean =>
  Math.abs(shareOf(one) - shareOf(other)) <= closeness(one, other);

/** Criteria that are too close both to the most and to the least consistent one are named in neither. */
export const compareConsistency = (criteria: readonly CriterionTrend[]): Consistency => {
  const ranked = criteria
    .filter(({ settled }) => settled >= fewestSamples)
    .sort((a, b) => shareOf(b) - shareOf(a) || a.criterion - b.criterion);
  if (ranked.length < 2) return { kind: "too few" };
  const [first, last] = [ranked[0]!, ranked[ranked.length - 1]!];
  if (ranked.some(({ counts }) => counts.length !== first.counts.length)) return { kind: "levels differ" };
  if (alike(first, last)) return { kind: "too close" };
  const near = (end: CriterionTrend, other: CriterionTrend) =>
    ranked.filter((one) => alike(one, end) && !alike(one, other)).map(({ criterion }) => criterion);
  return { kind: "told", most: near(first, last), least: near(last, first).reverse() };
};
