import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { summarizeSort } from "../../../src/core/trends/summarize-sort.ts";
import type { TabTable } from "../../../src/files/tables.ts";
import { checkLog, type LogRepair } from "../../../src/files/team-log/check-log.ts";
import { logRows } from "../../../src/files/team-log/log-rows.ts";
import { mergeLog } from "../../../src/files/team-log/merge-log.ts";
import { teamLog } from "../../../src/files/team-log/team-log.ts";
import type { Cell } from "../../../src/files/workbook.ts";
import { aRubric, codes } from "../a-meeting.ts";

const rowsOf = (meetingId: string, level: number) =>
  logRows(
    {
      meeting: { meetingId, title: "Lab reports", date: "2026-11-20", protocol: "Everyday" },
      trends: summarizeSort(
        {
          samples: codes(6),
          readers: ["Ana"],
          ratings: codes(6).map((sample) => ({ sample, reader: "Ana", criterion: 1, level })),
          notes: [],
          agreed: [],
        },
        aRubric,
      ),
      rubric: aRubric,
      sortSheetUrl: "https://x.org/sheet",
    },
    "en",
  );
const shown = ({ text, number }: Cell): string => text ?? (number === undefined ? "" : String(number));
const [tab] = teamLog("en").tabs;
const last = tab!.columns.length;
/** Without the hidden one that remembers what was written. */
const own = last - 1;
const empty: TabTable = {
  sheetId: 700,
  title: "Log",
  hidden: false,
  columns: tab!.columns.map(({ key }, index) => ({ key: key!, index })),
  rows: tab!.rows.map((row) => row.map(shown)),
  merges: [],
};
const written = (table: TabTable, { update, append, remove }: LogRepair): TabTable => {
  const rows = table.rows.map((row) => [...row]);
  for (const { row, column, cells } of update) {
    while (rows.length <= row) rows.push([]);
    cells.forEach((cell, index) => {
      rows[row]![column + index] = shown(cell);
    });
  }
  rows.push(...append.map((cells) => cells.map(shown)));
  for (const row of remove) rows.splice(row, 1);
  return { ...table, rows };
};
const merged = (table: TabTable, rows: ReturnType<typeof rowsOf>): LogRepair => ({
  ...mergeLog(table, rows),
  remove: [],
});
/** Another meeting, ours, and two rows that a team typed by hand. */
const hand = (title: string): string[] => ["2026-01-10", title, "Evidence", "4", "6"];
const both = written(
  written(empty, merged(empty, rowsOf("m1", 1))),
  merged(written(empty, merged(empty, rowsOf("m1", 1))), rowsOf("m2", 2)),
);
const before = (remarks: readonly boolean[]): TabTable => ({
  ...both,
  rows: [...both.rows, hand("One"), hand("Two")].map((row, index) =>
    remarks[index] ? [...Array.from({ length: last }, (_, at) => row[at] ?? ""), `remark ${index}`] : row,
  ),
});
const contents = (row: readonly string[]): string => Array.from({ length: own }, (_, at) => row[at] ?? "").join("|");
const remarkOf = (row: readonly string[]): string => row[last] ?? "";
const isOurs = (row: readonly string[]): boolean => row[own - 1] === "m2";

/** Writes as the add-on does, on a log that is `at` when the writing comes. */
const played = (was: TabTable, at: TabTable, rows: ReturnType<typeof rowsOf>): TabTable => {
  let now = at;
  let edits = merged(was, rows);
  for (let round = 1; round <= 3; round++) {
    now = written(now, edits);
    const repair = checkLog(was, now, rows, new Set(edits.update.map(({ row }) => row)));
    if (repair === "columns") throw new Error("columns");
    if (repair.update.length + repair.append.length + repair.remove.length === 0) return now;
    edits = repair;
  }
  throw new Error("never at rest");
};

const changes = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("move" as const), from: fc.nat(30), to: fc.nat(30) }),
    fc.record({ kind: fc.constant("insert" as const), from: fc.nat(30), to: fc.nat(30) }),
    fc.record({ kind: fc.constant("turn" as const), from: fc.nat(30), to: fc.nat(30) }),
  ),
  { maxLength: 4 },
);
const changed = (table: TabTable, ops: typeof changes extends fc.Arbitrary<infer T> ? T : never): TabTable => {
  const rows = table.rows.slice(1);
  for (const { kind, from, to } of ops) {
    const [a, b] = [from % rows.length, to % rows.length];
    if (kind === "move") rows.splice(b, 0, ...rows.splice(a, 1));
    else if (kind === "insert") rows.splice(a, 0, []);
    else rows.splice(Math.min(a, b), Math.abs(a - b) + 1, ...rows.slice(Math.min(a, b), Math.max(a, b) + 1).reverse());
  }
  return { ...table, rows: [table.rows[0]!, ...rows] };
};

test("whatever is moved between reading and writing, every row of others is kept beside its remark, and ours stand once", () => {
  fc.assert(
    fc.property(changes, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (ops, remarks) => {
      const was = before([false, ...remarks]);
      const now = played(was, changed(was, ops), rowsOf("m2", 3));
      const kept = (table: TabTable) =>
        table.rows.filter((row) => !isOurs(row) && contents(row).replace(/\|/g, "") !== "");
      expect(kept(now).map(contents).sort()).toEqual(kept(was).map(contents).sort());
      expect(now.rows.filter(isOurs).map(contents).sort()).toEqual(
        rowsOf("m2", 3)
          .map((row) => contents(Object.values(row).map(String)))
          .sort(),
      );
      // A remark stands beside the row that it stood beside.
      const remarked = (table: TabTable) =>
        table.rows
          .filter((row) => remarkOf(row) !== "")
          .map((row) => `${remarkOf(row)}: ${row[own - 1]} ${row[own - 2]} ${row[1]}`)
          .sort();
      expect(remarked(now)).toEqual(remarked(was));
    }),
  );
});

test("rows that somebody edits, deletes or adds meanwhile stay as they made them", () => {
  const was = before([]);
  const edited = { ...was, rows: was.rows.map((row, index) => (index === 8 ? hand("Two, corrected") : row)) };
  expect(played(was, edited, rowsOf("m2", 3)).rows.map((row) => row[1])).toEqual(edited.rows.map((row) => row[1]));
  const added = { ...was, rows: [...was.rows, hand("Three")] };
  expect(played(was, added, rowsOf("m2", 3)).rows).toHaveLength(added.rows.length);
  const remark = { ...was, rows: was.rows.map((row, index) => (index === 5 ? [...row, "just typed"] : row)) };
  expect(played(was, remark, rowsOf("m2", 3)).rows[5]![last]).toBe("just typed");
});

test("a meeting that two copies of a sort sheet add at the same moment stands once", () => {
  const rows = rowsOf("m3", 2);
  const other = written(both, merged(both, rows));
  const now = played(both, other, rows);
  expect(now.rows.filter((row) => row[own - 1] === "m3")).toHaveLength(3);
  expect(now.rows).toHaveLength(both.rows.length + 3);
});

test("columns that were moved meanwhile are not guessed at", () => {
  const moved = { ...both, columns: both.columns.map(({ key, index }) => ({ key, index: index + 1 })) };
  expect(checkLog(both, moved, rowsOf("m2", 3), new Set([4]))).toBe("columns");
});
