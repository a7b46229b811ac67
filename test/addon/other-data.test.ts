/** Other data in a sort sheet that several people have open: the script that ships, over the local Workspace. */
import { expect, test } from "@jest/globals";
import type { OtherDataAdded, OtherDataInput, SortedNow } from "../../src/contract/other-data.ts";
import { ana, aTeam, ben } from "./a-team.ts";

const aSheet = (language: "en" | "es" = "en") => {
  const team = aTeam();
  const id = team.create({ ...team.plan, language }).sortSheet.id;
  const add = (input: OtherDataInput, account = ana) => team.get<OtherDataAdded>(account, id, "addOtherData", input);
  const hidden = (title: string) =>
    (
      team.person(ana, "sheets.spreadsheets.get", { spreadsheetId: id, fields: "sheets.properties" }) as {
        sheets: { properties: { title: string; hidden?: boolean } }[];
      }
    ).sheets.find(({ properties }) => properties.title === title)?.properties.hidden ?? false;
  const batch = (requests: readonly object[]) =>
    team.person(ana, "sheets.spreadsheets.batchUpdate", { spreadsheetId: id }, { requests });
  return { team, id, add, hidden, batch };
};

const unitTest: OtherDataInput = {
  kind: "results",
  what: "Unit test",
  rows: [
    { code: "S01", value: "17/20", met: true },
    { code: "S02", value: "-", met: null },
    { code: "S03", value: "=1+1", met: false },
  ],
  sentences: ["Of 12 samples in both, 9 agree.", "S03 and S07 met it."],
};
const rowsOf = (cells: readonly (readonly string[])[]) =>
  cells
    .slice(4)
    .map((row) => row.slice(0, 4))
    .filter((row) => row.some((text) => text !== ""));
const saidIn = (cells: readonly (readonly string[])[]) => cells.slice(4).map((row) => row[5] ?? "");
const trimmed = (texts: readonly string[]) => texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);

test("results stand by code in a tab that shows itself with the first, for a colleague too, without a call to Google's services", () => {
  const { team, id, add, hidden } = aSheet();
  expect(hidden("Other data")).toBe(true);
  team.calls.length = 0;
  expect(add(unitTest, ben)).toEqual({ tab: "Other data", added: 3, same: 0, kept: [] });
  expect(team.calls).toEqual([]);
  expect(hidden("Other data")).toBe(false);
  const cells = team.cells(id, "Other data");
  expect(cells[3]).toEqual(["Sample", "What it is", "Result", "Met?", "", "Beside the sort"]);
  expect(rowsOf(cells)).toEqual([
    ["S01", "Unit test", "17/20", "Yes"],
    ["S02", "Unit test", "-", ""],
    ["S03", "Unit test", "=1+1", "Not yet"],
  ]);
  expect(trimmed(saidIn(cells))).toEqual(unitTest.sentences);
});

test("the same data sent again writes nothing, and a second set goes below", () => {
  const { team, id, add } = aSheet();
  add(unitTest);
  const before = team.cells(id, "Other data");
  expect(add(unitTest)).toMatchObject({ added: 0, same: 3 });
  expect(team.cells(id, "Other data")).toEqual(before);
  add({ ...unitTest, what: "Exit ticket", sentences: ["Exit ticket: met from 3 on.", unitTest.sentences[0]!] });
  const cells = team.cells(id, "Other data");
  expect(rowsOf(cells)).toHaveLength(6);
  expect(trimmed(saidIn(cells))).toEqual([
    ...unitTest.sentences,
    "",
    "Exit ticket: met from 3 on.",
    unitTest.sentences[0],
  ]);
});

test("what somebody changed or wrote beside stays, and is told", () => {
  const { team, id, add } = aSheet();
  add(unitTest);
  team.type(id, "Other data", "C5", [["18/20"]]);
  team.type(id, "Other data", "B30", [["Our own remark"]]);
  team.type(id, "Other data", "F12", [["We wonder why."]]);
  const more: OtherDataInput = {
    ...unitTest,
    rows: [...unitTest.rows, { code: "S04", value: "9/20", met: false }],
    sentences: ["Something else."],
  };
  expect(add(more)).toEqual({ tab: "Other data", added: 1, same: 2, kept: ["S01"] });
  const cells = team.cells(id, "Other data");
  expect(cells[4]!.slice(0, 4)).toEqual(["S01", "Unit test", "18/20", "Yes"]);
  expect(cells[29]![1]).toBe("Our own remark");
  expect(cells[30]!.slice(0, 4)).toEqual(["S04", "Unit test", "9/20", "Not yet"]);
  expect(cells[11]![5]).toBe("We wonder why.");
  // What the sentences count must stand beside them.
  expect(cells.flat()).not.toContain("Something else.");
  team.type(id, "Other data", "C5", [[unitTest.rows[0]!.value]]);
  expect(add(more)).toEqual({ tab: "Other data", added: 0, same: 4, kept: [] });
  expect(team.cells(id, "Other data")[13]![5]).toBe("Something else.");
});

test("rows find their columns after columns were moved, and more rows than were laid out are made", () => {
  const { team, id, add, batch } = aSheet();
  const source = { sheetId: 460, dimension: "COLUMNS", startIndex: 2, endIndex: 3 };
  batch([{ moveDimension: { source, destinationIndex: 0 } }]);
  const rows = Array.from({ length: 60 }, (_, index) => ({ code: `S${100 + index}`, value: String(index), met: true }));
  add({ ...unitTest, rows });
  const cells = team.cells(id, "Other data");
  expect(cells[4]!.slice(0, 4)).toEqual(["0", "S100", "Unit test", "Yes"]);
  expect(cells[63]!.slice(0, 4)).toEqual(["59", "S159", "Unit test", "Yes"]);
});

test("a lost column is said with what to do, and nothing is written", () => {
  const { team, id, add, batch } = aSheet();
  add(unitTest);
  batch([{ deleteDimension: { range: { sheetId: 460, dimension: "COLUMNS", startIndex: 2, endIndex: 3 } } }]);
  const before = team.cells(id, "Other data");
  expect(team.ask(ana, id, "addOtherData", { ...unitTest, what: "Another" })).toMatchObject({
    ok: false,
    problem: { code: "sheet", say: "The tab “Other data” has lost its column “Result”." },
  });
  expect(team.cells(id, "Other data")).toEqual(before);
  batch([{ deleteSheet: { sheetId: 460 } }]);
  expect(team.ask(ana, id, "addOtherData", unitTest)).toMatchObject({ ok: false, problem: { code: "sheet" } });
});

const feedback: OtherDataInput = {
  kind: "notes",
  source: 1,
  notes: [
    { code: "S01", text: "The frames helped." },
    { code: "S02", text: "=I want more time" },
    { code: "S03", text: "My partner" },
  ],
};
const column = (cells: readonly (readonly string[])[], at: number) => cells.slice(3).map((row) => row[at] ?? "");

test("feedback becomes notes in the empty cells of its source, and a note that was moved is not put back", () => {
  const { team, id, add } = aSheet();
  team.type(id, "Board", "B5", [["Typed by hand"]]);
  expect(add(feedback)).toEqual({ tab: "Board", added: 3, same: 0, kept: [] });
  expect(column(team.cells(id, "Board"), 1).slice(0, 4)).toEqual([
    "S01: The frames helped.",
    "Typed by hand",
    "S02: =I want more time",
    "S03: My partner",
  ]);
  team.type(id, "Board", "B4", [[""]]);
  team.type(id, "Board", "E9", [["S01: The frames helped."]]);
  const before = team.cells(id, "Board");
  expect(add(feedback)).toMatchObject({ added: 0, same: 3 });
  expect(team.cells(id, "Board")).toEqual(before);
});

test("a note from which somebody took words out, such as a name, does not come back", () => {
  const { team, id, add } = aSheet();
  const said = { ...feedback, notes: [{ code: "S01", text: "Zoe helped me with the second source." }] };
  add(said);
  team.type(id, "Board", "B4", [["S01: … helped me with the second source."]]);
  const before = team.cells(id, "Board");
  expect(add(said)).toEqual({ tab: "Board", added: 0, same: 0, kept: ["S01"] });
  expect(team.cells(id, "Board")).toEqual(before);
  // Something else that the same student says is a note of its own.
  expect(add({ ...feedback, notes: [{ code: "S01", text: "I want more time." }] })).toMatchObject({
    added: 1,
    kept: [],
  });
});

test("more notes than the board has room for make rows, and none is put into a merged cell", () => {
  const { team, id, add, batch } = aSheet();
  const range = { sheetId: 450, startRowIndex: 3, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 2 };
  batch([{ mergeCells: { range, mergeType: "MERGE_ALL" } }]);
  const notes = Array.from({ length: 20 }, (_, index) => ({ code: `S${10 + index}`, text: `Note ${index}` }));
  add({ kind: "notes", source: 1, notes });
  const cells = column(team.cells(id, "Board"), 1);
  expect(cells.slice(0, 3)).toEqual(["", "", "S10: Note 0"]);
  expect(cells.filter((text) => text !== "")).toHaveLength(20);
});

test("the sort as it stands now: settled levels by criterion, in the sheet's language", () => {
  const { team, id } = aSheet("es");
  for (const [reader, level] of [
    ["Ana Torres", "3 Meets"],
    ["Ben Okafor", "3 Meets"],
    ["Chloe Nguyen", "3 Meets"],
  ] as const)
    team.type(id, reader, "C4", [[level], ["2 Approaching"]]);
  const now = team.get<SortedNow>(ben, id, "sortedNow");
  expect(now.language).toBe("es");
  expect(now.criteria[0]).toBe("Claim");
  const first = (code: string) => now.samples.find((sample) => sample.code === code)!.atGrade[0];
  expect([first("S01"), first("S02"), first("S03")]).toEqual([true, false, null]);
  team.get(ben, id, "addOtherData", unitTest);
  expect(rowsOf(team.cells(id, "Otros datos"))[0]).toEqual(["S01", "Unit test", "17/20", "Sí"]);
});

test("who may only view the sheet is told, and nothing is written", () => {
  const team = aTeam();
  const fileId = team.create({ ...team.plan, folder: null }).sortSheet.id;
  team.person(ana, "drive.permissions.create", { fileId }, { type: "user", role: "reader", emailAddress: ben });
  expect(team.ask(ben, fileId, "addOtherData", unitTest)).toMatchObject({
    ok: false,
    problem: { code: "access", next: expect.stringContaining("let you edit") },
  });
});

test("after an answer that was lost, adding once more writes nothing twice", () => {
  const { team, id, add } = aSheet();
  team.fault({ method: "SpreadsheetApp.write", after: true, times: 1, code: 500 } as never);
  team.ask(ana, id, "addOtherData", unitTest);
  add(unitTest);
  expect(rowsOf(team.cells(id, "Other data")).map(([code]) => code)).toEqual(["S01", "S02", "S03"]);
});
