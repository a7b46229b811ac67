import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Shift, shiftList, shiftSpan } from "../../../src/local/sheets/shift.ts";

const length = 8;
const list = Array.from({ length }, (_, index) => index);
const ordered = fc
  .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 3 }))
  .map(([from, count]) => ({ from, to: Math.min(length, from + count) }));
const shift: fc.Arbitrary<Shift> = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), at: fc.nat(length), count: fc.integer({ min: 1, max: 3 }) }),
  ordered.map((span) => ({ kind: "delete" as const, ...span })),
  fc
    .tuple(ordered, fc.nat(length))
    .filter(([{ from, to }, destination]) => destination <= from || destination >= to)
    .map(([span, destination]) => ({ kind: "move" as const, ...span, destination })),
);

test("a span begins and ends with the first and last of its rows that stayed, or of those that were moved whole", () => {
  fc.assert(
    fc.property(shift, ordered, (step, { from, to }) => {
      const after = shiftList<number | null>(list, step, () => null, null);
      const inside = list.slice(from, to);
      const stayed = step.kind === "move" ? inside.filter((row) => row < step.from || row >= step.to) : inside;
      const places = (stayed.length > 0 ? stayed : inside)
        .map((row) => after.indexOf(row))
        .filter((place) => place >= 0);
      const expected = places.length > 0 ? [Math.min(...places), Math.max(...places) + 1] : null;
      expect(shiftSpan(step, from, to)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("no row is lost or doubled by a move", () => {
  fc.assert(
    fc.property(shift, (step) => {
      fc.pre(step.kind === "move");
      expect([...shiftList(list, step, () => -1, -1)].sort()).toEqual(list);
    }),
  );
});
