import { expect, test } from "@jest/globals";
import { batchUpdateSpreadsheet, newSpreadsheet } from "../../../src/local/sheets/local-sheets.ts";
import { after, answer, cell, facts, formulas, refusal, replies, shown, spreadsheet, typed } from "./spreadsheet.ts";

const titles = (state: ReturnType<typeof newSpreadsheet>) => answer(state).sheets.map((tab) => tab.properties.title);
const text = (value: string) => ({ userEnteredValue: { stringValue: value } });

test("tabs are added, moved, hidden and deleted as Google does it", () => {
  const state = after(
    newSpreadsheet(),
    { addSheet: { properties: { sheetId: 5, title: "Rubric", index: 0, tabColor: { red: 1 } } } },
    { addSheet: { properties: { title: "Consensus" } } },
    { addSheet: {} },
  );
  expect(titles(state)).toEqual(["Rubric", "Sheet1", "Consensus", "Sheet4"]);
  const moved = after(
    state,
    { updateSheetProperties: { properties: { sheetId: 5, index: 2, hidden: true }, fields: "index,hidden" } },
    { deleteSheet: { sheetId: 0 } },
  );
  expect(titles(moved)).toEqual(["Rubric", "Consensus", "Sheet4"]);
  expect(answer(moved).sheets[0]?.properties).toMatchObject({
    hidden: true,
    tabColor: { red: 1 },
    tabColorStyle: { rgbColor: { red: 1 } },
  });
});

test("a batch answers with a reply for each request", () => {
  expect(
    replies(
      newSpreadsheet(),
      { addSheet: { properties: { sheetId: 9, title: "Ben" } } },
      { updateCells: { start: { sheetId: 9 }, rows: [{ values: [text("x")] }], fields: "userEnteredValue" } },
      { addProtectedRange: { protectedRange: { protectedRangeId: 4, range: { sheetId: 9 }, warningOnly: true } } },
    ),
  ).toEqual([
    {
      addSheet: {
        properties: {
          sheetId: 9,
          title: "Ben",
          index: 1,
          sheetType: "GRID",
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    },
    {},
    {
      addProtectedRange: {
        protectedRange: { protectedRangeId: 4, range: { sheetId: 9 }, warningOnly: true, requestingUserCanEdit: true },
      },
    },
  ]);
});

test("what Google refuses is refused in its words", () => {
  const state = spreadsheet([["x"]], "Ben");
  const cases: readonly [object, string][] = [
    [
      { addSheet: { properties: { title: "BEN" } } },
      'addSheet: A sheet with the name "BEN" already exists. Please enter another name.',
    ],
    [{ addSheet: { properties: { sheetId: 1 } } }, "addSheet: A sheet with id 1 already exists."],
    [
      { updateSheetProperties: { properties: { sheetId: 1, title: "sheet1" }, fields: "title" } },
      'A sheet with the name "sheet1" already exists',
    ],
    [
      {
        updateSheetProperties: {
          properties: { sheetId: 1, gridProperties: { frozenRowCount: 1000 } },
          fields: "gridProperties.frozenRowCount",
        },
      },
      "You can't freeze all visible rows on the sheet.",
    ],
    [{ deleteSheet: { sheetId: 8 } }, "deleteSheet: No grid with id: 8"],
    [
      { updateCells: { start: { sheetId: 0, rowIndex: 1000 }, rows: [{ values: [text("x")] }], fields: "*" } },
      "Attempting to write row: 1000, beyond the last requested row of: 999",
    ],
    [
      {
        updateCells: {
          range: { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 },
          rows: [{ values: [text("x"), text("y")] }],
          fields: "*",
        },
      },
      "Attempting to write column: 1, beyond the last requested column of: 0",
    ],
    [
      { updateCells: { start: { sheetId: 0 }, rows: [{ values: [text("x")] }] } },
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [{ updateCells: { start: { sheetId: 0 }, rows: [], fields: "userEnteredFormat.bold" } }, "userEnteredFormat.bold"],
    [{ updateCells: { start: { sheetId: 0 }, rows: [], fields: "formattedValue" } }, "read-only"],
    [
      {
        updateCells: {
          start: { sheetId: 0 },
          rows: [{ values: [{ userEnteredValue: { stringValue: "1", numberValue: 1 } }] }],
          fields: "*",
        },
      },
      "oneof field 'value' is already set",
    ],
    [
      { repeatCell: { range: { sheetId: 0, endRowIndex: 1001 }, cell: {}, fields: "note" } },
      "endRowIndex[1001] is after last row in grid[1000]",
    ],
    [
      { repeatCell: { range: { sheetId: 0, startColumnIndex: 3, endColumnIndex: 3 }, cell: {}, fields: "note" } },
      "startColumnIndex[3] must be before endColumnIndex[3]",
    ],
    [
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [{ sheetId: 0 }],
            booleanRule: {
              condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=A1=Ben!A1" }] },
              format: {},
            },
          },
        },
      },
      "cannot reference a different sheet",
    ],
    [
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [{ sheetId: 0 }],
            booleanRule: { condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=A1=" }] }, format: {} },
          },
        },
      },
      "Invalid ConditionValue.userEnteredValue",
    ],
    [
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: "k",
            visibility: "PROJECT",
            location: { dimensionRange: { sheetId: 0, dimension: "COLUMNS", startIndex: 0, endIndex: 2 } },
          },
        },
      },
      "single row or column",
    ],
    [{ addNamedRange: { namedRange: { name: "A1", range: { sheetId: 0 } } } }, "Invalid name: A1"],
  ];
  for (const [request, words] of cases) expect(refusal(state, request)).toContain(words);
  for (const [request] of cases) expect(refusal(state, request)).toMatch(/^400 Invalid requests\[0\]\./);
  expect(refusal(state, { findReplace: { find: "x" } })).toBe(
    "501 The local Workspace does not support sheets request findReplace.",
  );
  expect(refusal(state, { addSheet: {}, deleteSheet: { sheetId: 0 } })).toContain(
    "oneof field 'kind' is already set. Cannot set 'deleteSheet'",
  );
  expect(refusal(state, {})).toBe("400 Invalid requests[0]: No request set.");
  expect(refusal(state)).toBe("400 Must specify at least one request.");
});

test("the last tab that can be seen is neither deleted nor hidden", () => {
  const state = after(spreadsheet([], "Ben"), {
    updateSheetProperties: { properties: { sheetId: 1, hidden: true }, fields: "hidden" },
  });
  expect(refusal(state, { deleteSheet: { sheetId: 0 } })).toContain(
    "You can't remove all the visible sheets in a document.",
  );
  expect(
    refusal(state, { updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: "hidden" } }),
  ).toContain("You can't hide all the sheets in a document.");
});

test("a batch that fails on the way changes nothing", () => {
  const state = spreadsheet([["kept"]]);
  expect(refusal(state, { addSheet: { properties: { title: "Ben" } } }, { deleteSheet: { sheetId: 77 } })).toContain(
    "Invalid requests[1].deleteSheet",
  );
  expect(titles(state)).toEqual(["Sheet1"]);
});

test("a duplicated tab brings its columns' metadata along, under new ids", () => {
  const location = { dimensionRange: { sheetId: 0, dimension: "COLUMNS", startIndex: 1, endIndex: 2 } };
  const state = after(
    spreadsheet([["S01", 1, "=B1"]]),
    { createDeveloperMetadata: { developerMetadata: { metadataKey: "level:0", visibility: "PROJECT", location } } },
    { duplicateSheet: { sourceSheetId: 0, newSheetId: 3, newSheetName: "Ben", insertSheetIndex: 1 } },
  );
  const [own, copy] = answer(state).sheets.map((tab) => tab.data[0].columnMetadata[1]?.developerMetadata?.[0]);
  expect(copy).toMatchObject({ metadataKey: "level:0", location: { dimensionRange: { sheetId: 3, startIndex: 1 } } });
  expect(copy?.metadataId).not.toBe(own?.metadataId);
  expect(shown(typed(state, "Ben!B1", [[7]]), "Ben!A1:C1")).toEqual([["S01", "7", "7"]]);
});

test("developer metadata is found by key and deleted", () => {
  const made = (key: string, location: object) => ({
    createDeveloperMetadata: { developerMetadata: { metadataKey: key, visibility: "PROJECT", location } },
  });
  const state = after(
    spreadsheet([]),
    made("meeting", { spreadsheet: true }),
    made("tab", { sheetId: 0 }),
    made("tab", { spreadsheet: true }),
  );
  const request = {
    deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: "tab", locationType: "SHEET" } } },
  };
  expect(replies(state, request)).toMatchObject([
    {
      deleteDeveloperMetadata: {
        deletedDeveloperMetadata: [{ metadataKey: "tab", location: { locationType: "SHEET" } }],
      },
    },
  ]);
  const left = answer(after(state, request));
  expect(left.developerMetadata?.map((each) => each.metadataKey)).toEqual(["meeting", "tab"]);
  expect(left.sheets[0]?.developerMetadata).toBeUndefined();
});

test("only the masked fields are written; a masked field that is not given is cleared", () => {
  const format = { userEnteredFormat: { textFormat: { bold: true, italic: true }, wrapStrategy: "WRAP" } };
  const state = after(
    spreadsheet([["kept"]]),
    { updateCells: { start: { sheetId: 0 }, rows: [{ values: [format] }], fields: "userEnteredFormat" } },
    { updateCells: { start: { sheetId: 0 }, rows: [{ values: [{}] }], fields: "userEnteredFormat.textFormat.bold" } },
  );
  expect(cell(state, "A1")).toMatchObject({ formattedValue: "kept" });
  expect(cell(state, "A1").userEnteredFormat).toEqual({ textFormat: { italic: true }, wrapStrategy: "WRAP" });
});

test("a formula and a drop-down that are repeated move along as if filled", () => {
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 };
  const state = after(
    spreadsheet([[1], [2], [3]]),
    { repeatCell: { range, cell: { userEnteredValue: { formulaValue: "=A1*$A$3" } }, fields: "userEnteredValue" } },
    {
      setDataValidation: {
        range,
        rule: { condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=A1>$A$1" }] } },
      },
    },
  );
  expect(formulas(state, "B1:B3")).toEqual([["=A1*$A$3"], ["=A2*$A$3"], ["=A3*$A$3"]]);
  expect(shown(state, "B1:B3")).toEqual([["3"], ["6"], ["9"]]);
  expect(cell(state, "B2").dataValidation?.condition.values).toEqual([{ userEnteredValue: "=A2>$A$1" }]);
});

test("appended rows come after the last row with a value, and the grid grows for them", () => {
  const small = after(spreadsheet([["a"], ["b"]]), {
    updateSheetProperties: {
      properties: { sheetId: 0, gridProperties: { rowCount: 2, columnCount: 1 } },
      fields: "gridProperties(rowCount,columnCount)",
    },
  });
  const state = after(small, {
    appendCells: { sheetId: 0, rows: [{ values: [text("c"), text("=d")] }], fields: "userEnteredValue" },
  });
  expect(shown(state, "Sheet1")).toEqual([["a"], ["b"], ["c", "=d"]]);
  expect(answer(state).sheets[0]?.properties.gridProperties).toEqual({ rowCount: 3, columnCount: 2 });
});

test("rows are sorted by what they show, with empty ones last, and their formulas stay with their row", () => {
  const state = after(
    spreadsheet([
      ["c", 3, "=B1*2"],
      ["", 1, "=B2*2"],
      ["a", 2, "=B3*2"],
    ]),
    {
      sortRange: {
        range: { sheetId: 0, endRowIndex: 3, endColumnIndex: 3 },
        sortSpecs: [{ dimensionIndex: 0, sortOrder: "ASCENDING" }],
      },
    },
  );
  expect(shown(state, "A1:C3")).toEqual([
    ["a", "2", "4"],
    ["c", "3", "6"],
    ["", "1", "2"],
  ]);
});

test("merging keeps the first value; half a merged cell cannot be unmerged", () => {
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
  const state = after(spreadsheet([["", "first"], ["second"]]), { mergeCells: { range, mergeType: "MERGE_ALL" } });
  expect(shown(state, "A1:B2")).toEqual([["first"]]);
  expect(refusal(state, { unmergeCells: { range: { ...range, endRowIndex: 1 } } })).toContain(
    "You must select all cells in a merged range",
  );
  expect(answer(after(state, { unmergeCells: { range } })).sheets[0]?.merges).toBeUndefined();
});

test("borders lie round the range and inside it, and NONE takes them away", () => {
  const range = { sheetId: 0, endRowIndex: 2, endColumnIndex: 1 };
  const solid = { style: "SOLID" };
  const state = after(
    spreadsheet([["x"]]),
    { updateBorders: { range, top: solid, innerHorizontal: { style: "DOTTED" } } },
    { updateBorders: { range: { ...range, startRowIndex: 1 }, top: { style: "NONE" } } },
  );
  expect(cell(state, "A1").userEnteredFormat?.borders).toEqual({ top: solid, bottom: { style: "DOTTED" } });
  expect(cell(state, "A2").userEnteredFormat?.borders).toEqual({});
});

test("the spreadsheet's new title is handed to who keeps it", () => {
  const body = {
    requests: [{ updateSpreadsheetProperties: { properties: { title: "Sort, May" }, fields: "title" } }],
    includeSpreadsheetInResponse: true,
  };
  const done = batchUpdateSpreadsheet(newSpreadsheet(), facts, body);
  expect(done.title).toBe("Sort, May");
  expect(done.response).toMatchObject({
    spreadsheetId: "spreadsheet-1",
    updatedSpreadsheet: { properties: { title: "Sort, May" } },
  });
});
