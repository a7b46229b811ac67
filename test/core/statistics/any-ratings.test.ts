/** Whatever readers leave out or agree on: a figure is a number within its bounds, or null. Never NaN, and no crash. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { pairedAgreement } from "../../../src/core/statistics/agreement.ts";
import { weightedKappa } from "../../../src/core/statistics/kappa.ts";
import { alphaInterval, krippendorffAlpha } from "../../../src/core/statistics/krippendorff.ts";
import { mcNemar, newcombe, wilson } from "../../../src/core/statistics/proportions.ts";
import { kendallW, meanFractionalRanks } from "../../../src/core/statistics/ranks.ts";

const within = (value: number | null, low: number, high: number): void => {
  if (value === null) return;
  expect(Number.isFinite(value)).toBe(true);
  expect(value).toBeGreaterThanOrEqual(low - 1e-9);
  expect(value).toBeLessThanOrEqual(high + 1e-9);
};

const level = fc.option(fc.nat(3), { freq: 2 });
const ratings = fc
  .tuple(fc.nat(4), fc.nat(6))
  .chain(([readers, units]) =>
    fc.array(fc.array(level, { minLength: units, maxLength: units }), { minLength: readers, maxLength: readers }),
  );

test("agreement, alpha and concordance of any ratings are numbers within their bounds, or cannot be computed", () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const { pairs, same, withinOne } = pairedAgreement(given);
      expect([same <= withinOne, withinOne <= pairs]).toEqual([true, true]);
      for (const scale of ["nominal", "ordinal", "interval"] as const) {
        const alpha = krippendorffAlpha(given, scale);
        within(alpha, Number.NEGATIVE_INFINITY, 1);
        if (pairs === 0) expect(alpha).toBeNull();
      }
      within(kendallW(given), 0, 1);
      for (const rank of meanFractionalRanks(given)) within(rank, 0, 1);
    }),
    { numRuns: 300 },
  );
});

test("the interval of alpha holds numbers in order, or there is none", () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const interval = alphaInterval(given, "ordinal");
      if (interval === null) return;
      expect([interval.low, interval.alpha, interval.high].every(Number.isFinite)).toBe(true);
      expect(interval.low).toBeLessThanOrEqual(interval.high);
    }),
    { numRuns: 40 },
  );
});

test("everybody at one level, nobody with another, nothing at all: cannot be computed", () => {
  for (const given of [
    [],
    [[]],
    [[2, 2, 2]],
    [
      [2, 2],
      [2, 2],
    ],
    [
      [1, null],
      [null, 2],
    ],
  ]) {
    expect([krippendorffAlpha(given, "ordinal"), alphaInterval(given, "ordinal"), kendallW(given)]).toEqual([
      null,
      null,
      null,
    ]);
  }
  expect([
    weightedKappa([]),
    weightedKappa([[2, 2]]),
    wilson(0, 0),
    newcombe({ hits: 0, n: 0 }, { hits: 1, n: 2 }),
  ]).toEqual([null, null, null, null]);
  expect(mcNemar(0, 0)).toBeNull();
});

test("shares of any counts have intervals within them", () => {
  const counted = fc.nat(40).chain((n) => fc.record({ hits: fc.nat(n), n: fc.constant(n) }));
  fc.assert(
    fc.property(counted, counted, fc.nat(30), fc.nat(30), (one, other, up, down) => {
      const interval = wilson(one.hits, one.n);
      within(interval?.low ?? null, 0, one.n ? one.hits / one.n : 1);
      within(interval?.high ?? null, one.n ? one.hits / one.n : 0, 1);
      const difference = newcombe(one, other);
      within(difference?.low ?? null, -1, 1);
      within(difference?.high ?? null, -1, 1);
      within(mcNemar(up, down), 0, 1);
      within(weightedKappa(Array.from({ length: one.n }, (_, at) => [at % 4, (at * other.n) % 4] as const)), -1, 1);
    }),
  );
});
