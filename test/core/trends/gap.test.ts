import { readFileSync } from "node:fs";
import fc from "fast-check";
import { nameGap } from "../../../src/core/trends/gap.ts";

interface Case {
  data: { name: string; n?: number; below?: Record<string, number>; criteria?: Record<string, [number, number]> }[];
  expected: Record<string, string[] | string | { result: string[] }>;
}
const published = JSON.parse(
  readFileSync(new URL("../../cases/statistics/gap_rule.json", import.meta.url), "utf8"),
) as Case;

test.each(published.data)("the gap of the published case $name", ({ name, n, below, criteria }) => {
  const pairs = criteria ?? Object.fromEntries(Object.entries(below!).map(([key, count]) => [key, [count, n!]]));
  const gap = nameGap(
    Object.values(pairs).map(([count, settled]) => ({ below: count!, settled: settled!, weight: 1 })),
  );
  const expected = published.expected[name]!;
  if (typeof expected === "string") {
    expect(gap.kind).toBe(expected.startsWith("no gap") ? "none" : "too few");
  } else {
    const names = Object.keys(pairs);
    const wanted = Array.isArray(expected) ? expected : expected.result;
    expect(gap.kind === "named" && gap.named.map((index) => names[index])).toEqual(wanted);
  }
});

const of = (...rows: [number, number, number?][]) =>
  nameGap(rows.map(([below, settled, weight = 1]) => ({ below, settled, weight })));

test("a heavier criterion comes first although fewer samples are below", () => {
  expect(of([9, 20], [8, 20, 3])).toEqual({ kind: "named", named: [1] });
});

test("a criterion without a sample below is never a joint gap", () => {
  expect(of([1, 20], [0, 20])).toEqual({ kind: "named", named: [0] });
});

test("exactly two samples apart is joint, three is not, whatever the number of samples", () => {
  for (let n = 5; n <= 40; n++) {
    expect(of([5, n], [3, n])).toEqual({ kind: "named", named: [0, 1] });
    expect(of([5, n], [2, n])).toEqual({ kind: "named", named: [0] });
  }
});

test("a criterion with too few samples is not ranked, and does not hide that it has samples below", () => {
  expect(of([4, 4], [6, 20])).toEqual({ kind: "named", named: [1] });
  expect(of([3, 4], [0, 20])).toEqual({ kind: "too few" });
  expect(of()).toEqual({ kind: "too few" });
});

test("only the proportion of weights counts, and the top criterion is always named", () => {
  const row = fc.tuple(fc.integer({ min: 5, max: 30 }), fc.nat(30), fc.constantFrom(1, 2, 3));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom(2, 4, 0.25), (rows, factor) => {
      const criteria = rows.map(([settled, below, weight]) => ({ settled, below: Math.min(settled, below), weight }));
      const gap = nameGap(criteria);
      expect(nameGap(criteria.map((one) => ({ ...one, weight: one.weight * factor })))).toEqual(gap);
      const leverage = criteria.map((one) => (one.below / one.settled) * one.weight);
      if (gap.kind === "named") expect(leverage[gap.named[0]!]).toBe(Math.max(...leverage));
      else expect(Math.max(...leverage)).toBe(0);
    }),
  );
});
