import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fittedHeights, wrappedLines } from "../../../src/local/export/row-heights.ts";
import { after, spreadsheet } from "../sheets/spreadsheet.ts";

const LONG = "Names a claim in the first line, brings two sources and says of both why they matter to the reader. ";
const box = (startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
const wrapped = (endRowIndex: number, endColumnIndex: number) => ({
  repeatCell: {
    range: box(0, endRowIndex, 0, endColumnIndex),
    cell: { userEnteredFormat: { wrapStrategy: "WRAP", textFormat: { fontSize: 11 } } },
    fields: "userEnteredFormat",
  },
});
const size = (dimension: string, index: number, properties: object) => ({
  updateDimensionProperties: {
    range: { sheetId: 0, dimension, startIndex: index, endIndex: index + 1 },
    properties,
    fields: Object.keys(properties).join(),
  },
});
const heights = (rows: string[][], ...requests: object[]) => {
  const state = after(spreadsheet(rows), size("COLUMNS", 0, { pixelSize: 320 }), ...requests);
  return Object.fromEntries(fittedHeights(state, state.tabs[0]!));
};

test("evidence that wraps gets a row as high as its lines, and short rows are left alone", () => {
  const found = heights([["S01"], [LONG], ["one\ntwo\n\nfour"], [LONG.repeat(40)]], wrapped(4, 1));
  expect(Object.keys(found)).toEqual(["1", "2", "3"]);
  expect(found[1]).toBeGreaterThanOrEqual(2 * 14);
  expect(found[1]).toBeLessThanOrEqual(3 * 16);
  expect(found[2]).toBeGreaterThanOrEqual(4 * 13);
  // Excel opens no file with a higher row.
  expect(found[3]).toBe(409);
});

test("what does not wrap in its own column makes no row high: overflowing, hidden and merged cells, rows with a height", () => {
  expect(heights([[LONG]])).toEqual({});
  expect(heights([["a", LONG]], wrapped(1, 2), size("COLUMNS", 1, { hiddenByUser: true }))).toEqual({});
  expect(heights([[LONG]], wrapped(1, 1), { mergeCells: { range: box(0, 1, 0, 3) } })).toEqual({});
  expect(heights([[LONG]], wrapped(1, 1), size("ROWS", 0, { pixelSize: 40 }))).toEqual({});
});

test("a formula's row is as high as its result", () => {
  expect(Object.keys(heights([[`=REPT("seven words that fill a line soon ",9)`]], wrapped(1, 1)))).toEqual(["0"]);
});

test("long words, wide letters and bold text take the lines they need", () => {
  expect(wrappedLines("https://example.org/".repeat(10), 320, 11, false)).toBeGreaterThan(3);
  expect(wrappedLines("学生の作文を読む", 100, 11, false)).toBe(2);
  const line = "a word ".repeat(90);
  expect(wrappedLines(line, 260, 11, true)).toBeGreaterThan(wrappedLines(line, 260, 11, false));
});

test("a narrower column never takes fewer lines, and a line break always makes one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 1, max: 400 }), (text, pixels) => {
      const lines = wrappedLines(text, pixels, 11, false);
      expect(lines).toBeGreaterThanOrEqual(wrappedLines(text, 2 * pixels + 6, 11, false));
      expect(wrappedLines(`${text}\n`, pixels, 11, false)).toBe(lines + 1);
    }),
    { numRuns: 300 },
  );
});
