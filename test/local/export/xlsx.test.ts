import { expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { spreadsheetToXlsx } from "../../../src/local/export/xlsx.ts";
import type { SheetState } from "../../../src/local/sheets/local-sheets.ts";
import { after, shown, spreadsheet, typed } from "../sheets/spreadsheet.ts";
import { office, recalculated } from "./recalculated.ts";

async function opened(state: SheetState): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await spreadsheetToXlsx(state, "Sort sheet")).buffer as ArrayBuffer);
  return workbook;
}
const box = (endRowIndex: number, endColumnIndex: number, sheetId = 0) => ({
  sheetId,
  startRowIndex: 0,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex,
});
const list = (...values: string[]) => ({
  condition: { type: "ONE_OF_LIST", values: values.map((userEnteredValue) => ({ userEnteredValue })) },
});

test("text that begins like a formula stays text, and a formula keeps its result", async () => {
  const texts = ["=1+1", "+x", "-x", "@x"];
  const state = typed(spreadsheet(texts.map((text) => [`'${text}`])), "B1", [['=LEN(A1)&"!"', true, 1.5, "=1+"]]);
  const sheet = (await opened(state)).getWorksheet("Sheet1")!;
  expect(texts.map((_, row) => sheet.getCell(row + 1, 1).value)).toEqual(texts);
  expect(["B1", "C1", "D1", "E1"].map((at) => sheet.getCell(at).value)).toEqual([
    { formula: 'LEN(A1)&"!"', result: "4!" },
    true,
    1.5,
    "=1+",
  ]);
});

test("looks, sizes, links, notes, merged cells, frozen rows and the way it prints are in the file", async () => {
  const look = {
    backgroundColor: { red: 1, green: 0.5 },
    textFormat: { bold: true, fontSize: 12, foregroundColor: { blue: 1 }, link: { uri: "https://example.org/" } },
    wrapStrategy: "WRAP",
    horizontalAlignment: "CENTER",
    verticalAlignment: "MIDDLE",
    borders: { top: { style: "SOLID", color: {} } },
    numberFormat: { type: "PERCENT", pattern: "0%" },
  };
  const state = after(
    spreadsheet([["Open"], ["b"]], "Meeting"),
    {
      repeatCell: {
        range: box(1, 1),
        cell: { userEnteredFormat: look, note: "a note" },
        fields: "userEnteredFormat,note",
      },
    },
    { mergeCells: { range: { ...box(4, 2), startRowIndex: 2 } } },
    {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: "COLUMNS", startIndex: 0, endIndex: 1 },
        properties: { pixelSize: 145 },
        fields: "pixelSize",
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: "COLUMNS", startIndex: 1, endIndex: 2 },
        properties: { hiddenByUser: true },
        fields: "hiddenByUser",
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: "ROWS", startIndex: 0, endIndex: 1 },
        properties: { pixelSize: 40 },
        fields: "pixelSize",
      },
    },
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 1, frozenColumnCount: 2 } },
        fields: "gridProperties(frozenRowCount,frozenColumnCount)",
      },
    },
    { updateSheetProperties: { properties: { sheetId: 1, hidden: true }, fields: "hidden" } },
  );
  const workbook = await opened(state);
  const sheet = workbook.getWorksheet("Sheet1")!;
  const cell = sheet.getCell("A1");
  expect(cell.value).toEqual({ text: "Open", hyperlink: "https://example.org/" });
  expect(cell.font).toMatchObject({ name: "Arial", bold: true, size: 12, color: { argb: "FF0000FF" } });
  expect(cell.fill).toMatchObject({ fgColor: { argb: "FFFF8000" } });
  expect(cell.alignment).toMatchObject({ wrapText: true, horizontal: "center", vertical: "middle" });
  expect(cell.border.top).toMatchObject({ style: "thin" });
  expect(cell.numFmt).toBe("0%");
  expect(cell.note).toBe("a note");
  expect(sheet.getColumn(1).width).toBe(20);
  expect(sheet.getColumn(2).hidden).toBe(true);
  expect(sheet.getRow(1).height).toBe(30);
  expect(sheet.getCell("B4").master.address).toBe("A3");
  expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 1 });
  expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  expect(workbook.getWorksheet("Meeting")?.state).toBe("hidden");
});

const columns = (sheetId: number, endIndex: number, properties: object) => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: "COLUMNS", startIndex: 0, endIndex },
    properties,
    fields: Object.keys(properties).join(),
  },
});
const frozen = (sheetId: number, gridProperties: object) => ({
  updateSheetProperties: {
    properties: { sheetId, gridProperties },
    fields: Object.keys(gridProperties)
      .map((key) => `gridProperties.${key}`)
      .join(),
  },
});

test("a wide log prints large enough to read, and hidden columns do not count", async () => {
  const row = Array.from({ length: 19 }, (_, column) => `c${column}`);
  const printed = async (...requests: object[]) =>
    (await opened(after(spreadsheet([row]), ...requests))).getWorksheet("Sheet1")?.pageSetup;
  const wide = columns(0, 19, { pixelSize: 100 });
  expect(await printed(wide)).toMatchObject({ orientation: "landscape", scale: 60 });
  expect((await printed(wide))?.fitToPage).toBeFalsy();
  expect(await printed(columns(0, 3, { hiddenByUser: true }))).toMatchObject({ fitToPage: true, fitToWidth: 1 });
  expect(await printed(columns(0, 19, { pixelSize: 50 }))).toMatchObject({ fitToPage: true, fitToWidth: 1 });
});

test("every printed page repeats the frozen rows and columns, also of a tab with an apostrophe in its title", async () => {
  const state = after(
    spreadsheet([["a"]], "Ana d'Or"),
    frozen(0, { frozenRowCount: 1 }),
    frozen(1, { frozenRowCount: 3, frozenColumnCount: 2 }),
    { addNamedRange: { namedRange: { name: "levels", range: box(3, 1) } } },
  );
  const workbook = await opened(state);
  expect(workbook.getWorksheet("Sheet1")?.pageSetup.printTitlesRow).toBe("1:1");
  expect(workbook.getWorksheet("Ana d'Or")?.pageSetup).toMatchObject({
    printTitlesRow: "1:3",
    printTitlesColumn: "A:B",
  });
  expect(workbook.definedNames.getRanges("levels").ranges).toEqual(["Sheet1!$A$1:$A$3"]);
});

test("evidence that wraps does not run over the row below it", async () => {
  const format = {
    repeatCell: { range: box(2, 1), cell: { userEnteredFormat: { wrapStrategy: "WRAP" } }, fields: "*" },
  };
  const state = typed(after(spreadsheet([]), format), "A1", [["short"], ["evidence ".repeat(20)]]);
  const sheet = (await opened(state)).getWorksheet("Sheet1")!;
  expect(sheet.getRow(1).height).toBeUndefined();
  expect(sheet.getRow(2).height).toBeGreaterThan(100);
});

test("drop-downs are there, with long lists and choices with commas too, and colour rules keep their order", async () => {
  const choices = ["Meets, mostly", "Near"];
  const rule = (formula: string, index: number) => ({
    addConditionalFormatRule: {
      index,
      rule: {
        ranges: [box(3, 1)],
        booleanRule: {
          condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: formula }] },
          format: { backgroundColor: { green: 1 }, textFormat: { bold: true } },
        },
      },
    },
  });
  const state = after(
    spreadsheet([["a"], ["b"], ["c"]], "Ana d'Or"),
    {
      setDataValidation: {
        range: box(12, 1),
        rule: {
          condition: { type: "ONE_OF_RANGE", values: [{ userEnteredValue: "='Ana d''Or'!$A$1:$A$3" }] },
          inputMessage: "Choose",
        },
      },
    },
    {
      setDataValidation: { range: { ...box(1, 2), startColumnIndex: 1 }, rule: { ...list("Yes", "No"), strict: true } },
    },
    { setDataValidation: { range: { ...box(1, 3), startColumnIndex: 2 }, rule: list(...choices) } },
    rule('=$A1="a"', 0),
    rule('=A1="b"', 1),
  );
  const workbook = await opened(state);
  const sheet = workbook.getWorksheet("Sheet1")!;
  expect(sheet.getCell("A12").dataValidation).toMatchObject({
    type: "list",
    formulae: ["'Ana d''Or'!$A$1:$A$3"],
    prompt: "Choose",
    errorStyle: "warning",
  });
  expect(sheet.getCell("A1").dataValidation).toEqual(sheet.getCell("A12").dataValidation);
  expect(sheet.getCell("B1").dataValidation).toMatchObject({ formulae: ['"Yes,No"'], errorStyle: "stop" });
  expect(sheet.getCell("C1").dataValidation).toMatchObject({ formulae: ["Choices!$A$1:$A$2"] });
  expect(workbook.getWorksheet("Choices")?.getColumn(1).values.slice(1)).toEqual(choices);
  expect(workbook.getWorksheet("Choices")?.state).toBe("hidden");
  const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] };
  expect(conditionalFormattings.flatMap(({ ref, rules }) => rules.map((each) => ({ ref, ...each })))).toMatchObject([
    {
      ref: "A1:A3",
      priority: 1,
      formulae: ['$A1="a"'],
      style: { font: { bold: true }, fill: { bgColor: { argb: "FF00FF00" } } },
    },
    { ref: "A1:A3", priority: 2, formulae: ['A1="b"'] },
  ]);
});

test("a tab whose title Excel does not allow gets another, and formulas find it", async () => {
  const title = "A team with a very long name: [2026/27]";
  const state = typed(typed(spreadsheet([], title), `'${title}'!A1`, [["x"]]), "Sheet1!A1", [[`='${title}'!A1`]]);
  const workbook = await opened(state);
  const name = "A team with a very long name- -";
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(["Sheet1", name]);
  expect(workbook.getWorksheet("Sheet1")?.getCell("A1").value).toEqual({ formula: `'${name}'!A1`, result: "x" });
});

(office ? test : test.skip)("LibreOffice comes to the same values as the local Sheets", async () => {
  const readers = ["Ana d'Or", "Ben", "Cy"];
  const quoted = (title: string) => `'${title.replaceAll("'", "''")}'`;
  const levels = ["1 Beginning", "2 Near", "3 Meets", "4 Exceeds", ""];
  const read = readers.reduce(
    (state, reader, index) =>
      typed(
        state,
        `${quoted(reader)}!A1`,
        Array.from({ length: 8 }, (_, sample) => [
          `S0${sample + 1}`,
          levels[(sample * (index + 2)) % 5],
          sample * index,
        ]),
      ),
    spreadsheet([], ...readers),
  );
  const state = typed(
    read,
    "Sheet1!A1",
    Array.from({ length: 8 }, (_, sample) => {
      const row = sample + 1;
      return [
        `S0${row}`,
        ...readers.map(
          (reader) =>
            `=IFERROR(INDEX(${quoted(reader)}!$B$1:$B$8,MATCH($A${row},${quoted(reader)}!$A$1:$A$8,0))&"","")`,
        ),
        `=COUNTIFS(B${row}:D${row},"?*")`,
        `=SUMPRODUCT((B${row}:D${row}="3 Meets")*1)`,
        `=IF(E${row}<2,"needs a second reader",IF(COUNTIFS(B${row}:D${row},B${row})=E${row},"agree","talk"))`,
        `=TEXT(F${row}/3,"0.0%")`,
        `=ROUND(IFERROR(AVERAGE(Ben!C1:C${row})/COUNT('Ana d''Or'!C1:C${row}),0),6)`,
        `=AND(MAX(E${row}:F${row})>2,OR(MIN(E${row}:F${row})=0,TRUE))`,
        `=REPT("█",F${row})&"|"`,
        `=1/(F${row}-F${row})`,
        `=MATCH("nobody",A1:A8,0)`,
      ];
    }),
  );
  expect(await recalculated(state, ["Sheet1"])).toEqual([shown(state, "Sheet1!A1:M8")]);
});
