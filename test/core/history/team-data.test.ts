import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { type LogKey, logTitles } from "../../../src/core/history/log-table.ts";
import { readLog } from "../../../src/core/history/read-log.ts";
import { csvOf, jsonLinesOf, teamRecords } from "../../../src/core/history/team-data.ts";

const rowsOf = (...rows: readonly Partial<Record<LogKey, string>>[]) => {
  const columns = Object.keys(logTitles) as LogKey[];
  const usual: Partial<Record<LogKey, string>> = {
    date: "2026-09-04",
    title: "Lab reports",
    criterion: "Evidence",
    atOrAbove: "5",
    below: "7",
    settled: "12",
    notScorable: "1",
    open: "0",
    gap: "yes",
    gradeLevel: "3 Meets",
    levels: "1 Beginning: 3; 2 Near: but not yet: 4; 3 Meets: 5",
    samples: "13",
    readers: "3",
    weight: "1,5",
    rubric: "Lab report",
    protocol: "Everyday",
    sortSheet: "https://docs.google.com/spreadsheets/d/x",
    number: "2",
    meetingId: "m1",
  };
  return readLog({
    title: "Log",
    columns,
    rows: [[], ...rows.map((cells) => columns.map((key) => cells[key] ?? usual[key] ?? ""))],
  }).rows;
};
const later = { fewest: 10, today: "2027-01-10" };
const lines = (csv: string) =>
  csv
    .replace(/^\ufeff/, "")
    .trimEnd()
    .split("\r\n");

test("a record says what was counted, with the levels apart", () => {
  expect(teamRecords(rowsOf({}), later)).toEqual([
    {
      schema_version: 1,
      meeting_id: "m1",
      date: "2026-09-04",
      meeting: "Lab reports",
      protocol: "Everyday",
      rubric: "Lab report",
      criterion_number: 2,
      criterion: "Evidence",
      weight: 1.5,
      grade_level_begins_at: "3 Meets",
      rubric_key: expect.stringMatching(/^[0-9a-f]{8}$/),
      readers: 3,
      samples: 13,
      at_or_above: 5,
      below: 7,
      not_scorable: 1,
      not_settled: 0,
      levels: [
        { level: "1 Beginning", samples: 3 },
        { level: "2 Near: but not yet", samples: 4 },
        { level: "3 Meets", samples: 5 },
      ],
      is_gap: true,
      suppressed: null,
    },
  ]);
});

test.each([
  ["few or alike", { atOrAbove: "4", below: "5", settled: "9" }],
  ["few or alike", { atOrAbove: "12", below: "0", levels: "1 Beginning: 0; 3 Meets: 12" }],
  ["few or alike", { atOrAbove: "0", below: "12" }],
])("counts that would tell of single children leave no trace: %s", (why, cells) => {
  const [record] = teamRecords(rowsOf(cells), later);
  expect(record).toMatchObject({
    at_or_above: null,
    below: null,
    not_scorable: null,
    not_settled: null,
    samples: null,
    levels: null,
    is_gap: null,
    suppressed: why,
  });
});

test("an administrator may ask for more samples, never for fewer", () => {
  expect(teamRecords(rowsOf({}), { ...later, fewest: 20 })[0]!.suppressed).toBe("few or alike");
  expect(
    teamRecords(rowsOf({ atOrAbove: "4", below: "1", settled: "5" }), { ...later, fewest: 3 })[0]!.suppressed,
  ).toBe("few or alike");
});

test("the key of the rubric is the same for other counts and another one for other levels", () => {
  const [one, counts, level, line] = teamRecords(
    rowsOf(
      {},
      { meetingId: "m2", levels: "1 Beginning: 0; 2 Near: but not yet: 9; 3 Meets: 3" },
      { meetingId: "m3", levels: "1 Beginning: 3; 2 Near: 4; 3 Meets: 5" },
      { meetingId: "m4", gradeLevel: "2 Near: but not yet" },
    ),
    later,
  ).map(({ rubric_key }) => rubric_key);
  expect(counts).toBe(one);
  expect(new Set([one, level, line]).size).toBe(3);
});

test("CSV keeps commas, quotes and line breaks inside a cell, and runs no formula", () => {
  const titles = ["=1+1", "+1", "-1", "@now", "\ttab", 'He said "no", then left'];
  const csv = csvOf(teamRecords(rowsOf(...titles.map((title, index) => ({ title, meetingId: `m${index}` }))), later));
  expect(csv.startsWith("\ufeffschema_version,meeting_id,date,meeting,")).toBe(true);
  const written = lines(csv).slice(1);
  expect(written.map((line) => line.split(",")[3])).toEqual(["'=1+1", "'+1", "'-1", "'@now", "tab", '"He said ""no""']);
  expect(written[0]).toContain('"[{""level"":""1 Beginning"",""samples"":3}');
});

test("every line of the JSON is one record, with the text as it was typed", () => {
  const text = jsonLinesOf(teamRecords(rowsOf({ title: "=1+1" }, { meetingId: "m2" }), later));
  const records = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { meeting: string });
  expect(records.map(({ meeting }) => meeting)).toEqual(["=1+1", "Lab reports"]);
});

test("the schema in docs/team-data.md names every field, in order", () => {
  const named = [...readFileSync("docs/team-data.md", "utf8").matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
  expect(named).toEqual(lines(csvOf([]))[0]!.split(","));
});
