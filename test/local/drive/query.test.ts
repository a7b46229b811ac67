import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FileRecord } from "../../../src/local/drive/file-record.ts";
import { parseQuery } from "../../../src/local/drive/query.ts";

const file = (changes: Partial<FileRecord>): FileRecord => ({
  id: "f",
  name: "Notes",
  parent: "p",
  driveId: null,
  owner: "a@x",
  createdBy: "a@x",
  lastModifiedBy: "a@x",
  createdTime: "",
  modifiedTime: "",
  version: 1,
  trashed: false,
  description: "",
  properties: {},
  appProperties: {},
  grants: [],
  addOnAccounts: [],
  content: { kind: "folder" },
  ...changes,
});
const holds = (q: string, changes: Partial<FileRecord> = {}): boolean =>
  parseQuery(
    q,
    (id) => (id === "root" ? "p" : id),
    ({ trashed }) => trashed,
  )(file(changes));

test("each kind of term finds the file that it describes and no other", () => {
  expect(holds("trashed = false")).toBe(true);
  expect(holds("trashed != false")).toBe(false);
  expect(holds("mimeType='application/vnd.google-apps.folder'")).toBe(true);
  expect(holds("mimeType != 'application/vnd.google-apps.folder'")).toBe(false);
  expect(holds("name = 'Notes'")).toBe(true);
  expect(holds("'root' in parents")).toBe(true);
  expect(holds("'q' in parents")).toBe(false);
  const q = "appProperties has { key='swrOperation' and value='op-1' }";
  expect(holds(q, { appProperties: { swrOperation: "op-1" } })).toBe(true);
  expect(holds(q, { appProperties: { swrOperation: "op-2" } })).toBe(false);
});

test("terms combine with and, or, not and parentheses", () => {
  expect(holds("trashed = false and not name = 'x'")).toBe(true);
  expect(holds("trashed = true or (name = 'Notes' and 'p' in parents)")).toBe(true);
  expect(holds("not (trashed = false and name = 'Notes')")).toBe(false);
  expect(holds("((name = 'a') or (name = 'Notes'))")).toBe(true);
  expect(() => holds("name = 'a' or trashed = false and name = 'b'")).toThrow(/without parentheses/);
});

test("any name can be searched for when its quotes and backslashes are escaped", () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const quoted = `'${name.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`;
      expect(holds(`name = ${quoted} and trashed = false`, { name })).toBe(true);
      expect(holds(`name = ${quoted}`, { name: `${name}!` })).toBe(false);
    }),
  );
});

test("what the search does not know is refused by name instead of being ignored", () => {
  expect(() => holds("fullText contains 'x'")).toThrow(/"fullText"/);
  expect(() => holds("name contains 'x'")).toThrow(/"name contains"/);
  expect(() => holds("'a@x' in owners")).toThrow(/"in owners"/);
  for (const bad of [
    "name",
    "name =",
    "name = x",
    "= 'x'",
    "name = 'x",
    "(trashed = false",
    "trashed = false)",
    "trashed = 'false'",
    "name = 'a' name = 'b'",
  ])
    expect(() => holds(bad)).toThrow(/Invalid Value/);
});
