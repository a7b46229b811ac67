import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { ana, ben, type LocalPage, startLocalPage } from "./local-page.ts";

jest.setTimeout(30_000);
let local: LocalPage;
beforeAll(async () => {
  local = await startLocalPage();
}, 60_000);
afterAll(() => local.close());

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Violations of WCAG 2.2 A and AA, a line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = (await page.evaluate(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], iframes: false })`,
  )) as AxeResults;
  return results.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" | ")}`);
}
const frameOf = async (page: Page, title: string): Promise<Frame> => {
  const frame = await (await page.locator(`iframe[title="${title}"]`).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`There is no frame "${title}".`);
  return frame;
};
const chooseItem = async (page: Page, menu: string, item: string) => {
  await page.getByRole("menuitem", { name: menu }).click();
  await page.getByRole("menuitem", { name: item }).click();
};

test("files stand in their folders; a new one opens, and a reload stays in it as the same person", async () => {
  const page = await local.open();
  const folder = page.getByRole("region", { name: "Grade 7 science › Student work reviews" });
  await folder.getByRole("button", { name: "New spreadsheet" }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Name" }).fill("Our log");
  await page.keyboard.press("Enter");
  await page.getByRole("grid").waitFor();
  await page.getByLabel("Account").selectOption("Ben Okafor");
  await page.getByRole("grid").waitFor();
  await page.reload();
  await page.getByRole("grid").waitFor();
  expect(await page.getByLabel("Account").inputValue()).toBe(ben);
  expect(await page.title()).toBe("Our log – Local Workspace");
  await page.getByRole("link", { name: "Local Workspace" }).click();
  await folder.getByRole("link", { name: "Our log" }).waitFor();
  expect(
    await page
      .getByRole("region", { name: /^School district$/ })
      .getByRole("button", { name: /^New/ })
      .count(),
  ).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test("a folder's link is copied from the list of files, or shown where the browser keeps the clipboard shut", async () => {
  const folder = local.workspace.state(ana).folders.find(({ name }) => name === "Student work reviews")!;
  const address = `https://drive.google.com/drive/folders/${folder.id}`;
  const page = await local.open();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(local.base).origin });
  const section = page.getByRole("region", { name: "Grade 7 science › Student work reviews" });
  await section.getByRole("button", { name: "Copy link" }).click();
  await section.getByRole("status").getByText("Link copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  const root = page.getByRole("region", { name: "My Drive", exact: true });
  expect(await root.getByRole("button", { name: "Copy link" }).count()).toBe(0);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
  });
  await section.getByRole("button", { name: "Copy link" }).click();
  await section.getByRole("status").getByText(address).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test("a file that the other account does not see says so instead of showing it", async () => {
  const id = local.make("document", "Ana's own");
  const page = await local.open(id, ben);
  await page.getByRole("heading", { name: "You need access" }).waitFor();
  await page.close();
});

test("a file is renamed from its menu, by keyboard alone", async () => {
  const id = local.make("document", "Old name");
  const page = await local.open(id);
  await page.getByRole("menuitem", { name: "File" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.type("New name");
  await page.keyboard.press("Enter");
  await page.getByText("New name").waitFor();
  expect((local.call("drive.files.get", { fileId: id }) as { name: string }).name).toBe("New name");
  await page.close();
});

test("the add-on's menu opens its sidebar, 300 pixels wide, and what it calls is answered", async () => {
  const id = local.make("document", "With sidebar");
  const page = await local.open(id);
  await page.locator(".paper").waitFor();
  await page.getByRole("menuitem", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Say hello" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await chooseItem(page, "Extensions", "Show sidebar");
  const sidebar = page.getByRole("complementary", { name: "Test sidebar" });
  await sidebar.waitFor();
  const frame = await frameOf(page, "Test sidebar");
  expect(await frame.evaluate("innerWidth")).toBe(300);
  await frame.getByRole("button", { name: "Double" }).click();
  await frame.getByText("got 42").waitFor();
  expect(await violations(page)).toEqual([]);
  await sidebar.getByRole("button", { name: "Close sidebar" }).click();
  expect(await sidebar.count()).toBe(0);
  await page.close();
});

test("alerts and failures of a script are told, and closed by Escape", async () => {
  const page = await local.open(local.make("spreadsheet", "Alerts"));
  await page.getByRole("grid").waitFor();
  await chooseItem(page, "Extensions", "Say hello");
  await page.getByRole("dialog").getByText("Hello from the script").waitFor();
  await page.keyboard.press("Escape");
  await chooseItem(page, "Extensions", "Fail");
  await page.getByRole("dialog").getByText("The script fell over").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.close();
});

test("the stand-in Picker offers the account's folders and tells the dialog what was chosen", async () => {
  const page = await local.open(local.make("document", "Picking"));
  await chooseItem(page, "Extensions", "Show sidebar");
  const sidebar = await frameOf(page, "Test sidebar");
  await sidebar.getByRole("button", { name: "Choose" }).click();
  const picker = page.getByRole("dialog", { name: "Choose a folder" });
  await picker.getByText("stands in for Google Picker").waitFor();
  expect(await violations(page)).toEqual([]);
  await picker.getByRole("radio", { name: "My Drive", exact: true }).waitFor();
  await picker.getByRole("radio", { name: "Grade 7 science", exact: true }).waitFor();
  await picker.getByRole("radio", { name: /Student work reviews/ }).check();
  await picker.getByRole("button", { name: "Select" }).click();
  await (await frameOf(page, "Test dialog")).getByText("Student work reviews").waitFor();
  await page.getByRole("dialog", { name: "Test dialog" }).getByRole("button", { name: "Close" }).click();
  await sidebar.getByRole("button", { name: "Choose" }).click();
  await picker.waitFor();
  await page.keyboard.press("Escape");
  await (await frameOf(page, "Test dialog")).getByText("cancelled").waitFor();
  await page.close();
});

test("links to files of this Workspace open here, in documents and in cells", async () => {
  const target = local.make("spreadsheet", "Linked sheet");
  const url = `https://docs.google.com/spreadsheets/d/${target}/edit`;
  const id = local.make("document", "With link");
  local.call(
    "docs.documents.batchUpdate",
    { documentId: id },
    {
      requests: [
        { insertText: { location: { index: 1 }, text: "See the sheet" } },
        { updateTextStyle: { range: { startIndex: 5, endIndex: 14 }, textStyle: { link: { url } }, fields: "link" } },
      ],
    },
  );
  const page = await local.open(id);
  await page.locator(".paper a").click();
  const [opened] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: "Linked sheet" }).click(),
  ]);
  opened.setDefaultTimeout(5000);
  await opened.getByRole("grid").waitFor();
  await opened.locator('[data-cell="A1"]').click();
  const format = { textFormat: { link: { uri: `https://docs.google.com/document/d/${id}/edit` } } };
  const cell = { userEnteredValue: { stringValue: "notes" }, userEnteredFormat: format };
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
  local.call(
    "sheets.spreadsheets.batchUpdate",
    { spreadsheetId: target },
    { requests: [{ repeatCell: { range, cell, fields: "userEnteredValue,userEnteredFormat.textFormat.link" } }] },
  );
  const href = await opened.getByRole("link", { name: "Open With link" }).getAttribute("href");
  expect(href).toContain(`#/file/${id}`);
  await chooseItem(opened, "Extensions", "Show sidebar");
  const frame = await frameOf(opened, "Test sidebar");
  await frame.evaluate(`document.querySelector("main").innerHTML = '<a href="${url}">sheet</a>'`);
  const [again] = await Promise.all([page.context().waitForEvent("page"), frame.getByText("sheet").click()]);
  await again.waitForURL(new RegExp(`#/file/${target}`));
  await again.close();
  await opened.close();
  await page.close();
});

test("documents and spreadsheets in use have no accessibility violations", async () => {
  const id = local.make("document", "Accessible");
  local.call(
    "docs.documents.batchUpdate",
    { documentId: id },
    {
      requests: [
        { insertText: { location: { index: 1 }, text: "Title\nitem\ntick\nend" } },
        {
          updateParagraphStyle: {
            range: { startIndex: 1, endIndex: 2 },
            paragraphStyle: { namedStyleType: "TITLE" },
            fields: "namedStyleType",
          },
        },
        { createParagraphBullets: { range: { startIndex: 7, endIndex: 8 }, bulletPreset: "NUMBERED_DECIMAL_NESTED" } },
        { createParagraphBullets: { range: { startIndex: 12, endIndex: 13 }, bulletPreset: "BULLET_CHECKBOX" } },
        { insertTable: { location: { index: 17 }, rows: 2, columns: 2 } },
        { pinTableHeaderRows: { tableStartLocation: { index: 18 }, pinnedHeaderRowsCount: 1 } },
      ],
    },
  );
  const page = await local.open(id);
  await page.locator(".paper").click();
  expect(await violations(page)).toEqual([]);
  const sheet = local.make("spreadsheet", "Grid");
  const size = { sheetId: 0, gridProperties: { rowCount: 12, columnCount: 6 } };
  local.call(
    "sheets.spreadsheets.batchUpdate",
    { spreadsheetId: sheet },
    { requests: [{ updateSheetProperties: { properties: size, fields: "gridProperties(rowCount,columnCount)" } }] },
  );
  await page.goto(`${local.base}#/file/${sheet}?account=${ana}`);
  await page.getByRole("grid").waitFor();
  await page.locator('[data-cell="B2"]').click();
  await page.keyboard.type("text");
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.locator('[data-cell="B2"]').click({ button: "right" });
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test("developers see which Google methods a run called", async () => {
  const page = await local.open(local.make("document", "Calls"));
  await page.getByRole("button", { name: "Google calls" }).click();
  await page.getByText("None yet.").waitFor();
  await chooseItem(page, "Extensions", "Show sidebar");
  const frame = await frameOf(page, "Test sidebar");
  const { id } = local.workspace.state(ana).folders[0]!;
  await frame.evaluate(`google.script.run.callGoogle(${JSON.stringify(id)})`);
  await page.getByRole("cell", { name: "drive.files.get" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test("the page asks nothing of any other computer", async () => {
  const page = await local.browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${local.base}#/file/${local.make("document", "Quiet")}?account=${ana}`);
  await page.locator(".paper").waitFor();
  expect(asked.filter((url) => !url.startsWith(local.base) && !url.startsWith("data:"))).toEqual([]);
  await page.close();
});
