/** The team log as colleagues share it: two who summarize at once, and what of it the page may read. */
import { expect, test } from "@jest/globals";
import type { TeamLog } from "../../src/contract/history.ts";
import type { Answer, Summary } from "../../src/contract/server.ts";
import type { LogTable } from "../../src/core/history/log-table.ts";
import { readLog } from "../../src/core/history/read-log.ts";
import { ana, aTeam, ben } from "./a-team.ts";

type Team = ReturnType<typeof aTeam>;

const done = (answer: Answer<Summary>): Summary => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};
const meeting = (team: Team, operationId: string, date: string, level: string) => {
  const files = team.create({ ...team.plan, operationId, date });
  for (const reader of team.plan.readers)
    team.type(
      files.sortSheet.id,
      reader,
      "C4",
      team.plan.samples.map(() => ["3 Meets", level, "4 Exceeds"]),
    );
  return files;
};

test("two people who summarize one meeting at the same moment leave each row once in the log", () => {
  const team = aTeam();
  const log = done(team.summarize(meeting(team, "meeting-0001", "2026-09-04", "2 Approaching").sortSheet.id)).log!;
  const files = meeting(team, "meeting-0002", "2026-10-02", "3 Meets");
  for (const { id } of [files.sortSheet, files.notes, log]) team.workspace.pick(ben, id);
  const beside: Answer<Summary>[] = [];
  const stop = team.workspace.onCall(({ caller, method }) => {
    // The sort sheet, then the log: Ben begins when Ana has read both and written neither.
    if (caller.via !== "addon" || method !== "docs.documents.batchUpdate") return;
    stop();
    const next = team.workspace.onCall((call) => {
      if (call.method !== "sheets.spreadsheets.get") return;
      next();
      beside.push(team.summarize(files.sortSheet.id, ben));
    });
  });
  done(team.summarize(files.sortSheet.id));
  expect(beside).toMatchObject([{ ok: false, problem: { code: "busy" } }]);
  expect(team.cells(log.id, "Log")).toHaveLength(1 + 3 + 3);
  // Ben tries again, as he is told, and brings the same rows up to date.
  expect(done(team.summarize(files.sortSheet.id, ben)).log?.id).toBe(log.id);
  expect(team.cells(log.id, "Log")).toHaveLength(1 + 3 + 3);
});

test("the log is read in one call, whatever the team added beside it stays where it is", () => {
  const team = aTeam();
  done(team.summarize(meeting(team, "meeting-0001", "2026-09-04", "2 Approaching").sortSheet.id));
  const log = done(team.summarize(meeting(team, "meeting-0002", "2026-10-02", "3 Meets").sortSheet.id)).log!;
  team.person(
    ana,
    "sheets.spreadsheets.batchUpdate",
    { spreadsheetId: log.id },
    {
      requests: [
        {
          insertDimension: {
            range: { sheetId: 700, dimension: "COLUMNS", startIndex: 1, endIndex: 2 },
            inheritFromBefore: true,
          },
        },
      ],
    },
  );
  team.type(log.id, "Log", "B1", [["Our remark"], ["Maya shone"]]);
  const before = team.calls.length;
  const table = team.get<LogTable>(ana, team.untitled(ana), "readHistory", log.id);
  expect(team.calls.slice(before).map(({ method }) => method)).toEqual(["sheets.spreadsheets.get"]);
  expect(JSON.stringify(table)).not.toMatch(/Maya|remark/);
  const { rows, oddities } = readLog(table);
  expect(oddities).toEqual([]);
  expect(
    rows.filter(({ criterion }) => criterion === "Evidence").map(({ date, atOrAbove }) => [date, atOrAbove]),
  ).toEqual([
    ["2026-09-04", 0],
    ["2026-10-02", team.plan.samples.length],
  ]);
  const [one, other] = rows.filter(({ criterion }) => criterion === "Evidence");
  expect(one!.rubricMark).toBe(other!.rubricMark);
});

test("a log that lost its tab says what is safe and what to do", () => {
  const team = aTeam();
  const files = meeting(team, "meeting-0001", "2026-09-04", "2 Approaching");
  expect(team.ask(ana, files.sortSheet.id, "readHistory", files.sortSheet.id)).toMatchObject({
    ok: false,
    problem: { code: "sheet", say: expect.stringContaining("lost the tab") },
  });
});

test("an administrator can raise how few samples a count of the download may speak of, and never lower it", () => {
  const team = aTeam();
  const log = done(team.summarize(meeting(team, "meeting-0001", "2026-09-04", "2 Approaching").sortSheet.id)).log!;
  const fewest = () => team.get<TeamLog>(ana, team.untitled(ana), "readHistory", log.id).fewest;
  expect(fewest()).toBe(10);
  for (const [set, held] of [
    ["20", 20],
    ["5", 10],
    ["20.5", 10],
    ["many", 10],
    ["", 10],
  ] as const) {
    team.workspace.setProperty(ana, "script", "FEWEST_STUDENTS", set);
    expect(fewest()).toBe(held);
  }
});
