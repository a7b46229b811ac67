import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { ana, failOnce, type LocalPage, saved, startLocalPage } from "./local-page.ts";

jest.setTimeout(30_000);
let local: LocalPage;
beforeAll(async () => {
  local = await startLocalPage();
}, 60_000);
afterAll(() => local.close());

const update = (spreadsheetId: string, ...requests: object[]) =>
  local.call("sheets.spreadsheets.batchUpdate", { spreadsheetId }, { requests });
const range = (startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
function make(values: unknown[][], ...requests: object[]): string {
  const id = local.make("spreadsheet", "Sort");
  local.call(
    "sheets.spreadsheets.values.update",
    { spreadsheetId: id, range: "A1", valueInputOption: "USER_ENTERED" },
    { values },
  );
  if (requests.length > 0) update(id, ...requests);
  return id;
}
const stored = (spreadsheetId: string, area: string): unknown =>
  (local.call("sheets.spreadsheets.values.get", { spreadsheetId, range: area }) as { values?: unknown }).values;
const cell = (page: Page, name: string) => page.locator(`[data-cell="${name}"]`);
const openSheet = async (id: string) => {
  const page = await local.open(id, ana);
  await page.getByRole("grid").waitFor();
  return page;
};

test("typing overwrites, Enter and Tab go on, formulas are calculated anew", async () => {
  const id = make([["2", "3", "=A1*B1"]]);
  const page = await openSheet(id);
  await cell(page, "A1").click();
  await page.keyboard.type("4");
  await page.keyboard.press("Tab");
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await page.keyboard.type("=SUM(A1:B1)");
  await page.keyboard.press("Enter");
  await saved(page);
  expect(stored(id, "A1:C2")).toEqual([
    ["4", "5", "20"],
    ["", "9"],
  ]);
  expect(await cell(page, "C1").textContent()).toBe("20");
  expect(await cell(page, "B2").textContent()).toBe("9");
  await cell(page, "B2").dblclick();
  expect(await page.getByRole("textbox", { name: "Edit B2" }).inputValue()).toBe("=SUM(A1:B1)");
  await page.keyboard.type("broken");
  await page.keyboard.press("Escape");
  expect(await cell(page, "B2").textContent()).toBe("9");
  await page.close();
});

test("F2 keeps the text and moves the caret in it, arrows after typing leave the cell", async () => {
  const id = make([["word", ""]]);
  const page = await openSheet(id);
  await cell(page, "A1").click();
  await page.keyboard.press("F2");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("-");
  await page.keyboard.press("Alt+Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("under");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("right");
  await page.keyboard.press("ArrowDown");
  await saved(page);
  expect(stored(id, "A1:B2")).toEqual([["wor-\nd", "right"], ["under"]]);
  await page.close();
});

test("Delete clears what is chosen with Shift, hidden columns are stepped over", async () => {
  const id = make(
    [
      ["a", "b", "c"],
      ["d", "e", "f"],
    ],
    {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: "COLUMNS", startIndex: 1, endIndex: 2 },
        properties: { hiddenByUser: true },
        fields: "hiddenByUser",
      },
    },
  );
  const page = await openSheet(id);
  await cell(page, "A1").click();
  await page.keyboard.press("ArrowRight");
  expect(await page.getByLabel("Chosen cells").textContent()).toBe("C1");
  expect(await cell(page, "B1").count()).toBe(0);
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Delete");
  await saved(page);
  expect(stored(id, "A1:C2")).toEqual([
    ["a", "b"],
    ["d", "e"],
  ]);
  await page.close();
});

const paste = (page: Page, text: string, html = "") =>
  page.evaluate(
    ([plain, rich]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", plain!);
      if (rich) clipboardData.setData("text/html", rich);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    [text, html],
  );

test("ranges come and go as spreadsheets put them on the clipboard, quoted line breaks too", async () => {
  const id = make([]);
  const page = await openSheet(id);
  await cell(page, "B2").click();
  await paste(page, 'one\t"two\nlines ""q"""\r\n=1+1\t5" nail\r\n');
  await saved(page);
  expect(stored(id, "B2:C3")).toEqual([
    ["one", 'two\nlines "q"'],
    ["2", '5" nail'],
  ]);
  expect(await page.getByLabel("Chosen cells").textContent()).toBe("B2:C3");
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }),
    );
    return [clipboardData.getData("text/plain"), clipboardData.getData("text/html")];
  });
  expect(copied[0]).toBe('one\t"two\nlines ""q"""\n2\t"5"" nail"');
  expect(copied[1]).toContain("<td>two<br>lines");
  await cell(page, "E1").click();
  await paste(page, "ignored", "<table><tr><td>x<br>y</td><td colspan=2>z</td></tr></table>");
  await cell(page, "A5").click();
  await page.keyboard.press("Shift+ArrowDown");
  await paste(page, "same");
  await saved(page);
  expect(stored(id, "E1:G1")).toEqual([["x\ny", "z"]]);
  expect(stored(id, "A5:A6")).toEqual([["same"], ["same"]]);
  await page.close();
});

const choices = (strict: boolean) => ({
  setDataValidation: {
    range: range(1, 3, 0, 1),
    rule: {
      condition: { type: "ONE_OF_RANGE", values: [{ userEnteredValue: "=$D$1:$F$1" }] },
      strict,
      showCustomUi: true,
    },
  },
});

test("a drop-down is filled by keyboard or pointer; another word stays with a warning mark", async () => {
  const id = make([["Level", "", "", "1 Not yet", "2 Nearly", "3 Meets"]], choices(false));
  const page = await openSheet(id);
  await cell(page, "A2").click();
  await page.keyboard.press("Enter");
  await page.getByRole("listbox").waitFor();
  expect(await page.getByRole("listbox").getByRole("option").allTextContents()).toEqual([
    "1 Not yet",
    "2 Nearly",
    "3 Meets",
  ]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await saved(page);
  expect(stored(id, "A2")).toEqual([["2 Nearly"]]);
  await cell(page, "A3").locator("[data-open-choices]").click();
  await page.getByRole("listbox").getByRole("option", { name: "3 Meets" }).click();
  await saved(page);
  expect(stored(id, "A3")).toEqual([["3 Meets"]]);
  await cell(page, "A2").click();
  await page.keyboard.type("between 2 and 3");
  await page.keyboard.press("Enter");
  await saved(page);
  expect(stored(id, "A2")).toEqual([["between 2 and 3"]]);
  expect(await cell(page, "A2").getAttribute("aria-invalid")).toBe("true");
  expect(await cell(page, "A3").getAttribute("aria-invalid")).toBe(null);
  update(id, choices(true));
  await cell(page, "A3").click();
  await page.keyboard.type("no level");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByText("violates the data validation rules").waitFor();
  await page.getByRole("button", { name: "OK" }).click();
  expect(stored(id, "A3")).toEqual([["3 Meets"]]);
  await page.close();
});

test("a word or a number that fits one choice of a drop-down is that choice, by Enter and by Tab", async () => {
  const levels = ["1 Not yet", "2 Nearly", "3 Meets", "4 Exceeds"];
  const id = make([["Level", "", "", "", ...levels]], {
    setDataValidation: {
      range: range(1, 6, 0, 2),
      rule: {
        condition: { type: "ONE_OF_RANGE", values: [{ userEnteredValue: "=$E$1:$H$1" }] },
        strict: false,
        showCustomUi: true,
      },
    },
  });
  const page = await openSheet(id);
  await cell(page, "A2").click();
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  await page.keyboard.type("meets");
  await page.keyboard.press("Tab");
  await page.keyboard.type("absent");
  await page.keyboard.press("Enter");
  await saved(page);
  expect(stored(id, "A2:B3")).toEqual([["4 Exceeds"], ["3 Meets", "absent"]]);
  await cell(page, "A2").click();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await saved(page);
  expect(stored(id, "A2:B3")).toEqual([[], ["3 Meets", "absent"]]);
  await page.close();
});

test("a guarded cell asks once and then lets the change through", async () => {
  const id = make([["formula", "free"]], {
    addProtectedRange: { protectedRange: { range: range(0, 2, 0, 1), warningOnly: true } },
  });
  const page = await openSheet(id);
  await cell(page, "A1").click();
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  await page.getByText("should not be changed by accident").waitFor();
  await page.keyboard.press("Escape");
  expect(stored(id, "A1")).toEqual([["formula"]]);
  await cell(page, "A1").click();
  await page.keyboard.type("y");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "OK" }).click();
  await saved(page);
  await cell(page, "A2").click();
  await page.keyboard.type("z");
  await page.keyboard.press("Enter");
  await saved(page);
  expect(stored(id, "A1:A2")).toEqual([["y"], ["z"]]);
  await page.close();
});

test("a cell that cannot be saved stays on the screen and is written later", async () => {
  const id = make([["old"]]);
  const page = await openSheet(id);
  await failOnce(page, /\/values\//, "before");
  await cell(page, "A1").click();
  await page.keyboard.type("new");
  await page.keyboard.press("Enter");
  await page.getByTestId("save-state").getByText("Not saved yet").waitFor();
  expect(await cell(page, "A1").textContent()).toBe("new");
  expect(stored(id, "A1")).toEqual([["old"]]);
  await saved(page);
  expect(stored(id, "A1")).toEqual([["new"]]);
  await page.close();
});

test("who leaves the file in the middle of a cell keeps what stands in it", async () => {
  const id = make([["old", "old"]]);
  const page = await openSheet(id);
  await cell(page, "A1").click();
  await page.keyboard.type("half a w");
  await page.evaluate(() => {
    location.hash = "#/";
  });
  await page.getByRole("heading", { name: "Files" }).waitFor();
  await page.goBack();
  await page.getByRole("grid").waitFor();
  await cell(page, "A1").filter({ hasText: "half a w" }).waitFor();
  await cell(page, "B1").click();
  await page.keyboard.type("closed");
  await page.close({ runBeforeUnload: true });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(stored(id, "A1:B1")).toEqual([["half a w", "closed"]]);
});

test("what somebody else writes appears, without disturbing the cell that is being typed in", async () => {
  const id = make([["mine", "theirs", "=B1"]]);
  const page = await openSheet(id);
  await cell(page, "A1").click();
  await page.keyboard.type("half a w");
  local.call(
    "sheets.spreadsheets.values.update",
    { spreadsheetId: id, range: "B1", valueInputOption: "RAW" },
    { values: [["changed"]] },
  );
  await page.locator('[data-cell="C1"]', { hasText: "changed" }).waitFor();
  await page.keyboard.type("ord");
  await page.keyboard.press("Enter");
  await saved(page);
  expect(stored(id, "A1:C1")).toEqual([["half a word", "changed", "changed"]]);
  await page.close();
});

test("tabs are renamed, duplicated and deleted; hidden ones are not shown", async () => {
  const id = make([["x"]], { addSheet: { properties: { sheetId: 7, title: "Secret", hidden: true } } });
  const page = await openSheet(id);
  const titles = () => page.getByRole("tab").allTextContents();
  await page.getByRole("tab").dblclick();
  await page.getByRole("textbox", { name: "Name" }).fill("Ana's sort");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Ana's sort" }).waitFor();
  await page.getByRole("button", { name: "Menu of tab Ana's sort" }).click();
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await page.getByRole("tab", { name: "Copy of Ana's sort" }).click();
  await cell(page, "A1").filter({ hasText: "x" }).waitFor();
  expect(await titles()).toEqual(["Ana's sort", "Copy of Ana's sort"]);
  await page.getByRole("button", { name: /Menu of tab Copy/ }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("tab", { name: "Copy of Ana's sort" }).waitFor({ state: "detached" });
  expect(await titles()).toEqual(["Ana's sort"]);
  await page.close();
});

test("rows are inserted and deleted from the context menu", async () => {
  const id = make([["one"], ["two"], ["=A2"]]);
  const page = await openSheet(id);
  await cell(page, "A2").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Insert row above" }).click();
  await cell(page, "A3").filter({ hasText: "two" }).waitFor();
  await cell(page, "A1").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Delete row" }).click();
  await cell(page, "A2").filter({ hasText: "two" }).waitFor();
  await saved(page);
  expect(stored(id, "A1:A3")).toEqual([[], ["two"], ["two"]]);
  await page.close();
});

test("merged cells, frozen rows, colours and conditional formats look as in Sheets", async () => {
  const id = make(
    [["A long title over several columns"], ["head"], ["5"]],
    { mergeCells: { range: range(1, 2, 0, 3), mergeType: "MERGE_ALL" } },
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 2, frozenColumnCount: 1 } },
        fields: "gridProperties.frozenRowCount,gridProperties.frozenColumnCount",
      },
    },
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [range(2, 3, 0, 1)],
          booleanRule: {
            condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=A3>3" }] },
            format: { backgroundColorStyle: { rgbColor: { red: 1, green: 0, blue: 0 } } },
          },
        },
        index: 0,
      },
    },
  );
  const page = await openSheet(id);
  expect(await cell(page, "A2").getAttribute("colspan")).toBe("3");
  expect(await cell(page, "B2").count()).toBe(0);
  expect(await page.locator("thead [data-cell]").count()).toBeGreaterThan(20);
  expect(await cell(page, "A3").evaluate((one) => getComputedStyle(one).backgroundColor)).toBe("rgb(255, 0, 0)");
  expect(await cell(page, "A3").evaluate((one) => getComputedStyle(one).textAlign)).toBe("right");
  const box = await cell(page, "A1").locator(".cell-text").boundingBox();
  expect(box?.width).toBeGreaterThan(150);
  await cell(page, "A2").click();
  await page.keyboard.press("ArrowRight");
  expect(await page.getByLabel("Chosen cells").textContent()).toBe("D2");
  await page.close();
});

test("a link that names a tab and a cell opens that tab with the cell chosen and in sight", async () => {
  const id = make([["note"]], { addSheet: { properties: { sheetId: 200, title: "Ben" } } });
  const uri = `https://docs.google.com/spreadsheets/d/${id}/edit#gid=200&range=F60`;
  update(id, {
    updateCells: {
      start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
      rows: [
        {
          values: [{ userEnteredValue: { stringValue: "note" }, userEnteredFormat: { textFormat: { link: { uri } } } }],
        },
      ],
      fields: "userEnteredValue,userEnteredFormat.textFormat.link",
    },
  });
  const page = await openSheet(id);
  await cell(page, "A1").click();
  const popup = page.context().waitForEvent("page");
  await page.keyboard.press("Alt+Enter");
  const opened = await popup;
  await opened.getByRole("tab", { name: "Ben", selected: true }).waitFor();
  await opened.locator('[data-cell="F60"][aria-selected="true"]').waitFor();
  expect(
    await cell(opened, "F60").evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }),
  ).toBe(true);
  // Another such address in the same window goes there as well.
  await opened.evaluate(() => {
    location.hash = location.hash.replace("F60", "B2:C3");
  });
  await opened.locator('[data-cell="C3"][aria-selected="true"]').waitFor();
  await opened.close();
  await page.close();
});
