/** Nobody may work out from what is told of groups how one student did. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { KeyEntry } from "../../../src/core/samples/sample.ts";
import { fewestShared } from "../../../src/core/sharing/few-or-alike.ts";
import {
  type CriterionStanding,
  type GroupTrends,
  groupTrends,
  type Told,
} from "../../../src/core/trends/group-trends.ts";
import { codeOf } from "./agreed-levels.ts";

const entries = (of: number, groups: Readonly<Record<string, readonly [number, number]>>): KeyEntry[] =>
  Array.from({ length: of }, (_, index) => ({
    code: codeOf(index),
    name: `Student ${index}`,
    groups: Object.keys(groups).filter((name) => index >= groups[name]![0] && index < groups[name]![1]),
  }));
/** `at`: whether a sample is at or above grade level; null where its level is open. */
const standing = (criterion: string, of: number, at: (index: number) => boolean | null): CriterionStanding => {
  const codes = (side: boolean) =>
    Array.from({ length: of }, (_, index) => index).flatMap((index) => (at(index) === side ? [codeOf(index)] : []));
  return { criterion, atOrAbove: codes(true), below: codes(false) };
};
const even = (index: number): boolean => index % 2 === 0;
const namesIn = ({ criteria }: GroupTrends) => criteria.map(({ groups }) => groups.map(({ name }) => name));

test("a group of ten beside ten others is told in counts, a smaller one only named", () => {
  const trends = groupTrends(entries(24, { EL: [0, 12], IEP: [15, 24] }), [standing("Claim", 24, even)]);
  expect(trends.criteria).toEqual([
    { criterion: "Claim", groups: [{ name: "EL", group: { hits: 6, n: 12 }, others: { hits: 6, n: 12 } }] },
  ]);
  expect(trends.hidden).toEqual(["IEP"]);
});

test("a group that leaves few out is hidden, as its counts and the whole would tell of the few", () => {
  const trends = groupTrends(entries(20, { EL: [0, 15] }), [standing("Claim", 20, even)]);
  expect(trends).toEqual({ criteria: [], hidden: ["EL"], told: [] });
});

test("nobody in a group, all in one, and no sample settled: nothing to tell", () => {
  const nothing = { criteria: [], told: [] };
  expect(groupTrends(entries(24, {}), [standing("Claim", 24, even)])).toMatchObject({ ...nothing, hidden: [] });
  expect(groupTrends(entries(24, { EL: [0, 24] }), [standing("Claim", 24, even)])).toMatchObject({
    ...nothing,
    hidden: ["EL"],
  });
  expect(groupTrends(entries(24, { EL: [0, 12] }), [standing("Claim", 24, () => null)])).toMatchObject(nothing);
  expect(groupTrends([], [])).toMatchObject(nothing);
});

test("of a group all on one side, or whose others are, nothing is told, in no criterion", () => {
  const key = entries(24, { EL: [0, 12] });
  const told = (above: (index: number) => boolean | null) =>
    namesIn(groupTrends(key, [standing("Claim", 24, above), standing("Evidence", 24, even)]));
  expect(told((index) => index < 12 || even(index))).toEqual([]);
  expect(told((index) => index > 15)).toEqual([]);
  expect(told((index) => index < 7)).toEqual([]);
  expect(told((index) => index < 7 || index > 20)).toEqual([["EL"], ["EL"]]);
  // What all reached is seen by everybody, and what was hardly begun tells nothing.
  expect(told(() => true)).toEqual([["EL"], ["EL"]]);
  expect(told((index) => (index < 2 ? true : index === 2 ? false : null))).toEqual([["EL"]]);
});

test("samples without a settled level do not count, and an administrator may ask for more students", () => {
  const key = entries(24, { EL: [0, 12] });
  expect(groupTrends(key, [standing("Claim", 24, even)], { fewest: 13 }).hidden).toEqual(["EL"]);
  const some = standing("Claim", 24, (index) => (index < 3 ? null : even(index)));
  expect(groupTrends(key, [some]).hidden).toEqual(["EL"]);
  expect(namesIn(groupTrends(key, [some, standing("Evidence", 24, even)]))).toEqual([["EL"]]);
});

test("ten samples of five students are five, and a group is one whatever its case and accents", () => {
  const twice = entries(24, { EL: [0, 10] }).map((entry, index) => ({ ...entry, name: `Student ${index >> 1}` }));
  expect(groupTrends(twice, [standing("Claim", 24, even)]).hidden).toEqual(["EL"]);
  const key = entries(24, { Bilingüe: [0, 6], "BILINGUE ": [6, 12] });
  expect(namesIn(groupTrends(key, [standing("Claim", 24, even)]))).toEqual([["Bilingüe"]]);
});

test("a sample that the key does not name is among the others, so that the whole cannot be subtracted", () => {
  const trends = groupTrends(entries(20, { EL: [0, 12] }), [standing("Claim", 24, even)]);
  expect(trends.criteria[0]!.groups[0]!.others).toEqual({ hits: 6, n: 12 });
});

test("a second look does not tell what one more settled sample, or one more in a group, adds", () => {
  const key = entries(30, { EL: [0, 13] });
  const before = standing("Claim", 30, (index) => (index === 12 ? null : even(index)));
  const { told, criteria } = groupTrends(key, [before]);
  expect(criteria).toHaveLength(1);
  const look = (now: readonly KeyEntry[], criterion: string, at = even, earlier: readonly Told[] = told) =>
    namesIn(groupTrends(now, [standing(criterion, 30, at)], { earlier }));
  expect(look(key, "Claim")).toEqual([]);
  // A criterion that was renamed is still the one that was told of.
  expect(look(key, "Claims, all")).toEqual([]);
  const same = groupTrends(key, [before], { earlier: told });
  expect(same.criteria).toEqual(criteria);
  const corrected = entries(30, { EL: [0, 14] });
  expect(namesIn(groupTrends(corrected, [before], { earlier: told }))).toEqual([]);
});

test("a second look does not tell what a level that is open again, or a sample taken out, took away", () => {
  const key = entries(30, { EL: [0, 13] });
  const { told } = groupTrends(key, [standing("Claim", 30, even), standing("Evidence", 30, even)]);
  const without = (key: readonly KeyEntry[], ...criteria: string[]) => {
    const some = criteria.map((name) => standing(name, 30, (index) => (index === 0 ? null : even(index))));
    return groupTrends(key, [...some, standing("Evidence", 30, even)], { earlier: told });
  };
  expect(without(key, "Claim").criteria.map(({ criterion }) => criterion)).toEqual(["Evidence"]);
  expect(without(key, "Claims, all").criteria.map(({ criterion }) => criterion)).toEqual(["Evidence"]);
  expect(without(key.slice(1), "Claim").criteria).toEqual([]);
  const many = entries(46, { EL: [0, 23] });
  const { told: all } = groupTrends(many, [standing("Claim", 46, even)]);
  const half = standing("Claim", 46, (index) => (index < 23 && index > 10 ? null : even(index)));
  expect(namesIn(groupTrends(many, [half], { earlier: all }))).toEqual([["EL"]]);
  const none = standing("Claim", 46, (index) => (index < 23 ? null : even(index)));
  expect(namesIn(groupTrends(many, [none], { earlier: all }))).toEqual([]);
});

test("groups that differ by few are not both told, be it in one criterion each", () => {
  const key = entries(40, { EL: [0, 14], Newcomers: [0, 13] });
  const claim = standing("Claim", 40, (index) => (index >= 13 && index < 18 ? null : even(index)));
  const first = groupTrends(key, [claim, standing("Evidence", 40, even)]);
  expect(new Set(namesIn(first).flat())).toEqual(new Set(["EL"]));
  const second = groupTrends(key, [standing("Evidence", 40, (index) => (index === 13 ? null : even(index)))], {
    earlier: [{ criterion: "Claim", group: "Newcomers", codes: key.slice(0, 13).map(({ code }) => code) }],
  });
  expect(namesIn(second)).toEqual([["Newcomers"]]);
});

// The attacker: sees every level beside its code and all that was told in every look, knows who is in which group and how groups are
// chosen, and tries every way in which the codes may be the students'.

interface World {
  /** The groups of each student, as bits. */
  readonly groups: readonly number[];
  /** Looks of criteria of codes: at or above grade level, below, or open. */
  readonly looks: readonly (readonly (readonly (boolean | null)[])[])[];
}
const students = 7;
const fewest = 2;
const world: fc.Arbitrary<World> = fc.record({
  groups: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: students, maxLength: students }),
  looks: fc
    .record({
      first: fc.array(fc.array(fc.boolean(), { minLength: students, maxLength: students }), {
        minLength: 1,
        maxLength: 3,
      }),
      open: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 2 }),
      changed: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 2 }),
    })
    .map(({ first, open, changed }) => {
      const places = (some: readonly number[]) => new Set(some.map((one) => one % (first.length * students)));
      const look = (which: readonly number[], change: (was: boolean) => boolean | null) =>
        first.map((row, at) => row.map((was, code) => (places(which).has(at * students + code) ? change(was) : was)));
      return [look(open, () => null), look(changed, (was) => !was), first];
    }),
});

/** `owner`: the student behind each code. */
const tellAll = ({ groups, looks }: World, owner: readonly number[]): readonly GroupTrends[] => {
  const key = owner.map(
    (student, code): KeyEntry => ({
      code: codeOf(code),
      name: `Student ${student}`,
      groups: ["A", "B", "C"].filter((_, bit) => (groups[student]! >> bit) & 1),
    }),
  );
  const earlier: Told[] = [];
  return looks.map((criteria) => {
    const standings = criteria.map((row, at) => standing(`Criterion ${at}`, students, (code) => row[code]!));
    const trends = groupTrends(key, standings, { fewest, earlier });
    earlier.push(...trends.told);
    return trends;
  });
};
/** Every way to give codes to students that can be told apart by their groups; students of the same groups are alike. */
const waysOf = (kinds: readonly number[]): number[][] => {
  if (kinds.length === 0) return [[]];
  return [...new Set(kinds)].flatMap((kind) => {
    const rest = [...kinds];
    rest.splice(rest.indexOf(kind), 1);
    return waysOf(rest).map((way) => [kind, ...way]);
  });
};
/** What is shared: the counts and nothing else. Codes and hidden names stay with the facilitator. */
const shared = (looks: readonly GroupTrends[]) => JSON.stringify(looks.map(({ criteria }) => criteria));

test("whoever solves all that was told in three looks and all criteria together is sure of no student, nor of a small group's count", () => {
  let told = 0;
  let hiddenBeside = 0;
  fc.assert(
    fc.property(world, (one) => {
      const owners = (way: readonly number[]): number[] => {
        const left = one.groups.map((kind, student) => ({ kind, student }));
        return way.map(
          (kind) =>
            left.splice(
              left.findIndex((some) => some.kind === kind),
              1,
            )[0]!.student,
        );
      };
      const truth = Array.from({ length: students }, (_, code) => code);
      // A look that tells nothing is not shared: nobody knows that there was one.
      const all = tellAll(one, truth);
      const looks = one.looks.filter((_, at) => all[at]!.criteria.length > 0);
      if (looks.length === 0) return;
      told++;
      const seen = shared(tellAll({ ...one, looks }, truth));
      const ways = waysOf(one.groups).filter((way) => shared(tellAll({ ...one, looks }, owners(way))) === seen);
      // What was told last was told knowing all before; earlier looks cannot know which levels are corrected later.
      const last = looks[looks.length - 1]!;
      for (const kind of new Set(one.groups)) {
        const size = one.groups.filter((some) => some === kind).length;
        for (const row of last) {
          const outcomes = ways.map((way) =>
            way.flatMap((some, code) => (some === kind ? [row[code]! === null ? "?" : row[code] ? "+" : "-"] : [])),
          );
          const mixed = row.includes(true) && row.includes(false);
          const sure = (side: string) => outcomes.every((some) => some.every((outcome) => outcome === side));
          if (mixed) expect([sure("+"), sure("-")]).toEqual([false, false]);
          if (mixed && size < fewest) {
            hiddenBeside++;
            const counts = outcomes.map((some) => [...some].sort().join(""));
            expect(new Set(counts).size).toBeGreaterThan(1);
          }
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(told).toBeGreaterThan(20);
  expect(hiddenBeside).toBeGreaterThan(10);
  expect(fewestShared).toBe(10);
}, 120_000);
