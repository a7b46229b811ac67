/** How groups of students did, told so that nothing of one student can be worked out. Decision 10 of the design. */
import { cutBy, groupsOf, studentsIn } from "../samples/reveal-groups.ts";
import type { KeyEntry } from "../samples/sample.ts";

/** As many students as a figure needs that is shared or compared. An administrator may raise it. */
export const fewestShared = 10;

export interface GroupTrend {
  readonly name: string;
  /** Samples of the group with a settled level. */
  readonly settled: number;
  /**
   * Samples at or above grade level; null where counts would tell how every student of some part did. "At least 90 %" would not help
   * there: with the counts of the whole, which everybody sees, it can tell as much.
   */
  readonly atOrAbove: number | null;
}

export interface GroupTrends {
  /** Largest group first. */
  readonly shown: readonly GroupTrend[];
  /** Names of groups that are too small, or that would tell a few apart beside those shown. */
  readonly hidden: readonly string[];
  /** The samples that were counted, then those of each group shown: what a later look at the same meeting must not be subtracted from. */
  readonly told: readonly (readonly string[])[];
}

/**
 * Groups for one criterion. Those are shown that cut the settled samples into parts of at least `fewest` students each, together with
 * each other, with the whole, and with everything told before (`earlier`, as `told` gave it): sums and differences of what is
 * shown never come to fewer. Which groups these are does not depend on the levels. Where all of some part are on one side of grade
 * level, counts would tell each of them: then every group of the criterion is told in words alone.
 * @param atOrAbove by code: whether the settled level is at or above grade level. Samples without one are left out.
 */
export const groupTrends = (
  entries: readonly KeyEntry[],
  atOrAbove: ReadonlyMap<string, boolean>,
  { fewest = fewestShared, earlier = [] }: { readonly fewest?: number; readonly earlier?: GroupTrends["told"] } = {},
): GroupTrends => {
  const settled = entries.filter(({ code }) => atOrAbove.has(code));
  const enough = (parts: readonly (readonly string[])[]) => parts.every((part) => studentsIn(part, settled) >= fewest);
  // What was told before cannot be taken back: where it alone cuts too fine, nothing more is told.
  let parts = earlier.reduce<readonly (readonly string[])[]>(
    (cut, codes) => cutBy(cut, codes),
    [settled.map(({ code }) => code)],
  );
  const groups = groupsOf(settled);
  const names = groupsOf(entries).map(({ name }) => name);
  const told: { name: string; codes: readonly string[] }[] = [];
  for (const group of groups) {
    const finer = cutBy(parts, group.codes);
    if (finer.length > 0 && enough(finer)) {
      parts = finer;
      told.push(group);
    }
  }
  const hits = (codes: readonly string[]): number => codes.filter((code) => atOrAbove.get(code)).length;
  // The whole is no group: its counts stand in the sheet.
  const telling = parts.length > 1 && parts.some((part) => hits(part) === 0 || hits(part) === part.length);
  return {
    shown: told.map(({ name, codes }) => ({ name, settled: codes.length, atOrAbove: telling ? null : hits(codes) })),
    hidden: names.filter((name) => !told.some((one) => one.name === name)).sort(),
    told: [settled.map(({ code }) => code), ...told.map(({ codes }) => codes)],
  };
};
