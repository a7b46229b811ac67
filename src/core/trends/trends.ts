/** The shared picture that a meeting ends with: counts, never percentages. */
import type { Discussion } from "../sorting/rating.ts";

export interface CriterionTrend {
  readonly criterion: number;
  readonly name: string;
  /** Samples at each level, lowest first. */
  readonly counts: readonly number[];
  /** Samples that count: those with a settled level. */
  readonly settled: number;
  readonly atOrAbove: number;
  readonly below: number;
  readonly notScorable: number;
  /** Samples without a settled level yet. */
  readonly open: number;
}

/** Decision 9 of the design. `named` holds indexes of criteria, the highest-leverage first. */
export type Gap =
  | { readonly kind: "named"; readonly named: readonly number[] }
  | { readonly kind: "none" } // every settled sample is at or above grade level
  | { readonly kind: "too few" }; // fewer than 5 settled samples: list only

export interface Trends {
  readonly samples: number;
  readonly readers: number;
  readonly criteria: readonly CriterionTrend[];
  /** Indexes of criteria, strongest first; empty where there are too few samples to tell. */
  readonly glows: readonly number[];
  readonly grows: readonly number[];
  readonly gap: Gap;
  /** What to talk about, in order; without those on which all agree. */
  readonly discussions: readonly Discussion[];
}
