import { expect, test } from "@jest/globals";
import { ana, tryScript } from "./try-script.ts";

test("the open document is known by name and place, though the add-on has no right to it through Drive", () => {
  const { value, document } = tryScript(`
    function about() {
      const open = DocumentApp.getActiveDocument();
      return [open.getId(), open.getName(), open.getUrl(), SpreadsheetApp.getActiveSpreadsheet()];
    }`);
  expect(value("about")).toEqual([document, "Notes", `https://docs.google.com/document/d/${document}/edit`, null]);
});

test("a document's paragraphs and tables read as text, its body and nothing that is not known", () => {
  const { value, document, workspace } = tryScript(`
    function read() {
      const body = DocumentApp.getActiveDocument().getBody();
      const cells = (table) => Array.from({ length: table.getNumRows() }, (_, at) => {
        const row = table.getRow(at);
        return Array.from({ length: row.getNumCells() }, (_, column) => row.getCell(column).getText());
      });
      return {
        paragraphs: body.getParagraphs().map((one) => one.getText()),
        tables: body.getTables().map((table) => [table.getText(), cells(table)]),
      };
    }
    function beyond() { return DocumentApp.getActiveDocument().getBody().getTables()[0].getRow(2); }
    function unknown() { return DocumentApp.getActiveDocument().getBody().getChild(0); }`);
  expect(value("read")).toEqual({ paragraphs: [""], tables: [] });
  const requests = [
    { insertText: { location: { index: 1 }, text: "Title\u000bsecond line\nend" } },
    { insertTable: { location: { index: 19 }, rows: 2, columns: 2 } },
    { insertText: { location: { index: 28 }, text: "choice\nrule" } },
    { insertText: { location: { index: 23 }, text: "x" } },
  ];
  workspace.call({ account: ana, via: "person" }, "docs.documents.batchUpdate", { documentId: document }, { requests });
  const read = value("read") as { paragraphs: string[]; tables: [string, string[][]][] };
  expect(read.paragraphs[0]).toBe("Title\rsecond line");
  expect(read.tables.map(([, cells]) => cells)).toEqual([
    [
      ["x", ""],
      ["choice\nrule", ""],
    ],
  ]);
  expect(read.tables[0]?.[0]).toBe("x\n\nchoice\nrule\n");
  expect(read.paragraphs.slice(1)).toEqual(["", "x", "", "choice", "rule", "", "end"]);
  expect(value("beyond")).toMatch(/^Exception: Child index \(2\)/);
  expect(value("unknown")).toBe("Error: The local Workspace does not have Body.getChild.");
});

test("each editor has its own user interface, and the other one's throws", () => {
  const script = tryScript(`
    function docs() { DocumentApp.getUi(); return "docs"; }
    function sheets() { SpreadsheetApp.getUi(); return "sheets"; }`);
  const sheet = script.make("spreadsheet", "Sort");
  const message = (fileId: string, fn: string) => {
    const { result } = script.runIn(fileId, fn);
    return result.ok ? result.value : result.error.message;
  };
  expect(message(script.document, "docs")).toBe("docs");
  expect(message(script.document, "sheets")).toBe("Cannot call SpreadsheetApp.getUi() from this context.");
  expect(message(sheet, "sheets")).toBe("sheets");
  expect(message(sheet, "docs")).toBe("Cannot call DocumentApp.getUi() from this context.");
});

test("sidebars, dialogs and alerts reach the page in order, with the content policy in them", () => {
  const { runIn, document } = tryScript(
    `function show() {
      const ui = DocumentApp.getUi();
      const html = HtmlService.createHtmlOutputFromFile("Sidebar").append("<i>more</i>").setTitle("Student Work Review");
      ui.showSidebar(html);
      ui.showModalDialog(HtmlService.createHtmlOutput("<p>x</p>").setWidth(700).setHeight(300), "Choose");
      ui.showModelessDialog(HtmlService.createHtmlOutput(), "Small");
      return [ui.alert("Done") === ui.Button.OK, html.getContent()];
    }
    function missing() { HtmlService.createHtmlOutputFromFile("None"); }
    function text() { DocumentApp.getUi().showSidebar("<p>text</p>"); }`,
    { files: { Sidebar: "<html><head><title>S</title></head><body>side</body></html>" } },
  );
  const { result, effects } = runIn(document, "show");
  expect(result).toMatchObject({
    value: [true, "<html><head><title>S</title></head><body>side</body></html><i>more</i>"],
  });
  expect(effects).toMatchObject([
    { kind: "sidebar", title: "Student Work Review" },
    { kind: "dialog", modal: true, title: "Choose", width: 700, height: 300 },
    { kind: "dialog", modal: false, title: "Small" },
    { kind: "alert", text: "Done" },
  ]);
  const [sidebar] = effects;
  const html = sidebar?.kind === "sidebar" ? sidebar.html : "";
  expect(html).toMatch(/^<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; [^>]*>/);
  expect(html).toContain('["show","missing","text"]');
  expect(html).toMatch(/<title>S<\/title><\/head><body>side<\/body><\/html><i>more<\/i>$/);
  expect(runIn(document, "missing").result).toMatchObject({ error: { message: "No HTML file named None was found." } });
  expect(runIn(document, "text").result).toMatchObject({
    error: { message: expect.stringContaining("Ui.showSidebar") },
  });
});

const cells = (...values: (string | number)[]) => ({
  values: values.map((value) => ({
    userEnteredValue: typeof value === "number" ? { numberValue: value } : { stringValue: value },
  })),
});

const openSheet = (code: string) => {
  const script = tryScript(code);
  const id = script.make("spreadsheet", "Sort");
  const write = (...requests: object[]) =>
    script.workspace.call(
      { account: ana, via: "person" },
      "sheets.spreadsheets.batchUpdate",
      { spreadsheetId: id },
      {
        requests,
      },
    );
  const value = (fn: string, ...args: unknown[]) => {
    const { result } = script.runIn(id, fn, ...args);
    return result.ok ? result.value : `${result.error.name}: ${result.error.message}`;
  };
  return { ...script, id, write, value };
};
const start = (sheetId: number) => ({ sheetId, rowIndex: 0, columnIndex: 0 });

test("tabs read as displayed text from A1 to the last row and column with content", () => {
  const { value, write } = openSheet(`
    function tabs() {
      return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => ({
        id: sheet.getSheetId(), name: sheet.getName(), hidden: sheet.isSheetHidden(),
        size: [sheet.getLastRow(), sheet.getLastColumn()], values: sheet.getDataRange().getDisplayValues(),
      }));
    }
    function named(name) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
      return sheet && sheet.getSheetId();
    }`);
  write(
    { addSheet: { properties: { sheetId: 7, title: "Levels", hidden: true } } },
    {
      updateCells: {
        start: start(7),
        rows: [cells("Claim", "", 3), cells(""), cells("Evidence")],
        fields: "userEnteredValue",
      },
    },
  );
  expect(value("tabs")).toEqual([
    { id: 0, name: "Sheet1", hidden: false, size: [0, 0], values: [[""]] },
    {
      id: 7,
      name: "Levels",
      hidden: true,
      size: [3, 3],
      values: [
        ["Claim", "", "3"],
        ["", "", ""],
        ["Evidence", "", ""],
      ],
    },
  ]);
  expect([value("named", "Levels"), value("named", "levels")]).toEqual([7, null]);
});

test("columns are found by their developer metadata after people moved them", () => {
  const { value, write } = openSheet(`
    function marks(key) {
      return SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(key)
        .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN).find().map((mark) => {
          const column = mark.getLocation().getColumn();
          const isColumn = mark.getLocation().getLocationType() === SpreadsheetApp.DeveloperMetadataLocationType.COLUMN;
          return [mark.getKey(), mark.getValue(), column.getSheet().getName(), column.getColumn(), isColumn];
        });
    }`);
  const mark = (metadataKey: string, metadataValue: string, location: object) => ({
    createDeveloperMetadata: { developerMetadata: { metadataKey, metadataValue, visibility: "PROJECT", location } },
  });
  const column = (index: number) => ({
    dimensionRange: { sheetId: 0, dimension: "COLUMNS", startIndex: index, endIndex: index + 1 },
  });
  write(
    { updateCells: { start: start(0), rows: [cells("Sample", "Level")], fields: "userEnteredValue" } },
    mark("column", "sample", column(0)),
    mark("column", "level", column(1)),
    mark("column", "tab", { sheetId: 0 }),
    mark("other", "level", column(1)),
  );
  write({ insertDimension: { range: { sheetId: 0, dimension: "COLUMNS", startIndex: 1, endIndex: 2 } } });
  expect(value("marks", "column")).toEqual([
    ["column", "sample", "Sheet1", 1, true],
    ["column", "level", "Sheet1", 3, true],
  ]);
});

test("what the script writes into the open spreadsheet it reads back in the same run", () => {
  const { value, workspace, id } = openSheet(`
    function write(id) {
      const read = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getDataRange().getDisplayValues();
      const before = read();
      Sheets.Spreadsheets.Values.update({ values: [["S01"]] }, id, "Sheet1!A1", { valueInputOption: "RAW" });
      return [before, read()];
    }`);
  workspace.pick(ana, id);
  expect(value("write", id)).toEqual([[[""]], [["S01"]]]);
});
