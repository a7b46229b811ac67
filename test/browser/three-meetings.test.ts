/**
 * Three meetings in a row by two teachers, in the real page: what the first agrees on is asked in the second, what is still open then in
 * the third, and the log tells what changed. Pictures go to artefacts/three-meetings.
 */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { pastedRoster, pastedRubric } from "../../src/local/demo/team-input.ts";
import { type AWorkspace, aWorkspace } from "./a-workspace.ts";

let workspace: AWorkspace;
let page: Page;
beforeAll(async () => {
  workspace = await aWorkspace("three-meetings");
  ({ page } = workspace);
  page.context().setDefaultTimeout(20_000);
}, 60_000);
afterAll(() => workspace?.close());

const ana = "Ana Torres";
const ben = "Ben Okafor";
const readers = [ana, ben] as const;
const samples = 12;
const frames = "Sentence frames that join evidence to the claim";

const sidebar = () => workspace.sidebar();
const button = (name: string) => sidebar().getByRole("button", { name, exact: true });
const cell = (name: string) => page.locator(`[data-cell="${name}"]`);
const openTab = (name: string) => page.getByRole("tab", { name, exact: true }).click();
const saved = () => page.getByText("Saved").first().waitFor();
const signIn = async (name: string) => {
  await page.goto(`${workspace.address}/`);
  await page.getByLabel("Account").selectOption({ label: name });
  await page.getByRole("heading", { name: "Files" }).waitFor();
};
/** Levels of claim, evidence and conventions: so many of the twelve samples are at grade level in evidence. */
const levels = (evidence: number) =>
  Array.from({ length: samples }, (_, sample) => [
    sample < 9 ? "3 Meets" : "2 Approaching",
    sample < evidence ? "3 Meets" : "2 Approaching",
    sample < 10 ? "4 Exceeds" : "1 Not yet",
  ]);
/** Each teacher fills their own tab, under their own account. */
const sort = async (title: string, evidence: number) => {
  for (const reader of readers) {
    await signIn(reader);
    await workspace.openFile(`${title} – sort sheet`);
    await openTab(reader);
    await workspace.paste("C4", levels(evidence));
    await cell("E15").filter({ hasText: "1 Not yet" }).waitFor();
  }
};
const summarize = async (title: string) => {
  await signIn(ana);
  await workspace.openFile(`${title} – sort sheet`);
  await workspace.choose("Summarize this sort");
  await button("Summarize").click();
  await sidebar().getByText("The summary is in the notes document").waitFor();
};
const plan = async (title: string, date: string) => {
  await signIn(ana);
  await workspace.openFile(/Untitled document/);
  await workspace.choose("Plan a meeting");
  await sidebar().getByLabel("Meeting title").fill(title);
  await sidebar().getByLabel("Date", { exact: true }).fill(date);
  await sidebar().getByLabel("Start").fill("15:00");
  await sidebar().getByLabel("Students (optional)").fill(pastedRoster);
};
const create = async () => {
  await button("Create").click();
  await sidebar().getByText("Your meeting is ready").waitFor({ timeout: 60_000 });
};
const notes = () => page.getByRole("textbox", { name: /notes/ });
/** The cell of a row with a label in its first cell. */
const inRow = (label: string, column: number) =>
  notes()
    .getByRole("row")
    .filter({ has: page.getByText(label, { exact: true }) })
    .last()
    .locator("td, th")
    .nth(column);
const write = async (label: string, column: number, text: string) => {
  await inRow(label, column).click();
  await page.keyboard.type(text);
  await saved();
};

test("the first meeting ends with two steps", async () => {
  await plan("Argument, September", "2026-09-15");
  await sidebar().getByLabel("Paste your rubric").fill(pastedRubric);
  await sidebar().getByLabel("Readers").fill(readers.join("\n"));
  await button("Choose folder").click();
  const picker = page.getByRole("dialog", { name: "Choose a folder" });
  await picker.getByLabel("Student work reviews").check();
  await picker.getByRole("button", { name: "Select" }).click();
  await sidebar().getByText("The files go into Student work reviews.").waitFor();
  await create();
  await sort("Argument, September", 2);
  await summarize("Argument, September");
  await workspace.shoot("1-first-summary");
  await workspace.openFile("Argument, September – notes");
  await write("What we will do", 1, frames);
  await write("Who", 1, "Ana");
  await write("By when", 1, "Oct 1");
  await write("What we will do", 2, "Students mark evidence in two colors");
  await write("Who", 2, "Ben");
  await page.getByRole("heading", { name: "Action steps" }).scrollIntoViewIfNeeded();
  await workspace.shoot("2-first-steps");
}, 240_000);

test("the second begins with the steps of the first", async () => {
  await plan("Argument, October", "2026-10-13");
  await sidebar()
    .getByText(/^The task, and your last steps \([12]\)/)
    .click();
  await sidebar().getByText("2 open steps").waitFor();
  await workspace.shoot("3-plan-with-open-steps");
  await workspace.checkAccess("open steps in Plan");
  await create();
  await workspace.openFile("Argument, October – notes");
  await page.getByRole("heading", { name: "What became of our last steps" }).scrollIntoViewIfNeeded();
  await write(frames, 3, "All three classes used them.");
  await write(frames, 4, "x");
  await workspace.shoot("4-last-steps");
  await sort("Argument, October", 5);
  await summarize("Argument, October");
}, 240_000);

test("the third begins with what is still open, and the log tells what changed", async () => {
  await plan("Argument, November", "2026-11-24");
  await sidebar()
    .getByText(/^The task, and your last steps \([12]\)/)
    .click();
  await sidebar().getByText("Students mark evidence in two colors").waitFor();
  expect(await sidebar().getByText(frames).count()).toBe(0);
  await create();
  await sort("Argument, November", 11);
  await summarize("Argument, November");
  await sidebar().getByText("Change over meetings").click();
  await sidebar().getByText("Evidence: 2 of 12 on Sep 15, 2026, then 11 of 12 at or above grade level").waitFor();
  await sidebar().getByRole("heading", { name: "Evidence" }).scrollIntoViewIfNeeded();
  await workspace.shoot("5-change");
  await workspace.checkAccess("change over meetings");
  for (const file of ["Spreadsheet file (CSV)", "For a data warehouse"]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      sidebar().getByRole("link", { name: file }).click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toContain("Argument, September");
  }
  await workspace.openFile("Student work review log");
  await cell("C10").filter({ hasText: "Conventions" }).waitFor();
  await workspace.shoot("6-log");
}, 240_000);

test("a colleague's trends document, the sheet's chart and the log's say the same", async () => {
  await signIn(ben);
  await workspace.openFile("Argument, November – sort sheet");
  await openTab("Trends");
  const chart = page.locator(".chart").getByRole("img");
  await chart.first().waitFor();
  await workspace.shoot("7-trends-tab");
  await workspace.choose("Summarize this sort");
  await button("Summarize").click();
  await sidebar().getByText("The summary is in a trends document").waitFor();
  await workspace.openFile("Argument, November – trends");
  await page.getByText("11 of 12 samples at or above grade level").first().waitFor();
  await workspace.shoot("8-trends-document");
  await signIn(ana);
  await workspace.openFile("Student work review log");
  await openTab("Charts");
  await chart.first().waitFor();
  await workspace.shoot("9-log-charts");
  await workspace.checkAccess("the log's charts");
}, 120_000);

test("every screen keeps to WCAG 2.2 A and AA, and nothing was asked of any other machine", () => {
  expect(workspace.broken).toEqual([]);
  expect(workspace.failures).toEqual([]);
});
