/** Which criteria glow, which are to grow, and where the highest-leverage gap is. */
import { fewestSamples, leverage, nameGap } from "./gap.ts";
import type { CriterionTrend, Trends } from "./trends.ts";

/**
 * A glow has more than half of at least 5 settled samples at or above grade level and is not named as the gap, unless all are,
 * too close to tell apart. A grow has samples below grade level and is no glow. `criteria` in the order of their numbers.
 */
export function rankCriteria(
  criteria: readonly CriterionTrend[],
  weights: readonly number[],
): Pick<Trends, "glows" | "grows" | "gap"> {
  const counted = criteria.map((trend, index) => ({ ...trend, weight: weights[index] ?? 1 }));
  const gap = nameGap(counted);
  const inGap = (criterion: number) => gap.kind === "named" && gap.named.includes(criterion);
  const enough = counted.filter((trend) => trend.settled >= fewestSamples);
  const strong = enough
    .filter((trend) => trend.atOrAbove > trend.below)
    .sort((a, b) => b.atOrAbove / b.settled - a.atOrAbove / a.settled || b.settled - a.settled);
  const allAlike = enough.length > 1 && enough.every((trend) => inGap(trend.criterion));
  const glows = strong.filter((trend) => allAlike || !inGap(trend.criterion)).map((trend) => trend.criterion);
  const grows = enough
    .filter((trend) => trend.below > 0 && !glows.includes(trend.criterion))
    .sort((a, b) => leverage(b) - leverage(a))
    .map((trend) => trend.criterion);
  return { glows, grows, gap };
}
