/** What readers say of samples, as tidy rows. Levels are indexes into the criterion's levels, lowest = 0. */

export interface Rating {
  readonly sample: string;
  readonly reader: string;
  /** Index into the rubric's criteria. */
  readonly criterion: number;
  readonly level: number | "not scorable";
}

export interface SortNote {
  readonly sample: string;
  readonly reader: string;
  readonly evidence: string;
  /** The strategy or pathway that the work takes. */
  readonly strategy: string;
  readonly rationale: string;
  /** Pile or rank, 1 = strongest; null where none was given. */
  readonly pile: number | null;
}

/** What the team agreed for a sample and criterion in the Consensus tab. */
export interface Agreed {
  readonly sample: string;
  readonly criterion: number;
  readonly level: number | "not scorable";
  readonly reason: string;
}

export type Tier =
  | "talk first" // two or more levels apart
  | "grade-level line" // one level apart, on two sides of it
  | "neighbours" // one level apart, on the same side of it
  | "scorable or not" // alike in level, but some say that the work cannot be scored
  | "needs second reader" // only one has read it
  | "agree";

/** One sample and criterion in the order in which the team should talk about it. */
export interface Discussion {
  readonly sample: string;
  readonly criterion: number;
  readonly tier: Tier;
  /** Mean absolute difference of levels over all pairs of readers; 0 with fewer than two. */
  readonly meanDifference: number;
  readonly levels: readonly { readonly reader: string; readonly level: number }[];
  /** Readers who say that the work cannot be scored. */
  readonly notScorable: readonly string[];
}

/**
 * A sample and criterion whose level the team can count: the agreed level; without one, the level that every reader gave
 * where at least two did (or the only reader of the meeting).
 */
export interface Settled {
  readonly sample: string;
  readonly criterion: number;
  readonly level: number | "not scorable" | "open";
}

/** All that is read back from a sort sheet. */
export interface Sort {
  readonly samples: readonly string[];
  readonly readers: readonly string[];
  readonly ratings: readonly Rating[];
  readonly notes: readonly SortNote[];
  readonly agreed: readonly Agreed[];
}
