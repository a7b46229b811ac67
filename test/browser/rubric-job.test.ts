/** A rubric as teachers bring it, from the paste to the sort sheet: checked and corrected in its dialog, kept, taken from a sheet. In Chromium. */
import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { type AWorkspace, aWorkspace } from "./a-workspace.ts";

let workspace: AWorkspace;
let page: Page;
beforeAll(async () => {
  workspace = await aWorkspace("rubric-job");
  page = workspace.page;
});
afterAll(() => workspace?.close());

const plan = (): FrameLocator => workspace.sidebar();
const dialog = (name: string): FrameLocator =>
  page.getByRole("dialog", { name, exact: true }).locator("iframe").contentFrame();
const pointsInHeader = readFileSync("test/cases/rubrics/03_points_in_header.tsv", "utf8");
const planned = async () => {
  await workspace.openFile(/Untitled document/);
  await workspace.choose("Plan a meeting");
  await plan().getByRole("heading", { name: "Plan a meeting" }).waitFor();
};
const exact = (name: string) => ({ name, exact: true });

test("what is corrected in the dialog is what the sort sheet's rubric tab says", async () => {
  await planned();
  await plan().getByLabel("Paste your rubric").fill(pointsInHeader);
  await plan().getByRole("button", { name: "Check and change the rubric" }).click();
  const check = dialog("Rubric");
  await check.getByLabel("Title (optional)").fill("Argument rubric");
  await check.getByRole("button", exact("Change Claim")).click();
  await check.getByLabel("Name", { exact: true }).fill("Claim and counterclaim");
  await check.getByLabel("Weight").fill("2");
  await check.getByLabel("Grade level begins at level 2", { exact: true }).check();
  await check.getByRole("button", exact("Close Claim and counterclaim")).click();
  await check.getByRole("button", exact("Change Conventions")).click();
  await check.getByRole("button", exact("Move level 1 down, to be higher")).click();
  await workspace.shoot("1-dialog");
  await workspace.checkAccess("dialog");
  await check.getByRole("button", { name: "Keep for next time" }).click();
  await check.getByText("“Argument rubric” is kept.").waitFor();
  await workspace.shoot("2-kept");
  await check.getByRole("button", { name: "Use this rubric" }).click();
  await plan().getByText("The rubric that you checked: Argument rubric").waitFor();
  await plan().getByText("The rubric that you checked: Argument rubric").scrollIntoViewIfNeeded();
  await workspace.shoot("3-sidebar");
  await workspace.checkAccess("sidebar");
  await plan().getByLabel("Readers").fill("Ana Torres\nBen Okafor");
  await plan().getByRole("button", exact("Create")).click();
  await plan().getByText("Your meeting is ready").waitFor({ timeout: 20_000 });
  await workspace.openFile(/– sort sheet/);
  await page.getByRole("tab", exact("Rubric")).click();
  const cell = async (name: string) => (await page.locator(`[data-cell="${name}"]`).innerText()).replace(/\s*▾$/, "");
  await page.locator('[data-cell="A4"]').getByText("Claim and counterclaim").waitFor();
  await workspace.shoot("4-rubric-tab");
  expect(await cell("A1")).toBe("Argument rubric");
  expect(await cell("B4")).toBe("2 Approaching");
  expect(await cell("A5")).toBe("counts 2 times");
  expect([await cell("D8"), await cell("E8"), await cell("F8"), await cell("G8")]).toEqual([
    "2 Approaching",
    "1 Not yet",
    "3 Meets",
    "4 Exceeds",
  ]);
});

test("a kept rubric is taken up again in the next plan", async () => {
  await planned();
  await plan().getByText("Your last rubric: Argument rubric").waitFor();
  await plan().getByRole("button", { name: "Check and change the rubric" }).click();
  const check = dialog("Rubric");
  await check.getByText("Paste the rubric again, or take another one").click();
  await check.getByRole("button", exact("Take this one Argument rubric")).first().click();
  await check.getByRole("heading", { name: "1. Claim and counterclaim" }).waitFor();
  await workspace.shoot("5-kept-list");
  await check.getByRole("button", { name: "Use this rubric" }).click();
  await plan().getByText("The rubric that you checked: Argument rubric").waitFor();
});

test("cells of a sheet become a kept rubric, from the menu of the sheet", async () => {
  await page.goto(`${workspace.address}/`);
  await page.getByRole("button", { name: "New spreadsheet" }).first().click();
  await page.getByRole("dialog").getByRole("textbox").fill("Rubrics of our grade");
  await page.getByRole("dialog").getByRole("button", { name: "Create" }).click();
  await page.locator('[data-cell="B2"]').click();
  for (const [at, row] of ["Criteria|Exceeds (4)|Meets (3)", "Claim|precise|clear", "Evidence|cited|some"].entries()) {
    await page.locator(`[data-cell="B${at + 2}"]`).click();
    for (const cell of row.split("|")) {
      await page.keyboard.type(cell);
      await page.keyboard.press("Tab");
    }
  }
  await page.getByText("Saved").first().waitFor();
  await page.locator('[data-cell="C3"]').click();
  await workspace.choose("Use these cells as a rubric");
  const check = dialog("Rubric");
  await check.getByRole("heading", { name: "The rubric: 2 criteria" }).waitFor();
  await workspace.shoot("6-from-cells");
  await workspace.checkAccess("from cells");
  await check.getByLabel("Title (optional)").fill("From the sheet");
  await check.getByRole("button", { name: "Keep for next time" }).click();
  await check.getByText(/“From the sheet” is kept\. Open a document/).waitFor();
  await workspace.shoot("7-from-cells-kept");
});

test("a Spanish account checks its rubric in Spanish", async () => {
  await page.getByLabel("Account").selectOption({ label: "Carmen Ibarra (español)" });
  await workspace.openFile(/Untitled document/);
  await workspace.choose("Planificar una reunión");
  await plan().getByRole("button", { name: "Rúbricas guardadas o desde cero" }).click();
  const check = dialog("Rúbrica");
  await check.getByRole("button", { name: "Empezar desde cero" }).click();
  await workspace.shoot("8-spanish");
  await workspace.checkAccess("Spanish dialog");
  await check.getByRole("button", { name: "Usar esta rúbrica" }).click();
  await check.getByRole("link", { name: "Este criterio no tiene nombre." }).click();
  await page.keyboard.type("Afirmación");
  await check.getByRole("button", { name: "Usar esta rúbrica" }).click();
  await plan().getByText("La rúbrica que usted revisó").waitFor();
  await workspace.shoot("9-spanish-sidebar");
});

test("every screen keeps to WCAG 2.2 A and AA, and nothing was asked of another machine", () => {
  expect(workspace.broken).toEqual([]);
  expect(workspace.failures).toEqual([]);
});
