/** How groups of students did, told so that nothing of one student can be worked out. Decision 10 of the design. */

import { fold } from "../pasted/fold.ts";
import { cutBy, type Group, groupsOf, studentsIn } from "../samples/reveal-groups.ts";
import type { KeyEntry } from "../samples/sample.ts";
import { fewestShared } from "../sharing/few-or-alike.ts";
import type { Count } from "../statistics/proportions.ts";
import type { Standing } from "./standings.ts";

export interface CriterionStanding extends Standing {
  /** The criterion's name. */
  readonly criterion: string;
}

/** Samples that something was told of: all that counted in a criterion (`group` ""), or all of a group. */
export interface Told {
  readonly criterion: string;
  readonly group: string;
  readonly codes: readonly string[];
}

/** Samples at or above grade level, of those of the group with a settled level and of all others with one. */
export interface GroupTrend {
  readonly name: string;
  readonly group: Count;
  readonly others: Count;
}

export interface GroupTrends {
  /** Those criteria that something may be told of, with the largest group first. */
  readonly criteria: readonly { readonly criterion: string; readonly groups: readonly GroupTrend[] }[];
  /** Names of the groups that nothing may be told of. For the facilitator alone: that few students are in a group is itself told by its name. */
  readonly hidden: readonly string[];
  /** What a later look at the same meeting must not be subtracted from. */
  readonly told: readonly Told[];
}

type Parts = readonly (readonly string[])[];
const cutByAll = (parts: Parts, sets: Parts): Parts => sets.reduce<Parts>((cut, codes) => cutBy(cut, codes), parts);

/**
 * Which groups may be told of, and their counts. A team sees every level beside its code, and knows who is in which group: whoever
 * solves all counts of all criteria together may find out which codes are of which group. So what is told holds even then:
 *
 * - all told groups of the meeting, of every criterion and every earlier look (`earlier`), cut the samples into parts of at least
 *   `fewest` students each: sums, differences, complements and overlaps never come to fewer;
 * - so do, in one criterion, its settled samples now and at earlier looks: what was settled or added in between, opened again or taken
 *   out, is not told;
 * - where some part is all on one side of grade level in a criterion that is mixed as a whole, nothing is told: each of its students
 *   would be known. To leave out that group or criterion alone would tell it, too.
 *
 * Thus two students of one part can always change places without a change in anything that is told, and nobody is sure of one of them.
 * Groups are taken from the largest down, whatever their levels. Samples that the key does not name, or that were taken out since something was
 * told of them, count among the others, each as a student. What was told cannot be taken back: where `earlier` alone cuts too fine, nothing more is told. `earlier` of a criterion that
 * is not there any more holds for all, as it may have been renamed.
 */
export const groupTrends = (
  entries: readonly KeyEntry[],
  standings: readonly CriterionStanding[],
  { fewest = fewestShared, earlier = [] }: { readonly fewest?: number; readonly earlier?: readonly Told[] } = {},
): GroupTrends => {
  const settledIn = ({ atOrAbove, below }: Standing) => [...atOrAbove, ...below];
  const named = new Set(entries.map(({ code }) => code));
  const codesIn = (some: readonly Told[]): readonly string[] => some.flatMap(({ codes }) => codes);
  const unnamed = [...new Set([...standings.flatMap(settledIn), ...codesIn(earlier)])].filter(
    (code) => !named.has(code),
  );
  const students = [...entries, ...unnamed.map((code): KeyEntry => ({ code, name: "", groups: [] }))];
  const enough = (parts: Parts): boolean => parts.every((part) => studentsIn(part, students) >= fewest);

  /** Whether a criterion is mixed, but not in this part, most of whose samples have a level. */
  const givesAway = (part: readonly string[], { atOrAbove, below }: Standing): boolean => {
    const hits = part.filter((code) => atOrAbove.indexOf(code) >= 0).length;
    const misses = part.filter((code) => below.indexOf(code) >= 0).length;
    const mixed = atOrAbove.length > 0 && below.length > 0;
    return mixed && (hits === 0 || misses === 0) && 2 * (hits + misses) > part.length;
  };

  const toldGroups = earlier.filter(({ group }) => group !== "").map(({ codes }) => codes);
  let parts = cutByAll([students.map(({ code }) => code)], toldGroups);
  const taken: Group[] = [];
  for (const group of groupsOf(students)) {
    const finer = cutBy(parts, group.codes);
    if (finer.length > 1 && enough(finer)) {
      parts = finer;
      taken.push(group);
    }
  }

  const names = new Set(standings.map(({ criterion }) => fold(criterion)));
  const criteria = standings.map((standing) => {
    const own = fold(standing.criterion);
    const wholes = earlier.filter(
      ({ group, criterion }) => group === "" && (fold(criterion) === own || !names.has(fold(criterion))),
    );
    const settled = settledIn(standing);
    const ever = [...new Set([...settled, ...codesIn(wholes)])];
    let cut = cutByAll([ever], [settled, ...wholes.map(({ codes }) => codes), ...toldGroups]);
    const told = taken.filter(({ codes }) => {
      const finer = cutBy(cut, codes);
      const fits = cutBy([settled], codes).length > 1 && enough(finer);
      if (fits) cut = finer;
      return fits;
    });
    return { standing, settled, told, cut };
  });
  const sure = criteria.some(
    ({ standing, told, cut }) =>
      parts.some((part) => givesAway(part, standing)) ||
      (told.length > 0 && cut.some((part) => givesAway(part, standing))),
  );
  const some = sure ? [] : criteria.filter(({ told }) => told.length > 0);
  return {
    criteria: some.map(({ standing: { criterion, atOrAbove, below }, told }) => ({
      criterion,
      groups: told.map(({ name, codes }) => {
        const inside = (all: readonly string[]) => all.filter((code) => codes.indexOf(code) >= 0).length;
        const [hits, misses] = [inside(atOrAbove), inside(below)];
        return {
          name,
          group: { hits, n: hits + misses },
          others: { hits: atOrAbove.length - hits, n: atOrAbove.length + below.length - hits - misses },
        };
      }),
    })),
    hidden: groupsOf(students)
      .map(({ name }) => name)
      .filter((name) => !some.some(({ told }) => told.some((one) => one.name === name)))
      .sort(),
    told: some.flatMap(({ standing: { criterion }, settled, told }) => [
      { criterion, group: "", codes: [...settled].sort() },
      ...told.map(({ name, codes }) => ({ criterion, group: name, codes })),
    ]),
  };
};
