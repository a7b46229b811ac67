import { expect, test } from "@jest/globals";
import { checkAnswer } from "../../../src/local/schema.ts";
import { newSpreadsheet } from "../../../src/local/sheets/local-sheets.ts";
import { after, answer, cell, spreadsheet } from "./spreadsheet.ts";

test("a new spreadsheet has one tab that looks as Google's does", () => {
  const made = answer(newSpreadsheet());
  expect(made.spreadsheetUrl).toBe("https://docs.google.com/spreadsheets/d/spreadsheet-1/edit");
  expect(made.sheets.map((tab) => tab.properties)).toEqual([
    { sheetId: 0, title: "Sheet1", index: 0, sheetType: "GRID", gridProperties: { rowCount: 1000, columnCount: 26 } },
  ]);
  expect(made.sheets[0]?.data[0].rowData).toBeUndefined();
  expect(made.sheets[0]?.data[0].columnMetadata).toHaveLength(26);
  expect(made.sheets[0]?.data[0].rowMetadata[0]).toEqual({ pixelSize: 21 });
});

test("the answer holds to Google's schema, with everything in it", () => {
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
  const full = after(
    spreadsheet([["Sample", 1, true, "=1/0", '=A1&"!"']]),
    {
      repeatCell: {
        range,
        cell: {
          userEnteredFormat: {
            backgroundColor: { red: 1 },
            textFormat: { bold: true, link: { uri: "https://example.org" } },
          },
          note: "n",
        },
        fields: "userEnteredFormat,note",
      },
    },
    { mergeCells: { range: { ...range, startRowIndex: 4, endRowIndex: 6 } } },
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [range],
          booleanRule: {
            condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: '=A1="Sample"' }] },
            format: { backgroundColor: { green: 1 } },
          },
        },
      },
    },
    { addProtectedRange: { protectedRange: { range, warningOnly: true } } },
    { addNamedRange: { namedRange: { name: "codes", range } } },
    { addFilterView: { filter: { title: "Mine", range } } },
    { addBanding: { bandedRange: { range, rowProperties: { firstBandColor: { blue: 1 } } } } },
    { setDataValidation: { range, rule: { condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "a" }] } } } },
    { updateBorders: { range, top: { style: "SOLID", color: { red: 1 } } } },
    {
      createDeveloperMetadata: {
        developerMetadata: { metadataKey: "k", visibility: "PROJECT", location: { spreadsheet: true } },
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: { metadataKey: "k", visibility: "PROJECT", location: { sheetId: 0 } },
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: "k",
          metadataValue: "v",
          visibility: "PROJECT",
          location: { dimensionRange: { sheetId: 0, dimension: "COLUMNS", startIndex: 1, endIndex: 2 } },
        },
      },
    },
  );
  expect(() => checkAnswer("sheets.spreadsheets.get", answer(full))).not.toThrow();
});

test("empty cells and rows at the end are left out, those between are empty", () => {
  const { rowData } = answer(spreadsheet([["a"], [], ["b", null, "c"]])).sheets[0]!.data[0];
  expect(rowData).toHaveLength(3);
  expect(rowData?.[1]).toEqual({});
  expect(rowData?.[2]?.values).toHaveLength(3);
  expect(rowData?.[2]?.values?.[1]).toEqual({});
});

test("a cell says what was typed, what it comes to and how it shows", () => {
  const state = spreadsheet([[1, "text", "=A1/3", "=A1=1", "=NOSUCH(1)", "50%"]]);
  expect(cell(state, "C1")).toMatchObject({
    userEnteredValue: { formulaValue: "=A1/3" },
    formattedValue: "0.3333333333",
    effectiveFormat: { horizontalAlignment: "RIGHT" },
  });
  expect((cell(state, "C1").effectiveValue as { numberValue: number }).numberValue).toBeCloseTo(1 / 3, 14);
  expect(cell(state, "D1").effectiveValue).toEqual({ boolValue: true });
  expect(cell(state, "E1")).toMatchObject({
    effectiveValue: { errorValue: { type: "NAME" } },
    formattedValue: "#NAME?",
  });
  expect(cell(state, "F1")).toMatchObject({ effectiveValue: { numberValue: 0.5 }, formattedValue: "50%" });
});

test("colours are answered both as colour and as colour style, whichever was written", () => {
  const range = { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 };
  const red = { red: 1 };
  for (const format of [{ backgroundColor: red }, { backgroundColorStyle: { rgbColor: red } }]) {
    const fields = `userEnteredFormat.${Object.keys(format)[0]}`;
    const state = after(spreadsheet([["x"]]), { repeatCell: { range, cell: { userEnteredFormat: format }, fields } });
    expect(cell(state, "A1").userEnteredFormat).toEqual({
      backgroundColor: red,
      backgroundColorStyle: { rgbColor: red },
    });
  }
});

test("a link on the whole cell is its hyperlink", () => {
  const link = { userEnteredFormat: { textFormat: { link: { uri: "https://example.org/work" } } } };
  const state = after(spreadsheet([["Open"]]), {
    updateCells: { start: { sheetId: 0 }, rows: [{ values: [link] }], fields: "userEnteredFormat.textFormat.link" },
  });
  expect(cell(state, "A1")).toMatchObject({ hyperlink: "https://example.org/work", formattedValue: "Open" });
});

test("only the tabs and cells of the asked ranges come", () => {
  const state = spreadsheet(
    [
      ["a", "b"],
      ["c", "d"],
    ],
    "Ana d'Or",
    "Ben",
  );
  expect(answer(state, ["'Ana d''Or'!A1:B2", "Sheet1!B2"]).sheets.map((tab) => tab.properties.title)).toEqual([
    "Sheet1",
    "Ana d'Or",
  ]);
  expect(answer(state, ["Sheet1!B2:C3"]).sheets[0]?.data[0]).toMatchObject({
    startRow: 1,
    startColumn: 1,
    rowData: [{ values: [{ formattedValue: "d" }] }],
  });
});

test("the first rule that holds colours a cell, and follows the values it looks at", () => {
  const range = { sheetId: 0, endRowIndex: 2, endColumnIndex: 1 };
  const rule = (formula: string, green: number, index: number) => ({
    addConditionalFormatRule: {
      index,
      rule: {
        ranges: [range],
        booleanRule: {
          condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: formula }] },
          format: { backgroundColor: { green } },
        },
      },
    },
  });
  const state = after(
    spreadsheet([
      ["3 Meets", "talk"],
      ["2 Near", '=IF(A2=A1,"agree","talk")'],
    ]),
    rule('=$B1="talk"', 0.5, 0),
    rule('=A1="3 Meets"', 1, 1),
  );
  const grounds = (now: typeof state) =>
    ["A1", "A2"].map((at) => (cell(now, at).effectiveFormat?.backgroundColor as { green?: number })?.green);
  expect(grounds(state)).toEqual([0.5, 0.5]);
  const agreed = after(state, {
    updateCells: {
      start: { sheetId: 0, rowIndex: 1 },
      rows: [{ values: [{ userEnteredValue: { stringValue: "3 Meets" } }] }],
      fields: "userEnteredValue",
    },
  });
  expect(grounds(agreed)).toEqual([0.5, 1]);
  expect(grounds(state)).toEqual([0.5, 0.5]);
});
