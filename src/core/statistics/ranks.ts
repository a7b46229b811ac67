/** Ranks of samples, ties shared, and how far several readers' orders go together. */

/** Ranks from 1, the smallest value first; equal values share the middle of their ranks ("fractional ranking"). */
export const fractionalRanks = (values: readonly number[]): readonly number[] => {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to += 1;
    for (let at = from; at <= to; at++) ranks[order[at]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
};

/**
 * The mean of the readers' ranks for each sample, every reader's ranks brought to the scale from 0 (first) to 1 (last), so that somebody who
 * ordered only some of them counts alike. null where nobody, or only somebody with a single sample, placed it.
 * @param orders a row a reader, a column a sample; smaller is stronger, null where the reader did not place it.
 */
export const meanFractionalRanks = (orders: readonly (readonly (number | null)[])[]): readonly (number | null)[] => {
  const samples = Math.max(0, ...orders.map((order) => order.length));
  const sums = Array.from({ length: samples }, () => ({ sum: 0, readers: 0 }));
  for (const order of orders) {
    const placed = order.flatMap((value, sample) => (value === null ? [] : [{ value, sample }]));
    if (placed.length < 2) continue;
    fractionalRanks(placed.map(({ value }) => value)).forEach((rank, index) => {
      const of = sums[placed[index]!.sample]!;
      of.sum += (rank - 1) / (placed.length - 1);
      of.readers += 1;
    });
  }
  return sums.map(({ sum, readers }) => (readers === 0 ? null : sum / readers));
};

/**
 * Kendall's coefficient of concordance W with the correction for ties: 0 no common order, 1 the same order.
 * Source: S. Siegel, Nonparametric Statistics for the Behavioral Sciences, 1956, pages 229-239.
 * @param orders a row a reader, a column a sample. Samples that some reader did not place are left out.
 * @returns null where it cannot be computed: fewer than two readers or two common samples, or nobody tells any apart.
 */
export const kendallW = (orders: readonly (readonly (number | null)[])[]): number | null => {
  const samples = Math.max(0, ...orders.map((order) => order.length));
  const common = Array.from({ length: samples }, (_, sample) => sample).filter((sample) =>
    orders.every((order) => (order[sample] ?? null) !== null),
  );
  const [readers, count] = [orders.length, common.length];
  if (readers < 2 || count < 2) return null;
  const ranked = orders.map((order) => fractionalRanks(common.map((sample) => order[sample]!)));
  const sums = common.map((_, at) => ranked.reduce((sum, ranks) => sum + ranks[at]!, 0));
  const mean = (readers * (count + 1)) / 2;
  const spread = sums.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const ties = ranked.reduce((all, ranks) => {
    const sizes = new Map<number, number>();
    for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, size) => sum + size ** 3 - size, all);
  }, 0);
  const most = (readers ** 2 * (count ** 3 - count) - readers * ties) / 12;
  return most > 0 ? spread / most : null;
};
