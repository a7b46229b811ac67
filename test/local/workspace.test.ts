import { beforeEach, expect, test } from "@jest/globals";
import { ApiError } from "../../src/local/api-error.ts";
import type { ChangeEvent } from "../../src/local/page-protocol.ts";
import { type Caller, type CallRecord, Workspace } from "../../src/local/workspace.ts";

const ana = "ana.torres@school.example";
const ben = "ben.okafor@school.example";
const addon = (account: string): Caller => ({ account, via: "addon" });
const person = (account: string): Caller => ({ account, via: "person" });
const types = {
  document: "application/vnd.google-apps.document",
  spreadsheet: "application/vnd.google-apps.spreadsheet",
};

let workspace: Workspace;
beforeEach(() => {
  workspace = Workspace.open({ dir: null });
});
const create = (caller: Caller, kind: keyof typeof types): string => {
  const body = { name: "Made", mimeType: types[kind] };
  return (workspace.call(caller, "drive.files.create", {}, body) as { id: string }).id;
};
const insert = (text: string) => ({ requests: [{ insertText: { location: { index: 1 }, text } }] });
const refusal = (run: () => unknown): [number, string] => {
  try {
    run();
  } catch (error) {
    if (error instanceof ApiError) return [error.code, error.reason];
    throw error;
  }
  throw new Error("was not refused");
};

test("a document is written, read back, and its new version is known to Drive and to listeners", () => {
  const documentId = create(addon(ana), "document");
  const changes: ChangeEvent[] = [];
  workspace.onChange((change) => changes.push(change));
  workspace.call(addon(ana), "docs.documents.batchUpdate", { documentId }, insert("Hello"));
  const read = workspace.call(person(ana), "docs.documents.get", {
    documentId,
    fields: "title,body/content/paragraph/elements/textRun/content",
  });
  expect(JSON.stringify(read)).toContain("Hello");
  expect(read).toMatchObject({ title: "Made" });
  expect(changes).toEqual([{ fileId: documentId, version: 2 }]);
  expect(workspace.call(person(ana), "drive.files.get", { fileId: documentId, fields: "version" })).toEqual({
    version: "2",
  });
});

test("with includeTabsContent a document's content stands in its tab", () => {
  const documentId = create(addon(ana), "document");
  const read = workspace.call(addon(ana), "docs.documents.get", { documentId, includeTabsContent: true }) as {
    body?: object;
    tabs: { documentTab: { body: object } }[];
  };
  expect(read.body).toBeUndefined();
  expect(read.tabs[0]?.documentTab.body).toBeDefined();
});

test("Docs and Sheets hold to the same rights as Drive, in their own words", () => {
  const documentId = create(addon(ana), "document");
  const read = (caller: Caller) => workspace.call(caller, "docs.documents.get", { documentId });
  expect(refusal(() => read(person(ben)))).toEqual([404, "notFound"]);
  const share = { type: "user", role: "reader", emailAddress: ben };
  workspace.call(person(ana), "drive.permissions.create", { fileId: documentId }, share);
  read(person(ben));
  expect(refusal(() => read(addon(ben)))).toEqual([404, "notFound"]);
  workspace.pick(ben, documentId);
  read(addon(ben));
  expect(refusal(() => workspace.call(addon(ben), "docs.documents.batchUpdate", { documentId }, insert("x")))).toEqual([
    403,
    "forbidden",
  ]);
  expect(refusal(() => workspace.call(addon(ana), "sheets.spreadsheets.get", { spreadsheetId: documentId }))).toEqual([
    400,
    "failedPrecondition",
  ]);
});

test("a new spreadsheet has one tab; cells come only when they are asked for", () => {
  const spreadsheetId = create(addon(ana), "spreadsheet");
  const get = (params: object) =>
    workspace.call(addon(ana), "sheets.spreadsheets.get", { spreadsheetId, ...params }) as {
      properties?: object;
      sheets: { properties: object; data?: object[] }[];
    };
  expect(get({})).toMatchObject({
    properties: { title: "Made" },
    sheets: [{ properties: { sheetId: 0, title: "Sheet1" } }],
  });
  expect(get({}).sheets[0]?.data).toBeUndefined();
  expect(get({ includeGridData: true }).sheets[0]?.data).toHaveLength(1);
  expect(get({ fields: "sheets(data(startRow,rowData))" }).sheets[0]?.data).toHaveLength(1);
});

test("values are written and read by range, and a new title is the file's name", () => {
  const spreadsheetId = create(addon(ana), "spreadsheet");
  const call = (method: string, params: object, body?: object) =>
    workspace.call(addon(ana), `sheets.spreadsheets.${method}`, { spreadsheetId, ...params }, body);
  call("values.update", { range: "Sheet1!A1", valueInputOption: "USER_ENTERED" }, { values: [[2, "=A1*3"]] });
  call("values.append", { range: "Sheet1!A1", valueInputOption: "RAW" }, { values: [["=x"]] });
  expect(call("values.get", { range: "Sheet1!A1:B2" })).toMatchObject({ values: [["2", "6"], ["=x"]] });
  expect(call("values.batchGet", { ranges: ["Sheet1!B1", "Sheet1!A2"] })).toMatchObject({
    valueRanges: [{ values: [["6"]] }, { values: [["=x"]] }],
  });
  call(
    "batchUpdate",
    {},
    { requests: [{ updateSpreadsheetProperties: { properties: { title: "New" }, fields: "title" } }] },
  );
  expect(workspace.call(person(ana), "drive.files.get", { fileId: spreadsheetId, fields: "name,version" })).toEqual({
    name: "New",
    version: "4",
  });
});

test("the add-on has no more than its manifest asks for", () => {
  const readOnly = Workspace.open({ dir: null, scopes: ["https://www.googleapis.com/auth/drive.metadata.readonly"] });
  readOnly.call(addon(ana), "drive.files.list", {});
  expect(refusal(() => readOnly.call(addon(ana), "drive.files.create", {}, { mimeType: types.document }))).toEqual([
    403,
    "insufficientPermissions",
  ]);
  expect(refusal(() => workspace.call(addon(ana), "drive.drives.list", {}))[0]).toBe(501);
});

test("unknown methods, forms, fields and people are refused, and nothing is made", () => {
  const count = () => workspace.state(ana).files.length;
  const before = count();
  const body = { mimeType: types.document };
  expect(refusal(() => workspace.call(addon(ana), "drive.files.delete", { fileId: "x" }))[0]).toBe(501);
  expect(refusal(() => workspace.call(addon(ana), "drive.files.create", { foo: 1 }, body))[0]).toBe(400);
  expect(refusal(() => workspace.call(addon(ana), "drive.files.create", { fields: "idd" }, body))[0]).toBe(400);
  expect(refusal(() => workspace.call(addon("eve@x"), "drive.files.create", {}, body))).toEqual([401, "authError"]);
  expect(count()).toBe(before);
});

test("every call is told to listeners with its status and size, refused ones too", () => {
  const calls: CallRecord[] = [];
  const stop = workspace.onCall((call) => calls.push(call));
  create(addon(ana), "document");
  refusal(() => workspace.call(person(ben), "docs.documents.get", { documentId: "x" }));
  stop();
  create(addon(ana), "document");
  expect(calls).toMatchObject([
    { method: "drive.files.create", caller: addon(ana), status: 200, requestBytes: 65 },
    { method: "docs.documents.get", caller: person(ben), status: 404, requestBytes: 0 },
  ]);
});

test("the page sees the folders, who may add to them, and which files the add-on may open", () => {
  const id = create(addon(ana), "spreadsheet");
  const state = workspace.state(ana);
  expect(state.accounts.map(({ name }) => name)).toEqual(["Ana Torres", "Ben Okafor", "Carmen Ibarra (español)"]);
  expect(state.folders.map(({ name, drive, canAdd }) => [name, drive, canAdd])).toEqual([
    ["My Drive", "My Drive", true],
    ["Grade 7 science", "Grade 7 science", true],
    ["Student work reviews", "Grade 7 science", true],
    ["School district", "School district", false],
    ["District resources", "School district", false],
  ]);
  expect(state.files).toMatchObject([
    { id, kind: "spreadsheet", folderId: state.folders[0]?.id, owner: ana, canEdit: true, addOnMayOpen: true },
    { name: "Untitled document", kind: "document", addOnMayOpen: false },
  ]);
  const share = { type: "user", role: "reader", emailAddress: ben };
  workspace.call(person(ana), "drive.permissions.create", { fileId: id }, share);
  const shared = workspace.state(ben);
  expect(shared.files.find((file) => file.id === id)).toMatchObject({ folderId: "shared-with-me", canEdit: false });
  expect(shared.folders.map((folder) => folder.id)).toContain("shared-with-me");
});

test("what the script keeps is apart for each account", () => {
  workspace.setProperty(ana, "user", "k", "1");
  workspace.setProperty(ana, "script", "s", "2");
  expect(workspace.properties(ben, "user")).toEqual({});
  expect(workspace.properties(ben, "script")).toEqual({ s: "2" });
  workspace.setProperty(ana, "user", "k", null);
  expect(workspace.properties(ana, "user")).toEqual({});
});

test.each([
  ["document", "Made.docx"],
  ["spreadsheet", "Made.xlsx"],
] as const)("a %s leaves as %s for whoever may read it", async (kind, name) => {
  const id = create(addon(ana), kind);
  const file = await workspace.exportFile(person(ana), id);
  expect(file.name).toBe(name);
  // Both are ZIP archives.
  expect(Buffer.from(file.bytes.slice(0, 2)).toString()).toBe("PK");
  await expect(workspace.exportFile(person(ben), id)).rejects.toThrow("File not found");
});
