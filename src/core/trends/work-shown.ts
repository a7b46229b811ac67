/** What the work shows beside glows, grows and the gap. */
import type { Rubric } from "../rubric/rubric.ts";
import { settle } from "../sorting/consensus.ts";
import type { Sort } from "../sorting/rating.ts";
import { type PairCounts, pairedAgreement } from "../statistics/agreement.ts";
import { type Consistency, compareConsistency } from "./consistency.ts";
import { meetObjective, type Objective } from "./objective.ts";
import { type Alone, standAlone, standUneven, type Uneven } from "./outliers.ts";
import { comparePiles, type Piles } from "./piles.ts";
import { readerLevels } from "./reader-levels.ts";
import { countStrategies, type Strategy } from "./strategies.ts";
import type { Trends } from "./trends.ts";

export interface WorkShown {
  readonly objective: Objective;
  readonly consistency: Consistency;
  readonly strategies: readonly Strategy[];
  /** null: nothing to tell. */
  readonly piles: Piles | null;
  readonly alone: readonly Alone[];
  readonly uneven: readonly Uneven[];
  /** Over all samples and criteria. */
  readonly agreement: PairCounts;
}

export const showWork = (sort: Sort, rubric: Rubric, trends: Trends): WorkShown => {
  const settled = settle(sort, rubric);
  const pairs = readerLevels(sort, rubric.criteria.length).map(pairedAgreement);
  const sum = (count: keyof PairCounts) => pairs.reduce((total, one) => total + one[count], 0);
  return {
    objective: meetObjective(settled, rubric),
    consistency: compareConsistency(trends.criteria),
    strategies: countStrategies(sort.notes, sort.samples),
    piles: comparePiles(sort),
    alone: standAlone(settled, rubric),
    uneven: standUneven(settled, rubric),
    agreement: { pairs: sum("pairs"), same: sum("same"), withinOne: sum("withinOne") },
  };
};
