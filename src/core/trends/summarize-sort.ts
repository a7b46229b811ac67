/** From what readers and team wrote to the shared picture that a meeting ends with. */
import type { Rubric } from "../rubric/rubric.ts";
import { discussions, settle } from "../sorting/consensus.ts";
import type { Sort } from "../sorting/rating.ts";
import { rankCriteria } from "./rank-criteria.ts";
import type { CriterionTrend, Trends } from "./trends.ts";

/** Counts of settled samples a criterion, glows, grows, the gap and what is still to be talked about. */
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

  const agreed = new Set(sort.agreed.map((one) => `${one.criterion} ${one.sample}`));
  return {
    samples: sort.samples.length,
    readers: sort.readers.length,
    criteria,
    ...rankCriteria(
      criteria,
      rubric.criteria.map(({ weight }) => weight),
    ),
    discussions: discussions(sort, rubric).filter(
      (one) => one.tier !== "agree" && !agreed.has(`${one.criterion} ${one.sample}`),
    ),
  };
}
