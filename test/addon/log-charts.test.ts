/** The Charts tab of the team log: made with the log, brought to an older log, left away where a team threw it away. */
import { expect, test } from "@jest/globals";
import { ana, aTeam } from "./a-team.ts";

const summarized = () => {
  const team = aTeam();
  const files = team.create(team.plan);
  for (const reader of team.plan.readers)
    team.type(
      files.sortSheet.id,
      reader,
      "C4",
      team.plan.samples.map(() => ["3 Meets", "2 Approaching", "4 Exceeds"]),
    );
  const summarize = () => {
    let calls = 0;
    const stop = team.workspace.onCall(({ caller }) => {
      if (caller.via === "addon") calls += 1;
    });
    const answer = team.summarize(files.sortSheet.id);
    stop();
    if (!answer.ok || !answer.value.log) throw new Error(JSON.stringify(answer));
    return { log: answer.value.log, calls };
  };
  const { log } = summarize();
  const edit = (...requests: readonly object[]) =>
    team.person(ana, "sheets.spreadsheets.batchUpdate", { spreadsheetId: log.id }, { requests });
  return { team, log, edit, summarize };
};
const table = (cells: readonly (readonly unknown[])[]) => cells.slice(21).map((row) => row[2]);

test("a new log has its Charts tab, with the meeting's gap in it", () => {
  const { team, log } = summarized();
  const cells = team.cells(log.id, "Charts");
  expect(cells[2]?.[1]).toBe("Evidence");
  expect(table(cells)[0]).toBe("0 of 12");
});

test("an older log gets its Charts tab in the same write, whatever tabs the team has", () => {
  const { team, log, edit, summarize } = summarized();
  edit(
    { deleteSheet: { sheetId: 701 } },
    { deleteSheet: { sheetId: 702 } },
    { addSheet: { properties: { title: "charts" } } },
    { updateSheetProperties: { properties: { sheetId: 700, title: "Our log's rows" }, fields: "title" } },
  );
  expect(summarize().calls).toBeLessThanOrEqual(6);
  expect(table(team.cells(log.id, "Charts (2)"))[0]).toBe("0 of 12");
});

test("a Charts tab that the team deleted stays away", () => {
  const { team, log, edit, summarize } = summarized();
  edit({ deleteSheet: { sheetId: 701 } });
  summarize();
  expect(() => team.cells(log.id, "Charts")).toThrow();
});
