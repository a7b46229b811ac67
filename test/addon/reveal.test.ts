/** Whose work it is: only for whoever has the key, only on their screen, and no group that gives somebody away. */
import { expect, test } from "@jest/globals";
import type { Revealed, RevealInput } from "../../src/contract/revealing.ts";
import type { Answer } from "../../src/contract/server.ts";
import { createRuntime } from "../../src/local/runtime/runtime.ts";
import { readShipped } from "../../src/local/shipped.ts";
import { ana, aTeam, ben, students } from "./a-team.ts";

const keyTab = 600;
const sorted = () => {
  const team = aTeam();
  const sheetId = team.create().sortSheet.id;
  const keyId = team.steps.key().id;
  const reveal = (what: RevealInput["what"], account = ana) =>
    team.ask<Revealed>(account, sheetId, "revealIdentities", { what });
  const batch = (...requests: object[]) =>
    team.person(ana, "sheets.spreadsheets.batchUpdate", { spreadsheetId: keyId }, { requests });
  return { team, sheetId, keyId, reveal, batch };
};
const done = (answer: Answer<Revealed>): Revealed => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};
const names = (answer: Answer<Revealed>) => {
  const value = done(answer);
  if (value.what !== "names") throw new Error("Groups came");
  return value.entries;
};

test("names and groups come from the key in 2 Google calls, and nothing is written", () => {
  const { team, reveal } = sorted();
  const before = JSON.stringify(team.workspace.state(ana).files.map(({ id }) => id));
  team.calls.length = 0;
  const entries = names(reveal("names"));
  expect(entries.map(({ name }) => name).sort()).toEqual(students.map(({ name }) => name).sort());
  expect(entries.find(({ code }) => code === "S01")).toEqual({
    code: "S01",
    name: "Amara Diallo",
    groups: ["Multilingual", "WIDA 3"],
  });
  expect(team.calls.map(({ method }) => method)).toEqual(["drive.files.list", "sheets.spreadsheets.get"]);
  expect(JSON.stringify(team.workspace.state(ana).files.map(({ id }) => id))).toBe(before);
});

test("groups only: no name crosses, and groups under six are named together", () => {
  const { reveal } = sorted();
  const answer = reveal("groups");
  expect(done(answer)).toMatchObject({
    what: "groups",
    groups: { shown: [], hidden: ["Advanced", "IEP", "Multilingual", "WIDA 1", "WIDA 2", "WIDA 3", "WIDA 4"] },
  });
  for (const { name } of students) expect(JSON.stringify(answer)).not.toContain(name);
});

test("names are in no log and no property", () => {
  const { team, sheetId } = sorted();
  const runtime = createRuntime({ ...readShipped("."), workspace: team.workspace, sleepLimit: 0 });
  const answer = runtime.run({ account: ana, fileId: sheetId, fn: "revealIdentities", args: [{ what: "names" }] });
  expect(JSON.stringify(answer.result)).toContain("Amara Diallo");
  expect(JSON.stringify({ ...answer, result: null })).not.toContain("Amara");
  const properties = runtime.run({ account: ana, fileId: sheetId, fn: "lastProtocol", args: [] });
  expect(properties.result.ok).toBe(true);
});

test("a colleague's add-on cannot reach the key, and says who has it", () => {
  const { reveal } = sorted();
  expect(reveal("names", ben)).toMatchObject({
    ok: false,
    problem: { code: "access", say: expect.stringContaining("whoever planned the meeting has it") },
  });
});

test("a meeting without a roster has no key, and that is said", () => {
  const team = aTeam();
  const sheetId = team.create().sortSheet.id;
  expect(team.ask(ana, sheetId, "revealIdentities", { what: "names" })).toMatchObject({
    ok: false,
    problem: { next: expect.stringContaining("without a list of names has no key") },
  });
});

test("a key that people sorted, moved, renamed and added to is read all the same", () => {
  const { team, keyId, reveal, batch } = sorted();
  const columns = (startIndex: number, endIndex: number) => ({
    sheetId: keyTab,
    dimension: "COLUMNS",
    startIndex,
    endIndex,
  });
  batch({ appendDimension: { sheetId: keyTab, dimension: "ROWS", length: 5 } });
  team.type(keyId, "Identity key", "A16", [
    ["Total", "12"],
    ["S99", "A guest"],
    ["s 03", "Twice"],
  ]);
  const range = { sheetId: keyTab, startRowIndex: 3, endRowIndex: 15, startColumnIndex: 0, endColumnIndex: 3 };
  batch(
    { sortRange: { range, sortSpecs: [{ dimensionIndex: 1, sortOrder: "DESCENDING" }] } },
    { moveDimension: { source: columns(1, 2), destinationIndex: 0 } },
    { updateSheetProperties: { properties: { sheetId: keyTab, title: "Mine" }, fields: "title" } },
  );
  const answer = done(reveal("names"));
  expect(names(reveal("names")).find(({ code }) => code === "S04")?.name).toBe("Dmitri Volkov");
  expect(answer.oddities).toEqual([
    "Row 16 of the identity key is left out: cell B16 holds no code of this meeting.",
    "Row 17 of the identity key is left out: cell B17 holds no code of this meeting.",
    "S03 stands twice in the identity key: row 18 is left out.",
  ]);
  expect(JSON.stringify(answer.oddities)).not.toMatch(/guest|Twice/);
});

test("a student whose sample was taken out is not shown, and is no fault of the key", () => {
  const { team, sheetId, reveal } = sorted();
  const nobody = { addReaders: [], renameReaders: [], readersOut: [], readersBack: [] };
  team.get(ana, sheetId, "changeSort", { ...nobody, addSamples: [], samplesOut: ["S04"], samplesBack: [] });
  expect(names(reveal("names")).map(({ code }) => code)).not.toContain("S04");
  expect(done(reveal("names")).oddities).toEqual([]);
});

test("a column or row that is gone from the key is told", () => {
  const { reveal, batch } = sorted();
  batch({ deleteDimension: { range: { sheetId: keyTab, dimension: "ROWS", startIndex: 3, endIndex: 4 } } });
  expect(done(reveal("names")).oddities).toEqual(["The identity key has no row for S01."]);
  batch({ deleteDimension: { range: { sheetId: keyTab, dimension: "COLUMNS", startIndex: 1, endIndex: 2 } } });
  expect(reveal("names")).toMatchObject({
    ok: false,
    problem: { say: "The identity key has lost its column “Name”." },
  });
});
