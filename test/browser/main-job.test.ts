/** The whole job as people do it: the real page, the real sidebar, the bundle that ships, in Chromium. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { levelGiven, pastedRoster, pastedRubric, readers } from "../../src/local/demo/team-input.ts";
import { type AWorkspace, aWorkspace } from "./a-workspace.ts";

let workspace: AWorkspace;
let address: string;
let page: Page;
beforeAll(async () => {
  workspace = await aWorkspace("main-job");
  ({ address, page } = workspace);
});
afterAll(() => workspace?.close());

const shoot = (name: string) => workspace.shoot(name);
const sidebar = () => workspace.sidebar();
const openFile = (name: string | RegExp) => workspace.openFile(name);
const choose = (item: string) => workspace.choose(item);
const checkAccess = (state: string) => workspace.checkAccess(state);
const openTab = (name: string) => page.getByRole("tab", { name, exact: true }).click();
const cell = (name: string) => page.locator(`[data-cell="${name}"]`);

test("the page lists the files, says that it is a stand-in, and is accessible", async () => {
  await page.goto(`${address}/`);
  await page.getByRole("link", { name: /Untitled document/ }).waitFor();
  expect(await page.getByText("Nothing leaves this computer").count()).toBe(1);
  await shoot("1-home");
  await checkAccess("home");
});

test("a facilitator plans a meeting in the sidebar and gets four files", async () => {
  await openFile(/Untitled document/);
  await choose("Plan a meeting");
  const plan = sidebar();
  await plan.getByLabel("Meeting title").fill("Argument essay, grade 7");
  await plan.getByLabel("Start").fill("15:00");
  await plan.getByLabel("Paste your rubric").fill(pastedRubric);
  await plan.getByLabel("Students (optional)").fill(pastedRoster);
  await plan.getByLabel("Readers").fill(readers.join("\n"));
  await plan.getByRole("heading", { name: "Plan a meeting" }).scrollIntoViewIfNeeded();
  await shoot("2-plan-top");
  await checkAccess("plan");
  await plan.getByRole("button", { name: "Choose folder" }).click();
  const picker = page.getByRole("dialog", { name: "Choose a folder" });
  await picker.getByLabel("Student work reviews").check();
  await shoot("3-picker");
  await checkAccess("picker");
  await picker.getByRole("button", { name: "Select" }).click();
  await plan.getByText("The files go into Student work reviews.").waitFor();
  await plan.getByRole("button", { name: "Create" }).scrollIntoViewIfNeeded();
  await shoot("4-plan-ready");
  await plan.getByRole("button", { name: "Create" }).dblclick();
  await plan.getByText("Your meeting is ready").waitFor();
  await shoot("5-created");
  await checkAccess("created");
  expect(await plan.getByRole("link").count()).toBe(4);
  await page.goto(`${address}/`);
  await page.getByRole("link", { name: /Argument essay, grade 7 – notes/ }).waitFor();
  await shoot("6-files");
  expect(await page.getByRole("link", { name: /Argument essay, grade 7/ }).count()).toBe(4);
});

test("the notes document leads the meeting and can be written in", async () => {
  await openFile(/– notes/);
  await page.getByRole("heading", { name: "Argument essay, grade 7" }).waitFor();
  await shoot("7-notes");
  await checkAccess("notes");
  const paper = page.getByRole("textbox", { name: /notes/ });
  await paper
    .getByRole("cell", { name: "Facilitator" })
    .or(paper.getByRole("columnheader", { name: "Facilitator" }))
    .waitFor();
  const paragraph = paper.getByText("Everyone speaks once", { exact: false }).first();
  await paragraph.click();
  await page.keyboard.press("End");
  await page.keyboard.type(" We agreed.");
  await page.getByText("Saved").waitFor();
  await page.reload();
  await page.getByText("We agreed.").waitFor();
});

test("readers sort on their own tabs, and Consensus compares them live", async () => {
  await openFile(/– sort sheet/);
  await page.getByRole("grid").waitFor();
  await shoot("8-start-here");
  for (const [r, reader] of readers.entries()) {
    await openTab(reader);
    await workspace.paste(
      "C4",
      Array.from({ length: 12 }, (_, s) =>
        [0, 1, 2]
          .map((c) => levelGiven(s, c, r))
          .concat("2 Middle", "Cites two sources.", "Draws a table.", "Fits the words."),
      ),
    );
    await expect(cell("G15").textContent()).resolves.toBeDefined();
    await page.locator('[data-cell="G15"]', { hasText: "Cites two sources." }).waitFor();
  }
  await cell("C4").click();
  await page.keyboard.press("Enter");
  await page.getByRole("listbox").waitFor();
  await shoot("9-reader-drop-down");
  await page.getByRole("option", { name: "4 Exceeds" }).click();
  await page.locator('[data-cell="C4"]', { hasText: "4 Exceeds" }).waitFor();
  await shoot("9-reader");
  await checkAccess("reader's tab");
  await openTab("Consensus");
  await page.getByText("Talk first").first().waitFor();
  await shoot("10-consensus");
  await openTab("Trends");
  await page
    .getByText(/\d+ of \d+/)
    .first()
    .waitFor();
  await shoot("11-trends");
  await openTab("Rubric");
  await page.locator('[data-cell="D4"]', { hasText: "1 Not yet" }).waitFor();
  await shoot("12-rubric");
  await checkAccess("rubric tab");
});

test("the summary is shown in the sidebar and lands in the notes document", async () => {
  await openTab("Trends");
  await choose("Summarize this sort");
  await sidebar().getByRole("button", { name: "Summarize", exact: true }).click();
  await sidebar().getByText("The summary is in the notes document").waitFor();
  await shoot("13-summary");
  await checkAccess("summary");
  await openFile(/– notes/);
  await page.getByRole("heading", { name: "What the work shows" }).scrollIntoViewIfNeeded();
  await page.getByRole("heading", { name: "The gap to work on" }).waitFor();
  await shoot("14-notes-with-trends");
  await page.goto(`${address}/`);
  await page.getByRole("link", { name: /Student work review log/ }).click();
  await page.getByRole("grid").waitFor();
  await shoot("15-log");
});

test("a colleague cannot see the identity key, and gets a trends document", async () => {
  await page.goto(`${address}/`);
  await page.getByLabel("Account").selectOption({ label: "Ben Okafor" });
  await page.getByRole("link", { name: /– sort sheet/ }).waitFor();
  expect(await page.getByRole("link", { name: /identity key/ }).count()).toBe(0);
  await page.getByRole("link", { name: /– sort sheet/ }).click();
  await choose("Summarize this sort");
  await sidebar().getByRole("button", { name: "Summarize", exact: true }).click();
  await sidebar().getByText("The summary is in a trends document").waitFor();
  await shoot("16-colleague");
});

test("a deleted tab is said with what is safe and what to do", async () => {
  await openTab("Rubric");
  await page.getByRole("button", { name: /Menu of tab/ }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const confirm = page.getByRole("dialog").getByRole("button", { name: /Delete|OK/ });
  if (await confirm.count()) await confirm.click();
  await page.getByRole("tab", { name: "Rubric", exact: true }).waitFor({ state: "detached" });
  await sidebar()
    .getByRole("button", { name: /Summarize again/ })
    .click();
  await sidebar().getByText("The tab “Rubric” of this sort sheet is missing.").waitFor();
  await shoot("17-tab-deleted");
});

test("what is typed wrongly is said beside its field, and stays", async () => {
  await page.getByLabel("Account").selectOption({ label: "Ana Torres" });
  await openFile(/Untitled document/);
  await choose("Plan a meeting");
  const plan = sidebar();
  // The last meeting's rubric is offered first.
  await plan.getByRole("button", { name: "Use another rubric" }).click();
  await plan.getByLabel("Paste your rubric").fill("Claim\nEvidence");
  await plan.getByLabel("Students (optional)").fill("Ada Lovelace\nAda Lovelace");
  await plan.getByLabel("Readers").fill("");
  await plan.getByLabel("Start").fill("15:00");
  await plan.getByLabel("End (optional)").fill("14:00");
  await plan.getByRole("button", { name: "Create" }).click();
  await plan.getByText("Name at least one reader.").first().waitFor();
  await shoot("18-problems");
  await checkAccess("problems");
  expect(await plan.getByLabel("Students (optional)").inputValue()).toBe("Ada Lovelace\nAda Lovelace");
});

test("both exports can be downloaded from the File menu", async () => {
  for (const [file, item] of [
    [/– notes/, /docx/],
    [/– sort sheet/, /xlsx/],
  ] as const) {
    await openFile(file);
    await page.getByRole("menuitem", { name: "File" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: item }).click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  }
});

test("every screen keeps to WCAG 2.2 A and AA", () => {
  expect(workspace.broken).toEqual([]);
});

test("nothing was asked of any other machine, and no script failed", () => {
  expect(workspace.failures).toEqual([]);
});
