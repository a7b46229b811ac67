/** The team log while others change it: between our reading and our writing, and by hand. */
import { expect, test } from "@jest/globals";
import type { Answer, Summary } from "../../src/contract/server.ts";
import { ana, aTeam } from "./a-team.ts";

type Team = ReturnType<typeof aTeam>;

const done = (answer: Answer<Summary>): Summary => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};
const sortAll = (team: Team, sheetId: string, level: string) => {
  for (const reader of team.plan.readers)
    team.type(
      sheetId,
      reader,
      "C4",
      team.plan.samples.map(() => ["3 Meets", level, "4 Exceeds"]),
    );
};
const meeting = (team: Team, operationId: string, title: string, date: string) => {
  const files = team.create({ ...team.plan, operationId, title, date });
  sortAll(team, files.sortSheet.id, "2 Approaching");
  return files;
};
/** Two meetings in the log, with a remark of the team's own beside each row. */
const aLog = () => {
  const team = aTeam();
  const one = meeting(team, "meeting-0001", "Argument", "2026-09-04");
  const two = meeting(team, "meeting-0002", "Lab report", "2026-10-02");
  done(team.summarize(one.sortSheet.id));
  const log = done(team.summarize(two.sortSheet.id)).log!;
  const edit = (...requests: readonly object[]) =>
    team.person(ana, "sheets.spreadsheets.batchUpdate", { spreadsheetId: log.id }, { requests });
  edit({ appendDimension: { sheetId: 700, dimension: "COLUMNS", length: 1 } });
  team.type(log.id, "Log", "U1", [["Remark"], ...[1, 2, 3, 4, 5, 6].map((at) => [`remark ${at}`])]);
  return { team, one, two, log, edit };
};
/** Meeting, criterion, at or above, below and remark of each row, in a fixed order. */
const rowsOf = (team: Team, logId: string) =>
  team
    .cells(logId, "Log")
    .slice(1)
    .map((row) => [row[1], row[2], row[3], row[4], row[20] ?? ""].join("|"))
    .sort();
/** Runs `change` when the log has been read and not yet written to. */
const meanwhile = (team: Team, change: () => void) => {
  const stop = team.workspace.onCall(({ caller, method }) => {
    if (caller.via !== "addon" || method !== "docs.documents.batchUpdate") return;
    stop();
    const next = team.workspace.onCall((call) => {
      if (call.method !== "sheets.spreadsheets.get") return;
      next();
      change();
    });
  });
};
const range = (startRowIndex: number, endRowIndex: number) => ({
  sheetId: 700,
  startRowIndex,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex: 21,
});
const rows = (startIndex: number, endIndex: number) => ({ sheetId: 700, dimension: "ROWS", startIndex, endIndex });
const byRemark = { sortRange: { range: range(1, 7), sortSpecs: [{ dimensionIndex: 20, sortOrder: "DESCENDING" }] } };

const whole = [
  "Argument|Claim|12|0|remark 1",
  "Argument|Conventions|12|0|remark 3",
  "Argument|Evidence|12|0|remark 2",
  "Lab report|Claim|12|0|remark 4",
  "Lab report|Conventions|12|0|remark 6",
  "Lab report|Evidence|0|12|remark 5",
];

test.each<[string, readonly object[], readonly string[]]>([
  ["sorts the log", [byRemark], whole],
  ["inserts a row above", [{ insertDimension: { range: rows(1, 2), inheritFromBefore: false } }], whole],
  ["moves the other meeting up", [{ moveDimension: { source: rows(4, 7), destinationIndex: 1 } }], whole],
  [
    "turns this meeting's rows round",
    [{ sortRange: { range: range(1, 4), sortSpecs: [{ dimensionIndex: 20, sortOrder: "DESCENDING" }] } }],
    whole,
  ],
  [
    "deletes a row of the meeting",
    [{ deleteDimension: { range: rows(1, 2) } }],
    ["Argument|Claim|12|0|", ...whole.slice(1)],
  ],
])("somebody who %s while a meeting is summarized again loses no row and no remark", (_, requests, expected) => {
  const { team, one, log, edit } = aLog();
  sortAll(team, one.sortSheet.id, "3 Meets");
  meanwhile(team, () => edit(...requests));
  expect(done(team.summarize(one.sortSheet.id)).logProblem).toBeNull();
  expect(rowsOf(team, log.id)).toEqual(expected);
  // And the next time all is as usual.
  team.calls.length = 0;
  done(team.summarize(one.sortSheet.id));
  expect(team.calls.length).toBeLessThanOrEqual(6);
  expect(rowsOf(team, log.id)).toEqual(expected);
});
