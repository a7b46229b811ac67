import { expect, test } from "@jest/globals";
import type { LastSteps } from "../../src/contract/carrying.ts";
import type { MeetingPlan } from "../../src/contract/server.ts";
import { ana, aTeam, ben } from "./a-team.ts";

type Team = ReturnType<typeof aTeam>;
interface Cell {
  readonly content: {
    readonly startIndex: number;
    readonly paragraph?: { readonly elements: { textRun?: { content: string } }[] };
  }[];
}
/** Types into the cell beside a label, in a column of the table that begins with `first`. */
const typeBeside = (team: Team, documentId: string, label: string, column: number, insert: object) => {
  const { body } = team.person(ana, "docs.documents.get", { documentId }) as {
    body: { content: { table?: { tableRows: { tableCells: Cell[] }[] } }[] };
  };
  const said = (cell: Cell | undefined) => cell?.content[0]?.paragraph?.elements[0]?.textRun?.content.trim();
  const rows = body.content.flatMap(({ table }) => table?.tableRows ?? []);
  const at = rows.find(({ tableCells }) => said(tableCells[0]) === label)!.tableCells[column]!.content[0]!.startIndex;
  const request =
    "text" in insert
      ? { insertText: { location: { index: at }, ...insert } }
      : { insertPerson: { location: { index: at }, ...insert } };
  team.person(ana, "docs.documents.batchUpdate", { documentId }, { requests: [request] });
};
const november = (team: Team, day: number, over: Partial<MeetingPlan> = {}): MeetingPlan => ({
  ...team.plan,
  operationId: `meeting-nov-${String(day).padStart(2, "0")}`,
  date: `2026-11-${String(day).padStart(2, "0")}`,
  ...over,
});
const ask = (team: Team, date: string, over: object = {}, account = ana) =>
  team.ask<LastSteps>(account, team.untitled(account), "lastSteps", {
    folder: team.plan.folder,
    date,
    notesId: null,
    ...over,
  });

/** A first meeting that left two steps, of which one is done. */
const aMeeting = (over: Partial<MeetingPlan> = {}) => {
  const team = aTeam();
  const first = team.create(november(team, 3, over));
  const [what, who, when, done] =
    over.language === "es"
      ? ["Qué haremos", "Quién", "Para cuándo", "¿Hecho?"]
      : ["What we will do", "Who", "By when", "Done?"];
  const type = (label: string, column: number, text: string) =>
    typeBeside(team, first.notes.id, label, column, { text });
  type(what!, 1, "Sentence frames for claims");
  typeBeside(team, first.notes.id, who!, 1, { personProperties: { name: "Ben Okafor", email: ben } });
  type(when!, 1, "November 10");
  type(what!, 2, "Exit slips");
  type(done!, 2, "x");
  team.calls.length = 0;
  return { team, first };
};

test.each(["en", "es"] as const)(
  "the open steps of the last meeting are found in 2 Google calls, whoever was put in with @ among them (%s)",
  (language) => {
    const { team, first } = aMeeting({ language });
    expect(ask(team, "2026-11-24")).toEqual({
      ok: true,
      value: {
        notes: first.notes,
        date: "2026-11-03",
        open: [{ what: "Sentence frames for claims", who: "Ben Okafor", when: "November 10" }],
        done: 1,
      },
    });
    expect(team.calls.map(({ method }) => method)).toEqual(["drive.files.list", "docs.documents.get"]);
  },
);

test("the next notes begin with them in the same single call; what gets no mark comes again the time after", () => {
  const { team } = aMeeting();
  const last = ask(team, "2026-11-10");
  if (!last.ok) throw new Error(last.problem.say);
  const { notes, date, open } = last.value;
  const plan = november(team, 10, { carried: { notesUrl: notes.url, date, steps: open } });
  const files = team.steps.files(plan);
  team.steps.sortSheet(files, plan);
  team.calls.length = 0;
  team.steps.notes(files, plan);
  expect(team.calls).toHaveLength(1);
  const text = team.text(files.notes.id);
  expect(text.indexOf("Sentence frames for claims")).toBeLessThan(text.indexOf("Agenda"));
  expect(text).toContain("What became of our last steps");
  typeBeside(team, files.notes.id, "What we will do", 1, { text: "Peer feedback" });
  expect(ask(team, "2026-11-24")).toMatchObject({
    value: {
      date: "2026-11-10",
      open: [{ what: "Sentence frames for claims", who: "Ben Okafor" }, { what: "Peer feedback" }],
    },
  });
  typeBeside(team, files.notes.id, "Sentence frames for claims", 4, { text: "x" });
  expect(ask(team, "2026-11-24")).toMatchObject({ value: { open: [{ what: "Peer feedback" }], done: 1 } });
});

test("a meeting that took no step along, or is still to come, does not lose those of the meeting before it", () => {
  const { team, first } = aMeeting();
  const between = team.create(november(team, 10));
  team.calls.length = 0;
  expect(ask(team, "2026-11-24")).toMatchObject({
    ok: true,
    value: { notes: first.notes, open: [{ what: "Sentence frames for claims" }], done: 1 },
  });
  expect(team.calls).toHaveLength(3);
  typeBeside(team, between.notes.id, "What we will do", 1, { text: "Exit slips" });
  expect(ask(team, "2026-11-24")).toMatchObject({ ok: true, value: { notes: between.notes } });
});

test("notes of a later meeting that is planned already, of another folder or in the bin are not the last ones", () => {
  const { team, first } = aMeeting();
  team.create(november(team, 30));
  team.create(november(team, 9, { folder: null }));
  const deleted = team.create(november(team, 8));
  team.person(ana, "drive.files.update", { fileId: deleted.notes.id, supportsAllDrives: true }, { trashed: true });
  expect(ask(team, "2026-11-24")).toMatchObject({ value: { notes: first.notes } });
});

test("where there are no notes that the add-on can reach, a sentence says so and what to do; a colleague gets the same", () => {
  const { team } = aMeeting();
  const problem = {
    ok: false,
    problem: {
      say: expect.stringMatching(/no notes of an earlier meeting/),
      next: expect.stringMatching(/copy the open steps/),
    },
  };
  expect(ask(team, "2026-11-01")).toMatchObject(problem);
  expect(ask(team, "2026-11-24", {}, ben)).toMatchObject(problem);
});

test("notes whose table of steps somebody deleted are named", () => {
  const { team, first } = aMeeting();
  const { body } = team.person(ana, "docs.documents.get", { documentId: first.notes.id }) as {
    body: { content: { startIndex: number; endIndex: number; table?: object }[] };
  };
  const requests = [...body.content]
    .reverse()
    .filter(({ table }) => table)
    .map(({ startIndex, endIndex }) => ({ deleteContentRange: { range: { startIndex, endIndex } } }));
  team.person(ana, "docs.documents.batchUpdate", { documentId: first.notes.id }, { requests });
  expect(ask(team, "2026-11-24")).toMatchObject({
    ok: false,
    problem: { say: "No table of action steps was found in “Argument essay – notes – 2026-11-03”." },
  });
});

test("a colleague who chooses the notes that the add-on does not see by itself gets their steps, in 2 Google calls", () => {
  const { team, first } = aMeeting();
  const chosen = { notesId: first.notes.id };
  expect(ask(team, "2026-11-24", chosen, ben)).toMatchObject({ ok: false });
  team.workspace.pick(ben, first.notes.id);
  team.calls.length = 0;
  expect(ask(team, "2026-11-24", chosen, ben)).toMatchObject({
    value: { notes: first.notes, date: "2026-11-03", open: [{ what: "Sentence frames for claims" }], done: 1 },
  });
  expect(team.calls.map(({ method }) => method)).toEqual(["drive.files.get", "docs.documents.get"]);
  expect(ask(team, "2026-11-24", { notesId: first.sortSheet.id })).toMatchObject({
    ok: false,
    problem: { say: expect.stringMatching(/No table of action steps .* sort sheet/) },
  });
});

test("where files can be chosen, the way on is to choose the notes; only their id is kept", () => {
  const { team, first } = aMeeting();
  for (const key of ["PICKER_API_KEY", "PICKER_APP_ID"]) team.workspace.setProperty(ana, "script", key, "42");
  expect(ask(team, "2026-11-01")).toMatchObject({ problem: { next: expect.stringMatching(/choose them below/) } });
  team.get(ana, team.untitled(ana), "openPicker", { kind: "notes", fileIds: [] });
  team.get(ana, team.untitled(ana), "picked", { kind: "notes", id: first.notes.id, name: first.notes.name });
  const pick = team.get(ana, team.untitled(ana), "lastPick");
  expect(pick).toMatchObject({ kind: "notes", folder: null, fileId: first.notes.id });
  expect(JSON.stringify(pick)).not.toContain("Argument");
});

test("a step of many pages and a hundred steps do not keep the next meeting from being made", () => {
  const { team, first } = aMeeting();
  typeBeside(team, first.notes.id, "Support so that all learners can do it", 1, { text: "x".repeat(3000) });
  typeBeside(team, first.notes.id, "What we will do", 1, { text: "y".repeat(3000) });
  const last = ask(team, "2026-11-24");
  if (!last.ok) throw new Error(last.problem.say);
  const { notes, date, open } = last.value;
  const steps = Array.from({ length: 100 }, () => open[0]!);
  const made = team.create(november(team, 24, { carried: { notesUrl: notes.url, date, steps } }));
  expect(team.text(made.notes.id)).toContain("y".repeat(1900));
});
