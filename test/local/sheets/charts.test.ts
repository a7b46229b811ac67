import { expect, test } from "@jest/globals";
import { spreadsheetToXlsx } from "../../../src/local/export/xlsx.ts";
import { checkAnswer } from "../../../src/local/schema.ts";
import type { SheetState } from "../../../src/local/sheets/local-sheets.ts";
import { after, answer, refusal, replies, spreadsheet } from "./spreadsheet.ts";

const sheet = spreadsheet(
  [
    ["Criterion", "Above", "Below"],
    ["Claim", 3, 1],
    ["Evidence", 2, 2],
  ],
  "Other",
);
const column = (startColumnIndex: number, more: object = {}) => ({
  sourceRange: {
    sources: [
      { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex, endColumnIndex: startColumnIndex + 1, ...more },
    ],
  },
});
const anchorCell = { sheetId: 0, rowIndex: 4, columnIndex: 0 };
const add = (basicChart: object, more: object = {}) => ({
  addChart: {
    chart: {
      chartId: 7,
      position: { overlayPosition: { anchorCell, widthPixels: 500, heightPixels: 200 } },
      spec: {
        title: "Samples",
        altText: "Bars",
        basicChart: {
          chartType: "BAR",
          headerCount: 1,
          domains: [{ domain: column(0) }],
          series: [{ series: column(1), targetAxis: "BOTTOM_AXIS", colorStyle: { rgbColor: { blue: 1 } } }],
          ...basicChart,
        },
      },
      ...more,
    },
  },
});
interface Shown {
  readonly chartId: number;
  readonly position: { readonly overlayPosition: { readonly anchorCell: object } };
  readonly spec: {
    readonly basicChart: {
      readonly series: readonly { readonly series: ReturnType<typeof column> }[];
      readonly domains: readonly { readonly domain: ReturnType<typeof column> }[];
    };
  };
}
const charts = (state: SheetState, tab = 0) =>
  (answer(state).sheets[tab] as unknown as { charts?: readonly Shown[] }).charts ?? [];
const rangeOf = (chart: Shown | undefined) => chart?.spec.basicChart.series[0]?.series.sourceRange.sources[0];
const shift = (dimension: string, startIndex: number, endIndex: number) => ({
  range: { sheetId: 0, dimension, startIndex, endIndex },
});

test("a chart is answered as it was made, until somebody deletes it", () => {
  const state = after(sheet, add({}));
  expect(replies(sheet, add({}))).toMatchObject([{ addChart: { chart: { chartId: 7, spec: { title: "Samples" } } } }]);
  expect(charts(state)).toMatchObject([
    { chartId: 7, position: { overlayPosition: { anchorCell, widthPixels: 500 } } },
  ]);
  expect(() => checkAnswer("sheets.spreadsheets.get", answer(state))).not.toThrow();
  expect(charts(after(state, { deleteEmbeddedObject: { objectId: 7 } }))).toEqual([]);
  expect(refusal(state, { deleteEmbeddedObject: { objectId: 8 } })).toContain("400");
});

test.each([
  ["a tab that is not there", add({ series: [{ series: column(1, { sheetId: 9 }) }] }), "No grid with id: 9"],
  ["cells out of the grid", add({ series: [{ series: column(1, { endRowIndex: 2000 }) }] }), "after last row"],
  ["a block of cells", add({ series: [{ series: column(1, { endColumnIndex: 3 }) }] }), "exactly one dimension"],
  ["series of another length", add({ series: [{ series: column(1, { endRowIndex: 2 }) }] }), "400"],
  ["no series", add({ series: [] }), "at least one series"],
  ["the wrong axis for bars", add({ series: [{ series: column(1), targetAxis: "LEFT_AXIS" }] }), "targetAxis"],
  ["no specification", { addChart: { chart: { position: { overlayPosition: { anchorCell } } } } }, "spec must be set"],
  [
    "a first cell out of the grid",
    add({}, { position: { overlayPosition: { anchorCell: { rowIndex: 5000 } } } }),
    "grid[1000]",
  ],
  ["a kind that is not known here", add({ chartType: "AREA" }), "501"],
])("refuses %s", (_, request, words) => {
  expect(refusal(sheet, request)).toContain(words);
  expect(refusal(after(sheet, add({})), add({}))).toContain("already exists");
});

test("a chart follows its cells as rows and columns come, go and move", () => {
  const state = after(sheet, add({}));
  const insert = after(state, { insertDimension: { ...shift("ROWS", 1, 2), inheritFromBefore: false } });
  expect(rangeOf(charts(insert)[0])).toMatchObject({ startRowIndex: 0, endRowIndex: 4 });
  expect(charts(insert)[0]?.position.overlayPosition.anchorCell).toMatchObject({ rowIndex: 5 });
  const moved = after(state, {
    moveDimension: { source: shift("COLUMNS", 1, 2).range, destinationIndex: 3 },
  });
  expect(rangeOf(charts(moved)[0])).toMatchObject({ startColumnIndex: 2, endColumnIndex: 3 });
  const gone = after(state, { deleteDimension: shift("COLUMNS", 1, 2) });
  expect(charts(gone)[0]?.spec.basicChart.series).toEqual([]);
  expect(charts(gone)[0]?.spec.basicChart.domains).toHaveLength(1);
});

test("a copied tab has a chart of its own over its own cells", () => {
  const state = after(sheet, add({}), { duplicateSheet: { sourceSheetId: 0, newSheetId: 5, insertSheetIndex: 1 } });
  expect(rangeOf(charts(state, 1)[0])).toMatchObject({ sheetId: 5 });
  expect(charts(state, 1)[0]?.position.overlayPosition.anchorCell).toMatchObject({ sheetId: 5 });
  expect(charts(state, 1)[0]?.chartId).not.toBe(7);
  expect(rangeOf(charts(state)[0])).toMatchObject({ sheetId: 0 });
});

test("what a chart drew from a deleted tab is drawn no more", () => {
  const other = { sourceRange: { sources: [{ ...column(1).sourceRange.sources[0], sheetId: 1 }] } };
  const state = after(sheet, add({ series: [{ series: column(1) }, { series: other }] }), {
    deleteSheet: { sheetId: 1 },
  });
  expect(charts(state)[0]?.spec.basicChart.series).toHaveLength(1);
});

test("a spreadsheet with a chart can still be downloaded; the file carries none", async () => {
  const bytes = await spreadsheetToXlsx(after(sheet, add({})), "Charts");
  expect(bytes.length).toBeGreaterThan(1000);
  expect(Buffer.from(bytes).includes("charts/chart")).toBe(false);
});
