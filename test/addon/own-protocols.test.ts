/** A team's own protocols through the script that ships: made, edited as people edit, and read back. */
import { expect, test } from "@jest/globals";
import type {
  MakeOursInput,
  OwnProtocol,
  OwnProtocolInput,
  OwnProtocolMade,
  ProtocolChoice,
} from "../../src/contract/server.ts";
import { inLanguage, languages } from "../../src/core/language.ts";
import { protocols } from "../../src/core/protocol/library/library.ts";
import type { Protocol } from "../../src/core/protocol/protocol.ts";
import { protocolSegmentsTabId } from "../../src/files/protocol-sheet/segments-tab.ts";
import { segmentColumns } from "../../src/files/protocol-sheet/words.ts";
import { createRuntime } from "../../src/local/runtime/runtime.ts";
import { readShipped } from "../../src/local/shipped.ts";
import { ana, aTeam, ben } from "./a-team.ts";

type Team = ReturnType<typeof aTeam>;

const wish = (team: Team, more: Partial<MakeOursInput> = {}): MakeOursInput => ({
  operationId: "ours-0001",
  protocolId: "deeper-learning",
  language: "en",
  folder: team.plan.folder,
  ...more,
});
const from = (team: Team, account = ana) => ({
  make: (input: MakeOursInput) => team.get<OwnProtocolMade>(account, team.untitled(account), "makeOurs", input),
  save: (input: OwnProtocolInput) =>
    team.get<OwnProtocolMade>(account, team.untitled(account), "saveOwnProtocol", input),
  read: (fileId: string) => team.get<OwnProtocol>(account, team.untitled(account), "readOwnProtocol", fileId),
  ask: (fn: string, ...args: unknown[]) => team.ask<unknown>(account, team.untitled(account), fn, ...args),
  list: () => team.get<{ id: string; name: string }[]>(account, team.untitled(account), "listOwnProtocols"),
  chosen: () => team.get<ProtocolChoice | null>(account, team.untitled(account), "lastProtocol"),
});
const original = (id: string, language: "en" | "es" = "en"): Protocol =>
  inLanguage(protocols.find((one) => one.id === id)!, language) as Protocol;
const column = (key: string): string => String.fromCharCode(65 + segmentColumns.findIndex((one) => one.key === key));
const madeBy = (team: Team) => from(team).make(wish(team)).file.id;

test.each(protocols.flatMap(({ id }) => languages.map((language) => [id, language] as const)))(
  "%s made ours in %s is all of it, under an identity and a name of its own, in 2 Google calls; reading it takes 1",
  (protocolId, language) => {
    const team = aTeam();
    const { file, moved } = from(team).make(wish(team, { protocolId, language }));
    expect(moved).toBeNull();
    expect(team.calls.map(({ method }) => method)).toEqual(["drive.files.create", "sheets.spreadsheets.batchUpdate"]);
    const { protocol, language: read, outline, oddities } = from(team).read(file.id);
    expect(team.calls.map(({ method }) => method).slice(2)).toEqual(["sheets.spreadsheets.get"]);
    const whole = original(protocolId, language);
    const name = `${whole.name} ${language === "en" ? "– our own" : "– versión propia"}`;
    expect([read, oddities]).toEqual([language, []]);
    expect(protocol).toEqual({ ...whole, id: file.id, name });
    expect([outline.id, outline.name, outline.segments.length]).toEqual([file.id, name, whole.segments.length]);
    expect(file.name).toBe(name);
  },
);

test("what a person edits in the sheet is what the next meeting gets", () => {
  const team = aTeam();
  const id = madeBy(team);
  team.type(id, "Segments", `${column("title")}2`, [["A warm hello"]]);
  team.type(id, "Segments", `${column("usual")}2`, [["7"]]);
  team.type(id, "Start here", "B8", [["Our Tuesday protocol"]]);
  const { protocol, oddities } = from(team).read(id);
  expect(oddities).toEqual([]);
  expect([protocol.name, protocol.segments[0]!.title, protocol.segments[0]!.minutes.usual]).toEqual([
    "Our Tuesday protocol",
    "A warm hello",
    7,
  ]);
  const plan = { ...team.plan, protocolId: protocol.id, ownProtocol: protocol };
  expect(team.text(team.create(plan).notes.id)).toContain("A warm hello");
});

test("minutes that are none are told by row and column, and the rest is read", () => {
  const team = aTeam();
  const id = madeBy(team);
  team.type(id, "Segments", `${column("usual")}3`, [["0"]]);
  const { protocol, oddities } = from(team).read(id);
  expect(oddities).toEqual([expect.stringMatching(/^Tab “Segments”, row 3, Usual minutes: 0 minutes/)]);
  expect(protocol.segments).toHaveLength(original("deeper-learning").segments.length);
});

test("making it again with the same wish makes no second sheet and writes over nothing", () => {
  const team = aTeam();
  const { file } = from(team).make(wish(team));
  team.type(file.id, "Segments", `${column("title")}2`, [["A warm hello"]]);
  expect(from(team).make(wish(team)).file).toEqual(file);
  expect(from(team).read(file.id).protocol.segments[0]!.title).toBe("A warm hello");
  expect(
    from(team)
      .list()
      .map(({ id }) => id),
  ).toEqual([file.id]);
});

test.each(["drive.files.create", "sheets.spreadsheets.batchUpdate"])(
  "an answer of %s that got lost leaves one whole sheet",
  (method) => {
    const team = aTeam();
    team.fault({ method, code: 503, reason: "backendError", times: 1, after: true });
    const { file } = from(team).make(wish(team));
    expect(from(team).list()).toHaveLength(1);
    expect(from(team).read(file.id).protocol.segments).toEqual(original("deeper-learning").segments);
  },
);

test("a sheet whose filling failed for good is filled when it is tried again", () => {
  const team = aTeam();
  team.fault({ method: "sheets.spreadsheets.batchUpdate", code: 503, reason: "backendError", times: 4 });
  expect(from(team).ask("makeOurs", wish(team))).toMatchObject({ ok: false });
  const { file } = from(team).make(wish(team));
  expect(from(team).list()).toHaveLength(1);
  expect(from(team).read(file.id).protocol.segments).toEqual(original("deeper-learning").segments);
});

test("a draft from pasted text becomes a sheet in 2 Google calls and comes back as it was corrected", () => {
  const team = aTeam();
  const protocol: Protocol = {
    ...original("deeper-learning"),
    id: "nuestra-mirada",
    name: "نظرتنا 👩🏽‍🏫 =SUM(A1)",
    segments: original("deeper-learning").segments.slice(0, 2),
  };
  const { file } = from(team).save({ operationId: "ours-0002", protocol, language: "es", folder: team.plan.folder });
  expect(team.calls).toHaveLength(2);
  expect(from(team).read(file.id).protocol).toEqual({ ...protocol, id: file.id });
});

test("a draft that no sheet can hold is refused with a sentence, and nothing is made", () => {
  const team = aTeam();
  const protocol = original("deeper-learning");
  const [segment] = protocol.segments;
  const bad: unknown[] = [
    { ...protocol, name: " " },
    { ...protocol, segments: [] },
    { ...protocol, segments: [{ ...segment, minutes: { least: 0, usual: 5, most: 5 } }] },
    { ...protocol, segments: [{ ...segment, minutes: { least: 9, usual: 5, most: 5 } }] },
    null,
  ];
  for (const one of bad) {
    const input = { operationId: "ours-0003", protocol: one, language: "en", folder: null };
    expect(from(team).ask("saveOwnProtocol", input)).toMatchObject({
      ok: false,
      problem: { code: "input", say: expect.stringContaining("the protocol (a name, and 1 to 100 parts") },
    });
  }
  expect(from(team).ask("makeOurs", wish(team, { protocolId: "gone" }))).toMatchObject({
    ok: false,
    problem: { code: "input" },
  });
  expect(team.calls).toEqual([]);
});

test("a folder that one may not write to sends the sheet to My Drive, and says so", () => {
  const team = aTeam();
  const { file, moved } = from(team).make(wish(team, { folder: team.folderNamed("District resources") }));
  expect(moved).toMatch(/My Drive.*“District resources”/);
  expect(from(team).read(file.id).oddities).toEqual([]);
});

test("a deleted column is asked back by its name, and choosing the sheet changes no choice", () => {
  const team = aTeam();
  const id = madeBy(team);
  const startIndex = segmentColumns.findIndex(({ key }) => key === "steps");
  const range = { sheetId: protocolSegmentsTabId, dimension: "COLUMNS", startIndex, endIndex: startIndex + 1 };
  team.person(
    ana,
    "sheets.spreadsheets.batchUpdate",
    { spreadsheetId: id },
    { requests: [{ deleteDimension: { range } }] },
  );
  const problem = {
    code: "sheet",
    say: expect.stringContaining("“Steps”"),
    next: expect.stringContaining("Version history"),
  };
  expect(from(team).ask("readOwnProtocol", id)).toMatchObject({ ok: false, problem });
  expect(from(team).ask("useProtocol", { own: true, id, name: "", minutes: null })).toMatchObject({
    ok: false,
    problem,
  });
  expect(from(team).chosen()).toBeNull();
});

test("a colleague's sheet is out of reach until it is picked; picking it chooses it and lists it", () => {
  const team = aTeam();
  const id = madeBy(team);
  const bens = from(team, ben);
  expect(bens.list()).toEqual([]);
  expect(bens.ask("readOwnProtocol", id)).toMatchObject({
    ok: false,
    problem: { code: "access", next: expect.stringContaining("Choose a colleague's sheet") },
  });
  team.workspace.pick(ben, id);
  expect(bens.ask("picked", { kind: "protocol", id, name: "any" })).toMatchObject({ ok: true });
  expect(bens.chosen()).toMatchObject({ serial: 1, own: true, id, name: bens.read(id).protocol.name });
  expect(bens.list().map((file) => file.id)).toEqual([id]);
});

test("a file that is no protocol sheet is told as such", () => {
  const team = aTeam();
  const { sortSheet, notes } = team.create();
  for (const { id } of [sortSheet, notes])
    expect(from(team).ask("useProtocol", { own: true, id, name: "", minutes: null })).toMatchObject({
      ok: false,
      problem: { code: "sheet", say: "This file is not a protocol sheet." },
    });
});

test("each choice counts up, so that the sidebar knows a new one from the last", () => {
  const team = aTeam();
  const id = madeBy(team);
  const serials = [1, 2].map(() => {
    team.get(ana, team.untitled(ana), "useProtocol", { own: true, id, name: "", minutes: null });
    return from(team).chosen()!.serial;
  });
  expect(serials).toEqual([1, 2]);
});

test.each([
  ["en", "Protocols"],
  ["es", "Protocolos"],
])(
  "the dialog opens in the user's language (%s) with the library and the team's folder in it, without a Google call",
  (locale, title) => {
    const team = aTeam();
    team.steps.files();
    const runtime = createRuntime({
      ...readShipped("."),
      workspace: team.workspace,
      sleepLimit: 0,
      localeOf: () => locale,
    });
    const before = team.calls.length;
    const { effects, result } = runtime.run({
      account: ana,
      fileId: team.untitled(ana),
      fn: "openProtocols",
      args: [{ purpose: "puzzle", audience: "team", minutes: 45, brought: null }],
    });
    expect(result).toMatchObject({ ok: true, value: { ok: true, value: { serial: 0 } } });
    const [dialog] = effects;
    if (dialog?.kind !== "dialog") throw new Error("No dialog opened.");
    expect(dialog).toMatchObject({ title, width: 720, height: 640, modal: true });
    const start = JSON.parse(/<script>window\.startData = (.*?)<\/script>/s.exec(dialog.html)?.[1] ?? "");
    expect(start.wish).toMatchObject({ purpose: "puzzle", minutes: 45 });
    expect(start.folder).toEqual(team.plan.folder);
    expect(start.protocols.map(({ name }: { name: string }) => name)).toEqual(
      protocols.map(({ name }) => name[locale as "en" | "es"]),
    );
    expect(team.calls).toHaveLength(before);
  },
);
