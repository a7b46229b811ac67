import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { languages } from "../../../src/core/language.ts";
import type { Comparison, Stronger } from "../../../src/core/sorting/comparisons.ts";
import { orderSamples } from "../../../src/core/sorting/order-samples.ts";
import { orderSentences } from "../../../src/core/sorting/order-wording.ts";
import { codes } from "../../files/a-meeting.ts";

/** Every pair by every reader; `stronger` says how each comes out. */
const everyPair = (
  samples: readonly string[],
  readers: readonly string[],
  stronger: (left: number, right: number, reader: number) => Stronger,
): Comparison[] =>
  readers.flatMap((reader, r) =>
    samples.flatMap((left, i) =>
      samples.slice(i + 1).map((right, j) => ({ left, right, reader, stronger: stronger(i, i + 1 + j, r) })),
    ),
  );
const readers = ["Ana", "Ben", "Chi", "Dev"];
const orderOf = (samples: readonly string[], comparisons: readonly Comparison[]) => {
  const order = orderSamples(samples, comparisons, readers.length);
  if (order.kind !== "order") throw new Error(order.kind);
  return order;
};

test("samples that all readers place alike come in that order, those that they do not in one group", () => {
  // S01 and S02 win against all others, and two readers each prefer one of them.
  const made = everyPair(codes(6), readers, (left, right, r) =>
    left === 0 && right === 1 ? (r < 2 ? "left" : "right") : left < 2 && right >= 2 ? "left" : "same",
  );
  const order = orderOf(codes(6), made);
  expect(order.bands.map((band) => band.map(({ sample }) => sample))).toEqual([
    ["S01", "S02"],
    ["S03", "S04", "S05", "S06"],
  ]);
  expect(order.bands[0]![0]).toEqual({ sample: "S01", best: 1, worst: 2 });
  expect(order.bands[1]![0]).toEqual({ sample: "S03", best: 3, worst: 6 });
  expect(orderSentences(order, "en").slice(0, 2)).toEqual([
    "S01 and S02 are too close to tell apart.",
    "S03, S04, S05 and S06 are too close to tell apart.",
  ]);
  expect(orderSentences(order, "es")[0]).toBe("S01 y S02 están demasiado cerca para distinguirlas.");
});

test("samples that stand near each other share a group, however alike all readers place them", () => {
  const order = orderOf(
    codes(8),
    everyPair(codes(8), ["Ana", "Ben"], () => "left"),
  );
  expect(order.bands.map((band) => band.length)).toEqual([3, 3, 2]);
  expect(order.bands[1]![0]).toEqual({ sample: "S04", best: 2, worst: 6 });
});

test("fewer than about ten comparisons a sample are too few to tell", () => {
  const made = everyPair(codes(12), ["Ana"], () => "left").slice(0, 34);
  const order = orderSamples(codes(12), made, 4);
  expect(order).toEqual({ kind: "too few", made: 34, needed: 60 });
  expect(orderSentences(order, "en")).toEqual([
    "Too few comparisons to tell: the team has made 34, and about 60 make an order to talk about.",
  ]);
});

test("groups that were never compared with each other get no order, and are named", () => {
  const samples = codes(6);
  const made = [
    ...everyPair(samples.slice(0, 3), readers, () => "left"),
    ...everyPair(samples.slice(3), readers, () => "right"),
  ];
  const order = orderSamples(samples, [...made, ...made], 4);
  expect(order).toEqual({ kind: "islands", islands: [samples.slice(0, 3), samples.slice(3)] });
  expect(orderSentences(order, "en")[0]).toContain("S01, S02 and S03; S04, S05 and S06");
});

test("a sample that came late has no place, and the others keep theirs", () => {
  const order = orderOf(
    [...codes(6), "S07"],
    everyPair(codes(6), [...readers, "Eva"], () => "left"),
  );
  expect(order.left).toEqual(["S07"]);
  expect(order.bands.flat()).toHaveLength(6);
  expect(orderSentences(order, "en")).toContain("Nobody has compared S07 yet, so it has no place.");
});

test("an order is called steady only with fifteen comparisons a sample that agree, and never where chance decided", () => {
  const agreed = (count: number) =>
    orderOf(
      codes(12),
      everyPair(codes(12), readers.slice(0, count), () => "left"),
    );
  expect(agreed(1).sure).toBe("talk");
  expect(agreed(2).sure).toBe("steady");
  const split = orderOf(
    codes(12),
    everyPair(codes(12), readers, (_, __, r) => (r < 2 ? "left" : "right")),
  );
  expect(split.sure).toBe("talk");
  expect(split.bands).toHaveLength(1);
  expect(split.reliability).toBeNull();
  expect(orderSentences(split, "en")[0]).toBe("No sample is clearly stronger or weaker than the others.");
});

test("three samples, all pairs compared: a start for a talk, and said so", () => {
  const order = orderOf(
    codes(3),
    everyPair(codes(3), readers, () => "left"),
  );
  expect(order.sure).toBe("start");
  expect(orderSamples(codes(2), [], 4)).toEqual({ kind: "too few samples" });
});

test("whatever was compared, every number is one, every sample has places, and every sentence is said", () => {
  const aComparison = fc.record({
    left: fc.constantFrom(...codes(7)),
    right: fc.constantFrom(...codes(7)),
    stronger: fc.constantFrom<Stronger>("left", "right", "same"),
    reader: fc.constantFrom(...readers),
  });
  fc.assert(
    fc.property(fc.array(aComparison, { maxLength: 200 }), fc.integer({ min: 0, max: 6 }), (made, count) => {
      const order = orderSamples(codes(count), made, 2);
      for (const language of languages)
        for (const one of orderSentences(order, language)) expect(one).toMatch(/^\S.*\.$/);
      if (order.kind !== "order") return;
      const standings = order.bands.flat();
      expect([...standings.map(({ sample }) => sample), ...order.left].sort()).toEqual(codes(count));
      for (const { best, worst } of standings) {
        expect(best).toBeGreaterThanOrEqual(1);
        expect(worst).toBeGreaterThanOrEqual(best);
        expect(worst).toBeLessThanOrEqual(standings.length);
      }
      expect(Number.isFinite(order.perSample)).toBe(true);
      if (order.reliability !== null) expect(order.reliability >= 0 && order.reliability <= 1).toBe(true);
    }),
  );
});

test("200 samples have an order without anybody waiting for it", () => {
  const samples = codes(200);
  const made = samples.flatMap((left, i) =>
    [1, 2, 3, 5, 8, 13, 21, 34].map((step): Comparison => {
      const j = (i + step) % samples.length;
      return { left, right: samples[j]!, reader: "Ana", stronger: i < j ? "left" : "right" };
    }),
  );
  const order = orderOf(samples, made);
  expect(order.bands.length).toBeGreaterThan(3);
  expect(order.bands[0]![0]!.best).toBe(1);
  // A sentence that names eighty codes is read by nobody.
  expect(Math.max(...orderSentences(order, "en").map((sentence) => sentence.length))).toBeLessThan(200);
});
