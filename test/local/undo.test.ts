import { beforeEach, expect, test } from "@jest/globals";
import { ApiError } from "../../src/local/api-error.ts";
import { Workspace } from "../../src/local/workspace.ts";

const ana = "ana.torres@school.example";
const ben = "ben.okafor@school.example";
let workspace: Workspace;
let spreadsheetId: string;
const call = (account: string, method: string, params: object, body?: object) =>
  workspace.call({ account, via: "person" }, method, { ...params }, body);
const type = (account: string, range: string, ...values: string[][]) =>
  call(
    account,
    "sheets.spreadsheets.values.update",
    { spreadsheetId, range, valueInputOption: "USER_ENTERED" },
    { values },
  );
const update = (account: string, request: object) =>
  call(account, "sheets.spreadsheets.batchUpdate", { spreadsheetId }, { requests: [request] });
const stored = (range = "A1:C4") =>
  (call(ana, "sheets.spreadsheets.values.get", { spreadsheetId, range }) as { values?: string[][] }).values ?? [];
const undo = (account: string): unknown => {
  try {
    return workspace.undo(account, spreadsheetId);
  } catch (error) {
    return error instanceof ApiError ? error.code : error;
  }
};
const insertRow = { insertDimension: { range: { sheetId: 0, dimension: "ROWS", startIndex: 0, endIndex: 1 } } };

beforeEach(() => {
  workspace = Workspace.open({ dir: null });
  const made = call(
    ana,
    "drive.files.create",
    {},
    { mimeType: "application/vnd.google-apps.spreadsheet", name: "Sort" },
  );
  spreadsheetId = (made as { id: string }).id;
  const share = { type: "user", role: "writer", emailAddress: ben };
  call(ana, "drive.permissions.create", { fileId: spreadsheetId }, share);
});

test("one's own edits are taken back one by one, whatever they were", () => {
  type(ana, "A1", ["a", "b"], ["=A1"]);
  type(ana, "A1", ["x"]);
  update(ana, insertRow);
  expect([undo(ana), stored()]).toEqual([true, [["x", "b"], ["x"]]]);
  expect([undo(ana), stored()]).toEqual([true, [["a", "b"], ["a"]]]);
  expect([undo(ana), stored()]).toEqual([true, []]);
  expect(undo(ana)).toBe(false);
});

test("what a colleague typed elsewhere since stays", () => {
  type(ana, "A1", ["a", "b"]);
  type(ana, "A1", ["x"]);
  type(ben, "A2:C2", ["ben's", "", "too"]);
  expect([undo(ana), stored()]).toEqual([
    true,
    [
      ["a", "b"],
      ["ben's", "", "too"],
    ],
  ]);
  expect([undo(ana), stored()]).toEqual([true, [[], ["ben's", "", "too"]]]);
  expect([undo(ben), stored()]).toEqual([true, []]);
});

test("nothing is undone where a colleague has changed the same cells, or rows have come since", () => {
  type(ana, "A1", ["a"]);
  type(ben, "A1", ["b"]);
  expect([undo(ana), stored()]).toEqual([409, [["b"]]]);
  type(ana, "A1", ["c"]);
  update(ben, insertRow);
  expect([undo(ana), stored()]).toEqual([409, [[], ["c"]]]);
  // The cell that was emptied is elsewhere now, and the one in its place is empty, too.
  type(ana, "A4", ["d"]);
  type(ana, "A4", [""]);
  update(ben, insertRow);
  expect([undo(ana), stored()]).toEqual([409, [[], [], ["c"]]]);
  update(ana, { updateSheetProperties: { properties: { sheetId: 0, title: "Mine" }, fields: "title" } });
  type(ben, "B1", ["b"]);
  expect(undo(ana)).toBe(409);
});

test("a viewer undoes nothing", () => {
  type(ben, "A1", ["b"]);
  call(ana, "drive.permissions.create", { fileId: spreadsheetId }, { type: "user", role: "reader", emailAddress: ben });
  expect([undo(ben), stored()]).toEqual([403, [["b"]]]);
});
