/** Published answers: each file in test/cases/statistics names its source. */
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { pairedAgreement, type Ratings } from "../../../src/core/statistics/agreement.ts";
import { anyDifference, kappaOfTable, weightedKappa } from "../../../src/core/statistics/kappa.ts";
import { alphaInterval, krippendorffAlpha, type Scale } from "../../../src/core/statistics/krippendorff.ts";
import { likelyChanged, mcNemar, newcombe, wilson } from "../../../src/core/statistics/proportions.ts";
import { fractionalRanks, kendallW, meanFractionalRanks } from "../../../src/core/statistics/ranks.ts";

const published = (name: string) => JSON.parse(readFileSync(`test/cases/statistics/${name}.json`, "utf8"));

test.each(["kripp_C_4x12", "kripp_wikipedia_3x15"])("Krippendorff's alpha gives the answers of %s", (name) => {
  const { data, expected } = published(name);
  for (const scale of ["nominal", "ordinal", "interval"] as const)
    expect(krippendorffAlpha(data.ratings, scale)).toBeCloseTo(expected.computed[scale], 5);
});

test("alpha's interval holds alpha, and is the same at each look", () => {
  const { data } = published("kripp_C_4x12");
  const interval = alphaInterval(data.ratings, "ordinal")!;
  expect(interval.low).toBeLessThan(interval.alpha);
  expect(interval.high).toBeGreaterThanOrEqual(interval.alpha);
  expect(alphaInterval(data.ratings, "ordinal")).toEqual(interval);
});

test.each<[string, Ratings]>([
  ["nobody", []],
  ["one reader", [[1, 2, 3]]],
  [
    "no overlap",
    [
      [1, null],
      [null, 2],
    ],
  ],
  [
    "everybody at one level",
    [
      [2, 2, 2],
      [2, 2, 2],
    ],
  ],
  [
    "only blanks",
    [
      [null, null],
      [null, null],
    ],
  ],
])("with %s, agreement beyond chance cannot be computed and nothing breaks", (_, ratings) => {
  for (const scale of ["nominal", "ordinal", "interval"] as readonly Scale[]) {
    expect(krippendorffAlpha(ratings, scale)).toBeNull();
    expect(alphaInterval(ratings, scale)).toBeNull();
  }
});

test("pairs of readers are counted over all that both read", () => {
  expect(
    pairedAgreement([
      [1, 2, 3, null],
      [1, 3, null, 2],
      [2, 2, 1, 4],
    ]),
  ).toEqual({ pairs: 8, same: 2, withinOne: 6 });
  expect(pairedAgreement([[1, 2]])).toEqual({ pairs: 0, same: 0, withinOne: 0 });
});

test("Kendall's W gives Siegel's answer; ties are corrected for", () => {
  const { data, expected } = published("kendallW_siegel_6x3");
  const rows: number[][] = data.ranks;
  const orders = [0, 1, 2].map((reader) => rows.map((row) => row[reader]!));
  expect(kendallW(orders)).toBeCloseTo(expected.computed.W, 5);
  // Siegel (1956), page 234: three judges with tied ranks, W = 0.828 (corrected).
  expect(
    kendallW([
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ]),
  ).toBeCloseTo(0.828, 3);
  expect(
    kendallW([
      [1, 2, 3],
      [1, 2, 3],
    ]),
  ).toBe(1);
  for (const orders of [
    [],
    [[1, 2]],
    [
      [1, null],
      [null, 2],
    ],
    [
      [2, 2],
      [2, 2],
    ],
  ])
    expect(kendallW(orders)).toBeNull();
});

test("ranks share ties, and readers who placed only some samples count alike", () => {
  expect(fractionalRanks([30, 10, 10, 20])).toEqual([4, 1.5, 1.5, 3]);
  expect(
    meanFractionalRanks([
      [1, 2, 3],
      [1, null, 2],
      [null, null, 1],
    ]),
  ).toEqual([0, 0.5, 1]);
  expect(meanFractionalRanks([[null, 1]])).toEqual([null, null]);
});

test("kappa gives Cohen's answers, and nothing where everybody is at one level", () => {
  const { data, expected } = published("kappa_cohen1968_weighted");
  const weights: number[][] = data.disagreement_weights;
  expect(kappaOfTable(data.proportions, anyDifference)).toBeCloseTo(expected.computed.kappa, 5);
  expect(kappaOfTable(data.proportions, (one, other) => weights[one]![other]!)).toBeCloseTo(
    expected.computed.weighted,
    5,
  );
  expect(
    weightedKappa([
      [0, 0],
      [1, 1],
      [2, 2],
    ]),
  ).toBe(1);
  expect(
    weightedKappa([
      [1, 1],
      [1, 1],
    ]),
  ).toBeNull();
  expect(weightedKappa([])).toBeNull();
});

test("intervals give Newcombe's answers", () => {
  const one = published("wilson_newcombe1998a");
  one.data.cases.forEach(([hits, n]: [number, number], index: number) => {
    const { low, high } = wilson(hits, n)!;
    expect([low, high].map((edge) => Number(edge.toFixed(4)))).toEqual(
      one.expected.computed[index].map((edge: number) => Number(edge.toFixed(4))),
    );
  });
  const two = published("newcombe1998b_difference");
  two.data.cases.forEach(([x, m, y, n]: [number, number, number, number], index: number) => {
    const { low, high } = newcombe({ hits: x, n: m }, { hits: y, n })!;
    expect(low).toBeCloseTo(two.expected.computed[index][0], 4);
    expect(high).toBeCloseTo(two.expected.computed[index][1], 4);
  });
  expect(wilson(0, 0)).toBeNull();
  expect(newcombe({ hits: 0, n: 0 }, { hits: 1, n: 2 })).toBeNull();
});

test("a change is called likely from the published counts on, and not below", () => {
  const { data } = published("trend_wording");
  for (const { n, from_, smallest_count_called_change: smallest } of data) {
    expect(likelyChanged({ hits: from_, n }, { hits: smallest, n })).toBe(true);
    expect(likelyChanged({ hits: from_, n }, { hits: smallest - 1, n })).toBe(false);
  }
});

test("McNemar's test is exact", () => {
  expect(mcNemar(0, 0)).toBeNull();
  expect(mcNemar(5, 5)).toBe(1);
  // Binomial tails: 2 * (1/2)^6, and 2 * (1 + 10 + 45) / 1024.
  expect(mcNemar(6, 0)).toBeCloseTo(0.03125, 10);
  expect(mcNemar(2, 8)).toBeCloseTo(0.109375, 10);
});
