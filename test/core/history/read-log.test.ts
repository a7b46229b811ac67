import { expect, test } from "@jest/globals";
import { type LogKey, type LogTable, logTitles } from "../../../src/core/history/log-table.ts";
import { readLog } from "../../../src/core/history/read-log.ts";

const keys = Object.keys(logTitles) as LogKey[];
const row = (cells: Partial<Record<LogKey, string>>): Record<LogKey, string> => ({
  ...(Object.fromEntries(keys.map((key) => [key, ""])) as Record<LogKey, string>),
  date: "2026-09-04",
  title: "Lab reports",
  criterion: "Evidence",
  atOrAbove: "5",
  below: "7",
  settled: "12",
  gradeLevel: "3 Meets",
  levels: "2 Near: 7; 3 Meets: 5",
  number: "2",
  meetingId: "m1",
  ...cells,
});
const table = (rows: readonly Record<LogKey, string>[], columns: readonly LogKey[] = keys): LogTable => ({
  title: "Log",
  columns,
  rows: [columns.map((key) => logTitles[key].en), ...rows.map((cells) => columns.map((key) => cells[key]))],
});
const english = (reading: ReturnType<typeof readLog>) => reading.oddities.map(({ en }) => en);

test("columns that were moved are followed, and rows come in order of date", () => {
  const rows = [row({ date: "2026-11-20", meetingId: "m2", atOrAbove: "11", below: "1" }), row({})];
  const { rows: read, oddities } = readLog(table(rows, [...keys].reverse()));
  expect(read.map(({ row: at, date, atOrAbove, below }) => [at, date, atOrAbove, below])).toEqual([
    [3, "2026-09-04", 5, 7],
    [2, "2026-11-20", 11, 1],
  ]);
  expect(oddities).toEqual([]);
});

test("numbers typed as text and dates in other forms count", () => {
  const { rows, oddities } = readLog(
    table([
      row({ atOrAbove: " 5 ", below: "7.0", date: "9/24/2026" }),
      row({ meetingId: "m2", date: "30 de septiembre de 2026" }),
    ]),
  );
  expect(rows.map(({ date, below }) => [date, below])).toEqual([
    ["2026-09-24", 7],
    ["2026-09-30", 7],
  ]);
  expect(oddities).toEqual([]);
});

test("what cannot be read is named with its tab and row, and the other rows still count", () => {
  const reading = readLog(
    table([
      row({}),
      row({ meetingId: "m2", date: "3/4/2026" }),
      row({ meetingId: "m3", below: "a few" }),
      row({ meetingId: "m4", criterion: "" }),
      row({ meetingId: "m5", settled: "20" }),
      row({ meetingId: "m6", atOrAbove: "-2" }),
    ]),
  );
  expect(reading.rows.map(({ row: at }) => at)).toEqual([2, 6]);
  expect(english(reading)).toEqual([
    "“Log”, row 3: the date cannot be told and was left out here. Type it as 2026-11-24.",
    "“Log”, rows 4 and 7: a count of samples is not a whole number, so it was left out here.",
    "“Log”, row 5: no criterion is named, so it was left out here.",
    "“Log”, row 6: the samples at or above grade level and below it do not add up to the samples that count. The first two are used.",
  ]);
  for (const { es } of reading.oddities) expect(es).toMatch(/^«Log», filas? /);
});

test("a row that stands there twice counts once, and the one above it is named", () => {
  const reading = readLog(table([row({}), row({ atOrAbove: "6", below: "6" })]));
  expect(reading.rows.map(({ atOrAbove }) => atOrAbove)).toEqual([6]);
  expect(english(reading)).toEqual([expect.stringContaining("row 2: the same meeting and criterion")]);
});

test("rows that a team typed by hand count without id or number", () => {
  const hand = { meetingId: "", number: "", settled: "", levels: "" };
  const { rows } = readLog(
    table([row(hand), row({ ...hand, criterion: "Claim" }), row({ ...hand, date: "2026-10-02" })]),
  );
  expect(rows).toHaveLength(3);
});

test("without a column of its own the log still tells what it can, and with one that is needed gone it says which", () => {
  const fewer = keys.filter((key) => key !== "protocol" && key !== "gap");
  expect(readLog(table([row({})], fewer)).rows[0]).toMatchObject({ protocol: "", gap: null, atOrAbove: 5 });
  const lost = readLog(
    table(
      [row({})],
      keys.filter((key) => key !== "date"),
    ),
  );
  expect(lost.rows).toEqual([]);
  expect(english(lost)).toEqual([expect.stringContaining("“Log” has lost its column “Date”.")]);
  const twice = readLog(table([row({})], [...keys, "below"]));
  expect(twice.rows).toEqual([]);
  expect(english(twice)).toEqual(["“Log” has the column “Below” more than once. Delete the copy."]);
});

test("an empty row and a remark of the team's own are no oddity", () => {
  const empty = Object.fromEntries(keys.map((key) => [key, ""])) as Record<LogKey, string>;
  const { rows, oddities } = readLog(table([empty, row({}), { ...empty, title: "First semester" }]));
  expect([rows.length, oddities]).toEqual([1, []]);
});

/** What people do to a log by hand, what still counts of two meetings, and what is said. */
const two = [row({}), row({ meetingId: "m2", date: "2026-10-02", atOrAbove: "9", below: "3" })];
const blank = Object.fromEntries(keys.map((key) => [key, ""])) as Record<LogKey, string>;
test.each<[string, LogTable, readonly number[], readonly (string | RegExp)[]]>([
  ["renames every heading", { ...table(two), rows: [keys.map(() => "x"), ...table(two).rows.slice(1)] }, [2, 3], []],
  ["leaves blank rows between", table([two[0]!, blank, blank, two[1]!]), [2, 5], []],
  [
    "adds a row of totals",
    table([...two, { ...blank, date: "Total", atOrAbove: "14", below: "10" }]),
    [2, 3],
    [/row 4: the date cannot be told/],
  ],
  [
    "adds a row of totals without a name",
    table([...two, { ...blank, atOrAbove: "14", below: "10" }]),
    [2, 3],
    [/row 4: the date cannot be told/],
  ],
  [
    "types dates that may be read in two ways",
    table([two[0]!, { ...two[1]!, date: "2/10/2026" }]),
    [2],
    [/row 3: the date cannot be told.*Type it as 2026-11-24/],
  ],
  ["types a date as it is written elsewhere", table([two[0]!, { ...two[1]!, date: "24/10/2026" }]), [2, 3], []],
  ["types numbers as text with a decimal comma", table([two[0]!, { ...two[1]!, below: "3,0" }]), [2, 3], []],
  [
    "types a share instead of a count",
    table([two[0]!, { ...two[1]!, atOrAbove: "75%" }]),
    [2],
    [/row 3: a count of samples is not a whole number/],
  ],
  [
    "changes a count so that it adds up no longer",
    table([two[0]!, { ...two[1]!, atOrAbove: "8" }]),
    [2, 3],
    [/row 3: .* do not add up/],
  ],
  ["copies a row", table([...two, two[0]!]), [4, 3], [/row 2: the same meeting and criterion stand in a lower row/]],
  [
    "deletes columns that say nothing of change",
    table(
      two,
      keys.filter((key) => ["date", "criterion", "atOrAbove", "below", "meetingId"].includes(key)),
    ),
    [2, 3],
    [],
  ],
  [
    "deletes the column of meeting ids",
    table(
      two,
      keys.filter((key) => key !== "meetingId"),
    ),
    [2, 3],
    [],
  ],
  [
    "pastes the rows of another team in",
    table([...two, row({ meetingId: "t9", title: "Grade 3", criterion: "Voice", gradeLevel: "2 Near" })]),
    [2, 4, 3],
    [],
  ],
])("a hand that %s costs no row that can be read, and what cannot is named", (_, log, counted, said) => {
  const reading = readLog(log);
  expect(reading.rows.map(({ row: at }) => at)).toEqual(counted);
  const sentences = english(reading);
  expect(sentences).toHaveLength(said.length);
  said.forEach((one, index) => {
    expect(sentences[index]).toMatch(one);
  });
});
