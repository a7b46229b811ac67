/**
 * "Which of the two is stronger?": what readers said of pairs of samples, and which pair comes next. Pairs are never chosen by how
 * earlier ones came out, since that would make an order look surer than it is (Bramley and Vitello 2019). Decision 11 of the design.
 */

export interface Pair {
  /** Code of the sample shown on this side. */
  readonly left: string;
  readonly right: string;
}

export type Stronger = "left" | "right" | "same";

export interface Comparison extends Pair {
  readonly stronger: Stronger;
  readonly reader: string;
}

export interface ComparisonEdit {
  /** `undo` takes a comparison back, where it still says the same. */
  readonly kind: "add" | "undo";
  readonly comparison: Comparison;
}

/** Comparisons that every sample should be in before an order is worth talking about, and before it may be called steady. */
export const perSample = { talk: 10, steady: 15 } as const;
/** With two samples there is one pair, and nothing to put in order. */
export const fewestSamples = 3;

/** The code of the stronger sample, or "same". */
export const strongerOf = (one: Comparison): string => (one.stronger === "same" ? "same" : one[one.stronger]);

/** The same text for a pair, whichever side its samples are on. */
export const pairKey = ({ left, right }: Pair): string => [left, right].sort().join(" ");

/** Whether two comparisons are of the same pair by the same reader: there is one of each at most. */
export const comparisonKey = (one: Comparison): string => `${pairKey(one)} ${one.reader}`;

/**
 * The comparisons once `edits` are made, in their order. A pair that its reader has compared is left as it is, and taken back only
 * where it still says the same: what was written meanwhile stays, and making the same edits again changes nothing. Comparisons that
 * stay are the same objects.
 */
export const withEdits = <Kept extends Comparison>(
  comparisons: readonly Kept[],
  edits: readonly ComparisonEdit[],
): readonly (Kept | Comparison)[] => {
  const now = new Map<string, Kept | Comparison>(comparisons.map((one) => [comparisonKey(one), one]));
  for (const { kind, comparison } of edits) {
    const key = comparisonKey(comparison);
    const there = now.get(key);
    if (kind === "add" && there === undefined) now.set(key, comparison);
    if (kind === "undo" && there !== undefined && strongerOf(there) === strongerOf(comparison)) now.delete(key);
  }
  return [...now.values()];
};

export const pairsOf = (samples: number): number => (samples * (samples - 1)) / 2;

/** Comparisons by the whole team that make an order to talk about; fewer where there are no more pairs. */
export const comparisonsNeeded = (samples: number, readers: number): number =>
  Math.min(Math.ceil((samples * perSample.talk) / 2), pairsOf(samples) * readers);

/** How many comparisons each sample is in. */
export const timesCompared = (samples: readonly string[], comparisons: readonly Pair[]): Map<string, number> => {
  const times = new Map(samples.map((sample) => [sample, 0]));
  for (const { left, right } of comparisons)
    for (const sample of [left, right]) times.set(sample, (times.get(sample) ?? 0) + 1);
  return times;
};

/** Groups of samples that comparisons tie together, directly or by way of others, in the order of `samples`. */
export const islandsOf = (samples: readonly string[], comparisons: readonly Pair[]): readonly (readonly string[])[] => {
  const parent = new Map(samples.map((sample) => [sample, sample]));
  const rootOf = (sample: string): string => {
    let root = sample;
    while (parent.get(root) !== root) root = parent.get(root)!;
    parent.set(sample, root);
    return root;
  };
  for (const { left, right } of comparisons)
    if (parent.has(left) && parent.has(right)) parent.set(rootOf(left), rootOf(right));
  const islands = new Map<string, string[]>();
  for (const sample of samples) islands.set(rootOf(sample), [...(islands.get(rootOf(sample)) ?? []), sample]);
  return [...islands.values()];
};

const anyOf = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)]!;

/** Those for which `countOf` is least. */
const least = <T>(items: readonly T[], countOf: (item: T) => number): readonly T[] => {
  const counts = items.map(countOf);
  const lowest = Math.min(...counts);
  return items.filter((_, index) => counts[index] === lowest);
};

/**
 * The next pair for `reader`, or null where they have compared every pair: the sample that the team compared least, beside the one
 * that it compared least among those which this reader has not seen beside it; among equals one that no comparison ties to it yet, so
 * that islands join; then chance. Chance also decides the sides. `random` answers numbers in [0, 1).
 */
export const nextPair = (
  samples: readonly string[],
  comparisons: readonly Comparison[],
  reader: string,
  random: () => number,
): Pair | null => {
  const seen = new Set(comparisons.filter((one) => one.reader === reader).map(pairKey));
  const others = (sample: string) =>
    samples.filter((other) => other !== sample && !seen.has(pairKey({ left: sample, right: other })));
  const open = samples.filter((sample) => others(sample).length > 0);
  if (open.length === 0) return null;
  const times = timesCompared(samples, comparisons);
  const timesOf = (sample: string) => times.get(sample) ?? 0;
  const first = anyOf(least(open, timesOf), random);
  const island = islandsOf(samples, comparisons).find((one) => one.includes(first)) ?? [];
  const tied = new Set(island);
  const second = anyOf(
    least(least(others(first), timesOf), (other) => (tied.has(other) ? 1 : 0)),
    random,
  );
  return random() < 0.5 ? { left: first, right: second } : { left: second, right: first };
};
