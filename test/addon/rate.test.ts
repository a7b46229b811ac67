/** Sorting in the sidebar on a real sort sheet: nothing that somebody typed may be lost, whatever was done to the sheet. */
import { expect, test } from "@jest/globals";
import type { ReaderAnswers, Readers } from "../../src/contract/rating.ts";
import type { AnswerEdit, EditOutcome, GivenLevel } from "../../src/core/sorting/answers.ts";
import { metadataKey } from "../../src/google/sheets-compiler.ts";
import { createRuntime } from "../../src/local/runtime/runtime.ts";
import { readShipped } from "../../src/local/shipped.ts";
import { ana, aTeam, ben } from "./a-team.ts";

const bensTab = 1001;

const meeting = (language: "en" | "es" = "en") => {
  const team = aTeam();
  const sheetId = team.create({ ...team.plan, language }).sortSheet.id;
  const read = (account = ben) => team.get<ReaderAnswers>(account, sheetId, "readAnswers", bensTab);
  const save = (...edits: readonly AnswerEdit[]) =>
    team.get<readonly EditOutcome[]>(ben, sheetId, "saveAnswers", { sheetId: bensTab, edits });
  const batch = (requests: readonly object[]) =>
    team.person(ana, "sheets.spreadsheets.batchUpdate", { spreadsheetId: sheetId }, { requests });
  const tab = () => team.cells(sheetId, "Ben Okafor");
  return { team, sheetId, read, save, batch, tab };
};
const level = (sample: string, criterion: number, given: GivenLevel, ...was: string[]): AnswerEdit => ({
  sample,
  was: was.length > 0 ? was : [""],
  change: { field: "level", criterion, level: given },
});
const evidence = (sample: string, text: string, was = ""): AnswerEdit => ({
  sample,
  was: [was],
  change: { field: "evidence", text },
});
const answerOf = ({ samples }: ReaderAnswers, code: string) => samples.find((sample) => sample.code === code)!;

test("a colleague without any right but to edit the sheet reads and fills their tab, with no call to Google's services", () => {
  const { team, read, save, tab } = meeting();
  team.calls.length = 0;
  expect(read().samples).toHaveLength(12);
  expect(read().criteria[0]).toEqual({
    name: "Claim",
    section: "",
    levels: [
      { name: "1 Not yet", descriptor: "No claim" },
      { name: "2 Approaching", descriptor: "Claim is vague" },
      { name: "3 Meets", descriptor: "Clear claim" },
      { name: "4 Exceeds", descriptor: "Precise claim + counterclaim" },
    ],
  });
  expect(answerOf(read(), "S02").link).toBe("https://drive.google.com/file/d/1-claim-essay-02/view");
  expect(save(level("S02", 0, 2), level("S02", 2, "not scorable"), evidence("S02", "Cites two sources."))).toEqual([
    { kind: "saved", text: "3 Meets" },
    { kind: "saved", text: "Not scorable" },
    { kind: "saved", text: "Cites two sources." },
  ]);
  expect(tab()[4]!.slice(0, 7)).toEqual(["S02", "Open", "3 Meets", "", "Not scorable", "", "Cites two sources."]);
  expect(answerOf(read(), "S02").levels[0]).toEqual({ text: "3 Meets", level: 2 });
  expect(team.calls).toEqual([]);
});

test("whose tab is open is preset, and readers whose tab is gone are not offered", () => {
  const { team, sheetId, batch } = meeting();
  batch([{ deleteSheet: { sheetId: 1003 } }]);
  const runtime = createRuntime({ ...readShipped("."), workspace: team.workspace, sleepLimit: 0 });
  const selection = { sheetId: bensTab, row: 1, column: 1, rows: 1, columns: 1 };
  const { effects } = runtime.run({ account: ben, fileId: sheetId, fn: "rateSamples", args: [], selection });
  const [shown] = effects;
  if (shown?.kind !== "sidebar") throw new Error("No sidebar");
  const start = JSON.parse(/window\.startData = (.*?)<\/script>/s.exec(shown.html)![1]!) as { rating: Readers };
  expect(start.rating).toEqual({
    readers: [
      { name: "Ana Torres", sheetId: 1000 },
      { name: "Ben Okafor", sheetId: 1001 },
      { name: "Chloe Nguyen", sheetId: 1002 },
    ],
    open: bensTab,
  });
});

test("evidence stays the text that was typed, whatever it looks like", () => {
  const typed = [
    ...["=SUM(A1)", "+1 for the graph", "-no claim", "@home", "'tis clear", "3/4", "007"],
    ...["2026-11-24", "“😀” ’ \u202eabc", "two\nlines"],
  ];
  const { team, sheetId, save, read, batch, tab } = meeting();
  // Somebody has taken the plain text off the column.
  const range = { sheetId: bensTab, startRowIndex: 3, startColumnIndex: 6, endColumnIndex: 7 };
  batch([{ repeatCell: { range, cell: {}, fields: "userEnteredFormat.numberFormat" } }]);
  const codes = tab()
    .slice(3, 3 + typed.length)
    .map(([code]) => code!);
  const outcomes = save(...codes.map((code, index) => evidence(code, typed[index]!)));
  expect(outcomes).toEqual(typed.map((text) => ({ kind: "saved", text })));
  expect(codes.map((code) => answerOf(read(), code).evidence)).toEqual(typed);
  const { sheets } = team.person(ana, "sheets.spreadsheets.get", {
    spreadsheetId: sheetId,
    ranges: `'Ben Okafor'!G4:G${3 + typed.length}`,
    fields: "sheets.data.rowData.values.userEnteredValue",
  }) as { sheets: [{ data: [{ rowData: { values: [{ userEnteredValue: unknown }] }[] }] }] };
  const stored = sheets[0].data[0].rowData.map(({ values: [cell] }) => cell.userEnteredValue);
  expect(stored).toEqual(typed.map((stringValue) => ({ stringValue })));
});

test("evidence of 5,000 characters is kept whole", () => {
  const { save, read } = meeting();
  const long = "word ".repeat(1000).trim();
  save(evidence("S03", long));
  expect(answerOf(read(), "S03").evidence).toBe(long);
});

test("a cell that somebody changed meanwhile is left as it is, and the answer says what it says", () => {
  const { team, sheetId, save, tab } = meeting();
  team.type(sheetId, "Ben Okafor", "C4", [["1 Not yet"]]);
  team.type(sheetId, "Ben Okafor", "G4", [["Typed in the sheet"]]);
  expect(save(level("S01", 0, 3), evidence("S01", "Typed in the sidebar"), level("S01", 1, 3))).toEqual([
    { kind: "changed", text: "1 Not yet", level: 0 },
    { kind: "changed", text: "Typed in the sheet", level: null },
    { kind: "saved", text: "4 Exceeds" },
  ]);
  expect(tab()[3]!.slice(2, 7)).toEqual(["1 Not yet", "4 Exceeds", "", "", "Typed in the sheet"]);
});

test("the same edits sent again, as after a lost answer, change nothing and are saved", () => {
  const { save, tab } = meeting();
  const edits = [level("S01", 0, 3), evidence("S01", "Once")];
  save(...edits);
  const before = tab();
  expect(save(...edits).map(({ kind }) => kind)).toEqual(["saved", "saved"]);
  expect(tab()).toEqual(before);
  // Chosen anew while the first answer was lost: what was sent before is known to be the reader's own.
  expect(save(level("S01", 0, 1, "", "4 Exceeds"))).toEqual([{ kind: "saved", text: "2 Approaching" }]);
});

test("an answer can be taken back", () => {
  const { save, tab } = meeting();
  save(level("S01", 0, 3));
  expect(save(level("S01", 0, null, "4 Exceeds"))).toEqual([{ kind: "saved", text: "" }]);
  expect(tab()[3]![2] ?? "").toBe("");
});

test("answers find their cells after columns were moved, rows sorted and inserted, and the tab renamed", () => {
  const { team, sheetId, save, batch, tab } = meeting();
  const column = (index: number) => ({
    sheetId: bensTab,
    dimension: "COLUMNS",
    startIndex: index,
    endIndex: index + 1,
  });
  batch([
    { moveDimension: { source: column(2), destinationIndex: 7 } },
    { insertDimension: { range: column(1) } },
    { insertDimension: { range: { sheetId: bensTab, dimension: "ROWS", startIndex: 3, endIndex: 5 } } },
    { updateSheetProperties: { properties: { sheetId: bensTab, title: "Benny" }, fields: "title" } },
  ]);
  const range = { sheetId: bensTab, startRowIndex: 5, endRowIndex: 17, startColumnIndex: 0, endColumnIndex: 10 };
  batch([{ sortRange: { range, sortSpecs: [{ dimensionIndex: 0, sortOrder: "DESCENDING" }] } }]);
  save(level("S04", 0, 0), level("S04", 1, 1), evidence("S04", "Found"));
  const cells = team.cells(sheetId, "Benny");
  const head = cells.find((row) => row[0] === "Sample")!;
  const row = cells.find((one) => one[0] === "S04")!;
  const under = (heading: string) => row[head.indexOf(heading)];
  expect([under("Claim"), under("Evidence")]).toEqual(["1 Not yet", "2 Approaching"]);
  expect(row).toContain("Found");
  expect(() => tab()).toThrow();
});

test("levels are written in the words that the Rubric tab has now, in the sheet's language", () => {
  const { team, sheetId, save, tab } = meeting("es");
  team.type(sheetId, "Rúbrica", "F4", [["3 Lo logra"]]);
  expect(save(level("S01", 0, 2), level("S01", 1, "not scorable"))).toEqual([
    { kind: "saved", text: "3 Lo logra" },
    { kind: "saved", text: "No evaluable" },
  ]);
  expect(tab()[3]!.slice(2, 4)).toEqual(["3 Lo logra", "No evaluable"]);
});

test("a level typed by hand in other words is known, and no edit of the same level writes over it", () => {
  const { team, sheetId, read, save, tab } = meeting();
  team.type(sheetId, "Ben Okafor", "C4", [["meets"], ["no idea"]]);
  expect(answerOf(read(), "S01").levels[0]).toEqual({ text: "meets", level: 2 });
  expect(answerOf(read(), "S02").levels[0]).toEqual({ text: "no idea", level: null });
  expect(save(level("S01", 0, 2))).toEqual([{ kind: "saved", text: "meets" }]);
  expect(tab()[3]![2]).toBe("meets");
  expect(save(level("S02", 0, 2, "no idea"))).toEqual([{ kind: "saved", text: "3 Meets" }]);
});

test("what has no cell any more is told and not written elsewhere", () => {
  const { read, save, batch, tab } = meeting();
  const row = (index: number) => ({ sheetId: bensTab, dimension: "ROWS", startIndex: index, endIndex: index + 1 });
  batch([
    { deleteDimension: { range: row(3) } },
    { deleteDimension: { range: { sheetId: bensTab, dimension: "COLUMNS", startIndex: 2, endIndex: 3 } } },
  ]);
  const before = tab();
  expect(read().oddities).toHaveLength(2);
  expect(read().samples.map(({ code }) => code)).not.toContain("S01");
  expect(answerOf(read(), "S02").levels[0]).toBeNull();
  const outcomes = save(level("S01", 1, 2), level("S02", 0, 2));
  expect(outcomes.map(({ kind }) => kind)).toEqual(["lost", "lost"]);
  expect(tab()).toEqual(before);
});

test("a cell hidden by a merge is not written, as nobody would see it", () => {
  const { read, save, batch } = meeting();
  const range = { sheetId: bensTab, startRowIndex: 3, endRowIndex: 5, startColumnIndex: 2, endColumnIndex: 3 };
  batch([{ mergeCells: { range, mergeType: "MERGE_ALL" } }]);
  expect(answerOf(read(), "S02").levels[0]).toBeNull();
  expect(save(level("S02", 0, 2))[0]).toMatchObject({ kind: "lost", why: expect.stringContaining("Unmerge") });
});

test("a copied column is kept like its copy, so that both still count", () => {
  const { save, batch, team, sheetId } = meeting();
  const source = { sheetId: bensTab, startRowIndex: 0, endRowIndex: 16, startColumnIndex: 2, endColumnIndex: 3 };
  batch([
    { insertDimension: { range: { sheetId: bensTab, dimension: "COLUMNS", startIndex: 12, endIndex: 13 } } },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey,
          metadataValue: "level:0",
          visibility: "PROJECT",
          location: { dimensionRange: { sheetId: bensTab, dimension: "COLUMNS", startIndex: 12, endIndex: 13 } },
        },
      },
    },
    {
      copyPaste: {
        source,
        destination: { ...source, startColumnIndex: 12, endColumnIndex: 13 },
        pasteType: "PASTE_NORMAL",
      },
    },
  ]);
  expect(save(level("S01", 0, 2))).toEqual([{ kind: "saved", text: "3 Meets" }]);
  expect(team.cells(sheetId, "Ben Okafor")[3]!.filter((text) => text === "3 Meets")).toHaveLength(2);
});

test("who may only view the sheet is told, and keeps what was chosen", () => {
  const team = aTeam();
  const fileId = team.create({ ...team.plan, folder: null }).sortSheet.id;
  team.person(ana, "drive.permissions.create", { fileId }, { type: "user", role: "reader", emailAddress: ben });
  expect(team.get<ReaderAnswers>(ben, fileId, "readAnswers", bensTab).samples).toHaveLength(12);
  const input = { sheetId: bensTab, edits: [level("S01", 0, 2)] };
  expect(team.ask(ben, fileId, "saveAnswers", input)).toMatchObject({
    ok: false,
    problem: { code: "access", next: expect.stringContaining("let you edit") },
  });
});

test("a deleted tab is said with what to do", () => {
  const { team, sheetId, batch } = meeting();
  batch([{ deleteSheet: { sheetId: bensTab } }]);
  expect(team.ask(ben, sheetId, "readAnswers", bensTab)).toMatchObject({
    ok: false,
    problem: { code: "sheet", say: "The tab “Ben Okafor” of this sort sheet is missing." },
  });
});
