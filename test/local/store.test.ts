import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { type Caller, Workspace } from "../../src/local/workspace.ts";

const ana: Caller = { account: "ana.torres@school.example", via: "addon" };
let parent: string;
let dir: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "store-"));
  dir = join(parent, "workspace");
});
afterEach(() => rmSync(parent, { recursive: true }));

const withDocument = (workspace: Workspace): string => {
  const body = { name: "Notes", mimeType: "application/vnd.google-apps.document", appProperties: { op: "1" } };
  const { id } = workspace.call(ana, "drive.files.create", {}, body) as { id: string };
  const requests = [{ insertText: { location: { index: 1 }, text: "kept" } }];
  workspace.call(ana, "docs.documents.batchUpdate", { documentId: id }, { requests });
  return id;
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("files, rights and kept settings outlive the process", () => {
  const first = Workspace.open({ dir });
  const documentId = withDocument(first);
  first.setProperty(ana.account, "user", "k", "v");
  first.close();
  const second = Workspace.open({ dir });
  expect(JSON.stringify(second.call(ana, "docs.documents.get", { documentId }))).toContain("kept");
  expect(second.call(ana, "drive.files.get", { fileId: documentId, fields: "version,appProperties" })).toEqual({
    version: "2",
    appProperties: { op: "1" },
  });
  expect(second.properties(ana.account, "user")).toEqual({ k: "v" });
  expect(second.state(ana.account)).toEqual(first.state(ana.account));
  second.close();
});

test("a change is on disk within a fifth of a second, without any closing", async () => {
  const workspace = Workspace.open({ dir });
  const id = withDocument(workspace);
  await pause(200);
  expect(readFileSync(join(dir, "files", `${id}.json`), "utf8")).toContain("kept");
  expect(readdirSync(join(dir, "files")).filter((name) => !name.endsWith(".json"))).toEqual([]);
  workspace.close();
});

test("a process that ends in the middle of work leaves its last change on disk", async () => {
  const store = new URL("../../src/local/store.ts", import.meta.url).pathname;
  const outfile = join(parent, "last.mjs");
  const contents = `
    import { Store } from ${JSON.stringify(store)};
    new Store(${JSON.stringify(dir)}).saveSettings({ accounts: [], scriptProperties: { a: "last" }, userProperties: {} });
    process.exit(0);`;
  const stdin = { contents, resolveDir: parent };
  await build({ stdin, outfile, bundle: true, platform: "node", format: "esm", logLevel: "silent" });
  expect(spawnSync(process.execPath, [outfile]).status).toBe(0);
  expect(readFileSync(join(dir, "workspace.json"), "utf8")).toContain("last");
});

const contents = (): string[] =>
  readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => readFileSync(join(dir, name), "utf8"));

test.each([
  ["a file cut short", (file: string) => truncateSync(file, 40), /files[/\\]1.*\.json is damaged/],
  [
    "a file of something else",
    (file: string) => writeFileSync(file, '{"id":1}'),
    /files[/\\]1.*\.json is damaged \(id: /,
  ],
  [
    "a record under a wrong name",
    (file: string) => writeFileSync(file, readFileSync(otherFile(file))),
    /another file's record/,
  ],
  ["no index", () => unlinkSync(join(dir, "workspace.json")), /workspace\.json is damaged/],
  [
    "an index of a later version",
    () => writeFileSync(join(dir, "workspace.json"), '{"format":2}'),
    /workspace\.json is damaged \(format/,
  ],
])("a damaged folder is said clearly and left untouched: %s", (_, damage, message) => {
  const workspace = Workspace.open({ dir });
  const id = withDocument(workspace);
  workspace.close();
  damage(join(dir, "files", `${id}.json`));
  const before = contents();
  expect(() => Workspace.open({ dir })).toThrow(message);
  expect(() => Workspace.open({ dir })).toThrow(/Nothing was overwritten\. "npm start -- --fresh" starts anew/);
  expect(contents()).toEqual(before);
});
const otherFile = (file: string): string => {
  const files = join(dir, "files");
  return join(files, readdirSync(files).find((name) => !file.endsWith(name))!);
};

/** The file's JSON with its state changed, on disk. */
const changeState = (file: string, change: (state: Record<string, unknown>) => object): void => {
  const record = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(
    file,
    JSON.stringify({
      ...record,
      content: { ...record.content, state: { ...record.content.state, ...change(record.content.state) } },
    }),
  );
};
type Pieces = readonly { readonly kind: string }[];
test.each<[string, "document" | "spreadsheet", (state: Record<string, unknown>) => object, RegExp]>([
  ["pieces of no kind", "document", () => ({ body: [{ bogus: 1 }] }), /content\.state\.body\.0\.kind/],
  ["no text at all", "document", () => ({ body: [] }), /cut off/],
  ["text cut off", "document", ({ body }) => ({ body: (body as Pieces).slice(0, -1) }), /cut off/],
  [
    "a table that never ends",
    "document",
    ({ body }) => {
      const [section, ...rest] = body as Pieces;
      return { body: [section, { kind: "table", columns: [] }, { kind: "row", style: {} }, ...rest] };
    },
    /A newline stands between rows|do not fit together/,
  ],
  [
    "a cell outside a table",
    "document",
    ({ body }) => ({ body: [(body as Pieces)[0], { kind: "cell", style: {} }, ...(body as Pieces).slice(1)] }),
    /A cell stands inside a paragraph/,
  ],
  [
    "a style that Google does not have",
    "document",
    () => ({ documentStyle: { marginTop: "wide" } }),
    /does not fit Google's schema/,
  ],
  ["no styles", "document", () => ({ namedStyles: undefined }), /content\.state\.namedStyles/],
  ["no tabs", "spreadsheet", () => ({ tabs: [] }), /content\.state\.tabs/],
  [
    "a tab without a size",
    "spreadsheet",
    ({ tabs }) => ({ tabs: [{ ...(tabs as object[])[0], properties: { sheetId: 0, title: "Sheet1" } }] }),
    /content\.state\.tabs\.0\.properties\.gridProperties/,
  ],
  [
    "rows that are none",
    "spreadsheet",
    ({ tabs }) => ({ tabs: [{ ...(tabs as object[])[0], rows: ["a"] }] }),
    /content\.state\.tabs\.0\.rows\.0/,
  ],
  [
    "a cell that Google does not have",
    "spreadsheet",
    ({ tabs }) => ({ tabs: [{ ...(tabs as object[])[0], rows: [[null, { userEnteredValue: { bogus: 1 } }]] }] }),
    /does not fit Google's schema/,
  ],
])(
  "damage inside a file is found when the folder is opened, not when somebody works in it: %s",
  (_, kind, change, why) => {
    const workspace = Workspace.open({ dir });
    const body = { name: "Damaged", mimeType: `application/vnd.google-apps.${kind}` };
    const { id } = workspace.call(ana, "drive.files.create", {}, body) as { id: string };
    workspace.close();
    changeState(join(dir, "files", `${id}.json`), change);
    const before = contents();
    expect(() => Workspace.open({ dir })).toThrow(why);
    expect(() => Workspace.open({ dir })).toThrow(`${id}.json is damaged`);
    expect(contents()).toEqual(before);
  },
);

test("a folder or file that is not the Workspace's is left alone and called what it is", () => {
  const file = join(parent, "notes.txt");
  writeFileSync(file, "mine");
  const photos = join(parent, "photos");
  mkdirSync(photos);
  writeFileSync(join(photos, "class.jpg"), "x");
  for (const fresh of [false, true]) {
    expect(() => Workspace.open({ dir: file, fresh })).toThrow(`${file} is a file. Name a folder with --dir.`);
    expect(() => Workspace.open({ dir: join(file, "inside"), fresh })).toThrow(/cannot be written in \(ENOTDIR\)/);
    expect(() => Workspace.open({ dir: photos, fresh })).toThrow(
      `${photos} holds something else and is no folder of a local Workspace. Nothing was changed in it.`,
    );
  }
  expect(readdirSync(photos)).toEqual(["class.jpg"]);
  expect(readdirSync(parent).sort()).toEqual(["notes.txt", "photos"]);
});

test("a file whose folder was deleted by hand is said too, instead of vanishing", () => {
  const workspace = Workspace.open({ dir });
  const root = workspace.state(ana.account).folders[0]!.id;
  workspace.close();
  unlinkSync(join(dir, "files", `${root}.json`));
  expect(() => Workspace.open({ dir })).toThrow(/folder it lies in is missing/);
});

test("starting fresh keeps the old folder aside", () => {
  const workspace = Workspace.open({ dir });
  const id = withDocument(workspace);
  workspace.close();
  const fresh = Workspace.open({ dir, fresh: true, now: () => new Date("2026-11-22T10:11:12Z") });
  expect(fresh.state(ana.account).files.map(({ name }) => name)).toEqual(["Untitled document"]);
  expect(existsSync(join(parent, "workspace-2026-11-22T10-11-12", "files", `${id}.json`))).toBe(true);
  fresh.close();
});

test("uploaded files are there again after a restart", () => {
  const names = (workspace: Workspace) =>
    workspace.state(ana.account).files.map(({ name, kind, mimeType }) => [name, kind, mimeType]);
  const workspace = Workspace.open({ dir, studentWork: true });
  const before = names(workspace);
  workspace.close();
  expect(before).toContainEqual(["Grace O'Neill fractions.pdf", "file", "application/pdf"]);
  const again = Workspace.open({ dir });
  expect(names(again)).toEqual(before);
  again.close();
});
