/** Nobody may work out from what is told of groups how one student did. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { KeyEntry } from "../../../src/core/samples/sample.ts";
import { fewestShared, type GroupTrends, groupTrends } from "../../../src/core/trends/group-trends.ts";

const codeOf = (index: number): string => `S${String(index + 1).padStart(2, "0")}`;
const entries = (of: number, groups: Readonly<Record<string, readonly [number, number]>>): KeyEntry[] =>
  Array.from({ length: of }, (_, index) => ({
    code: codeOf(index),
    name: `Student ${index}`,
    groups: Object.keys(groups).filter((name) => index >= groups[name]![0] && index < groups[name]![1]),
  }));
const levels = (of: number, above: (index: number) => boolean) =>
  new Map(Array.from({ length: of }, (_, index) => [codeOf(index), above(index)] as const));

test("a group of ten beside ten others is told in counts, a smaller one only named", () => {
  const key = entries(24, { EL: [0, 12], IEP: [15, 24] });
  expect(
    groupTrends(
      key,
      levels(24, (index) => index % 2 === 0),
    ),
  ).toMatchObject({
    shown: [{ name: "EL", settled: 12, atOrAbove: 6 }],
    hidden: ["IEP"],
  });
});

test("a group that leaves few out is hidden, as its counts and the whole would tell of the few", () => {
  expect(
    groupTrends(
      entries(20, { EL: [0, 15] }),
      levels(20, (index) => index < 9),
    ).shown,
  ).toEqual([]);
});

test("of a group all on one side, or whose others are, no counts are told", () => {
  const key = entries(24, { EL: [0, 12] });
  const count = (above: (index: number) => boolean) => groupTrends(key, levels(24, above)).shown[0]!.atOrAbove;
  expect(count((index) => index < 12 || index % 2 === 0)).toBeNull();
  expect(count((index) => index > 15)).toBeNull();
  expect(count((index) => index < 7)).toBeNull();
  expect(count((index) => index < 7 || index > 20)).toBe(7);
});

test("samples without a settled level count for no group, and an administrator may ask for more students", () => {
  const key = entries(24, { EL: [0, 12] });
  const some = levels(24, (index) => index % 3 === 0);
  expect(groupTrends(key, some, { fewest: 13 }).hidden).toEqual(["EL"]);
  for (const index of [0, 1, 2]) some.delete(codeOf(index));
  expect(groupTrends(key, some).hidden).toEqual(["EL"]);
});

test("a second look at the same meeting does not tell what one more sample adds", () => {
  const key = entries(30, { EL: [0, 13] });
  const before = levels(30, (index) => index % 2 === 0);
  before.delete(codeOf(12));
  const first = groupTrends(key, before);
  expect(first.shown).toHaveLength(1);
  const now = levels(30, (index) => index % 2 === 0);
  expect(groupTrends(key, now, { earlier: first.told }).shown).toEqual([]);
});

/** Counts of each part that fit what is told; parts are the students whom no told fact tells apart. */
interface Fact {
  readonly codes: readonly string[];
  readonly least: number;
  readonly most: number;
}
/** Whether somebody who knows who is in which group can be sure of some student's side, by trying every count of every part. */
const isSureOfSomebody = (all: readonly string[], facts: readonly Fact[]): boolean => {
  const keyOf = (code: string) => facts.map(({ codes }) => (codes.includes(code) ? "1" : "0")).join("");
  const sizes = new Map<string, number>();
  for (const code of all) sizes.set(keyOf(code), (sizes.get(keyOf(code)) ?? 0) + 1);
  const parts = [...sizes];
  const seen = parts.map(() => ({ low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }));
  const counts: number[] = [];
  const walk = (at: number): void => {
    if (at === parts.length) {
      const fits = facts.every(({ least, most }, fact) => {
        const sum = parts.reduce((total, [key], part) => total + (key[fact] === "1" ? counts[part]! : 0), 0);
        return sum >= least && sum <= most;
      });
      if (fits)
        for (const [part, count] of counts.entries()) {
          seen[part]!.low = Math.min(seen[part]!.low, count);
          seen[part]!.high = Math.max(seen[part]!.high, count);
        }
      return;
    }
    for (let count = 0; count <= parts[at]![1]; count++) {
      counts[at] = count;
      walk(at + 1);
    }
    counts.length = at;
  };
  walk(0);
  return parts.some(([, size], part) => seen[part]!.high === 0 || seen[part]!.low === size);
};
const factsOf = (trends: GroupTrends): Fact[] =>
  trends.shown.flatMap(({ atOrAbove }, index) =>
    atOrAbove === null ? [] : [{ codes: trends.told[index + 1]!, least: atOrAbove, most: atOrAbove }],
  );

const meetings = fc.integer({ min: 4, max: 16 }).chain((of) =>
  fc.record({
    above: fc.array(fc.boolean(), { minLength: of, maxLength: of }),
    settled: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: of, maxLength: of }),
    groups: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: of, maxLength: of }), { maxLength: 3 }),
  }),
);

test("whoever adds, subtracts and overlaps all that was told in two looks is never sure of one student", () => {
  // Few students are enough here, so that small meetings have groups to tell of.
  const fewest = 3;
  let told = 0;
  fc.assert(
    fc.property(meetings, ({ above, settled, groups }) => {
      const key = above.map(
        (_, index): KeyEntry => ({
          code: codeOf(index),
          name: `Student ${index}`,
          groups: groups.flatMap((draws, group) => (draws[index]! > group ? [`Group ${group}`] : [])),
        }),
      );
      const at = (look: number) =>
        new Map(above.flatMap((is, index) => (settled[index]! >= 2 - look ? [[codeOf(index), is] as const] : [])));
      const first = groupTrends(key, at(0), { fewest });
      const second = groupTrends(key, at(1), { fewest, earlier: first.told });
      told += first.shown.length + second.shown.length;
      const wholeAt = (look: number): Fact => {
        const codes = [...at(look).keys()];
        const hits = codes.filter((code) => at(look).get(code)).length;
        return { codes, least: hits, most: hits };
      };
      const everybody = [...at(1).keys()];
      const wholes = [wholeAt(0), wholeAt(1)];
      if (isSureOfSomebody(everybody, wholes)) return; // the counts of the whole tell it, without any group
      expect(isSureOfSomebody(everybody, [...wholes, ...factsOf(first), ...factsOf(second)])).toBe(false);
    }),
    { numRuns: 400 },
  );
  expect(told).toBeGreaterThan(50);
  expect(fewestShared).toBe(10);
});
