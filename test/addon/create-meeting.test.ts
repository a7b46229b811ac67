import { protocols } from "../../src/core/protocol/library/library.ts";
import { ana, aTeam, ben, students } from "./a-team.ts";

const fileNames = ["Argument essay – notes – 2026-11-24", "Argument essay – sort sheet – 2026-11-24"];

test("a meeting takes 4 Google calls and the identity key 2, whatever its size", () => {
  const team = aTeam();
  team.create();
  expect(team.calls.map((call) => call.method)).toEqual([
    "drive.files.create",
    "drive.files.create",
    "sheets.spreadsheets.batchUpdate",
    "docs.documents.batchUpdate",
  ]);
  team.steps.key();
  expect(team.calls).toHaveLength(6);
});

test.each(protocols.map(({ id, name }) => [id, name.en] as const))(
  "a meeting by the protocol %s gets its notes in the same 4 calls",
  (protocolId, name) => {
    const team = aTeam();
    const files = team.create({ ...team.plan, protocolId });
    expect(team.calls).toHaveLength(4);
    const notes = team.text(files.notes.id);
    for (const part of [name, "Agenda", "What the work shows", "Action steps", "Adapted in our own words from"])
      expect(notes).toContain(part);
  },
);

const withPrework = (team: ReturnType<typeof aTeam>) => ({ ...team.plan, prework: { own: true, due: "2026-11-20" } });

test.each([1, 12])("the prework document takes 2 Google calls with %i readers, and the notes still 1", (count) => {
  const team = aTeam();
  const plan = { ...withPrework(team), readers: Array.from({ length: count }, (_, index) => `Reader ${index + 1}`) };
  const files = team.steps.files(plan);
  team.calls.length = 0;
  const prework = team.steps.prework(files, plan);
  expect(team.calls.map(({ method }) => method)).toEqual(["drive.files.create", "docs.documents.batchUpdate"]);
  team.steps.notes(files, plan, prework);
  expect(team.calls).toHaveLength(3);
});

test("the prework document lies in the team's folder, and the notes lead each member to a copy of it", () => {
  const team = aTeam();
  const files = team.steps.files();
  const prework = team.steps.prework(files, withPrework(team));
  expect(prework.name).toBe("Argument essay – prework – 2026-11-24");
  expect(team.workspace.state(ana).files.find(({ id }) => id === prework.id)?.folderId).toBe(team.plan.folder?.id);
  const copy = `https://docs.google.com/document/d/${prework.id}/copy`;
  const json = (documentId: string) => JSON.stringify(team.person(ana, "docs.documents.get", { documentId }));
  expect(json(prework.id)).toContain(copy);
  expect(team.text(prework.id)).toContain("Due: Friday, November 20, 2026");
  team.steps.notes(files, withPrework(team), prework);
  expect(json(files.notes.id)).toContain(copy);
  for (const { name } of students) expect(json(prework.id)).not.toContain(name);
});

test("making the prework again makes no second file and keeps what was typed into it", () => {
  const team = aTeam();
  const plan = withPrework(team);
  const files = team.steps.files(plan);
  const prework = team.steps.prework(files, plan);
  team.person(
    ana,
    "docs.documents.batchUpdate",
    { documentId: prework.id },
    { requests: [{ insertText: { location: { index: 1 }, text: "Typed by Ana. " } }] },
  );
  const before = [team.text(prework.id), team.names()];
  expect(team.steps.prework(files, plan)).toEqual(prework);
  expect([team.text(prework.id), team.names()]).toEqual(before);
  expect(team.text(prework.id)).toMatch(/^Typed by Ana\. /);
});

test("a meeting that asks for no prework document gets none, and a sentence instead", () => {
  const team = aTeam();
  const shared = { ...team.plan, prework: { own: false, due: "" } };
  const none = { ...withPrework(team), protocolId: "student-work-review-everyday" };
  const files = team.steps.files();
  const before = team.names();
  for (const plan of [team.plan, shared, none])
    expect(team.ask(ana, team.untitled(ana), "createPrework", { plan, files, prework: null })).toMatchObject({
      ok: false,
      problem: { code: "input", say: expect.stringMatching(/no prework document/) },
    });
  expect(team.names()).toEqual(before);
});

test("readers with a mail address are people in the notes", () => {
  const team = aTeam();
  const files = team.create({ ...team.plan, emails: [ana, "", "not an address", ""] });
  const { body } = team.person(ana, "docs.documents.get", { documentId: files.notes.id }) as {
    body: { content: { paragraph?: { elements: { person?: { personProperties: object } }[] } }[] };
  };
  const people = body.content.flatMap(
    ({ paragraph }) => paragraph?.elements.flatMap(({ person }) => person ?? []) ?? [],
  );
  expect(people.map(({ personProperties }) => personProperties)).toEqual([{ email: ana, name: "Ana Torres" }]);
  expect(team.text(files.notes.id)).toContain("Readers: , Ben Okafor, Chloe Nguyen, Dan O'Brien");
});

test("a mail address that Google refuses costs the meeting nothing but the mention", () => {
  const team = aTeam();
  const plan = { ...team.plan, emails: [ana, "", "", ""] };
  const files = team.steps.files(plan);
  team.workspace.addFault({ method: "docs.documents.batchUpdate", code: 400, reason: "badRequest", times: 1 });
  team.steps.notes(files, plan);
  const written = team.text(files.notes.id);
  expect(written).toContain("Ana Torres");
  expect(written).toContain("What the work shows");
});

test("a Spanish meeting's files have Spanish names and notes", () => {
  const team = aTeam();
  const files = team.create({ ...team.plan, language: "es" });
  expect([files.notes.name, files.sortSheet.name]).toEqual([
    "Argument essay – notas – 2026-11-24",
    "Argument essay – hoja de clasificación – 2026-11-24",
  ]);
  expect(team.text(files.notes.id)).toContain("Agenda");
});

test("the files land in the team's folder, the identity key in the facilitator's own Drive", () => {
  const team = aTeam();
  team.create();
  team.steps.key();
  const folder = (name: string) => team.workspace.state(ana).files.find((file) => file.name.startsWith(name))?.folderId;
  expect(folder("Argument essay – notes")).toBe(team.plan.folder?.id);
  expect(folder("Argument essay – sort sheet")).toBe(team.plan.folder?.id);
  expect(folder("Argument essay – identity key")).not.toBe(team.plan.folder?.id);
  expect(team.names(ben)).toEqual([...fileNames, "Untitled document"]);
});

test("running every step again changes nothing that somebody typed, and makes no second file", () => {
  const team = aTeam();
  const files = team.create();
  team.steps.key();
  team.type(files.sortSheet.id, "Ana Torres", "C4", [["3 Meets"]]);
  const before = [team.text(files.notes.id), team.cells(files.sortSheet.id, "Ana Torres"), team.names()];
  expect(team.create()).toEqual(files);
  team.steps.key();
  expect([team.text(files.notes.id), team.cells(files.sortSheet.id, "Ana Torres"), team.names()]).toEqual(before);
});

test.each(["drive.files.create", "sheets.spreadsheets.batchUpdate", "docs.documents.batchUpdate"])(
  "an answer of %s that got lost does not do the work twice",
  (method) => {
    const team = aTeam();
    team.fault({ method, code: 503, reason: "backendError", times: 1, after: true });
    const files = team.create();
    const plain = aTeam();
    expect(team.names()).toEqual(plain.names().concat(fileNames).sort());
    const fresh = plain.create();
    expect(team.text(files.notes.id)).toBe(plain.text(fresh.notes.id));
    expect(team.cells(files.sortSheet.id, "Consensus")).toEqual(plain.cells(fresh.sortSheet.id, "Consensus"));
  },
);

test("a step that failed for good says so, and goes on where it stopped when it is tried again", () => {
  const team = aTeam();
  const files = team.steps.files();
  team.fault({ method: "sheets.spreadsheets.batchUpdate", code: 503, reason: "backendError", times: 4 });
  const answer = team.ask(ana, team.untitled(ana), "fillSortSheet", { plan: team.plan, files, prework: null });
  expect(answer).toMatchObject({ ok: false, problem: { code: "platform", next: "Try again in a minute." } });
  team.steps.sortSheet(files);
  team.steps.notes(files);
  expect(team.cells(files.sortSheet.id, "Ana Torres")[0]?.[0]).toBe("Ana Torres");
  expect(team.names()).toEqual([...fileNames, "Untitled document"]);
});

test("two meetings under way in two windows do not make each other's files again", () => {
  const team = aTeam();
  const other = { ...team.plan, operationId: "meeting-0002", title: "Other essay" };
  const files = team.create();
  const otherFiles = team.create(other);
  const notes = team.text(files.notes.id);
  expect([team.create(), team.create(other)]).toEqual([files, otherFiles]);
  expect(team.text(files.notes.id)).toBe(notes);
  expect(team.names().filter((name) => name.includes("notes"))).toHaveLength(2);
});

test("after a fallback to My Drive, trying again still says where the files are", () => {
  const team = aTeam();
  const plan = { ...team.plan, folder: team.folderNamed("District resources") };
  const first = team.steps.files(plan);
  expect(team.steps.files(plan)).toEqual(first);
  expect(first.moved).toMatch(/My Drive/);
});

test("a sort sheet too large to work in is refused before anything is made", () => {
  const team = aTeam();
  const samples = Array.from({ length: 200 }, (_, index) => ({
    code: `S${String(index + 1).padStart(3, "0")}`,
    link: "",
  }));
  const criteria = Array.from({ length: 10 }, (_, index) => ({ ...team.plan.rubric.criteria[0]!, name: `C${index}` }));
  const readers = Array.from({ length: 12 }, (_, index) => `Reader ${index}`);
  const answer = team.ask(ana, team.untitled(ana), "createFiles", {
    ...team.plan,
    samples,
    readers,
    rubric: { title: "", criteria },
  });
  expect(answer).toMatchObject({ ok: false, problem: { code: "input", say: expect.stringContaining("200 samples") } });
  expect(team.names()).toEqual(["Untitled document"]);
});

test("a folder that one may not write to sends the files to My Drive, and says how to move them", () => {
  const team = aTeam();
  const plan = { ...team.plan, folder: team.folderNamed("District resources") };
  const files = team.create(plan);
  expect(files.folder).toBeNull();
  expect(files.moved).toMatch(/My Drive.*“District resources”.*Organize > Move/);
  expect(team.text(files.notes.id)).toContain("Argument essay");
});

test("a shared drive's folder that was not picked works where Google allows it, and is worked around where not", () => {
  const strict = aTeam({ strictSharedDrives: true });
  expect(strict.create().moved).toMatch(/My Drive/);
  const picked = aTeam({ strictSharedDrives: true });
  picked.workspace.pick(ana, picked.plan.folder?.id ?? "");
  expect(picked.create().moved).toBeNull();
});

test("names of students are in the identity key and nowhere else", () => {
  const team = aTeam();
  const files = team.create();
  const key = team.steps.key();
  const everything = JSON.stringify([
    team.person(ana, "docs.documents.get", { documentId: files.notes.id }),
    team.person(ana, "sheets.spreadsheets.get", { spreadsheetId: files.sortSheet.id, includeGridData: true }),
    team.workspace.state(ana),
    team.workspace.properties(ana, "user"),
  ]);
  const inKey = JSON.stringify(team.cells(key.id, "Identity key"));
  for (const { name } of students) {
    expect(everything).not.toContain(name);
    expect(inKey).toContain(name);
  }
});

test("what the sidebar should never send is refused with a sentence, and nothing is made", () => {
  const team = aTeam();
  const before = team.names();
  const bad = [
    { ...team.plan, readers: [] },
    { ...team.plan, start: 900, end: 840 },
    { ...team.plan, protocolId: "gone" },
    { ...team.plan, rubric: { title: "", criteria: [] } },
    { ...team.plan, operationId: "x' or '1'='1" },
    "nonsense",
    null,
  ];
  for (const plan of bad) {
    const answer = team.ask(ana, team.untitled(ana), "createFiles", plan);
    expect(answer).toMatchObject({
      ok: false,
      problem: { code: "input", safe: expect.stringMatching(/\w/), next: expect.stringMatching(/\w/) },
    });
  }
  expect(team.names()).toEqual(before);
});

test.each([
  ["https://drive.google.com/drive/folders/", "", "folder"],
  ["hello", "", "folder"],
])("a link that leads to no folder is refused: %s", (link) => {
  const team = aTeam();
  expect(team.ask(ana, team.untitled(ana), "useFolderLink", link)).toMatchObject({
    ok: false,
    problem: { code: "folder" },
  });
});

test("a picked folder that one may only look into is refused at once, and the folder stays as it was", () => {
  const team = aTeam();
  const { id, name } = team.folderNamed("District resources");
  team.workspace.pick(ana, id);
  expect(team.ask(ana, team.untitled(ana), "picked", { kind: "folder", id, name })).toMatchObject({
    ok: false,
    problem: { code: "folder", say: expect.stringContaining("District resources") },
  });
  expect(JSON.stringify(team.workspace.properties(ana, "user"))).not.toContain(id);
});

test("a pasted folder link is taken, remembered, and used", () => {
  const team = aTeam();
  const { id } = team.folderNamed("Student work reviews");
  team.get(ana, team.untitled(ana), "useFolderLink", `https://drive.google.com/drive/u/0/folders/${id}?usp=sharing`);
  const html = team.workspace.properties(ana, "user");
  expect(JSON.stringify(html)).toContain(id);
});
