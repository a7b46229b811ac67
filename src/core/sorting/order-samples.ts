/** What comparisons of pairs say of the order of samples: groups that can be told apart, and no more than that. */
import { fitBradleyTerry, separationReliability } from "./bradley-terry.ts";
import {
  type Comparison,
  comparisonsNeeded,
  fewestSamples,
  islandsOf,
  perSample,
  timesCompared,
} from "./comparisons.ts";

export interface Standing {
  readonly sample: string;
  /** Places that the sample may well have, 1 = strongest. */
  readonly best: number;
  readonly worst: number;
}

export type Order =
  | { readonly kind: "too few samples" }
  /** Fewer comparisons than make an order. */
  | { readonly kind: "too few"; readonly made: number; readonly needed: number }
  /** Groups of samples that no comparison ties together: whatever order they were put in would be made up. */
  | { readonly kind: "islands"; readonly islands: readonly (readonly string[])[] }
  | {
      readonly kind: "order";
      /** Strongest first; samples of one band are too close to tell apart. */
      readonly bands: readonly (readonly Standing[])[];
      /** "start": every pair is compared, and that is still few; "talk": enough to talk about; "steady": about the same again next time. */
      readonly sure: "start" | "talk" | "steady";
      /** Scale separation reliability, 0 to 1, or null where no sample differs. */
      readonly reliability: number | null;
      /** Comparisons that a sample is in, on average. */
      readonly perSample: number;
      /** Samples that nobody has compared yet. */
      readonly left: readonly string[];
    };

/** Two samples are told apart where their difference is above this many of its standard errors (95 of 100). */
const clear = 1.96;
/** Reliability from which a scale is usually called good enough for groups (Verhavert et al. 2019). */
const steadyFrom = 0.7;

const winsOf = (samples: readonly string[], comparisons: readonly Comparison[]): number[][] => {
  const at = new Map(samples.map((sample, index) => [sample, index]));
  const wins = samples.map(() => samples.map(() => 0));
  for (const { left, right, stronger } of comparisons) {
    const i = at.get(left);
    const j = at.get(right);
    if (i === undefined || j === undefined || i === j) continue;
    const share = stronger === "left" ? 1 : stronger === "right" ? 0 : 0.5;
    wins[i]![j]! += share;
    wins[j]![i]! += 1 - share;
  }
  return wins;
};

/** `readers`: how many could compare. Comparisons of samples that are not in `samples` do not count. */
export const orderSamples = (samples: readonly string[], all: readonly Comparison[], readers: number): Order => {
  if (samples.length < fewestSamples) return { kind: "too few samples" };
  const known = new Set(samples);
  const comparisons = all.filter(({ left, right }) => left !== right && known.has(left) && known.has(right));
  const made = comparisons.length;
  const needed = comparisonsNeeded(samples.length, Math.max(1, readers));
  if (made < needed) return { kind: "too few", made, needed };

  const times = timesCompared(samples, comparisons);
  const compared = samples.filter((sample) => (times.get(sample) ?? 0) > 0);
  const islands = islandsOf(compared, comparisons);
  if (islands.length > 1) return { kind: "islands", islands };

  const scale = fitBradleyTerry(winsOf(compared, comparisons));
  const { places, covariance } = scale;
  const error = (i: number, j: number) =>
    Math.sqrt(Math.max(0, covariance[i]![i]! + covariance[j]![j]! - 2 * covariance[i]![j]!));
  /** Whether sample i is clearly above j. */
  const above = (i: number, j: number) => places[i]! - places[j]! > clear * error(i, j);
  const indexes = compared.map((_, index) => index);
  const count = (test: (other: number) => boolean) => indexes.filter(test).length;
  const bands: number[][] = [];
  for (const index of [...indexes].sort((a, b) => places[b]! - places[a]!)) {
    const open = bands[bands.length - 1];
    if (open === undefined || above(open[0]!, index)) bands.push([index]);
    else open.push(index);
  }
  const each = (2 * made) / compared.length;
  const reliability = separationReliability(scale);
  return {
    kind: "order",
    bands: bands.map((band) =>
      band
        .sort((a, b) => a - b)
        .map((index) => ({
          sample: compared[index]!,
          best: 1 + count((other) => above(other, index)),
          worst: compared.length - count((other) => above(index, other)),
        })),
    ),
    sure:
      each < perSample.talk
        ? "start"
        : each >= perSample.steady && (reliability ?? 0) >= steadyFrom
          ? "steady"
          : "talk",
    reliability,
    perSample: each,
    left: samples.filter((sample) => !compared.includes(sample)),
  };
};
