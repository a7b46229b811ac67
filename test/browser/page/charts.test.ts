/** Charts over the grid, as the files that we make have them. */
import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { tabNames } from "../../../src/files/sort-sheet/tabs.ts";
import { sortSheet } from "../../../src/files/sort-sheet.ts";
import { compileWorkbook } from "../../../src/google/sheets-compiler.ts";
import { aSheetInput } from "../../files/a-meeting.ts";
import { aRow, logRequests } from "../../files/team-log/a-log.ts";
import { violations } from "../accessibility.ts";
import { ana, type LocalPage, saved, startLocalPage } from "./local-page.ts";

jest.setTimeout(60_000);
let local: LocalPage;
beforeAll(async () => {
  mkdirSync("artefacts/charts", { recursive: true });
  local = await startLocalPage();
}, 60_000);
afterAll(() => local.close());

const made = (name: string, requests: readonly object[]): string => {
  const spreadsheetId = local.make("spreadsheet", name);
  local.call("sheets.spreadsheets.batchUpdate", { spreadsheetId }, { requests });
  return spreadsheetId;
};
const open = async (id: string, tab: string): Promise<Page> => {
  const page = await local.open(id, ana);
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1180, height: 820 });
  await page.getByRole("tab", { name: tab, exact: true }).click();
  await page.getByRole("img").waitFor();
  return page;
};
const shoot = (page: Page, name: string) => page.screenshot({ path: `artefacts/charts/${name}.png` });
const type = async (page: Page, cell: string, text: string) => {
  await page.locator(`[data-cell="${cell}"]`).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(200);
  const warning = page.getByRole("dialog").getByRole("button", { name: "OK" });
  if (await warning.count()) await warning.click();
  await saved(page);
};
const values = (page: Page, mark: string) =>
  page
    .locator(`.chart ${mark}[data-value]`)
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute("data-value"))));
/** The chart lies below what is read above it and ends above what is read below it. */
const covers = (page: Page) =>
  page.evaluate(() => {
    const chart = document.querySelector(".chart svg")!.getBoundingClientRect();
    return [...document.querySelectorAll("[data-cell]")]
      .filter((cell) => {
        const box = cell.getBoundingClientRect();
        const apart = box.bottom <= chart.top || box.top >= chart.bottom || box.left >= chart.right;
        return !apart && cell.textContent !== "";
      })
      .map((cell) => cell.getAttribute("data-cell"));
  });

test("the Trends tab draws each criterion's samples, live, and covers nothing", async () => {
  const input = aSheetInput({});
  const id = made("Sort", compileWorkbook(sortSheet(input)));
  const words = input.rubric.criteria.map(({ levels }) => levels.map(({ label }) => label));
  const fill = (reader: string, levels: readonly (readonly number[])[]) =>
    local.call(
      "sheets.spreadsheets.values.update",
      { spreadsheetId: id, range: `'${reader.replaceAll("'", "''")}'!C4`, valueInputOption: "USER_ENTERED" },
      { values: levels.map((row) => row.map((level, criterion) => words[criterion]?.[level] ?? "")) },
    );
  for (const reader of input.readers)
    fill(
      reader,
      input.samples.map((_, index) => words.map((_, c) => (index + c) % 3)),
    );
  const page = await open(id, tabNames.en.trends);
  await shoot(page, "trends");
  const before = await values(page, "rect");
  expect(before.reduce((sum, one) => sum + one, 0)).toBe(input.samples.length * words.length);
  expect(await covers(page)).toEqual([]);
  expect(await page.getByRole("img").getAttribute("aria-label")).toContain("The table above says the same.");
  fill(
    input.readers[0]!,
    input.samples.map(() => words.map(() => 0)),
  );
  await page.waitForFunction(
    (old) =>
      JSON.stringify(
        [...document.querySelectorAll(".chart rect[data-value]")].map((one) => Number(one.getAttribute("data-value"))),
      ) !== old,
    JSON.stringify(before),
  );
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test("the log's Charts tab draws the criterion that is chosen, and broken lines where the rubric changed", async () => {
  const year = Array.from({ length: 30 }, (_, meeting) =>
    Array.from({ length: 8 }, (_, criterion) =>
      aRow(
        new Date(Date.UTC(2026, 8, 1 + 9 * meeting)).toISOString().slice(0, 10),
        `Criterion ${criterion + 1}`,
        Math.min(20, 4 + Math.floor(meeting / 3) + (criterion % 4)),
        16 - Math.floor(meeting / 3) + (meeting % 3),
        { gap: criterion === 4 ? "yes" : "", number: criterion + 1, gradeLevel: meeting < 20 ? "Meets" : "Meets it" },
      ),
    ),
  ).flat();
  const id = made("Log", logRequests(year));
  const page = await open(id, "Charts");
  await shoot(page, "log");
  expect(await values(page, "circle")).toHaveLength(30);
  expect(await covers(page)).toEqual([]);
  const share = page.locator('.chart g[data-series="At or above grade level"] path');
  expect((await share.getAttribute("d"))?.match(/M/g)).toHaveLength(2);
  await type(page, "B3", "Criterion 1");
  await page.locator('[data-cell="C22"]', { hasText: "4 of 20" }).waitFor();
  expect((await values(page, "circle"))[0]).toBeCloseTo(4 / 20);
  await shoot(page, "log-chosen");
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test("a log in Spanish with three meetings", async () => {
  const rows = [3, 5, 8].map((hits, index) =>
    aRow(`2026-1${index}-05`, "Evidencia", hits, 9 - index, { title: "Laboratorio" }),
  );
  const page = await open(made("Registro", logRequests(rows, "es")), "Gráficos");
  expect(await values(page, "circle")).toHaveLength(3);
  for (const day of ["2026-10-05", "2026-11-05", "2026-12-05"])
    await page.locator(".chart text", { hasText: day }).waitFor();
  await shoot(page, "log-es");
  await page.close();
});
