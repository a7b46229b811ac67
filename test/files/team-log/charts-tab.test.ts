import { expect, test } from "@jest/globals";
import { historyOf } from "../../../src/core/history/history.ts";
import { readLog } from "../../../src/core/history/read-log.ts";
import { languages } from "../../../src/core/language.ts";
import { wilson } from "../../../src/core/statistics/proportions.ts";
import { chartRowsTabId, chartsTabId } from "../../../src/files/team-log/charts-tab.ts";
import { logTable, teamLogTabId } from "../../../src/files/team-log/team-log.ts";
import { tablesOf } from "../../../src/google/read-tables.ts";
import type { SheetState } from "../../../src/local/sheets/local-sheets.ts";
import { office, recalculated } from "../../local/export/recalculated.ts";
import { after, answer, shown, typed } from "../../local/sheets/spreadsheet.ts";
import { aLog, aRow, logKeys } from "./a-log.ts";

const criterionCell = "Charts!B3";
const note = (state: SheetState) => shown(state, "Charts!A4")[0]?.[0] ?? "";
/** Date, meeting, "9 of 20" and likely range, line by line. */
const table = (state: SheetState) => shown(state, "Charts!A22:D93").filter((row) => row.some((text) => text !== ""));
const counts = (state: SheetState) => table(state).map((row) => row[2]);
const column = (key: string) => String.fromCharCode(65 + logKeys.indexOf(key as never));

const autumn = [
  aRow("2026-10-02", "Claim", 3, 5),
  aRow("2026-10-02", "Evidence", 2, 6, { gap: "yes" }),
  aRow("2026-09-04", "Claim", 0, 4),
  aRow("2026-09-04", "Evidence", 12, 8),
  aRow("2026-11-06", "Claim", 4, 6, { gap: "yes" }),
  aRow("2026-11-06", "Evidence", 9, 11),
];

test("the latest meeting's gap shows first, in order of date, until a team chooses another criterion", () => {
  const log = aLog(autumn);
  expect(shown(log, criterionCell)).toEqual([["Claim"]]);
  expect(table(log)).toEqual([
    ["2026-09-04", "Meeting of 2026-09-04", "0 of 4", "0 to 2"],
    ["2026-10-02", "Meeting of 2026-10-02", "3 of 8", "1 to 6"],
    ["2026-11-06", "Meeting of 2026-11-06", "4 of 10", "1 to 7"],
  ]);
  const chosen = typed(log, criterionCell, [["Evidence"]]);
  expect(counts(chosen)).toEqual(["12 of 20", "2 of 8", "9 of 20"]);
  expect(counts(typed(chosen, criterionCell, [[""]]))).toEqual(counts(log));
  expect(note(log)).toBe("");
});

test("without a gap the latest meeting's first criterion shows", () => {
  expect(shown(aLog(autumn.map((row) => ({ ...row, gap: "" }))), criterionCell)).toEqual([["Claim"]]);
});

test("a row corrected, added, sorted or deleted by hand shows at once", () => {
  const log = aLog(autumn);
  const corrected = typed(log, `Log!${column("atOrAbove")}4`, [[1]]);
  expect(counts(corrected)).toEqual(["1 of 5", "3 of 8", "4 of 10"]);
  const insert = (row: number) => ({
    insertDimension: { range: { sheetId: teamLogTabId, dimension: "ROWS", startIndex: row, endIndex: row + 1 } },
  });
  const added = typed(after(log, insert(1)), "Log!A2", [["2026-09-18", "By hand", "Claim", 5, 5]]);
  expect(table(added).map((row) => row[1])).toContain("By hand");
  const sorted = after(log, {
    sortRange: {
      range: {
        sheetId: teamLogTabId,
        startRowIndex: 1,
        endRowIndex: 7,
        startColumnIndex: 0,
        endColumnIndex: logKeys.length,
      },
      sortSpecs: [{ dimensionIndex: 0, sortOrder: "DESCENDING" }],
    },
  });
  expect(table(sorted)).toEqual(table(log));
  const cut = after(log, {
    deleteDimension: { range: { sheetId: teamLogTabId, dimension: "ROWS", startIndex: 1, endIndex: 2 } },
  });
  expect(counts(cut)).toEqual(["0 of 4", "4 of 10"]);
});

test("a date that Sheets took for a date has its place in time", () => {
  const log = typed(aLog(autumn), "Log!A2", [["=DATE(2026,12,1)"]]);
  expect(table(log).map((row) => row[0])).toEqual(["2026-09-04", "2026-11-06", "2026-12-01"]);
});

test("another rubric breaks the line and says so; counts that moved between the levels do not", () => {
  const levels = { levels: "Level 1: 6; Level 2: 4", gradeLevel: "Level 2" };
  const log = aLog([
    aRow("2026-09-04", "Claim", 10, 9),
    aRow("2026-10-02", "Claim", 123, 5),
    aRow("2026-11-06", "Claim", 4, 6, levels),
    aRow("2026-12-04", "Claim", 6, 4, { ...levels, levels: "Level 1: 4; Level 2: 6" }),
  ]);
  expect(table(log).map((row) => row[1])).toEqual([
    "Meeting of 2026-09-04",
    "Meeting of 2026-10-02",
    "Rubric new, or not told: not compared with the meetings above",
    "Meeting of 2026-11-06",
    "Meeting of 2026-12-04",
  ]);
  expect(shown(log, "Charts!F22:H26").map((row) => row.map((one) => one === "#N/A"))).toEqual(
    [false, false, true, false, false].map((gone) => [gone, gone, gone]),
  );
});

test("columns that were moved are followed, and one that was deleted is named as the reason", () => {
  const log = aLog(autumn);
  const index = logKeys.indexOf("atOrAbove");
  const moved = after(log, {
    moveDimension: {
      source: { sheetId: teamLogTabId, dimension: "COLUMNS", startIndex: index, endIndex: index + 1 },
      destinationIndex: logKeys.length,
    },
  });
  expect(table(moved)).toEqual(table(log));
  const lost = after(log, {
    deleteDimension: {
      range: { sheetId: teamLogTabId, dimension: "COLUMNS", startIndex: index, endIndex: index + 1 },
    },
  });
  expect(table(lost)).toEqual([]);
  expect(note(lost)).toBe("A column of the Log tab was deleted: bring it back with File > Version history.");
});

test("rows that say nothing are left out, and a criterion without meetings says so", () => {
  const log = aLog([...autumn, aRow("2026-12-01", "Claim", 0, 0), aRow("soon", "Claim", 3, 3), { title: "Total" }]);
  expect(counts(log)).toEqual(["0 of 4", "3 of 8", "4 of 10"]);
  expect(note(typed(log, criterionCell, [["Reasoning"]]))).toBe(
    "The Log tab has no meeting yet in which samples count for this criterion.",
  );
});

test("of more meetings than there is room for the newest show, and how many do not", () => {
  const day = (index: number) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
  const log = aLog(Array.from({ length: 63 }, (_, index) => aRow(day(index), "Claim", 5, 5)));
  expect(table(log)).toHaveLength(60);
  expect(table(log)[59]?.[0]).toBe(day(62));
  expect(note(log)).toBe("Older meetings that are in the Log tab alone: 3.");
});

const year = Array.from({ length: 30 }, (_, meeting) =>
  Array.from({ length: 8 }, (_, criterion) =>
    aRow(
      new Date(Date.UTC(2026, 8, 1 + 9 * meeting)).toISOString().slice(0, 10),
      `Criterion ${criterion + 1}`,
      (meeting + criterion) % 9,
      (meeting * 3) % 13,
      {
        number: criterion + 1,
        gap: criterion === 4 ? "yes" : "",
        gradeLevel: meeting < 20 ? "Meets" : "Meets it",
      },
    ),
  ),
).flat();

test.each(languages)("a year of meetings shows as the sidebar reads it, in a log in %s", async (language) => {
  const log = aLog(year, language);
  const tables = tablesOf(answer(log));
  const [history] = historyOf(readLog(logTable(tables.find(({ sheetId }) => sheetId === teamLogTabId)!)).rows).filter(
    ({ criterion }) => criterion === "Criterion 5",
  );
  const [of, to] = language === "en" ? ["of", "to"] : ["de", "a"];
  const expected = history!.points.map(({ date, title, count: { hits, n } }) => {
    const { low, high } = wilson(hits, n)!;
    return [date, title, `${hits} ${of} ${n}`, `${Math.floor(low * n)} ${to} ${Math.ceil(high * n)}`];
  });
  const charts = tables.find(({ sheetId }) => sheetId === chartsTabId)!;
  const seen = (rows: readonly (readonly string[])[]) => rows.map((row) => row.slice(0, 4)).filter((row) => row[2]);
  expect(seen(charts.rows.slice(21))).toEqual(expected);
  expect(tables.find(({ sheetId }) => sheetId === chartRowsTabId)?.hidden).toBe(true);
  if (!office) return;
  const [inOffice] = await recalculated(log, [charts.title]);
  expect(seen(inOffice!.slice(21))).toEqual(expected);
});
