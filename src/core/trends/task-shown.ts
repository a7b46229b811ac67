/**
 * What counts say about the task itself. Levels and strategies tell of variation alone; critical thinking, revision, originality
 * and identity have to be looked for in the work (src/files/notes/task-tally.ts has room to count them).
 */
import { fewestSamples } from "./gap.ts";
import type { Strategy } from "./strategies.ts";
import type { Trends } from "./trends.ts";

export interface TaskShown {
  /** Strategies that readers noted, and in how many samples. null: none. */
  readonly strategies: { readonly different: number; readonly samples: number } | null;
  /** How many of a criterion's levels the samples are at; of criteria with enough settled samples. */
  readonly levels: readonly { readonly criterion: number; readonly used: number; readonly of: number }[];
  /**
   * Where the samples of each such criterion are at one level, or at two neighbouring ones of three or more: whether all are at the
   * highest, or all below grade level, or neither. null: some criterion tells them apart.
   */
  readonly alike: "highest" | "below" | "alike" | null;
}

export const showTask = ({ criteria }: Trends, strategies: readonly Strategy[]): TaskShown => {
  const enough = criteria.filter(({ settled }) => settled >= fewestSamples);
  const close = (counts: readonly number[]): boolean => {
    const at = counts.flatMap((count, level) => (count > 0 ? [level] : []));
    const apart = at[at.length - 1]! - at[0]!;
    return apart === 0 || (apart === 1 && counts.length > 2);
  };
  const every = (is: (one: (typeof enough)[number]) => boolean) => enough.length > 0 && enough.every(is);
  return {
    strategies:
      strategies.length === 0
        ? null
        : { different: strategies.length, samples: new Set(strategies.flatMap(({ samples }) => samples)).size },
    levels: enough.map(({ criterion, counts }) => ({
      criterion,
      used: counts.filter((count) => count > 0).length,
      of: counts.length,
    })),
    alike: every(({ counts, settled }) => counts[counts.length - 1] === settled)
      ? "highest"
      : every(({ below, settled }) => below === settled)
        ? "below"
        : every(({ counts }) => close(counts))
          ? "alike"
          : null,
  };
};
