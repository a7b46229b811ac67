import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Rubric } from "../../../src/core/rubric/rubric.ts";
import { discussions, settle } from "../../../src/core/sorting/consensus.ts";
import type { Agreed, Rating, Sort, Tier } from "../../../src/core/sorting/rating.ts";

const rubric: Rubric = {
  title: "",
  criteria: [
    {
      name: "Claim",
      section: "",
      weight: 1,
      gradeLevel: 2,
      levels: [1, 2, 3, 4].map((points) => ({ label: "", points, descriptor: "" })),
    },
  ],
};

type Given = number | "not scorable" | null;

/** Points as the readers gave them, sample by sample; null where a reader gave none. */
function sortOf(
  given: Readonly<Record<string, readonly Given[]>>,
  agreed: readonly Agreed[] = [],
  readerCount?: number,
): Sort {
  const count = readerCount ?? Math.max(...Object.values(given).map((levels) => levels.length));
  const readers = Array.from({ length: count }, (_, n) => `R${n}`);
  const ratings = Object.entries(given).flatMap(([sample, levels]) =>
    levels.flatMap((level, n): Rating[] =>
      level === null
        ? []
        : [{ sample, reader: readers[n]!, criterion: 0, level: level === "not scorable" ? level : level - 1 }],
    ),
  );
  return { samples: Object.keys(given), readers, ratings, notes: [], agreed };
}

interface Case {
  data: { ratings: Record<string, Given[]> };
  expected: { tier: Record<string, Tier>; mean_pairwise_difference: Record<string, number>; order: string[] };
}
const published = JSON.parse(
  readFileSync(new URL("../../cases/statistics/discussion_priority.json", import.meta.url), "utf8"),
) as Case;

test("what to talk about first follows the published case: tiers, differences and order", () => {
  const found = discussions(sortOf(published.data.ratings), rubric);
  expect(found.map((one) => one.sample)).toEqual(published.expected.order);
  for (const { sample, tier, meanDifference } of found) {
    expect([sample, tier]).toEqual([sample, published.expected.tier[sample]]);
    expect(meanDifference).toBeCloseTo(published.expected.mean_pairwise_difference[sample]!, 4);
  }
});

const table = fc.dictionary(
  fc.constantFrom("S01", "S02", "S03", "S04", "S05"),
  fc.array(fc.constantFrom<Given>(1, 2, 3, 4, null, "not scorable"), { minLength: 4, maxLength: 4 }),
  { minKeys: 1 },
);
const tiersOf = (sort: Sort) => discussions(sort, rubric).map(({ sample, tier }) => `${sample} ${tier}`);

test("whose rating comes first and what readers are called changes nothing", () => {
  fc.assert(
    fc.property(table, (given) => {
      const turned = Object.fromEntries(
        Object.entries(given).map(([sample, levels]) => [sample, [...levels].reverse()]),
      );
      expect(tiersOf(sortOf(turned))).toEqual(tiersOf(sortOf(given)));
      expect(settle(sortOf(turned), rubric)).toEqual(settle(sortOf(given), rubric));
      const sort = sortOf(given);
      expect(tiersOf({ ...sort, ratings: [...sort.ratings].reverse() })).toEqual(tiersOf(sort));
    }),
  );
});

test("one more reader who repeats a level never raises a tier", () => {
  const urgency: Tier[] = ["agree", "needs second reader", "neighbours", "grade-level line", "talk first"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(1, 2, 3, 4), { minLength: 1, maxLength: 6 }), (levels) => {
      const tier = (of: number[]) => urgency.indexOf(discussions(sortOf({ S01: of }, [], 9), rubric)[0]!.tier);
      expect(tier([...levels, levels[0]!])).toBeLessThanOrEqual(tier(levels));
    }),
  );
});

const settled = (sort: Sort) => settle(sort, rubric).map((one) => one.level);

test("only what readers gave alike, or the team agreed, is counted", () => {
  const sort = sortOf({ S01: [3, 3, null], S02: [3, 4, null], S03: [3, null, null], S04: [null, null, null] });
  expect(settled(sort)).toEqual([2, "open", "open", "open"]);
  const agreed = [{ sample: "S02", criterion: 0, level: 3, reason: "" }];
  expect(settled({ ...sort, agreed })).toEqual([2, 3, "open", "open"]);
});

test("not scorable is no level: alike it settles, beside a level it stays open", () => {
  const sort = sortOf({ S01: ["not scorable", "not scorable"], S02: ["not scorable", 2] });
  expect(settled(sort)).toEqual(["not scorable", "open"]);
  expect(tiersOf(sort)).toEqual(["S02 scorable or not", "S01 agree"]);
});

test("a meeting with one reader needs no second one", () => {
  const sort = sortOf({ S01: [3] });
  expect(settled(sort)).toEqual([2]);
  expect(tiersOf(sort)).toEqual(["S01 agree"]);
});

test("what nobody has read yet is nothing to talk about", () => {
  expect(tiersOf(sortOf({ S01: [null, null] }))).toEqual([]);
});

test("readers who do not agree on whether the work can be scored do not count as agreeing", () => {
  const rated = (level: number | "not scorable", reader: string) => ({ sample: "S01", reader, criterion: 0, level });
  const mixed = {
    samples: ["S01"],
    readers: ["A", "B", "C"],
    ratings: [rated(1, "A"), rated(1, "B"), rated("not scorable", "C")],
    notes: [],
    agreed: [],
  };
  const levels = ["1 Low", "2 High"].map((label) => ({ label, points: null, descriptor: "" }));
  const rubric = { title: "", criteria: [{ name: "C", section: "", weight: 1, levels, gradeLevel: 1 }] };
  expect(discussions(mixed, rubric).map((one) => [one.tier, one.notScorable])).toEqual([["scorable or not", ["C"]]]);
  expect(settle(mixed, rubric).map((one) => one.level)).toEqual(["open"]);
});
