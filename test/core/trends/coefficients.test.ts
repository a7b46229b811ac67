import { expect, test } from "@jest/globals";
import type { Rating } from "../../../src/core/sorting/rating.ts";
import type { Ratings } from "../../../src/core/statistics/agreement.ts";
import { coefficients } from "../../../src/core/trends/coefficients.ts";
import { readerLevels } from "../../../src/core/trends/reader-levels.ts";
import { codeOf } from "./agreed-levels.ts";

const readers = ["Ana", "Ben", "Caro"];
const rows = (count: number, of: number, level: (reader: number, sample: number) => number | null): Ratings =>
  Array.from({ length: count }, (_, reader) => Array.from({ length: of }, (_, sample) => level(reader, sample)));
const close = (reader: number, sample: number) => (sample + (reader === 2 && sample % 5 === 0 ? 1 : 0)) % 4;

test("coefficients are told from three readers and twenty samples on, not before", () => {
  const { alphas, piles } = coefficients([rows(3, 20, close)], rows(3, 20, close));
  expect(alphas).toMatchObject([{ criterion: 0, samples: 20 }]);
  const { alpha, low, high } = alphas[0]!.value!;
  expect(low).toBeLessThan(alpha);
  expect(alpha).toBeLessThan(high);
  expect(piles?.value).toBeGreaterThan(0.5);
  for (const [count, of] of [
    [2, 30],
    [3, 19],
  ] as const)
    expect(coefficients([rows(count, of, close)], rows(count, of, close))).toEqual({ alphas: [], piles: null });
});

test("everybody at one level cannot be computed, and is not full agreement", () => {
  expect(
    coefficients(
      [rows(3, 25, () => 2)],
      rows(3, 25, () => 1),
    ),
  ).toEqual({
    alphas: [{ criterion: 0, samples: 25, value: null }],
    piles: { readers: 3, samples: 25, value: null },
  });
});

test("a third reader who chose nothing, and samples that one reader chose alone, do not count", () => {
  expect(coefficients([rows(3, 25, (reader, s) => (reader === 2 ? null : s % 4))], []).alphas).toEqual([]);
  expect(coefficients([rows(3, 25, (reader, s) => (reader > 0 && s > 18 ? null : s % 4))], []).alphas).toEqual([]);
});

test("levels are laid out by criterion, reader and sample, and what cannot be scored is blank", () => {
  const given = (sample: number, reader: number, criterion: number, level: Rating["level"]): Rating => ({
    sample: codeOf(sample),
    reader: readers[reader]!,
    criterion,
    level,
  });
  const sort = {
    samples: [codeOf(0), codeOf(1)],
    readers: readers.slice(0, 2),
    ratings: [given(0, 1, 0, 3), given(1, 0, 1, 0), given(1, 1, 1, "not scorable")],
    notes: [],
    agreed: [],
  };
  expect(readerLevels(sort, 2)).toEqual([
    [
      [null, null],
      [3, null],
    ],
    [
      [null, 0],
      [null, null],
    ],
  ]);
});
