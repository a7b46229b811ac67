import { beforeEach, expect, test } from "@jest/globals";
import { ApiError } from "../../../src/local/api-error.ts";
import { type Caller, Workspace } from "../../../src/local/workspace.ts";

const ana = "ana.torres@school.example";
const ben = "ben.okafor@school.example";
const addon = (account: string): Caller => ({ account, via: "addon" });
const person = (account: string): Caller => ({ account, via: "person" });
const document = "application/vnd.google-apps.document";
const folderType = "application/vnd.google-apps.folder";

interface File {
  readonly id: string;
  readonly [field: string]: unknown;
}
let workspace: Workspace;
beforeEach(() => {
  workspace = Workspace.open({ dir: null });
});
const call = (caller: Caller, method: string, params: Record<string, unknown>, body?: object) =>
  workspace.call(caller, `drive.${method}`, params, body) as File;
const create = (caller: Caller, body: object = {}) =>
  call(caller, "files.create", { supportsAllDrives: true }, { name: "Notes", mimeType: document, ...body });
const get = (caller: Caller, fileId: string, fields = "*") =>
  call(caller, "files.get", { fileId, fields, supportsAllDrives: true });
const list = (caller: Caller, params: object = {}) =>
  call(caller, "files.list", { ...params }) as unknown as { files: File[]; nextPageToken?: string };
const folderNamed = (account: string, name: string) =>
  workspace.state(account).folders.find((folder) => folder.name === name)!.id;
const refusal = (run: () => unknown): [number, string] => {
  try {
    run();
  } catch (error) {
    if (error instanceof ApiError) return [error.code, error.reason];
    throw error;
  }
  throw new Error("was not refused");
};
const notFound = [404, "notFound"];
const forbidden = [403, "insufficientFilePermissions"];

test("a new file answers with the four fields that Drive gives unasked, and with more on request", () => {
  const file = create(addon(ana), { appProperties: { op: "1" } });
  expect(file).toEqual({ kind: "drive#file", id: file.id, name: "Notes", mimeType: document });
  expect(file.id).toMatch(/^[\w-]{44}$/);
  expect(get(addon(ana), file.id)).toMatchObject({
    parents: [folderNamed(ana, "My Drive")],
    owners: [{ emailAddress: ana, me: true }],
    ownedByMe: true,
    webViewLink: `https://docs.google.com/document/d/${file.id}/edit`,
    appProperties: { op: "1" },
    trashed: false,
    version: "1",
    isAppAuthorized: true,
    capabilities: { canEdit: true, canAddChildren: false, canShare: true, canMoveItemIntoTeamDrive: true },
  });
  expect(get(addon(ana), file.id, "id,capabilities/canEdit")).toEqual({ id: file.id, capabilities: { canEdit: true } });
  expect(refusal(() => get(addon(ana), file.id, "id,nme"))[0]).toBe(400);
});

test("a file in a shared drive belongs to the drive, and hides from calls that do not know shared drives", () => {
  const folder = folderNamed(ana, "Student work reviews");
  const { id } = create(addon(ana), { parents: [folder] });
  const file = get(addon(ana), id);
  expect(file.driveId).toMatch(/^0A/);
  expect(file.owners).toBeUndefined();
  expect(file.parents).toEqual([folder]);
  expect(refusal(() => call(addon(ana), "files.get", { fileId: id }))).toEqual(notFound);
  expect(refusal(() => call(addon(ana), "files.create", {}, { mimeType: document, parents: [folder] }))).toEqual(
    notFound,
  );
  expect(get(person(ben), id).capabilities).toMatchObject({
    canEdit: true,
    canTrash: false,
    canMoveItemWithinDrive: false,
  });
});

test("what A's add-on made is not there for B's add-on until B picks it once", () => {
  const { id } = create(addon(ana), { parents: [folderNamed(ana, "Student work reviews")] });
  expect(get(person(ben), id).id).toBe(id);
  expect(refusal(() => get(addon(ben), id))).toEqual(notFound);
  workspace.pick(ben, id);
  expect(get(addon(ben), id).isAppAuthorized).toBe(true);
  const private_ = create(addon(ana)).id;
  expect(refusal(() => get(person(ben), private_))).toEqual(notFound);
  expect(refusal(() => workspace.pick(ben, private_))).toEqual(notFound);
});

test("where one may only view, files are neither made nor changed", () => {
  const folder = folderNamed(ana, "District resources");
  expect(refusal(() => create(addon(ana), { parents: [folder] }))).toEqual(forbidden);
  expect(refusal(() => create(addon(ana), { parents: ["nowhere"] }))).toEqual(notFound);
  const { id } = create(person(ana));
  call(person(ana), "permissions.create", { fileId: id }, { type: "user", role: "reader", emailAddress: ben });
  expect(get(person(ben), id)).toMatchObject({ ownedByMe: false, capabilities: { canEdit: false, canCopy: true } });
  expect(get(person(ben), id).parents).toBeUndefined();
  expect(refusal(() => call(person(ben), "files.update", { fileId: id }, { name: "Mine" }))).toEqual(forbidden);
  expect(refusal(() => call(person(ben), "permissions.list", { fileId: id }))).toEqual(forbidden);
});

test("strict shared drives: a folder that was never picked is not there for the add-on", () => {
  workspace.strictSharedDrives = true;
  const folder = folderNamed(ana, "Student work reviews");
  expect(refusal(() => create(addon(ana), { parents: [folder] }))).toEqual(notFound);
  create(person(ana), { parents: [folder] });
  create(addon(ana), { parents: [folderNamed(ana, "My Drive")] });
  workspace.pick(ana, folder);
  create(addon(ana), { parents: [folder] });
});

test("a picked folder does not bring the files in it along", () => {
  const folder = folderNamed(ana, "Student work reviews");
  const { id } = create(person(ana), { parents: [folder] });
  workspace.pick(ana, folder);
  expect(refusal(() => get(addon(ana), id))).toEqual(notFound);
});

test("fields that Drive does not take are refused instead of being dropped", () => {
  expect(refusal(() => create(addon(ana), { webViewLink: "x" }))).toEqual([403, "fieldNotWritable"]);
  const { id } = create(addon(ana));
  const update = (body: object) => call(addon(ana), "files.update", { fileId: id }, body);
  expect(refusal(() => update({ parents: ["x"] }))).toEqual([403, "fieldNotWritable"]);
  expect(refusal(() => update({ starred: true }))[0]).toBe(501);
  expect(refusal(() => create(addon(ana), { mimeType: "text/plain" }))[0]).toBe(501);
  expect(refusal(() => create(addon(ana), { appProperties: { op: "x".repeat(123) } }))[0]).toBe(400);
  expect(refusal(() => create(person(ana), { appProperties: { op: "x" } }))[0]).toBe(501);
});

test("an update changes what it names, and versions and times go on", () => {
  const { id } = create(addon(ana), { appProperties: { a: "1" } });
  const before = get(addon(ana), id);
  call(addon(ana), "files.update", { fileId: id }, { name: "New", appProperties: { b: "2" } });
  const after = get(addon(ana), id);
  expect(after).toMatchObject({ name: "New", version: "2", appProperties: { a: "1", b: "2" } });
  expect(String(after.modifiedTime) > String(before.modifiedTime)).toBe(true);
  expect(get(person(ana), id).appProperties).toBeUndefined();
});

test("a file moves into a shared drive only by its owner, and is then the drive's", () => {
  const { id } = create(addon(ana));
  const target = folderNamed(ana, "Student work reviews");
  const move = (caller: Caller, fileId: string, addParents: string) =>
    call(caller, "files.update", { fileId, addParents, supportsAllDrives: true, fields: "driveId,owners,parents" });
  expect(move(addon(ana), id, target)).toEqual({ driveId: expect.stringMatching(/^0A/), parents: [target] });
  workspace.pick(ben, id);
  expect(refusal(() => move(addon(ben), id, "root"))).toEqual(forbidden);
  expect(refusal(() => move(addon(ana), id, folderNamed(ana, "District resources")))).toEqual(forbidden);
});

test("a contributor may not trash what lies in a shared drive, a content manager may", () => {
  const { id } = create(addon(ben), { parents: [folderNamed(ben, "Student work reviews")] });
  workspace.pick(ana, id);
  const trash = (caller: Caller) =>
    call(caller, "files.update", { fileId: id, supportsAllDrives: true }, { trashed: true });
  expect(refusal(() => trash(addon(ben)))).toEqual(forbidden);
  trash(addon(ana));
  expect(get(addon(ben), id, "trashed")).toEqual({ trashed: true });
});

test("what lies in a trashed folder is trashed with it, and comes back with it", () => {
  const folder = create(addon(ana), { name: "Old", mimeType: folderType }).id;
  const { id } = create(addon(ana), { parents: [folder] });
  const found = () => list(addon(ana), { q: "trashed = false and name = 'Notes'" }).files.length;
  const trash = (trashed: boolean) => call(addon(ana), "files.update", { fileId: folder }, { trashed });
  trash(true);
  expect(found()).toBe(0);
  expect(get(addon(ana), id, "trashed,explicitlyTrashed")).toEqual({ trashed: true, explicitlyTrashed: false });
  expect(workspace.state(ana).files.map(({ name }) => name)).not.toContain("Notes");
  trash(false);
  expect(found()).toBe(1);
});

test("a copy lies beside its original, has its own life and none of its private marks", () => {
  const { id } = create(addon(ana), { appProperties: { op: "1" } });
  const copy = call(addon(ana), "files.copy", { fileId: id, fields: "id,name,parents,appProperties" }, {});
  expect(copy).toEqual({
    id: expect.not.stringMatching(id),
    name: "Copy of Notes",
    parents: [folderNamed(ana, "My Drive")],
  });
  const folder = create(addon(ana), { mimeType: folderType }).id;
  expect(refusal(() => call(addon(ana), "files.copy", { fileId: folder }, {}))).toEqual([403, "cannotCopyFile"]);
});

test("a file that was picked can be copied into the team's folder, and the copy is the add-on's own", () => {
  workspace = Workspace.open({ dir: null, studentWork: true });
  const files = workspace.state(ana).files;
  const work = (name: string) => files.find((file) => file.name === name)!;
  const photo = work("Number line (photo).jpg");
  const essay = work("Fractions - Maya Rivera");
  const parents = [folderNamed(ana, "Student work reviews")];
  const copy = (caller: Caller, fileId: string, body: object) =>
    call(
      caller,
      "files.copy",
      { fileId, supportsAllDrives: true, fields: "id,name,mimeType,parents,appProperties" },
      body,
    );
  const body = { name: "S01", parents, appProperties: { op: "1" } };
  expect(refusal(() => copy(addon(ana), essay.id, body))).toEqual(notFound);
  workspace.pick(ana, essay.id);
  workspace.pick(ana, photo.id);
  const made = copy(addon(ana), essay.id, body);
  expect(made).toEqual({
    id: expect.any(String),
    name: "S01",
    mimeType: document,
    parents,
    appProperties: { op: "1" },
  });
  expect(get(addon(ana), made.id, "isAppAuthorized")).toEqual({ isAppAuthorized: true });
  const text = (documentId: string) =>
    JSON.stringify((workspace.call(addon(ana), "docs.documents.get", { documentId }) as { body: object }).body);
  expect(text(made.id)).toBe(text(essay.id));
  expect(text(made.id)).toContain("I drew two bars");
  // A colleague's add-on reaches neither, though the colleague sees the copy.
  expect(refusal(() => get(addon(ben), made.id))).toEqual(notFound);
  expect(get(person(ben), made.id, "name")).toEqual({ name: "S01" });
  expect(copy(addon(ana), photo.id, { name: "S02", parents })).toMatchObject({ name: "S02", mimeType: "image/jpeg" });
  expect(get(addon(ana), photo.id, "mimeType,webViewLink")).toEqual({
    mimeType: "image/jpeg",
    webViewLink: `https://drive.google.com/file/d/${photo.id}/view`,
  });
  expect(list(addon(ana), { q: "mimeType = 'image/jpeg'" }).files.map(({ id }) => id)).toEqual([photo.id]);
  expect(refusal(() => copy(addon(ana), essay.id, { parents: [folderNamed(ana, "District resources")] }))).toEqual(
    forbidden,
  );
  expect(() => workspace.call(addon(ana), "docs.documents.get", { documentId: photo.id })).toThrow("not found");
});

test("the list holds what the caller may reach, of shared drives only on request", () => {
  const inDrive = create(addon(ana), { name: "Shared", parents: [folderNamed(ana, "Student work reviews")] }).id;
  const own = create(addon(ana), { name: "Own" }).id;
  const everywhere = { includeItemsFromAllDrives: true, supportsAllDrives: true };
  const ids = (caller: Caller, params: object) => list(caller, params).files.map(({ id }) => id);
  expect(ids(addon(ana), {})).toEqual([own]);
  expect(ids(addon(ana), { ...everywhere, corpora: "allDrives", orderBy: "name desc" })).toEqual([inDrive, own]);
  expect(ids(addon(ana), { ...everywhere, corpora: "user", orderBy: "name" })).toEqual([own, inDrive]);
  const driveId = get(addon(ana), inDrive).driveId;
  expect(ids(addon(ana), { ...everywhere, corpora: "drive", driveId })).toEqual([inDrive]);
  expect(ids(addon(ben), { ...everywhere, corpora: "allDrives" })).toEqual([]);
  expect(refusal(() => list(addon(ana), { corpora: "allDrives" }))[0]).toBe(400);
  expect(refusal(() => list(addon(ana), { includeItemsFromAllDrives: true }))[0]).toBe(400);
  expect(ids(person(ben), { q: "name = 'Untitled document'" })).toHaveLength(1);
});

test("pages of a list follow each other without gap or overlap", () => {
  const names = Array.from({ length: 7 }, (_, index) => `n${index}`);
  for (const name of names) create(addon(ana), { name });
  const seen: unknown[] = [];
  let pageToken: string | undefined;
  do {
    const page = list(addon(ana), { orderBy: "name", pageSize: 3, ...(pageToken && { pageToken }) });
    seen.push(...page.files.map(({ name }) => name));
    pageToken = page.nextPageToken;
  } while (pageToken);
  expect(seen).toEqual(names);
  for (const bad of [{ pageSize: 0 }, { pageSize: 1001 }, { pageToken: "zzz" }, { orderBy: "name up" }])
    expect(refusal(() => list(addon(ana), bad))[0]).toBe(400);
  expect(refusal(() => list(addon(ana), { orderBy: "folder" }))[0]).toBe(501);
});

test("sharing gives a colleague the file, and the list of permissions says so", () => {
  const { id } = create(addon(ana));
  const share = (body: object) => call(addon(ana), "permissions.create", { fileId: id }, body);
  share({ type: "user", role: "writer", emailAddress: ben });
  expect(get(person(ben), id).capabilities).toMatchObject({ canEdit: true });
  const permissions = call(addon(ana), "permissions.list", { fileId: id, fields: "permissions(emailAddress,role)" });
  expect(permissions).toEqual({
    permissions: [
      { emailAddress: ana, role: "owner" },
      { emailAddress: ben, role: "writer" },
    ],
  });
  expect(refusal(() => share({ type: "user", role: "writer" }))).toEqual([400, "invalidSharingRequest"]);
  expect(refusal(() => share({ type: "anyone", role: "reader" }))[0]).toBe(501);
});
