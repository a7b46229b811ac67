/**
 * Weighted kappa of two judgements of the same samples, such as a reader's and the team's.
 * Source: J. Cohen (1968), Weighted kappa, Psychological Bulletin 70, 213-220.
 */

/** How much a disagreement between two levels counts; 0 for the same level. */
export type Weight = (one: number, other: number) => number;
export const squared: Weight = (one, other) => (one - other) ** 2;
export const anyDifference: Weight = (one, other) => (one === other ? 0 : 1);

/** From shares (or counts) by level of the first and of the second judgement. null where chance alone would give no disagreement. */
export const kappaOfTable = (table: readonly (readonly number[])[], weight: Weight): number | null => {
  const rows = table.map((row) => row.reduce((sum, one) => sum + one, 0));
  const columns = table.map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const total = rows.reduce((sum, one) => sum + one, 0);
  let [observed, expected] = [0, 0];
  table.forEach((row, one) => {
    row.forEach((share, other) => {
      observed += weight(one, other) * share;
      expected += (weight(one, other) * rows[one]! * columns[other]!) / total;
    });
  });
  return expected > 0 ? 1 - observed / expected : null;
};

/** `pairs`: both judgements of each sample, as positions from 0. null where it cannot be computed. */
export const weightedKappa = (
  pairs: readonly (readonly [number, number])[],
  weight: Weight = squared,
): number | null => {
  if (pairs.length === 0) return null;
  const levels = Math.max(...pairs.map(([one, other]) => Math.max(one, other))) + 1;
  const table = Array.from({ length: levels }, () => Array.from({ length: levels }, () => 0));
  for (const [one, other] of pairs) table[one]![other]! += 1;
  return kappaOfTable(table, weight);
};
