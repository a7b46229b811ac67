/** Summarizing in the sort sheet, in Chromium. */
import { beforeEach, expect, test } from "@jest/globals";
import type { StartData } from "../../../src/contract/server.ts";
import { page, server, showPage } from "./a-page.ts";
import { sidebarHtml, withStartData } from "./sidebar-html.ts";
import { inSortSheet, straySpreadsheet, summary } from "./start-data.ts";
import { deniedProblem } from "./stub-server.ts";

beforeEach(() => {
  server.summary = summary;
});

const open = async (start: StartData) => {
  await showPage(withStartData(await sidebarHtml("sheets"), start));
};
const button = (name: string) => page.getByRole("button", { name, exact: true });
const done = () => page.getByRole("heading", { name: "Summary", exact: true }).waitFor();

test("the summary says counts, gap, what to talk about, and where it was written", async () => {
  await open(inSortSheet);
  await button("Summarize").click();
  await done();
  await page
    .getByText("Evidence: 1 of 6 samples is at or above grade level; 5 are below; 2 are not settled yet.")
    .waitFor();
  await page.getByText("The highest-leverage gaps").waitFor();
  await page.getByText("S03, Evidence: readers are two or more levels apart").waitFor();
  const written = page.getByRole("link", { name: "The summary is in the notes document" });
  expect(await written.getAttribute("href")).toBe(summary.document.url);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Summary");
});

test("what comes next is said: settle what readers differ on, or agree on steps", async () => {
  await open(inSortSheet);
  await button("Summarize").click();
  await done();
  await page.getByText(/^What now: talk through “Talk about first”.*one or two action steps/).waitFor();
  server.summary = { ...summary, trends: { ...summary.trends, discussions: [] } };
  await button("Summarize again").click();
  await page.getByText(/^What now: read it together and write one or two action steps/).waitFor();
  // Somebody is still to read.
  server.summary = { ...summary, untouched: ["Ben"] };
  await button("Summarize again").click();
  await page.getByText("Ben has not filled anything yet.").waitFor();
  expect(await page.getByText("What now:").count()).toBe(0);
});

test("who hears the bars learns which levels are below grade level, and not that grade level is", async () => {
  await open(inSortSheet);
  await button("Summarize").click();
  await done();
  const bars = await page.locator(".levels").first().ariaSnapshot();
  expect(bars).toMatch(/Proficient \d+ samples?$/m);
  expect(bars).toMatch(/Developing \d+ samples?, below grade level$/m);
});

test("what the work shows is said, and each repeated word links to the cells of its notes", async () => {
  const note = (sample: string, text: string, row: number) => ({
    sample,
    reader: "Ana",
    text,
    sheetId: 200,
    cell: `F${row}`,
  });
  server.summary = {
    ...summary,
    evidence: [note("S01", "Labels the axes, proficient", 7), note("S04", "No label. Ana: proficient. Ana", 10)],
  };
  await open(inSortSheet);
  await button("Summarize").click();
  await done();
  await page.getByRole("heading", { name: "Did every student meet the objective?" }).waitFor();
  const link = page.getByRole("link", { name: "S04 “label”, noted by Ana" });
  expect(await link.getAttribute("href")).toBe(`${summary.sortSheetUrl}#gid=200&range=F10`);
  // Names of levels and of readers say nothing of the work.
  expect(await page.getByRole("link", { name: /“(proficient|ana)”/ }).count()).toBe(0);
  await page.getByText("Details", { exact: true }).click();
  await page.getByText("Readers in pairs: the same level in").waitFor();
  // Eight samples are too few for coefficients.
  expect(await page.getByText("alpha").count()).toBe(0);
});

test("with three readers and twenty samples, Details hold coefficients with their intervals", async () => {
  const levels = Array.from({ length: 3 }, (_, reader) =>
    Array.from({ length: 20 }, (__, sample) => (sample + (reader === 2 && sample % 4 === 0 ? 1 : 0)) % 4),
  );
  server.summary = { ...summary, levels: [levels], piles: levels.map((row) => row.map(() => 2)) };
  await open(inSortSheet);
  await button("Summarize").click();
  await done();
  await page.getByText("Details", { exact: true }).click();
  await page.getByText(/Krippendorff's ordinal alpha 0\.\d\d \(95 % interval 0\.\d\d to /).waitFor();
  await page.getByText("Kendall's W cannot be computed").waitFor();
});

test("cells that could not be read and a log that was not written are said", async () => {
  server.summary = {
    ...summary,
    log: null,
    logProblem: "The log is gone.",
    untouched: ["Ana", "Ben"],
    oddities: ["Cell C7 was left out."],
  };
  await open(inSortSheet);
  await button("Summarize").click();
  await page.getByText("The log is gone.").waitFor();
  await page.getByText("Cell C7 was left out.").waitFor();
  await page.getByText("Ana and Ben have not filled anything yet.").waitFor();
});

test("a colleague who may not open the notes chooses the file once, and the summary goes on", async () => {
  await open(inSortSheet);
  server.failNext("summarize", deniedProblem);
  await button("Summarize").click();
  await button("Choose this file").click();
  await button("Stop waiting").waitFor();
  server.userPicks("files", null);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await done();
  const request = server.calls.find(({ name }) => name === "openPicker")!.args[0];
  expect(request).toEqual({ kind: "files", fileIds: ["notes-1"] });
});

test("without a picker nobody is sent to one", async () => {
  await open({ ...inSortSheet, pickerReady: false });
  server.failNext("summarize", deniedProblem);
  await button("Summarize").click();
  await page.getByRole("alert").waitFor();
  expect(await button("Choose this file").count()).toBe(0);
  await button("Try again").click();
  await done();
});

test("another spreadsheet is told what to do, and offers no button that cannot work", async () => {
  await open(straySpreadsheet);
  await page.getByText("This spreadsheet is not a sort sheet.").waitFor();
  expect(await page.getByRole("button").count()).toBe(0);
});
