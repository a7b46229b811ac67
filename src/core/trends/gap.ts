/** The highest-leverage gap. Decision 9 of the design. */
import type { Gap } from "./trends.ts";

export interface Counted {
  /** Settled samples below grade level. */
  readonly below: number;
  readonly settled: number;
  readonly weight: number;
}

/** Fewer settled samples than this are listed, never ranked. */
export const fewestSamples = 5;

/** How much speaks for a criterion as the gap: its share below grade level times its weight. */
export const leverage = ({ below, settled, weight }: Counted): number => (below / Math.max(1, settled)) * weight;

/**
 * Criteria by share of samples below grade level x weight, the largest first. Every criterion that the top one leads by no more
 * than two samples (2 / the smaller number of settled samples, times the top one's weight) is a joint gap.
 */
export function nameGap(criteria: readonly Counted[]): Gap {
  const enough = criteria
    .map((counted, index) => ({ ...counted, index, leverage: leverage(counted) }))
    .filter(({ settled }) => settled >= fewestSamples);
  const ranked = enough.filter(({ below }) => below > 0).sort((a, b) => b.leverage - a.leverage);
  const top = ranked[0];
  if (top === undefined) {
    return { kind: enough.length > 0 && criteria.every(({ below }) => below === 0) ? "none" : "too few" };
  }
  const rounding = 1e-9;
  const joint = ranked.filter(
    (one) => top.leverage - one.leverage <= (2 / Math.min(top.settled, one.settled) + rounding) * top.weight,
  );
  return { kind: "named", named: joint.map(({ index }) => index) };
}
