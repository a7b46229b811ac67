/** What people do by hand in a spreadsheet's menus, and filter views, which are seen in one window alone. */
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { violations } from "../accessibility.ts";
import { ana, ben, type LocalPage, saved, startLocalPage } from "./local-page.ts";

jest.setTimeout(40_000);
let local: LocalPage;
beforeAll(async () => {
  mkdirSync("artefacts/sheet-menus", { recursive: true });
  local = await startLocalPage();
}, 60_000);
afterAll(() => local.close());

const rows = [
  ["Sample", "Pile", "Level"],
  ["S01", "Not yet", "1"],
  ["S02", "", "3"],
  ["S03", "Got it", "4"],
  ["S04", "Almost", "2"],
];
const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 3 };
const frozen = {
  updateSheetProperties: {
    properties: { sheetId: 0, gridProperties: { frozenRowCount: 1, frozenColumnCount: 1 } },
    fields: "gridProperties.frozenRowCount,gridProperties.frozenColumnCount",
  },
};
const views = [
  {
    addFilterView: {
      filter: { title: "By pile", range, sortSpecs: [{ dimensionIndex: 1, sortOrder: "ASCENDING" }] },
    },
  },
  {
    addFilterView: {
      filter: {
        title: "To do",
        range,
        filterSpecs: [{ columnIndex: 1, filterCriteria: { condition: { type: "BLANK" } } }],
      },
    },
  },
];
const update = (spreadsheetId: string, requests: readonly object[], account = ana) =>
  local.call("sheets.spreadsheets.batchUpdate", { spreadsheetId }, { requests }, account);
const make = (...requests: object[]): string => {
  const id = local.make("spreadsheet", "Sort");
  const params = { spreadsheetId: id, range: "A1", valueInputOption: "USER_ENTERED" };
  local.call("sheets.spreadsheets.values.update", params, { values: rows });
  update(id, [frozen, ...requests]);
  return id;
};
const stored = (spreadsheetId: string, area = "A1:C6"): unknown =>
  (local.call("sheets.spreadsheets.values.get", { spreadsheetId, range: area }) as { values?: unknown }).values;
const cell = (page: Page, name: string) => page.locator(`[data-cell="${name}"]`);
const open = async (id: string, account = ana) => {
  const page = await local.open(id, account);
  await page.getByRole("grid").waitFor();
  await page.getByRole("menuitem", { name: "Data" }).waitFor();
  return page;
};
const choose = async (page: Page, menu: string, item: string | RegExp) => {
  await page.getByRole("menuitem", { name: menu, exact: true }).click();
  await page.getByRole("menu").getByText(item).click();
};
/** The codes in column A as they stand on the screen, and the number before each row. */
const shown = async (page: Page): Promise<string[]> =>
  page
    .locator("[data-row-head]")
    .evaluateAll((heads) =>
      heads
        .slice(0, 5)
        .map(
          (head) => `${head.textContent} ${head.nextElementSibling?.querySelector(".cell-text")?.textContent ?? ""}`,
        ),
    );
/** Waits until the screen shows these. */
const until = async (page: Page, wanted: readonly string[]) => {
  for (let left = 50; left > 0; left--) {
    if (JSON.stringify((await shown(page)).slice(0, wanted.length)) === JSON.stringify(wanted)) return;
    await page.waitForTimeout(100);
  }
  expect((await shown(page)).slice(0, wanted.length)).toEqual(wanted);
};

test("a filter view sorts what this window shows; typing and deleting reach the right rows, nothing moves", async () => {
  const id = make(...views);
  const page = await open(id);
  await choose(page, "Data", "By pile");
  await until(page, ["1 Sample", "5 S04", "4 S03", "2 S01", "3 S02"]);
  expect(await page.getByRole("region", { name: "Filter view" }).textContent()).toContain("By pile");
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: "artefacts/sheet-menus/filter-view.png" });
  const other = await open(id);
  await until(other, ["1 Sample", "2 S01"]);
  await other.close();

  await cell(page, "C5").click();
  await page.keyboard.type("9");
  await page.keyboard.press("Enter");
  expect(await page.getByLabel("Chosen cells").textContent()).toBe("C4");
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  await saved(page);
  // Two rows that stand together on the screen, and not in the sheet.
  await cell(page, "B4").click();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Delete");
  await saved(page);
  expect(stored(id)).toEqual([rows[0], ["S01", "", "1"], ["S02", "", "3"], ["S03", "", "8"], ["S04", "Almost", "9"]]);
  // What is typed does not make the rows jump.
  await until(page, ["1 Sample", "5 S04", "4 S03", "2 S01", "3 S02"]);
  await page.getByRole("button", { name: "Close" }).click();
  await until(page, ["1 Sample", "2 S01", "3 S02", "4 S03", "5 S04"]);
  expect(await page.getByRole("region", { name: "Filter view" }).count()).toBe(0);
  await page.close();
});

test("a filter view leaves rows out, says so, and follows rows that a colleague inserts; a viewer has it too", async () => {
  const id = make(...views);
  local.call("drive.permissions.create", { fileId: id }, { type: "user", role: "reader", emailAddress: ben });
  const page = await open(id, ben);
  await choose(page, "Data", "To do");
  await until(page, ["1 Sample", "3 S02", "6 "]);
  expect(await page.getByRole("status").filter({ hasText: "To do" }).textContent()).toContain("3 rows not shown");
  update(id, [{ insertDimension: { range: { sheetId: 0, dimension: "ROWS", startIndex: 1, endIndex: 2 } } }]);
  await until(page, ["1 Sample", "2 ", "4 S02", "7 "]);
  await page.getByRole("menuitem", { name: "Data", exact: true }).click();
  await page.screenshot({ path: "artefacts/sheet-menus/data-menu.png" });
  expect(await page.getByRole("menuitemradio", { name: "To do" }).getAttribute("aria-checked")).toBe("true");
  expect(
    await page.getByRole("menuitem", { name: "Sort sheet by column A (A to Z)" }).getAttribute("aria-disabled"),
  ).toBe("true");
  await page.getByRole("menuitemradio", { name: "None" }).click();
  await until(page, ["1 Sample", "2 ", "3 S01"]);
  await page.close();
});

test("Sort sheet leaves the frozen rows, Undo takes it back, and refuses where a colleague typed since", async () => {
  const id = make();
  local.call("drive.permissions.create", { fileId: id }, { type: "user", role: "writer", emailAddress: ben });
  const page = await open(id);
  await cell(page, "C2").click();
  await choose(page, "Data", "Sort sheet by column C (Z to A)");
  await until(page, ["1 Sample", "2 S03", "3 S02", "4 S04", "5 S01"]);
  expect((stored(id) as string[][])[1]).toEqual(["S03", "Got it", "4"]);
  await cell(page, "C2").click();
  await page.keyboard.press("Control+z");
  await until(page, ["1 Sample", "2 S01", "3 S02", "4 S03", "5 S04"]);
  await cell(page, "B3").click();
  await page.keyboard.type("mine");
  await page.keyboard.press("Enter");
  await saved(page);
  const params = { spreadsheetId: id, range: "B3", valueInputOption: "RAW" };
  local.call("sheets.spreadsheets.values.update", params, { values: [["theirs"]] }, ben);
  await choose(page, "Edit", "Undo");
  expect(await page.getByRole("dialog").textContent()).toContain("Somebody else has changed the same part");
  await page.getByRole("button", { name: "OK" }).click();
  expect((stored(id) as string[][])[2]).toEqual(["S02", "theirs", "3"]);
  await page.close();
});

test("rows and columns hide and come back, move, and cells merge after a warning", async () => {
  const id = make();
  const page = await open(id);
  await cell(page, "B3").click({ button: "right" });
  await page.screenshot({ path: "artefacts/sheet-menus/cells-menu.png" });
  await page.getByRole("menuitem", { name: "Hide row" }).click();
  await until(page, ["1 Sample", "2 S01", "4 S03"]);
  await cell(page, "B2").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Unhide rows" }).click();
  await until(page, ["1 Sample", "2 S01", "3 S02"]);
  await cell(page, "B3").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Hide column" }).click();
  await cell(page, "B3").waitFor({ state: "detached" });
  await cell(page, "C3").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Unhide columns" }).click();
  await cell(page, "B3").click();
  await choose(page, "Edit", "Row up");
  await until(page, ["1 Sample", "2 S02", "3 S01"]);
  await choose(page, "Edit", "Column right");
  await page.getByText("Pile").waitFor();
  expect((stored(id) as string[][])[0]).toEqual(["Sample", "Level", "Pile"]);
  await cell(page, "B4").click();
  await cell(page, "C4").click({ modifiers: ["Shift"] });
  await choose(page, "Format", "Merge all");
  await page.getByRole("button", { name: "OK" }).click();
  await cell(page, "C4").waitFor({ state: "detached" });
  expect((stored(id) as string[][])[3]).toEqual(["S03", "4"]);
  await page.close();
});

test("tabs hide, show again and change places", async () => {
  const id = make(
    { addSheet: { properties: { sheetId: 1, title: "Ben" } } },
    { addSheet: { properties: { sheetId: 2, title: "Chloe" } } },
  );
  const page = await open(id);
  const tabs = () => page.getByRole("tab").allTextContents();
  const ofTab = async (tab: string, item: string) => {
    await page.getByRole("tab", { name: tab }).click({ button: "right" });
    await page.getByRole("menuitem", { name: item }).click();
  };
  await ofTab("Ben", "Hide sheet");
  await page.getByRole("tab", { name: "Ben" }).waitFor({ state: "detached" });
  await ofTab("Chloe", "Move left");
  await page.getByRole("tab", { name: "Chloe" }).and(page.locator(":first-child")).waitFor();
  expect(await tabs()).toEqual(["Chloe", "Sheet1"]);
  await choose(page, "View", "Show Ben");
  await page.getByRole("tab", { name: "Ben", selected: true }).waitFor();
  expect(await tabs()).toEqual(["Chloe", "Sheet1", "Ben"]);
  await ofTab("Chloe", "Move right");
  await page.getByRole("tab", { name: "Sheet1" }).and(page.locator(":first-child")).waitFor();
  expect(await tabs()).toEqual(["Sheet1", "Chloe", "Ben"]);
  await page.close();
});

test("a script is told what is chosen, and chooses for the person", async () => {
  const id = make({ addSheet: { properties: { sheetId: 1, title: "Ben" } } }, ...views);
  const page = await open(id);
  await cell(page, "B3").click();
  await cell(page, "C4").click({ modifiers: ["Shift"] });
  await choose(page, "Extensions", "Tell what is chosen");
  await page.getByRole("dialog").getByText("Sheet1 B3:C4").waitFor();
  await page.getByRole("button", { name: "OK" }).click();
  await choose(page, "Data", "By pile");
  await until(page, ["1 Sample", "5 S04"]);
  await cell(page, "C5").click();
  await choose(page, "Extensions", "Tell what is chosen");
  await page.getByRole("dialog").getByText("Sheet1 C5").waitFor();
  await page.getByRole("button", { name: "OK" }).click();
  await choose(page, "Extensions", "Go to Ben");
  await page.getByRole("tab", { name: "Ben", selected: true }).waitFor();
  expect(await page.getByLabel("Chosen cells").textContent()).toBe("D6:E6");
  expect(await cell(page, "D6").textContent()).toBe("from the script");
  await page.close();
});
