/**
 * The Bradley-Terry model: sample i is found stronger than j with the probability 1 / (1 + exp(b_j - b_i)), where b is its place on a
 * scale of log odds. Bradley and Terry 1952; Agresti 2002, section 10.6.
 */
import { choleskyFactor, inverseWith, solveWith } from "./cholesky.ts";

export interface Scale {
  /** In log odds, with a mean of 0. Of two samples that are 1 apart, the upper one wins 2.7 times for each time it loses. */
  readonly places: readonly number[];
  /** Of `places`: the standard error of a place is the root of its own entry. */
  readonly covariance: readonly (readonly number[])[];
}

const likely = (difference: number): number => 1 / (1 + Math.exp(-difference));
/** log of `likely`, where it would round to 0 too. */
const logLikely = (difference: number): number =>
  difference > 0 ? -Math.log1p(Math.exp(-difference)) : difference - Math.log1p(Math.exp(difference));

/** Every place and the covariance as seen from their mean. */
const aroundMean = (places: readonly number[], covariance: readonly (readonly number[])[]): Scale => {
  const count = places.length;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / count;
  const rows = covariance.map(mean);
  const all = mean(rows);
  return {
    places: places.map((place) => place - mean(places)),
    covariance: covariance.map((row, i) => row.map((value, j) => value - rows[i]! - rows[j]! + all)),
  };
};

/**
 * Places by maximum likelihood, by Newton's method with halved steps. `wins[i][j]`: times that i was found stronger than j; "same" is
 * half a win each. `ghost`: wins and losses of every sample against a ghost at 0 (0.5: Turner et al., PlackettLuce, section 2.3). It
 * keeps a sample that always wins or never meets another from running off to infinity; it must be above 0.
 */
export const fitBradleyTerry = (wins: readonly (readonly number[])[], ghost = 0.5): Scale => {
  const count = wins.length;
  const likelihood = (places: readonly number[]): number =>
    places.reduce(
      (sum, place, i) =>
        sum +
        ghost * (logLikely(place) + logLikely(-place)) +
        wins[i]!.reduce((row, won, j) => (won > 0 ? row + won * logLikely(place - places[j]!) : row), 0),
      0,
    );
  /** What the likelihood gains by a small step, and how that bends: minus its first and second derivatives. */
  const slopes = (places: readonly number[]): { slope: number[]; bend: number[][] } => {
    const slope = places.map((place) => ghost * (likely(-place) - likely(place)));
    const bend = places.map((place, i) =>
      places.map((_, j) => (i === j ? 2 * ghost * likely(place) * likely(-place) : 0)),
    );
    for (let i = 0; i < count; i++)
      for (let j = 0; j < i; j++) {
        const met = wins[i]![j]! + wins[j]![i]!;
        if (met === 0) continue;
        const chance = likely(places[i]! - places[j]!);
        const more = wins[i]![j]! - met * chance;
        const weight = met * chance * (1 - chance);
        slope[i] = slope[i]! + more;
        slope[j] = slope[j]! - more;
        bend[i]![i]! += weight;
        bend[j]![j]! += weight;
        bend[i]![j]! -= weight;
        bend[j]![i]! -= weight;
      }
    return { slope, bend };
  };

  let places: readonly number[] = wins.map(() => 0);
  let best = likelihood(places);
  for (let round = 0; round < 60; round++) {
    const { slope, bend } = slopes(places);
    const step = solveWith(choleskyFactor(bend), slope);
    if (step.every((move) => Math.abs(move) < 1e-9)) break;
    let part = 1;
    let next = places;
    let reached = best;
    do {
      next = places.map((place, i) => place + part * step[i]!);
      reached = likelihood(next);
      part /= 2;
    } while (reached < best && part > 1e-6);
    // At the top only rounding is left.
    if (reached < best) break;
    places = next;
    best = reached;
  }
  return aroundMean(places, inverseWith(choleskyFactor(slopes(places).bend)));
};

/**
 * Scale separation reliability: the share of the variance of the places that is not error, 0 to 1. (Wright and Masters 1982; Bramley
 * 2015 for comparative judgement.) null where the places do not differ.
 */
export const separationReliability = ({ places, covariance }: Scale): number | null => {
  const observed = places.reduce((sum, place) => sum + place * place, 0) / (places.length - 1);
  if (!(observed > 1e-12)) return null;
  const error = covariance.reduce((sum, row, index) => sum + row[index]!, 0) / places.length;
  return Math.max(0, 1 - error / observed);
};
