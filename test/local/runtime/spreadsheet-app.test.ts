import { expect, test } from "@jest/globals";
import { ana, ben, tryScript } from "./try-script.ts";

/** A spreadsheet of Ana's with these values typed in, and a script that is open in it. */
const openSheet = (code: string, values: readonly (readonly unknown[])[] = []) => {
  const script = tryScript(code);
  const id = script.make("spreadsheet", "Sort");
  const person = { account: ana, via: "person" } as const;
  const call = (method: string, params: object, body?: object) =>
    script.workspace.call(person, `sheets.spreadsheets.${method}`, { spreadsheetId: id, ...params }, body);
  if (values.length > 0) call("values.update", { range: "A1", valueInputOption: "USER_ENTERED" }, { values });
  const run = (fn: string, args: readonly unknown[] = [], selection?: object, account = ana) =>
    script.runtime.run({ account, fileId: id, fn, args, ...(selection ? { selection: selection as never } : {}) });
  const value = (fn: string, ...args: unknown[]) => {
    const { result } = run(fn, args);
    return result.ok ? result.value : `${result.error.name}: ${result.error.message}`;
  };
  const stored = (range: string, valueRenderOption = "FORMULA") =>
    (call("values.get", { range, valueRenderOption }) as { values?: unknown[][] }).values ?? [];
  return { ...script, id, call, run, value, stored };
};
const sheet = "SpreadsheetApp.getActiveSpreadsheet().getSheetById(0)";

test("a range tells its place, its values by their kinds, its texts and its formulas", () => {
  const { value } = openSheet(
    `function read(area) {
      const range = ${sheet}.getRange(area);
      return [range.getA1Notation(), range.getNumRows(), range.getNumColumns(), range.getValues(), range.getDisplayValues(), range.getFormulas()];
    }
    function places() {
      const range = ${sheet}.getRange(2, 3, 4, 24);
      return [range.getA1Notation(), range.getRow(), range.getLastRow(), range.getColumn(), range.getLastColumn()];
    }
    function day() { return ${sheet}.getRange("A5").getValue().toISOString(); }
    function sizes() { const one = ${sheet}; return [one.getLastRow(), one.getLastColumn(), one.getMaxRows(), one.getMaxColumns()]; }
    function missing() { return SpreadsheetApp.getActiveSpreadsheet().getSheetById(9); }`,
    [["S01", "2", "TRUE"], ["", "=B1*2", "10%"], [], [], ["=DATE(2026,11,24)"]],
  );
  expect(value("read", "A1:C2")).toEqual([
    "A1:C2",
    2,
    3,
    [
      ["S01", 2, true],
      ["", 4, 0.1],
    ],
    [
      ["S01", "2", "TRUE"],
      ["", "4", "10%"],
    ],
    [
      ["", "", ""],
      ["", "=B1*2", ""],
    ],
  ]);
  expect((value("read", "B:B") as unknown[]).slice(0, 3)).toEqual(["B1:B1000", 1000, 1]);
  expect(value("places")).toEqual(["C2:Z5", 2, 5, 3, 26]);
  expect(value("day")).toBe("2026-11-24T00:00:00.000Z");
  expect(value("sizes")).toEqual([5, 3, 1000, 26]);
  expect(value("missing")).toBeNull();
});

test("what is written counts as typed: numbers, formulas, and text as it is in cells of plain text", () => {
  const { value, stored } = openSheet(`
    function write() {
      const one = ${sheet};
      one.getRange("D1:D2").setNumberFormat("@");
      one.getRange(1, 1, 2, 4).setValues([["=1+1", "3", "'=x", "=1+1"], [null, "a", true, "-5"]]);
      return [one.getRange("A1").getValue(), one.getRange("A1").setValue("seen").getDisplayValue()];
    }`);
  expect(value("write")).toEqual([2, "seen"]);
  expect(stored("A1:D2")).toEqual([
    ["seen", 3, "=x", "=1+1"],
    ["", "a", true, "-5"],
  ]);
});

test("rows are appended and inserted, cells merged, tabs hidden, shown and renamed", () => {
  const { value, stored, call } = openSheet(
    `function change() {
      const one = ${sheet};
      one.appendRow(["S03", 3]).insertRowBefore(2).insertRowsAfter(3, 2);
      one.getRange("A1:B1").merge();
      const two = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Other");
      two.hideSheet();
      const hidden = two.isSheetHidden();
      two.showSheet().setName("Ben");
      return [hidden, two.isSheetHidden(), two.getName()];
    }`,
    [
      ["S01", "1"],
      ["S02", "2"],
    ],
  );
  call("batchUpdate", {}, { requests: [{ addSheet: { properties: { sheetId: 3, title: "Other" } } }] });
  expect(value("change")).toEqual([true, false, "Ben"]);
  expect(stored("A1:B6")).toEqual([["S01"], [], ["S02", 2], [], [], ["S03", 3]]);
});

test("rows are appended where the grid ends, too", () => {
  const { value, stored } = openSheet(
    `function append() {
      const one = ${sheet};
      one.getRange(one.getMaxRows(), 1).setValue("last");
      one.appendRow(["more"]);
      return one.getMaxRows();
    }`,
  );
  expect(value("append")).toBe(1001);
  expect(stored("A1000:A1001")).toEqual([["last"], ["more"]]);
});

test("a text with a link is one, and the link is where it was put", () => {
  const { value, call } = openSheet(`
    function link() {
      const builder = () => SpreadsheetApp.newRichTextValue().setText("Work of S01");
      ${sheet}.getRange("A1:B1").setRichTextValues([[
        builder().setLinkUrl("https://example.org/a").build(), builder().setLinkUrl(0, 4, "https://example.org/b").build(),
      ]]);
      return builder().setLinkUrl("https://example.org/a").build().getLinkUrl();
    }`);
  expect(value("link")).toBe("https://example.org/a");
  const cells = call("get", { fields: "sheets.data.rowData.values(hyperlink,textFormatRuns(startIndex,format.link))" });
  expect(cells).toEqual({
    sheets: [
      {
        data: [
          {
            rowData: [
              {
                values: [
                  {
                    hyperlink: "https://example.org/a",
                    textFormatRuns: [{ startIndex: 0, format: { link: { uri: "https://example.org/a" } } }],
                  },
                  {
                    textFormatRuns: [
                      { startIndex: 0, format: { link: { uri: "https://example.org/b" } } },
                      { startIndex: 4 },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test("the script knows what is chosen on the screen, and can choose", () => {
  const { run, call, value } = openSheet(`
    function chosen() {
      const range = SpreadsheetApp.getActiveRange();
      const selection = SpreadsheetApp.getActiveSpreadsheet().getSelection();
      return [SpreadsheetApp.getActiveSheet().getName(), range.getA1Notation(), selection.getActiveRange().getA1Notation(),
        selection.getCurrentCell().getA1Notation()];
    }
    function choose() {
      const two = SpreadsheetApp.getActiveSpreadsheet().getSheetById(3);
      SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(two);
      const first = chosen();
      two.getRange("C3").activate();
      return [first, chosen()];
    }`);
  call("batchUpdate", {}, { requests: [{ addSheet: { properties: { sheetId: 3, title: "Ben" } } }] });
  const selection = { sheetId: 3, row: 2, column: 2, rows: 3, columns: 2 };
  expect(run("chosen", [], selection).result).toEqual({ ok: true, value: ["Ben", "B2:C4", "B2:C4", "B2"] });
  expect(value("chosen")).toEqual(["Sheet1", "A1", "A1", "A1"]);
  // The tab that was chosen has been deleted meanwhile.
  expect(run("chosen", [], { ...selection, sheetId: 8 }).result).toMatchObject({ value: ["Sheet1", "A1", "A1", "A1"] });
  const { result, effects } = run("choose");
  expect(result).toMatchObject({
    value: [
      ["Ben", "A1", "A1", "A1"],
      ["Ben", "C3", "C3", "C3"],
    ],
  });
  expect(effects.at(-1)).toEqual({
    kind: "activate",
    selection: { sheetId: 3, row: 3, column: 3, rows: 1, columns: 1 },
  });
});

test("a data region is the block of filled cells around a range, without what lies apart", () => {
  const { value } = openSheet(
    `function region(cell) { return ${sheet}.getRange(cell).getDataRegion().getA1Notation(); }`,
    [["Title"], [], ["", "", "4"], ["", "Claim", "clear"], ["", "", "note"], [], ["", "", "", "apart"]],
  );
  expect(["B4", "C5", "B3", "D7", "F9", "A1"].map((cell) => value("region", cell))).toEqual([
    "B3:C5",
    "B3:C5",
    "B3:C5",
    "D7",
    "F9",
    "A1",
  ]);
});

test("what Apps Script refuses is refused, and nothing is written", () => {
  const { value, stored } = openSheet(`
    function short() { ${sheet}.getRange("A1:B2").setValues([["a", "b"]]); }
    function narrow() { ${sheet}.getRange("A1:B2").setValues([["a"], ["b"]]); }
    function far() { ${sheet}.getRange(1001, 1); }
    function none() { ${sheet}.getRange(1, 1, 0, 1); }
    function zero() { ${sheet}.getRange(0, 1); }
    function last() { ${sheet}.hideSheet(); }
    function flat() { ${sheet}.getRange("A1").setValues(["a"]); }
    function unknown() { ${sheet}.getRange("A1").setBackground("red"); }`);
  expect(value("short")).toMatch(
    /^Exception: The number of rows in the data does not match .* The data has 1 but the range has 2\.$/,
  );
  expect(value("narrow")).toMatch(
    /^Exception: The number of columns in the data does not match .* The data has 1 but the range has 2\.$/,
  );
  expect(value("far")).toBe("Exception: The coordinates of the range are outside the dimensions of the sheet.");
  expect(value("none")).toBe("Exception: The number of rows in the range must be at least 1.");
  expect(value("zero")).toBe("Exception: The starting row of the range is too small.");
  expect(value("last")).toBe("Exception: You can't hide all the sheets in a document.");
  expect(value("flat")).toMatch(/^Exception: The parameters don't match/);
  expect(value("unknown")).toBe("Error: The local Workspace does not have Range.setBackground.");
  expect(stored("A1:B2")).toEqual([]);
});

test("a write that fails on demand says what Apps Script says, and leaves the sheet as it was", () => {
  const { value, workspace, id, stored } = openSheet(`function write() { ${sheet}.getRange("A1").setValue("x"); }`);
  workspace.addFault({ method: "SpreadsheetApp.write", code: 503, reason: "backendError", times: 1 });
  expect(value("write")).toBe(`Exception: Service Spreadsheets failed while accessing document with id ${id}.`);
  expect(stored("A1")).toEqual([]);
  expect([value("write"), stored("A1")]).toEqual([null, [["x"]]]);
});

test("a write whose answer is lost on demand is done, and holds no later fault up", () => {
  const { value, workspace, id, stored } = openSheet(`function write() { ${sheet}.getRange("A1").setValue("x"); }`);
  const fault = { method: "SpreadsheetApp.write", code: 503, reason: "backendError", times: 1 };
  workspace.addFault({ ...fault, after: true });
  workspace.addFault(fault);
  const failed = `Exception: Service Spreadsheets failed while accessing document with id ${id}.`;
  expect([value("write"), stored("A1")]).toEqual([failed, [["x"]]]);
  expect([value("write"), value("write")]).toEqual([failed, null]);
});

test("an editor's writing is seen at once and counts a version; a viewer may read and not write", () => {
  const { run, workspace, id, stored } = openSheet(
    `function write(text) { ${sheet}.getRange("A1").setValue(text); }
     function read() { return ${sheet}.getRange("A1").getValue(); }`,
    [["old"]],
  );
  const heard: number[] = [];
  workspace.onChange(({ fileId, version }) => fileId === id && heard.push(version));
  const share = (role: string) =>
    workspace.call(
      { account: ana, via: "person" },
      "drive.permissions.create",
      { fileId: id },
      { type: "user", role, emailAddress: ben },
    );
  share("reader");
  const [before = 0] = heard;
  expect(run("read", [], undefined, ben).result).toEqual({ ok: true, value: "old" });
  expect(run("write", ["Ben's"], undefined, ben).result).toEqual({
    ok: false,
    error: { name: "Exception", message: "You do not have permission to perform that action." },
  });
  expect([stored("A1"), heard]).toEqual([[["old"]], [before]]);
  share("writer");
  run("write", ["Ben's"], undefined, ben);
  expect([stored("A1"), heard]).toEqual([[["Ben's"]], [before, before + 1, before + 2]]);
});
