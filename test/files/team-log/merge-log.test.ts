import { expect, test } from "@jest/globals";
import { inLanguage, type Language } from "../../../src/core/language.ts";
import { Problem } from "../../../src/core/problem.ts";
import type { Sort } from "../../../src/core/sorting/rating.ts";
import { summarizeSort } from "../../../src/core/trends/summarize-sort.ts";
import type { TabTable } from "../../../src/files/tables.ts";
import { keptSentences } from "../../../src/files/team-log/kept-by-hand.ts";
import { logRows } from "../../../src/files/team-log/log-rows.ts";
import { mergeLog } from "../../../src/files/team-log/merge-log.ts";
import { logLanguage, teamLog } from "../../../src/files/team-log/team-log.ts";
import type { Cell } from "../../../src/files/workbook.ts";
import { aRubric, codes } from "../a-meeting.ts";

const sort: Sort = {
  samples: codes(6),
  readers: ["Ana"],
  ratings: codes(6).map((sample, index) => ({ sample, reader: "Ana", criterion: 1, level: index % 3 })),
  notes: [],
  agreed: [],
};
const rowsOf = (meetingId: string, language: Language = "en") =>
  logRows(
    {
      meeting: { meetingId, title: "Lab reports", date: "2026-11-20", protocol: "Everyday" },
      trends: summarizeSort(sort, aRubric),
      rubric: aRubric,
      sortSheetUrl: "https://x.org/sheet",
    },
    language,
  );

const shown = ({ text, number }: Cell): string => text ?? (number === undefined ? "" : String(number));
const emptyIn = (language: Language): TabTable => {
  const [tab] = teamLog(language).tabs;
  return {
    sheetId: tab!.sheetId,
    title: tab!.title,
    hidden: false,
    columns: tab!.columns.map(({ key }, index) => ({ key: key!, index })),
    rows: tab!.rows.map((row) => row.map(shown)),
    merges: [],
  };
};
const empty = emptyIn("en");
/** The log after writing, as it would be read again. */
const written = (table: TabTable, { update, append }: ReturnType<typeof mergeLog>): TabTable => {
  const rows = table.rows.map((row) => [...row]);
  for (const { row, column, cells } of update)
    cells.forEach((cell, index) => {
      rows[row]![column + index] = shown(cell);
    });
  return { ...table, rows: [...rows, ...append.map((cells) => cells.map(shown))] };
};

test("a meeting leaves one tidy row a criterion, with counts and no student", () => {
  const [, evidence] = rowsOf("m1");
  expect(evidence).toEqual({
    date: "2026-11-20",
    title: "Lab reports",
    criterion: "Evidence",
    atOrAbove: 2,
    below: 4,
    settled: 6,
    notScorable: 0,
    open: 0,
    gap: "yes",
    gradeLevel: "3 Meets",
    levels: "1 Beginning: 2; 2 Approaching: 2; 3 Meets: 2; 4 Exceeds: 0",
    samples: 6,
    readers: 1,
    weight: 2,
    rubric: "Lab report",
    protocol: "Everyday",
    sortSheet: "https://x.org/sheet",
    number: 2,
    meetingId: "m1",
  });
});

test("summarizing a meeting again replaces its rows and adds none", () => {
  const once = written(empty, mergeLog(empty, rowsOf("m1")));
  const two = written(once, mergeLog(once, rowsOf("m2")));
  expect(two.rows).toHaveLength(1 + 3 + 3);
  const again = mergeLog(
    two,
    rowsOf("m1").map((row) => ({ ...row, title: "Renamed" })),
  );
  expect(again.append).toEqual([]);
  const after = written(two, again);
  expect(after.rows.map((row) => row[1])).toEqual([
    "Meeting",
    ...Array(3).fill("Renamed"),
    ...Array(3).fill("Lab reports"),
  ]);
});

test("moved columns are followed, and a column of the team's own is never written over", () => {
  const first = written(empty, mergeLog(empty, rowsOf("m1")));
  // The team puts "Our remark" second, and the meeting's id first.
  const id = first.columns.findIndex(({ key }) => key === "meetingId");
  const moved: TabTable = {
    ...first,
    columns: first.columns.map(({ key, index }) => ({
      key,
      index: index === id ? 0 : index < id ? index + 2 : index + 1,
    })),
    rows: first.rows.map((row, index) => [
      row[id]!,
      index === 0 ? "Our remark" : "keep me",
      ...row.slice(0, id),
      ...row.slice(id + 1),
    ]),
  };
  const merged = mergeLog(moved, [...rowsOf("m1"), ...rowsOf("m2")]);
  const after = written(moved, merged);
  expect(after.rows.slice(0, 4)).toEqual(moved.rows);
  expect(after.rows.slice(4).map((row) => row.slice(0, 4))).toEqual(
    Array(3).fill(["m2", "", "2026-11-20", "Lab reports"]),
  );
});

test("what somebody typed over a cell stays, is named, and is known the next time, too", () => {
  const once = written(empty, mergeLog(empty, rowsOf("m1")));
  const typed = { ...once, rows: once.rows.map((row, at) => (at === 2 ? ["2026-11-19", ...row.slice(1)] : row)) };
  const renamed = rowsOf("m1").map((row) => ({ ...row, title: "Renamed", atOrAbove: 1 }));
  const first = mergeLog(typed, renamed);
  const after = written(typed, first);
  expect(after.rows[2]!.slice(0, 4)).toEqual(["2026-11-19", "Renamed", "Evidence", "1"]);
  expect(after.rows[1]!.slice(0, 4)).toEqual(["2026-11-20", "Renamed", "Claim", "1"]);
  expect(inLanguage(keptSentences(typed, first.kept), "en")).toEqual([
    "Team log, “Log”, row 3: what somebody typed was kept (Date). To have this meeting's own values there, delete the row and summarize again.",
  ]);
  const again = mergeLog(after, rowsOf("m1"));
  expect(again.kept).toEqual([{ row: 2, keys: ["date"] }]);
  expect(written(after, again).rows[2]!.slice(0, 4)).toEqual(["2026-11-19", "Lab reports", "Evidence", "2"]);
  expect(mergeLog(once, rowsOf("m1")).kept).toEqual([]);
});

test("a column that the team deleted is left out", () => {
  const fewer = { ...empty, columns: empty.columns.filter(({ key }) => key !== "protocol") };
  const [row] = mergeLog(fewer, rowsOf("m1")).append;
  expect(row!.map(shown)).not.toContain("Everyday");
});

test("a log that cannot say which row is whose is left alone, with the column named", () => {
  const lost = { ...empty, columns: empty.columns.filter(({ key }) => key !== "meetingId") };
  const twice = { ...empty, columns: [...empty.columns, { key: "below", index: 30 }] };
  expect(() => mergeLog(lost, rowsOf("m1"))).toThrow(Problem);
  expect(() => mergeLog(lost, rowsOf("m1"))).toThrow("has lost its column “Meeting id”");
  expect(() => mergeLog(twice, rowsOf("m1"))).toThrow("has the column “Below” more than once");
});

test("a log keeps the language it was made in, whatever was renamed in it, and gets its rows in that language", () => {
  const spanish = emptyIn("es");
  const renamed = { ...spanish, rows: [["Día", ...spanish.rows[0]!.slice(1)]] };
  expect([logLanguage(empty), logLanguage(renamed), logLanguage({ ...empty, rows: [] })]).toEqual([
    "en",
    "es",
    undefined,
  ]);
  const after = written(renamed, mergeLog(renamed, rowsOf("m1", "es")));
  expect(after.rows[2]).toContain("sí");
  expect(after.rows[2]).not.toContain("yes");
  const both = written(after, mergeLog(after, rowsOf("m2", "es")));
  expect(both.rows).toHaveLength(7);
});
