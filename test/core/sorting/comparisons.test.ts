import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type Comparison,
  comparisonsNeeded,
  islandsOf,
  nextPair,
  pairKey,
  pairsOf,
  timesCompared,
} from "../../../src/core/sorting/comparisons.ts";
import { codes } from "../../files/a-meeting.ts";

/** The same numbers again for the same seed. */
const chance = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

/** Readers take turns at random; answers come from `strength`. */
const session = (samples: readonly string[], readers: readonly string[], count: number, random: () => number) => {
  const made: Comparison[] = [];
  while (made.length < count) {
    const reader = readers[Math.floor(random() * readers.length)]!;
    const pair = nextPair(samples, made, reader, random);
    if (pair === null) break;
    made.push({ ...pair, reader, stronger: random() < 0.5 ? "left" : "right" });
  }
  return made;
};

test("a reader gets every pair once, and then none", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.integer(), (count, seed) => {
      const samples = codes(count);
      const made = session(samples, ["Ana"], 1000, chance(Math.abs(seed)));
      expect(made).toHaveLength(pairsOf(count));
      expect(new Set(made.map(pairKey)).size).toBe(made.length);
      for (const { left, right } of made) expect(left).not.toBe(right);
    }),
  );
});

test("no sample is left behind: at any time the counts differ by little, and islands join", () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 40 }), fc.integer(), (count, seed) => {
      const samples = codes(count);
      const made = session(samples, ["Ana", "Ben", "Chi"], 3 * count, chance(Math.abs(seed)));
      const times = [...timesCompared(samples, made).values()];
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(2);
      expect(islandsOf(samples, made)).toHaveLength(1);
    }),
    { numRuns: 30 },
  );
});

test("either sample may stand on either side", () => {
  const random = chance(7);
  // S03 is chosen each time, being the only one that nobody compared.
  const made: Comparison[] = [{ left: "S01", right: "S02", stronger: "left", reader: "Ben" }];
  const sides = Array.from({ length: 60 }, () =>
    nextPair(codes(3), made, "Ana", random)?.left === "S03" ? "left" : "right",
  );
  expect(new Set(sides)).toEqual(new Set(["left", "right"]));
});

test("what the pairs are does not depend on how earlier ones came out", () => {
  const made = session(codes(12), ["Ana", "Ben"], 40, chance(3));
  const turned = made.map((one): Comparison => ({ ...one, stronger: "same" }));
  expect(nextPair(codes(12), turned, "Ana", chance(5))).toEqual(nextPair(codes(12), made, "Ana", chance(5)));
});

test("about ten comparisons a sample are needed, but never more than there are pairs", () => {
  expect(comparisonsNeeded(12, 4)).toBe(60);
  expect(comparisonsNeeded(4, 2)).toBe(12);
  expect(comparisonsNeeded(200, 2)).toBe(1000);
});

test("samples that nothing ties together are told apart", () => {
  const pair = (left: string, right: string) => ({ left, right });
  expect(islandsOf(codes(5), [pair("S01", "S03"), pair("S04", "S03"), pair("S99", "S05")])).toEqual([
    ["S01", "S03", "S04"],
    ["S02"],
    ["S05"],
  ]);
});
