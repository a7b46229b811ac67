/** From what readers and team wrote to the shared picture that a meeting ends with. */
import type { Rubric } from "../rubric/rubric.ts";
import { discussions, settle } from "../sorting/consensus.ts";
import type { Sort } from "../sorting/rating.ts";
import { fewestSamples, leverage, nameGap } from "./gap.ts";
import type { CriterionTrend, Trends } from "./trends.ts";

/**
 * Counts of settled samples a criterion, glows, grows, the gap and what is still to be talked about.
 * A glow has more than half of at least 5 settled samples at or above grade level and is not named as the gap, unless all are,
 * too close to tell apart. A grow has samples below grade level and is no glow.
 */
export function summarizeSort(sort: Sort, rubric: Rubric): Trends {
  const settled = settle(sort, rubric);
  const criteria = rubric.criteria.map(({ name, levels, gradeLevel }, criterion): CriterionTrend => {
    const mine = settled.filter((one) => one.criterion === criterion).map((one) => one.level);
    const counts = levels.map((_, level) => mine.filter((one) => one === level).length);
    const total = (some: readonly number[]) => some.reduce((sum, count) => sum + count, 0);
    return {
      criterion,
      name,
      counts,
      settled: total(counts),
      atOrAbove: total(counts.slice(gradeLevel)),
      below: total(counts.slice(0, gradeLevel)),
      notScorable: mine.filter((one) => one === "not scorable").length,
      open: mine.filter((one) => one === "open").length,
    };
  });

  const counted = criteria.map((trend, index) => ({ ...trend, weight: rubric.criteria[index]!.weight }));
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

  const agreed = new Set(sort.agreed.map((one) => `${one.criterion} ${one.sample}`));
  return {
    samples: sort.samples.length,
    readers: sort.readers.length,
    criteria,
    glows,
    grows,
    gap,
    discussions: discussions(sort, rubric).filter(
      (one) => one.tier !== "agree" && !agreed.has(`${one.criterion} ${one.sample}`),
    ),
  };
}
