import { expect, test } from "@jest/globals";
import { checkAnswer } from "../../../src/local/schema.ts";
import { rowsOfFilterView, type SheetState } from "../../../src/local/sheets/local-sheets.ts";
import { after, answer, refusal, replies, spreadsheet } from "./spreadsheet.ts";

const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 7, startColumnIndex: 0, endColumnIndex: 3 };
const rows = [
  ["Title"],
  ["Sample", "Pile", "Level"],
  ["S01", "Almost", 2],
  ["S02", "", 3],
  ["S03", "Got it", "=C3+2"],
  ["S04", "Almost", 1],
  ["S05", "Not yet", ""],
];
const byPile = { filterViewId: 7, title: "By pile", range, sortSpecs: [{ dimensionIndex: 1, sortOrder: "ASCENDING" }] };
const add = (filter: object) => ({ addFilterView: { filter } });
const only = (columnIndex: number, filterCriteria: object) =>
  add({ filterViewId: 7, title: "Only", range, filterSpecs: [{ columnIndex, filterCriteria }] });
const views = (state: SheetState, tab = 0) =>
  (answer(state).sheets[tab] as unknown as { filterViews?: object[] }).filterViews;
/** Codes as the view shows them. */
const seen = (state: SheetState) => rowsOfFilterView(state, 7).map((row) => rows[row]?.[0]);

test("a view is made, answered in both of Google's ways, changed, copied and deleted", () => {
  const sheet = spreadsheet(rows);
  const criteria = { condition: { type: "TEXT_EQ", values: [{ userEnteredValue: "Almost" }] } };
  const made = { filterViewId: 7, title: "Only", range, filterSpecs: [{ columnIndex: 1, filterCriteria: criteria }] };
  expect(replies(sheet, only(1, criteria))).toEqual([
    { addFilterView: { filter: { ...made, criteria: { 1: criteria } } } },
  ]);
  const state = after(sheet, only(1, criteria), { duplicateFilterView: { filterId: 7 } });
  expect(views(state)).toMatchObject([made, { title: "Copy of Only", filterSpecs: made.filterSpecs }]);
  expect(() => checkAnswer("sheets.spreadsheets.get", answer(state))).not.toThrow();
  const fewer = { ...range, endRowIndex: 4 };
  const changed = after(
    state,
    {
      updateFilterView: {
        filter: { filterViewId: 7, title: "Piles", range: fewer, sortSpecs: byPile.sortSpecs },
        fields: "title,range,sortSpecs,filterSpecs",
      },
    },
    { deleteFilterView: { filterId: 1001 } },
  );
  expect(views(changed)).toEqual([{ filterViewId: 7, title: "Piles", range: fewer, sortSpecs: byPile.sortSpecs }]);
  const older = { filterViewId: 7, criteria: { 1: { hiddenValues: ["Almost"] } } };
  expect(views(after(changed, { updateFilterView: { filter: older, fields: "criteria" } }))).toMatchObject([
    { title: "Piles", filterSpecs: [{ columnIndex: 1, filterCriteria: { hiddenValues: ["Almost"] } }] },
  ]);
});

test("a view shows its heading, then the rows in its order, empty ones last, and moves nothing", () => {
  const state = after(spreadsheet(rows), add(byPile));
  expect(seen(state)).toEqual(["Sample", "S01", "S04", "S03", "S05", "S02"]);
  const down = { ...byPile, sortSpecs: [{ dimensionIndex: 2, sortOrder: "DESCENDING" }] };
  expect(seen(after(spreadsheet(rows), add(down)))).toEqual(["Sample", "S03", "S02", "S01", "S04", "S05"]);
});

test("a view leaves out what its criteria hide", () => {
  const condition = (type: string, ...values: string[]) => ({
    condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
  });
  const left = (column: number, criteria: object) => seen(after(spreadsheet(rows), only(column, criteria))).slice(1);
  expect(left(1, condition("TEXT_EQ", "almost"))).toEqual(["S01", "S04"]);
  expect(left(1, condition("BLANK"))).toEqual(["S02"]);
  expect(left(2, condition("NUMBER_GREATER", "2"))).toEqual(["S02", "S03"]);
  // The formula stands in the first row below the heading.
  expect(left(0, condition("CUSTOM_FORMULA", '=AND($B3<>"",$C3<>"")'))).toEqual(["S01", "S03", "S04"]);
  expect(left(2, { hiddenValues: ["1", ""] })).toEqual(["S01", "S02", "S03"]);
});

test("rows and columns that come and go take the view along", () => {
  const state = after(
    spreadsheet(rows),
    add({ ...byPile, filterSpecs: [{ columnIndex: 2, filterCriteria: { hiddenValues: ["1"] } }] }),
  );
  const dimension = (kind: string, name: string, startIndex: number, endIndex: number) => ({
    [kind]: { range: { sheetId: 0, dimension: name, startIndex, endIndex } },
  });
  const moved = after(state, dimension("insertDimension", "ROWS", 3, 5), dimension("insertDimension", "COLUMNS", 1, 2));
  expect(views(moved)).toMatchObject([
    {
      range: { startRowIndex: 1, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 4 },
      sortSpecs: [{ dimensionIndex: 2 }],
      filterSpecs: [{ columnIndex: 3 }],
    },
  ]);
  expect(views(after(moved, dimension("deleteDimension", "COLUMNS", 2, 3)))).toEqual([
    expect.not.objectContaining({ sortSpecs: expect.anything() }),
  ]);
  const copied = after(state, { duplicateSheet: { sourceSheetId: 0, newSheetId: 5, insertSheetIndex: 1 } });
  expect(views(copied, 1)).toMatchObject([{ title: "By pile", range: { sheetId: 5 } }]);
});

test("what is not known or makes no sense is refused", () => {
  const sheet = spreadsheet(rows);
  const refused = (filter: object) => refusal(sheet, add({ range, ...filter }));
  expect(refused({ sortSpecs: [{ dimensionIndex: 3 }] })).toContain(
    "400 Invalid requests[0].addFilterView: dimensionIndex[3]",
  );
  expect(refused({ sortSpecs: [{ dimensionIndex: 1, backgroundColor: { red: 1 } }] })).toContain("501");
  expect(refused({ filterSpecs: [{ columnIndex: 1, filterCriteria: { visibleBackgroundColor: {} } }] })).toContain(
    "501",
  );
  expect(
    refused({ filterSpecs: [{ columnIndex: 1, filterCriteria: { condition: { type: "DATE_BEFORE" } } }] }),
  ).toContain("501");
  expect(refused({ namedRangeId: "x" })).toContain("501");
  expect(refusal(sheet, { deleteFilterView: { filterId: 9 } })).toContain("No filter view with id: 9");
  expect(refusal(after(sheet, add(byPile)), add(byPile))).toContain("A filter view with id 7 already exists.");
});
