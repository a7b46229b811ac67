import type { Summary } from "../../src/contract/server.ts";
import { createRuntime } from "../../src/local/runtime/runtime.ts";
import { readShipped } from "../../src/local/shipped.ts";
import { ana, aTeam, ben } from "./a-team.ts";

const readers = ["Ana Torres", "Ben Okafor", "Chloe Nguyen", "Dan O'Brien"];
type Team = ReturnType<typeof aTeam>;

/** Every reader gives the same levels, but for S01 where one differs by two. */
const sortAll = (team: Team, sheetId: string) =>
  readers.forEach((reader, r) => {
    team.type(
      sheetId,
      reader,
      "C4",
      Array.from({ length: 12 }, (_, sample) => [
        sample === 0 && r === 3 ? "1 Not yet" : "3 Meets",
        sample < 5 ? "2 Approaching" : "4 Exceeds",
        "3 Meets",
      ]),
    );
  });
const sorted = () => {
  const team = aTeam();
  const files = team.create();
  sortAll(team, files.sortSheet.id);
  return { team, files };
};
const area = (sheetId: number, top: number, bottom: number, left: number, right: number) => ({
  sheetId,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});
const done = (answer: ReturnType<Team["summarize"]>): Summary => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};
const logOf = (team: Team, summary: Summary) => team.cells(summary.log?.id ?? "", "Log");

test("the summary counts what readers typed, and lands in the notes and in the log", () => {
  const { team, files } = sorted();
  const summary = done(team.summarize(files.sortSheet.id));
  expect(summary.into).toBe("notes");
  expect(summary.trends.criteria.map(({ atOrAbove, below, open }) => ({ atOrAbove, below, open }))).toEqual([
    { atOrAbove: 11, below: 0, open: 1 },
    { atOrAbove: 7, below: 5, open: 0 },
    { atOrAbove: 12, below: 0, open: 0 },
  ]);
  expect(summary.trends.gap).toEqual({ kind: "named", named: [1] });
  const notes = team.text(files.notes.id);
  expect(notes).toContain("The highest-leverage gap is Evidence (5 of 12 below grade level).");
  expect(notes).toContain("S01, Claim: readers are two or more levels apart");
  expect(notes).not.toContain("land here when the facilitator summarizes");
  const log = logOf(team, summary);
  expect(log).toHaveLength(4);
  expect(log[2]).toEqual(expect.arrayContaining(["2026-11-24", "Argument essay", "Evidence", "7", "5", "12"]));
});

test("the Consensus and Trends tabs say the same as the summary, live and without the add-on", () => {
  const { team, files } = sorted();
  const consensus = team.cells(files.sortSheet.id, "Consensus");
  expect(consensus.find((row) => row[0] === "S01" && row[1] === "Claim")).toEqual(
    expect.arrayContaining(["Talk first"]),
  );
  const trends = team.cells(files.sortSheet.id, "Trends").map((row) => row.join("|"));
  expect(trends.some((row) => row.startsWith("Evidence|7 of 12|5"))).toBe(true);
});

test("summarizing takes at most 6 Google calls, the first time and every other", () => {
  const { team, files } = sorted();
  for (let round = 0; round < 3; round++) {
    team.calls.length = 0;
    done(team.summarize(files.sortSheet.id));
    expect(team.calls.length).toBeLessThanOrEqual(6);
  }
});

test("summarizing again brings the notes and the log up to date, with no row twice", () => {
  const { team, files } = sorted();
  done(team.summarize(files.sortSheet.id));
  team.type(files.sortSheet.id, "Dan O'Brien", "C4", [["3 Meets"]]);
  const again = done(team.summarize(files.sortSheet.id));
  expect(logOf(team, again)).toHaveLength(4);
  expect(logOf(team, again)[1]).toEqual(expect.arrayContaining(["Claim", "12"]));
  const notes = team.text(files.notes.id);
  expect(notes.match(/What the work shows/g)).toHaveLength(1);
  expect(notes).not.toContain("S01, Claim");
});

test("what people typed into the summary stays, below the new one", () => {
  const { team, files } = sorted();
  done(team.summarize(files.sortSheet.id));
  team.person(
    ana,
    "docs.documents.batchUpdate",
    { documentId: files.notes.id },
    {
      requests: [
        {
          replaceAllText: {
            containsText: { text: "The gap to work on", matchCase: true },
            replaceText: "The gap to work on: Ben will model citing",
          },
        },
      ],
    },
  );
  done(team.summarize(files.sortSheet.id));
  const notes = team.text(files.notes.id);
  expect(notes).toContain("Ben will model citing");
  expect(notes).toContain("Kept from before");
  expect(notes.indexOf("Kept from before")).toBeLessThan(notes.indexOf("Ben will model citing"));
});

test("what a team counted about the task stays where it was counted, however often the sort is summarized", () => {
  const { team, files } = sorted();
  const typed = (text: string, replaceText: string) =>
    team.person(
      ana,
      "docs.documents.batchUpdate",
      { documentId: files.notes.id },
      { requests: [{ replaceAllText: { containsText: { text, matchCase: true }, replaceText } }] },
    );
  typed("something changed to make it better", "something changed to make it better (S03, S07)");
  done(team.summarize(files.sortSheet.id));
  typed("gives reasons", "gives reasons (S02)");
  done(team.summarize(files.sortSheet.id));
  const notes = team.text(files.notes.id);
  expect(notes.match(/\(S03, S07\)/g)).toHaveLength(1);
  expect(notes.match(/gives reasons \(S02\)/g)).toHaveLength(1);
  expect(notes).not.toContain("Kept from before");
  expect(notes.indexOf("For the action steps.")).toBeLessThan(notes.indexOf("What levels cannot tell of the task"));
});

test("a colleague whose add-on did not make the files gets a trends document, and the notes stay as they are", () => {
  const { team, files } = sorted();
  const before = team.text(files.notes.id);
  const summary = done(team.summarize(files.sortSheet.id, ben));
  expect(summary.into).toBe("trends document");
  expect(team.text(summary.document.id, ben)).toContain("The highest-leverage gap is Evidence");
  expect(team.text(files.notes.id)).toBe(before);
  expect(summary.log).toBeNull();
  expect(summary.logProblem).toMatch(/ask whoever planned the meeting/);
  expect(team.names(ana).filter((name) => name.includes("trends"))).toHaveLength(1);
  const again = done(team.summarize(files.sortSheet.id, ben));
  expect(again.document.id).toBe(summary.document.id);
});

test("somebody typing in the notes between our reading and our writing loses nothing", () => {
  const { team, files } = sorted();
  let typed = 0;
  team.workspace.onCall(({ method, caller }) => {
    if (method !== "docs.documents.get" || caller.via !== "addon" || typed === 2) return;
    typed += 1;
    team.person(
      ben,
      "docs.documents.batchUpdate",
      { documentId: files.notes.id },
      { requests: [{ insertText: { location: { index: 1 }, text: `Ben types ${typed}. ` } }] },
    );
  });
  expect(done(team.summarize(files.sortSheet.id)).into).toBe("notes");
  const notes = team.text(files.notes.id);
  expect(notes).toContain("Ben types 2. Ben types 1. Argument essay");
  expect(notes.match(/What the work shows/g)).toHaveLength(1);
});

test("where somebody never stops typing, that is said, and their text stays", () => {
  const { team, files } = sorted();
  team.workspace.onCall(({ method, caller }) => {
    if (method === "docs.documents.get" && caller.via === "addon")
      team.person(
        ben,
        "docs.documents.batchUpdate",
        { documentId: files.notes.id },
        { requests: [{ insertText: { location: { index: 1 }, text: "x" } }] },
      );
  });
  expect(team.summarize(files.sortSheet.id)).toMatchObject({ ok: false, problem: { code: "changed" } });
  expect(team.text(files.notes.id)).toMatch(/^\n*xxx/);
});

test("a log that could not be filled the first time is filled the next time", () => {
  const { team, files } = sorted();
  team.fault({ method: "sheets.spreadsheets.batchUpdate", code: 429, reason: "rateLimitExceeded", times: 4 });
  const first = done(team.summarize(files.sortSheet.id));
  expect(first.log).toBeNull();
  expect(first.logProblem).toContain("Wait a minute");
  const again = done(team.summarize(files.sortSheet.id));
  expect(logOf(team, again)).toHaveLength(4);
  expect(team.names().filter((name) => name.includes("log"))).toHaveLength(1);
});

test("a trends document that could not be filled the first time is whole the next time", () => {
  const { team, files } = sorted();
  team.fault({ method: "docs.documents.batchUpdate", code: 429, reason: "rateLimitExceeded", times: 4 });
  expect(team.summarize(files.sortSheet.id, ben)).toMatchObject({ ok: false, problem: { code: "busy" } });
  const again = done(team.summarize(files.sortSheet.id, ben));
  expect(team.text(again.document.id, ben)).toMatch(/^\s*Argument essay/);
  expect(team.names().filter((name) => name.includes("trends"))).toHaveLength(1);
});

test("a trends document that had to go to My Drive is said to be there", () => {
  const { team, files } = sorted();
  team.workspace.strictSharedDrives = true;
  const summary = done(team.summarize(files.sortSheet.id, ben));
  expect(summary.moved).toMatch(/trends.*My Drive.*Organize > Move/);
  expect(done(team.summarize(files.sortSheet.id)).moved).toMatch(/log/);
});

test("notes that were never filled are not taken for notes", () => {
  const team = aTeam();
  const files = team.steps.files();
  team.steps.sortSheet(files);
  sortAll(team, files.sortSheet.id);
  expect(done(team.summarize(files.sortSheet.id)).into).toBe("trends document");
  team.steps.notes(files);
  expect(team.text(files.notes.id)).toContain("Agenda");
});

test("an answer that got lost adds no row twice to the log", () => {
  const { team, files } = sorted();
  team.fault({ method: "sheets.spreadsheets.batchUpdate", code: 503, reason: "backendError", times: 1, after: true });
  expect(logOf(team, done(team.summarize(files.sortSheet.id)))).toHaveLength(4);
});

test.each([
  [200, "Rubric"],
  [500, "Meeting"],
])("a sort sheet whose tab %s (%s) was deleted says which one, what is safe and what to do", (sheetId, title) => {
  const { team, files } = sorted();
  team.person(
    ana,
    "sheets.spreadsheets.batchUpdate",
    { spreadsheetId: files.sortSheet.id },
    { requests: [{ deleteSheet: { sheetId } }] },
  );
  const answer = team.summarize(files.sortSheet.id);
  expect(answer).toMatchObject({
    ok: false,
    problem: { code: "sheet", say: expect.stringContaining(title), next: expect.stringContaining("Version history") },
  });
});

test("a reader's deleted tab leaves that reader out, and says so", () => {
  const { team, files } = sorted();
  team.person(
    ana,
    "sheets.spreadsheets.batchUpdate",
    { spreadsheetId: files.sortSheet.id },
    { requests: [{ deleteSheet: { sheetId: 1003 } }] },
  );
  const summary = done(team.summarize(files.sortSheet.id));
  expect(summary.oddities.join(" ")).toContain("Dan O'Brien");
  expect(summary.trends.readers).toBe(3);
});

test("columns that were moved and levels typed in other words are still understood", () => {
  const { team, files } = sorted();
  team.person(
    ana,
    "sheets.spreadsheets.batchUpdate",
    { spreadsheetId: files.sortSheet.id },
    {
      requests: [
        {
          moveDimension: {
            source: { sheetId: 1000, dimension: "COLUMNS", startIndex: 3, endIndex: 4 },
            destinationIndex: 6,
          },
        },
      ],
    },
  );
  team.type(files.sortSheet.id, "Ben Okafor", "C5", [["meets"], ["3"]]);
  const summary = done(team.summarize(files.sortSheet.id));
  expect(summary.trends.criteria.map((trend) => trend.atOrAbove)).toEqual([11, 7, 12]);
  expect(summary.oddities).toEqual([]);
});

test("a sort that nobody has begun is not summarized as if it were done", () => {
  const team = aTeam();
  const files = team.create();
  const before = team.text(files.notes.id);
  expect(team.summarize(files.sortSheet.id)).toMatchObject({
    ok: false,
    problem: { say: expect.stringContaining("No reader has chosen a level yet") },
  });
  expect(team.text(files.notes.id)).toBe(before);
});

test("evidence stays as it was typed, whatever it looks like", () => {
  const { team, files } = sorted();
  const typed = ["= good evidence", "=SUM(1,2)", "007", "3/4", "TRUE", "+ strong verbs", "- none", "@home", "12:30"];
  team.type(
    files.sortSheet.id,
    "Ana Torres",
    "G4",
    typed.map((one) => [one]),
  );
  const cells = team.cells(files.sortSheet.id, "Ana Torres");
  expect(cells.slice(3, 3 + typed.length).map((row) => row[6])).toEqual(typed);
});

test("a spreadsheet that is no sort sheet is not taken for one", () => {
  const team = aTeam();
  const { id } = team.person(
    ana,
    "drive.files.create",
    {},
    { name: "Budget", mimeType: "application/vnd.google-apps.spreadsheet" },
  ) as { id: string };
  expect(team.summarize(id)).toMatchObject({ ok: false, problem: { code: "sheet" } });
});

/** A meeting whose documents are in Spanish, sorted by readers who choose from Spanish drop-downs. */
const spanishMeeting = () => {
  const team = aTeam();
  const files = team.create({ ...team.plan, operationId: "meeting-0002", language: "es", title: "Ensayo" });
  sortAll(team, files.sortSheet.id);
  team.type(files.sortSheet.id, "Ana Torres", "C15", [["No evaluable"]]);
  return { team, files };
};

test("what follows a meeting in Spanish is in Spanish, and the sidebar's own words stay the user's", () => {
  const { team, files } = spanishMeeting();
  expect(team.cells(files.sortSheet.id, "Tendencias").map((row) => row.join("|"))).toContainEqual(
    expect.stringMatching(/^Evidence\|7 de 12\|5/),
  );
  team.type(files.sortSheet.id, "Ben Okafor", "C5", [["Bastante bien"]]);
  const summary = done(team.summarize(files.sortSheet.id));
  expect(summary.into).toBe("notes");
  expect(team.text(files.notes.id)).toContain(
    "La brecha de mayor impacto es Evidence (5 de 12 por debajo del nivel de grado).",
  );
  expect(team.text(files.notes.id)).toContain("Claim: no hay acuerdo sobre si el trabajo se puede evaluar");
  expect(summary.oddities).toEqual([expect.stringMatching(/in the tab “Ben Okafor”: C5 \(“Bastante bien”\)/)]);
  expect(team.cells(summary.log?.id ?? "", "Registro")[0]).toEqual(expect.arrayContaining(["Fecha", "Criterio"]));
});

test("a user whose Google account is in Spanish is told in Spanish what was left out and why there is no log", () => {
  const { team, files } = spanishMeeting();
  team.type(files.sortSheet.id, "Ben Okafor", "C5", [["Bastante bien"]]);
  const runtime = createRuntime({ ...readShipped("."), workspace: team.workspace, localeOf: () => "es_MX" });
  const { result } = runtime.run({ account: ben, fileId: files.sortSheet.id, fn: "summarize", args: [] });
  const summary = done((result as { value: ReturnType<Team["summarize"]> }).value);
  expect(summary.oddities).toEqual([
    expect.stringMatching(/^No se cuenta en la pestaña «Ben Okafor»: C5 \(«Bastante bien»\)/),
  ]);
  expect(summary.logProblem).toMatch(/^El registro del equipo quedó como estaba/);
  expect(team.text(summary.document.id, ben)).toContain("La brecha de mayor impacto es Evidence");
});

test("a log keeps its language when a meeting in another one joins it", () => {
  const { team, files } = spanishMeeting();
  const first = done(team.summarize(files.sortSheet.id));
  const english = team.create();
  sortAll(team, english.sortSheet.id);
  const second = done(team.summarize(english.sortSheet.id));
  expect(second.log?.id).toBe(first.log?.id);
  const rows = team.cells(second.log?.id ?? "", "Registro");
  expect(rows).toHaveLength(7);
  expect(rows.filter((row) => row.includes("sí"))).toHaveLength(2);
  expect(rows.flat()).not.toContain("yes");
});

test("an earlier summary in Spanish that somebody typed into is kept under a Spanish heading", () => {
  const { team, files } = spanishMeeting();
  done(team.summarize(files.sortSheet.id));
  const replaceText = "Por crecer: Ben modelará cómo citar";
  team.person(
    ana,
    "docs.documents.batchUpdate",
    { documentId: files.notes.id },
    { requests: [{ replaceAllText: { containsText: { text: "Por crecer", matchCase: true }, replaceText } }] },
  );
  done(team.summarize(files.sortSheet.id));
  const notes = team.text(files.notes.id);
  expect(notes).toContain("De antes, con lo que se escribió en ello");
  expect(notes).toContain(replaceText);
});

test("whoever asks, with or without rights to the file, reads the same of a sheet that people changed", () => {
  const { team, files } = sorted();
  const edit = (...requests: readonly object[]) =>
    team.person(ana, "sheets.spreadsheets.batchUpdate", { spreadsheetId: files.sortSheet.id }, { requests });
  const rows = (sheetId: number, startIndex: number, endIndex: number) => ({
    range: { sheetId, dimension: "ROWS", startIndex, endIndex },
  });
  edit(
    { mergeCells: { range: area(1000, 4, 6, 2, 3), mergeType: "MERGE_ALL" } },
    { deleteDimension: { range: { sheetId: 1001, dimension: "COLUMNS", startIndex: 3, endIndex: 4 } } },
    { insertDimension: { range: { sheetId: 1002, dimension: "COLUMNS", startIndex: 0, endIndex: 2 } } },
    { deleteDimension: rows(1002, 7, 8) },
    { duplicateSheet: { sourceSheetId: 1003 } },
    { updateSheetProperties: { properties: { sheetId: 1003, title: "Dan", hidden: true }, fields: "title,hidden" } },
  );
  team.type(files.sortSheet.id, "Dan", "A6", [["s 3"], ["María"]]);
  team.type(files.sortSheet.id, "Dan", "C8", [["quite good"], ["=1/0"]]);
  const own = done(team.summarize(files.sortSheet.id));
  const colleague = done(team.summarize(files.sortSheet.id, ben));
  expect(own.oddities).toHaveLength(9);
  expect(own.oddities.join(" ")).toMatch(/Merged cells in the tab “Ana Torres”: C5:C6/);
  expect(own.oddities.join(" ")).not.toContain("María");
  expect([colleague.trends, colleague.oddities, colleague.untouched]).toEqual([
    own.trends,
    own.oddities,
    own.untouched,
  ]);
});

test("readers who have not filled anything yet are named", () => {
  const team = aTeam();
  const files = team.create();
  team.type(files.sortSheet.id, "Ben Okafor", "C4", [["3 Meets"]]);
  const { untouched, oddities } = done(team.summarize(files.sortSheet.id));
  expect([untouched, oddities]).toEqual([["Ana Torres", "Chloe Nguyen", "Dan O'Brien"], []]);
});
