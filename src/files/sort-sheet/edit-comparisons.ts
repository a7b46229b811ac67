/** What edits of comparisons change in the Comparisons tab. Sending the same edits again changes nothing more. */
import { type Comparison, type ComparisonEdit, comparisonKey, strongerOf } from "../../core/sorting/comparisons.ts";
import type { ReadComparison } from "./read-comparisons.ts";

export interface ComparisonChanges {
  /** Rows (from 0) whose four cells are emptied. */
  readonly emptied: readonly number[];
  /** Comparisons to write from the free row on. */
  readonly added: readonly Comparison[];
  /** All that the tab says then. */
  readonly comparisons: readonly Comparison[];
}

/**
 * A pair that its reader compared before is left as it is, and taken back only where the sheet still says the same of it: what
 * somebody else wrote meanwhile stays.
 */
export const editComparisons = (
  comparisons: readonly ReadComparison[],
  edits: readonly ComparisonEdit[],
): ComparisonChanges => {
  const now = new Map<string, Comparison & { readonly row?: number }>(
    comparisons.map((one) => [comparisonKey(one), one]),
  );
  const emptied: number[] = [];
  for (const { kind, comparison } of edits) {
    const key = comparisonKey(comparison);
    const there = now.get(key);
    if (kind === "add" && there === undefined) now.set(key, comparison);
    if (kind !== "undo" || there === undefined || strongerOf(there) !== strongerOf(comparison)) continue;
    now.delete(key);
    if (there.row !== undefined) emptied.push(there.row);
  }
  const all = [...now.values()];
  return { emptied, added: all.filter(({ row }) => row === undefined), comparisons: all };
};
