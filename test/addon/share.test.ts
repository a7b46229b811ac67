/** Access to the document of a summary, on the local Workspace: who has it, who gets it, and what is never shared from here. */
import { expect, test } from "@jest/globals";
import type { FileRef } from "../../src/contract/server.ts";
import type { Access, AccessGiven, AccessInput, DocumentAccess } from "../../src/contract/sharing.ts";
import { ana, aTeam, ben } from "./a-team.ts";

const dora = "dora.weiss@school.example";
const group = "science.teachers@school.example";

const aNotesDocument = (folder: "my drive" | "shared drive" = "my drive") => {
  const team = aTeam();
  const { notes, sortSheet } = team.create(folder === "my drive" ? { ...team.plan, folder: null } : team.plan);
  const input = (more: Partial<AccessInput> = {}): AccessInput => ({
    documentId: notes.id,
    email: ben,
    type: "user",
    role: "reader",
    message: "Please look at the gap.",
    ...more,
  });
  const read = (id = notes.id, account = ana) => team.ask<DocumentAccess>(account, sortSheet.id, "readAccess", id);
  const give = (more: Partial<AccessInput> = {}, account = ana) =>
    team.ask<AccessGiven>(account, sortSheet.id, "giveAccess", input(more));
  const names = (account: string) => team.workspace.state(account).files.map(({ id }) => id);
  const mails = (account: string) => team.workspace.state(account).mails;
  const callsOf = (run: () => unknown): string[] => {
    const before = team.calls.length;
    run();
    return team.calls.slice(before).map(({ method }) => method);
  };
  return { team, notes, sortSheet, read, give, names, mails, callsOf };
};
const who = (access: readonly Access[]) =>
  access.map(({ email, type, role, inherited }) => [email, type, role, inherited]);

test("a colleague who is given access opens the notes, and gets one mail with the message", () => {
  const { notes, give, names, mails, team, callsOf } = aNotesDocument();
  expect(names(ben)).not.toContain(notes.id);
  const calls = callsOf(() =>
    expect(give()).toMatchObject({
      ok: true,
      value: {
        given: true,
        access: [
          { email: ana, role: "owner" },
          { email: ben, name: "Ben Okafor", role: "reader" },
        ],
      },
    }),
  );
  expect(calls).toEqual(["drive.files.get", "drive.permissions.list", "drive.permissions.create"]);
  expect(names(ben)).toContain(notes.id);
  expect(team.text(notes.id, ben)).toContain("Argument essay");
  expect(mails(ben)).toMatchObject([{ from: ana, to: ben, fileId: notes.id, message: "Please look at the gap." }]);
});

test("a group is given access by its address, and each of its members opens the document", () => {
  const { notes, give, names, mails } = aNotesDocument();
  expect(give({ email: group, type: "group", role: "commenter" })).toMatchObject({
    ok: true,
    value: { given: true, access: [{ email: ana }, { email: group, type: "group", role: "commenter" }] },
  });
  expect(names(ben)).toContain(notes.id);
  expect(names("carmen.ibarra@school.example")).toContain(notes.id);
  expect(mails(ben)).toHaveLength(1);
});

test("running it again, or after an answer that was lost, gives access once and sends one mail", () => {
  const { give, mails, team, callsOf } = aNotesDocument();
  team.fault({ method: "drive.permissions.create", code: 503, reason: "backendError", times: 1, after: true });
  expect(give()).toMatchObject({ ok: true, value: { given: true } });
  expect(callsOf(() => expect(give()).toMatchObject({ ok: true, value: { given: false } }))).toEqual([
    "drive.files.get",
    "drive.permissions.list",
  ]);
  expect(mails(ben)).toHaveLength(1);
  // More than a reader may is another thing.
  expect(give({ role: "commenter" })).toMatchObject({ ok: true, value: { given: true } });
});

test("what the shared drive gives already is told, and nobody in it is given it again", () => {
  const { read, give, mails, callsOf } = aNotesDocument("shared drive");
  const answer = { of: read() };
  if (!answer.of.ok) throw new Error(answer.of.problem.say);
  expect(who(answer.of.value.access)).toEqual([
    [ana, "user", "fileOrganizer", true],
    [ben, "user", "writer", true],
    ["carmen.ibarra@school.example", "user", "fileOrganizer", true],
  ]);
  expect(callsOf(() => read())).toEqual(["drive.files.get", "drive.permissions.list"]);
  expect(give()).toMatchObject({ ok: true, value: { given: false } });
  expect(mails(ben)).toEqual([]);
  expect(give({ email: dora })).toMatchObject({ ok: true, value: { given: true } });
});

test("a trends document, which a colleague got in the place of the notes, can be shared by that colleague", () => {
  const { team, sortSheet, read, give, names } = aNotesDocument();
  team.type(sortSheet.id, team.plan.readers[0]!, "C4", [["3 Meets"]]);
  team.person(
    ana,
    "drive.permissions.create",
    { fileId: sortSheet.id },
    { type: "user", role: "writer", emailAddress: ben },
  );
  const summary = team.summarize(sortSheet.id, ben);
  if (!summary.ok || summary.value.into !== "trends document") throw new Error("No trends document was made.");
  const { id } = summary.value.document;
  expect(read(id, ben)).toMatchObject({ ok: true, value: { access: [{ email: ben, role: "owner" }] } });
  expect(give({ documentId: id, email: ana }, ben)).toMatchObject({ ok: true, value: { given: true } });
  expect(names(ana)).toContain(id);
});

test("neither the identity key nor the sort sheet can be shared from here", () => {
  const { team, sortSheet, give, read, names } = aNotesDocument();
  const key: FileRef = team.steps.key();
  for (const { id } of [key, sortSheet]) {
    expect(read(id)).toMatchObject({ ok: false, problem: { say: expect.stringContaining("Only the notes") } });
    expect(give({ documentId: id })).toMatchObject({ ok: false });
    expect(names(ben)).not.toContain(id);
  }
});

test("somebody who may only read the notes is told whom to ask", () => {
  const { team, notes, sortSheet, read, give, names } = aNotesDocument();
  for (const { id } of [notes, sortSheet])
    team.person(ana, "drive.permissions.create", { fileId: id }, { type: "user", role: "reader", emailAddress: ben });
  team.workspace.pick(ben, notes.id);
  const problem = {
    code: "access",
    say: expect.stringContaining("may not share"),
    safe: expect.stringContaining("Nobody"),
  };
  expect(read(notes.id, ben)).toMatchObject({ ok: false, problem });
  expect(give({ email: dora }, ben)).toMatchObject({ ok: false, problem });
  expect(names(ana)).toContain(notes.id);
});

test("what Google refuses is said in words, and nobody was given anything", () => {
  const { team, give, mails } = aNotesDocument();
  const refused = (code: number, reason: string, times = 1) => {
    team.workspace.clearFaults();
    team.fault({ method: "drive.permissions.create", code, reason, times });
    const answer = give();
    if (answer.ok) throw new Error("was not refused");
    expect(answer.problem.safe).not.toBe("");
    return answer.problem.say;
  };
  expect(refused(400, "invalidSharingRequest")).toContain("cannot share with this address");
  expect(refused(403, "shareOutNotPermitted")).toContain("do not allow sharing");
  expect(refused(403, "sharingRateLimitExceeded", 4)).toContain("asks us to wait");
  expect(refused(403, "insufficientFilePermissions")).toContain("may not share");
  expect(mails(ben)).toEqual([]);
  team.workspace.clearFaults();
  // A person's address that is called a group's, and what is no address.
  expect(give({ type: "group" })).toMatchObject({ ok: false, problem: { code: "input" } });
  expect(give({ email: "ben at school" })).toMatchObject({ ok: false, problem: { code: "input" } });
  expect(give({ role: "writer" as "reader" })).toMatchObject({ ok: false, problem: { code: "input" } });
});
