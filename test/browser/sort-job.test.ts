/** A meeting of four readers whose sort sheet is moved, retyped, renamed and changed by hand, in the real page: what they chose counts all the same. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { readers } from "../../src/local/demo/team-input.ts";
import { type AWorkspace, aWorkspace } from "./a-workspace.ts";

let workspace: AWorkspace;
let page: Page;
beforeAll(async () => {
  workspace = await aWorkspace("sort-job");
  ({ page } = workspace);
  page.context().setDefaultTimeout(20_000);
}, 60_000);
afterAll(() => workspace?.close());

const sidebar = () => workspace.sidebar();
const button = (name: string) => sidebar().getByRole("button", { name, exact: true });
const cell = (name: string) => page.locator(`[data-cell="${name}"]`);
const openTab = (name: string) => page.getByRole("tab", { name, exact: true }).click();
const saved = () => page.getByText("Saved").first().waitFor();
/** The sheet warns before a heading is changed, and lets it be. */
const goOn = async () => {
  await page.waitForTimeout(150);
  const warning = page.getByRole("dialog").getByRole("button", { name: "OK" });
  if (await warning.count()) await warning.click();
};
const type = async (name: string, text: string) => {
  await cell(name).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await goOn();
  await saved();
};
const cellMenu = async (name: string, item: string) => {
  await cell(name).click({ button: "right" });
  await page.getByRole("menuitem", { name: item, exact: true }).click();
  await saved();
};
const tabMenu = async (tab: string, item: string) => {
  await openTab(tab);
  await page.getByRole("button", { name: /Menu of tab/ }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
};

const levels = (reader: number, sample: number): readonly string[] => [
  sample === 0 && reader === 3 ? "1 Not yet" : "3 Meets",
  sample < 5 ? "2 Approaching" : "4 Exceeds",
  "3 Meets",
  sample < 4 ? "1 High" : "2 Middle",
  "Cites two sources",
  "Draws a table",
  "Fits the words",
];

test("four readers sort", async () => {
  await workspace.plan("Argument essay");
  await workspace.openFile(/– sort sheet/);
  for (const [reader, name] of readers.entries()) {
    await openTab(name);
    await workspace.paste(
      "C4",
      Array.from({ length: 12 }, (_, sample) => levels(reader, sample)),
    );
    await cell("G15").filter({ hasText: "Cites two sources" }).waitFor();
  }
  await openTab("Consensus");
  await cell("Q4").filter({ hasText: "1 Not yet – 3 Meets" }).waitFor();
  await workspace.shoot("1-consensus");
}, 180_000);

test("hands move, retype, rename and reword, and the live tabs follow", async () => {
  await openTab(readers[0]!);
  await cellMenu("C4", "Insert column left");
  await type("C3", "My own notes");
  await type("C4", "Ask about the ending");
  await openTab(readers[1]!);
  await type("C4", "meets");
  await type("C5", "3");
  await type("D4", "Approaching");
  await openTab(readers[2]!);
  await cell("A4").click();
  await page.getByRole("menuitem", { name: "Data", exact: true }).click();
  await page.getByRole("menuitem", { name: "Sort sheet by column A (Z to A)" }).click();
  await cell("A4").filter({ hasText: "S12" }).waitFor();
  await openTab("Rubric");
  await type("F4", "3 On track");
  await type("A6", "Use of evidence");
  await openTab("Consensus");
  await cell("C4").filter({ hasText: "3 Meets" }).waitFor();
  await cell("D4").filter({ hasText: "meets" }).waitFor();
  await cell("Q4").filter({ hasText: "1 Not yet – 3 On track" }).waitFor();
  await cell("R4").filter({ hasText: "Talk first" }).waitFor();
  await type("S4", "3 On track");
  await cell("R4").filter({ hasText: "Agreed" }).waitFor();
  await cell("B5").filter({ hasText: "Use of evidence" }).waitFor();
  await workspace.shoot("2-consensus-after-edits");
  await tabMenu(readers[3]!, "Rename");
  await page.keyboard.type("Dan");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Dan", exact: true }).waitFor();
  await openTab("Trends");
  await cell("B4").filter({ hasText: "12 of 12" }).waitFor();
  await cell("B5").filter({ hasText: "7 of 12" }).waitFor();
  await workspace.shoot("3-trends");
}, 180_000);

test("a reader and a sample come in the middle of it, another gets a new name", async () => {
  await workspace.choose("Change people or samples");
  const change = sidebar();
  await change.getByLabel(`Name of ${readers[2]}`).fill("Chloe N.");
  await change.getByLabel("Add readers").fill("Eva Núñez");
  await change.getByLabel("Or how many to add").fill("1");
  await change.getByText("New sample: S13").waitFor();
  await workspace.shoot("4-change");
  await workspace.checkAccess("change");
  await button("Change the sheet").click();
  await change.getByText("The sort sheet is changed.").waitFor({ timeout: 60_000 });
  await openTab("Eva Núñez");
  await cell("A16").filter({ hasText: "S13" }).waitFor();
  expect(await cell("C4").textContent()).not.toContain("Ask about the ending");
  await workspace.shoot("5-new-reader");
  await openTab("Chloe N.");
  await cell("A16").filter({ hasText: "S13" }).waitFor();
  await type("C16", "4 Exceeds");
  await openTab("Dan");
  await type("C16", "4 Exceeds");
  await openTab("Trends");
  await cell("B4").filter({ hasText: "13 of 13" }).waitFor();
  await openTab("Consensus");
  await workspace.shoot("6-consensus-after-change");
}, 180_000);

test("the summary says what all of them chose, and what a hand broke", async () => {
  await openTab("Dan");
  await type("D5", "so so");
  await workspace.choose("Summarize this sort");
  await button("Summarize").click();
  const summary = sidebar();
  await summary.getByText("Claim: all 13 samples are at or above grade level.").waitFor({ timeout: 60_000 });
  await summary.getByText("Not counted in the tab “Dan”: D5 (“so so”).").waitFor();
  await summary.getByText("Eva Núñez has not filled anything yet.").waitFor();
  await workspace.shoot("7-summary");
  await workspace.checkAccess("summary");
}, 180_000);

test("every screen keeps to WCAG 2.2 A and AA, and no script failed", () => {
  expect(workspace.broken).toEqual([]);
  expect(workspace.failures).toEqual([]);
});
