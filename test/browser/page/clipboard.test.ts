import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { columnName } from "../../../src/local/page/sheet/a1.ts";
import { fromTsv, spread, toTsv } from "../../../src/local/page/sheet/clipboard.ts";

test("cells with tabs, quotes and line breaks come back as they went", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", " ", "é") });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 2, max: 4 }),
      fc.array(cell, { minLength: 16 }),
      (rows, columns, cells) => {
        const values = Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
        const whole = values.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ""));
        expect(fromTsv(toTsv(whole))).toEqual(whole);
      },
    ),
  );
});

test("a quote inside a cell is an ordinary sign, and so is one that is never closed", () => {
  expect(fromTsv('5" nail\t"open\nnext\t"a" b')).toEqual([
    ['5" nail', '"open'],
    ["next", '"a" b'],
  ]);
});

test("one value fills the chosen cells, a range fills whole multiples of itself", () => {
  expect(spread([["x"]], 2, 2)).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
  expect(spread([["a"], ["b"]], 4, 1)).toEqual([["a"], ["b"], ["a"], ["b"]]);
  expect(spread([["a"], ["b"]], 3, 1)).toEqual([["a"], ["b"]]);
});

test("columns are named as in Sheets", () => {
  expect([0, 25, 26, 51, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "ZZ", "AAA"]);
});
