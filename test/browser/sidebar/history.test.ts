/** Change over meetings below the summary, in Chromium. */

import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "@jest/globals";
import { page, server, showPage } from "./a-page.ts";
import { sidebarHtml, withStartData } from "./sidebar-html.ts";
import { inSortSheet, summary } from "./start-data.ts";
import { busyProblem } from "./stub-server.ts";
import { aLog, meetingsOf, teamLog } from "./team-log.ts";

beforeEach(() => {
  server.summary = summary;
  server.log = teamLog;
});

const summarized = async () => {
  await showPage(withStartData(await sidebarHtml("sheets"), inSortSheet));
  await page.getByRole("button", { name: "Summarize" }).click();
  await page.getByRole("heading", { name: "Summary", exact: true }).waitFor();
};
const openHistory = async () => {
  await page.locator("summary", { hasText: "Change over meetings" }).focus();
  await page.keyboard.press("Enter");
};

test("what changed is said with its counts, and what is uncertain or not comparable is said to be", async () => {
  await summarized();
  expect(server.timesCalled("readHistory")).toBe(0);
  await openHistory();
  await page.getByText("Evidence: 5 of 12, then 11 of 12 at or above grade level: likely changed.").waitFor();
  await page.getByText("Reasoning: 9 of 20, then 11 of 20 at or above grade level: too few samples to tell").waitFor();
  await page.getByText("Reasoning: 2 of 20 on Sep 4, 2026, then 11 of 20 at or above grade level: likely").waitFor();
  await page.getByText("The rubric for this criterion changed on Oct 30, 2026.").waitFor();
  expect(await page.getByText("Question: 12 of 12, then 7 of 12").count()).toBe(0);
  await page.getByText("“Log”, row 17: the date cannot be told").waitFor();
  expect(server.calls.filter(({ name }) => name === "readHistory").map(({ args }) => args)).toEqual([["log-1"]]);
});

test("the table behind the picture says every meeting, the newest first", async () => {
  await summarized();
  await openHistory();
  await page.locator("summary", { hasText: "Counts of 5 meetings" }).nth(1).click();
  const rows = page.getByRole("table", { name: "Evidence" }).getByRole("row");
  expect(await rows.nth(1).innerText()).toMatch(/Oct 30, 2026\s+Review 5\s+11 of 12\s+7 to 12/);
  expect(await rows.count()).toBe(6);
});

test("a log that could not be read is said, and reading it again works", async () => {
  await summarized();
  server.failNext("readHistory", busyProblem);
  await openHistory();
  await page.getByRole("alert").waitFor();
  await page.getByRole("button", { name: "Read the log again" }).click();
  await page.getByText("likely changed").first().waitFor();
});

test("the team's data come as a file in both forms, without a link to the sort sheet", async () => {
  // Long ago, whatever day it is where the test runs.
  server.log = { ...teamLog, rows: teamLog.rows.map((row) => row.map((cell) => cell.replace(/^2026-/, "2024-"))) };
  await summarized();
  await openHistory();
  const fileOf = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
  };
  const csv = await fileOf("Spreadsheet file (CSV)");
  expect(csv.name).toBe("student-work-review-data.csv");
  expect(csv.text.trimEnd().split("\r\n")).toHaveLength(1 + 15);
  const lines = await fileOf("For a data warehouse");
  expect(lines.name).toBe("student-work-review-data.ndjson");
  expect(JSON.parse(lines.text.split("\n")[0]!)).toMatchObject({ criterion: "Question", at_or_above: 5, below: 7 });
});

test("a year of 30 meetings and 8 criteria is all there", async () => {
  const counts = Array.from({ length: 30 }, (_, index) => 4 + (index % 7));
  server.log = aLog(
    Array.from({ length: 8 }, (_, index) => meetingsOf(`Criterion ${index + 1}`, index + 1, counts)).flat(),
  );
  await summarized();
  await openHistory();
  await page.getByText("Counts of 30 meetings").first().waitFor();
  expect(await page.getByText("Counts of 30 meetings").count()).toBe(8);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
});

test("without a log nothing is offered", async () => {
  server.summary = { ...summary, log: null, logProblem: "The log is gone." };
  await summarized();
  expect(await page.getByText("Change over meetings").count()).toBe(0);
});
