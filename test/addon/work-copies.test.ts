/** Copies of student work without a name, made by the script that ships on a local Workspace. */
import { expect, test } from "@jest/globals";
import type { Picked } from "../../src/contract/server.ts";
import type { WorkCopy, WorkCopyInput } from "../../src/contract/work-copies.ts";
import { ana, aTeam, ben } from "./a-team.ts";

const title = "Fractions - Maya Rivera";
type DriveFile = { id: string; name: string; parents?: string[]; appProperties?: object };

const withWork = (options: Parameters<typeof aTeam>[0] = {}) => {
  const team = aTeam(options);
  const document = "application/vnd.google-apps.document";
  const work = team.person(ana, "drive.files.create", {}, { name: title, mimeType: document }) as DriveFile;
  const input: WorkCopyInput = { operationId: "copy-0001", fileId: work.id, language: "en", folder: team.plan.folder };
  const at = team.untitled(ana);
  return {
    team,
    work,
    input,
    pick: () => team.workspace.pick(ana, work.id),
    copy: (of: Partial<WorkCopyInput> = {}) => team.get<WorkCopy>(ana, at, "copyWork", { ...input, ...of }),
    ask: (of: Partial<WorkCopyInput> = {}) => team.ask<WorkCopy>(ana, at, "copyWork", { ...input, ...of }),
    fileOf: (id: string) =>
      team.person(ana, "drive.files.get", {
        fileId: id,
        fields: "id,name,parents",
        supportsAllDrives: true,
      }) as DriveFile,
    all: () =>
      team.workspace
        .state(ana)
        .files.map(({ name }) => name)
        .filter((name) => name.startsWith("Student work ")),
  };
};

test("a picked file is copied into the team's folder under a neutral name, in two calls; the file itself stays", () => {
  const { team, work, pick, copy, fileOf } = withWork();
  pick();
  const before = team.calls.length;
  const { file, sourceName, moved } = copy();
  expect(team.calls.slice(before).map(({ method }) => method)).toEqual(["drive.files.get", "drive.files.copy"]);
  expect(file.name).toMatch(/^Student work [B-Z]{3}$/);
  expect([sourceName, moved]).toEqual([title, null]);
  expect(fileOf(file.id)).toMatchObject({ name: file.name, parents: [team.plan.folder?.id] });
  expect(fileOf(work.id).name).toBe(title);
});

test("the copy is called as the documents speak, and each has letters of its own", () => {
  const { pick, copy } = withWork();
  pick();
  const names = Array.from({ length: 8 }, (_, n) => copy({ operationId: `copy-100${n}`, language: "es" }).file.name);
  expect(names.every((name) => /^Trabajo de estudiante [B-Z]{3}$/.test(name))).toBe(true);
  expect(new Set(names).size).toBe(8);
});

test("a second try never makes a second copy, not even after a lost answer", () => {
  const { team, pick, copy, ask, all } = withWork();
  pick();
  team.workspace.addFault({ method: "drive.files.copy", code: 500, reason: "backendError", times: 1, after: true });
  const first = copy();
  expect(copy().file).toEqual(first.file);
  expect(ask().ok).toBe(true);
  expect(all()).toEqual([first.file.name]);
});

test("the name of a picked file is kept nowhere", () => {
  const { team, work, pick, copy } = withWork();
  for (const key of ["PICKER_API_KEY", "PICKER_APP_ID"]) team.workspace.setProperty(ana, "script", key, "42");
  pick();
  team.get(ana, team.untitled(ana), "picked", { kind: "work", id: work.id, name: title });
  const pickOf = team.get<Picked>(ana, team.untitled(ana), "lastPick");
  expect(pickOf).toMatchObject({ kind: "work", fileId: work.id, folder: null });
  expect(JSON.stringify(pickOf)).not.toContain("Maya");
  const { file } = copy();
  expect(
    JSON.stringify(team.person(ana, "drive.files.get", { fileId: file.id, fields: "*", supportsAllDrives: true })),
  ).not.toContain("Maya");
});

test("a file that was not picked, and a folder, are refused with what to do", () => {
  const { ask, team } = withWork();
  expect(ask()).toMatchObject({
    ok: false,
    problem: { code: "access", say: "The add-on may not open this file in your name." },
  });
  expect(ask({ operationId: "copy-0002", fileId: team.plan.folder?.id ?? "" })).toMatchObject({ ok: false });
});

test("where the folder cannot be used the copy lies in My Drive, and that is said", () => {
  const { pick, copy, team } = withWork();
  pick();
  const shared = team.workspace.state(ana).folders.find(({ canAdd }) => !canAdd);
  const { moved, file } = copy({ folder: { id: shared?.id ?? "gone-folder-1", name: "Not mine" } });
  expect(moved).toContain("The copy is in your My Drive");
  expect(file.name).toMatch(/^Student work/);
});

test("without a folder, and where it cannot be used, the copy lies in My Drive and not beside the original", () => {
  const { team, copy, fileOf } = withWork();
  const folderType = "application/vnd.google-apps.folder";
  const folder = team.person(ana, "drive.files.create", {}, { name: "Period 3", mimeType: folderType }) as DriveFile;
  const body = { name: title, mimeType: "application/vnd.google-apps.document", parents: [folder.id] };
  const work = team.person(ana, "drive.files.create", {}, body) as DriveFile;
  team.workspace.pick(ana, work.id);
  const ofAna = fileOf(folder.id).parents;
  expect(fileOf(copy({ fileId: work.id, folder: null }).file.id).parents).toEqual(ofAna);
  const gone = copy({ operationId: "copy-0002", fileId: work.id, folder: { id: "gone-folder-1", name: "Gone" } });
  expect(fileOf(gone.file.id).parents).toEqual(ofAna);
});

test("a colleague's add-on cannot copy what only somebody else picked", () => {
  const { team, pick, input } = withWork();
  pick();
  expect(team.ask(ben, team.untitled(ben), "copyWork", input)).toMatchObject({ ok: false });
});
