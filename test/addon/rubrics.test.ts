/** Rubrics through the script that ships: handed over, kept, deleted, and taken from the selected cells of a sheet. */
import { expect, test } from "@jest/globals";
import type { KeptRubric, RubricStart } from "../../src/contract/rubrics.ts";
import { blankRubric } from "../../src/core/rubric/blank-rubric.ts";
import { readRubric } from "../../src/core/rubric/read-rubric.ts";
import type { Rubric } from "../../src/core/rubric/rubric.ts";
import { rubricTabId } from "../../src/files/sort-sheet/tabs.ts";
import { createRuntime } from "../../src/local/runtime/runtime.ts";
import { readShipped } from "../../src/local/shipped.ts";
import { ana, aTeam } from "./a-team.ts";

type Team = ReturnType<typeof aTeam>;

const from = (team: Team) => ({
  use: (rubric: unknown) => team.ask<null>(ana, team.untitled(ana), "useRubric", rubric),
  used: (after = 0) =>
    team.get<{ serial: number; rubric: Rubric } | null>(ana, team.untitled(ana), "usedRubric", after),
  keep: (id: string, rubric: Rubric) =>
    team.ask<readonly KeptRubric[]>(ana, team.untitled(ana), "keepRubric", { id, rubric }),
  read: (id: string) => team.ask<Rubric>(ana, team.untitled(ana), "readKeptRubric", id),
  delete: (id: string) => team.get<readonly KeptRubric[]>(ana, team.untitled(ana), "deleteKeptRubric", id),
});
const id = (n: number): string => `kept-rubric-${n}`;
const titled = (title: string, criteria = 1, words = ""): Rubric => ({
  title,
  criteria: Array.from({ length: criteria }, (_, index) => {
    const one = blankRubric("en").criteria[0]!;
    return {
      ...one,
      name: `Criterion ${index + 1}`,
      levels: one.levels.map((level) => ({ ...level, descriptor: words })),
    };
  }),
});
/** About 100 KB, in letters of two and four bytes too. */
const long = titled("Larga ñ 📐", 12, "Explica el razonamiento con señales claras 📐. ".repeat(45));
const properties = (team: Team) => team.workspace.properties(ana, "user");

/** What the dialog's page gets, when a menu item or the sidebar opened it. */
const opened = (team: Team, fileId: string, fn: string, args: unknown[] = [], selection?: object): RubricStart => {
  const runtime = createRuntime({ ...readShipped("."), workspace: team.workspace, sleepLimit: 0 });
  const { effects, result } = runtime.run({
    account: ana,
    fileId,
    fn,
    args,
    ...(selection ? { selection: selection as never } : {}),
  });
  expect(result).toMatchObject({ ok: true });
  const dialog = effects.find((effect) => effect.kind === "dialog") as unknown as { html: string };
  return JSON.parse(/window\.startData = (.*)<\/script>/.exec(dialog.html)![1]!);
};

test("a rubric of about 100 KB is handed over whole, and the next plan begins with it", () => {
  const team = aTeam();
  expect(JSON.stringify(long).length).toBeGreaterThan(90_000);
  expect(from(team).used()).toBeNull();
  expect(from(team).use(long)).toEqual({ ok: true, value: null });
  expect(from(team).used()).toEqual({ serial: 1, rubric: long });
  expect(from(team).used(1)).toBeNull();
  expect(from(team).read("last")).toEqual({ ok: true, value: long });
  // A shorter one takes its place, and leaves nothing behind.
  from(team).use(titled("Short"));
  expect(from(team).used(1)).toEqual({ serial: 2, rubric: titled("Short") });
  expect(Object.keys(properties(team)).filter((key) => key.startsWith("rubric"))).toEqual(["rubric", "rubric serial"]);
  expect(team.calls).toEqual([]);
});

test("a rubric that is too long is refused with what to do, and the one before stays", () => {
  const team = aTeam();
  from(team).use(titled("Before"));
  const answer = from(team).use(titled("Too long", 30, "x".repeat(4_000)));
  expect(answer).toMatchObject({ ok: false, problem: { code: "input", next: expect.stringMatching(/^Shorten/) } });
  expect(from(team).used()).toEqual({ serial: 1, rubric: titled("Before") });
});

test("rubrics are kept whole, listed with the last first, replaced under the same id, and deleted without a trace", () => {
  const team = aTeam();
  from(team).keep(id(1), titled("Essay", 3));
  expect(from(team).keep(id(2), long)).toEqual({
    ok: true,
    value: [
      { id: id(2), name: "Larga ñ 📐", criteria: 12 },
      { id: id(1), name: "Essay", criteria: 3 },
    ],
  });
  from(team).keep(id(1), titled("", 2));
  expect(from(team).read(id(1))).toEqual({ ok: true, value: titled("", 2) });
  expect(from(team).read(id(2))).toEqual({ ok: true, value: long });
  expect(from(team).delete(id(2))).toEqual([{ id: id(1), name: "Criterion 1, Criterion 2", criteria: 2 }]);
  expect(from(team).read(id(2))).toMatchObject({ ok: false, problem: { code: "input" } });
  from(team).delete(id(1));
  expect(Object.keys(properties(team)).filter((key) => key.startsWith("rubric"))).toEqual([]);
});

test("what does not fit is said, and all that was kept before is still there", () => {
  const team = aTeam();
  for (let n = 1; n <= 12; n++) from(team).keep(id(n), titled(`Rubric ${n}`));
  expect(from(team).keep(id(13), titled("One more"))).toMatchObject({
    ok: false,
    problem: { say: "You keep 12 rubrics already, and there is room for no more." },
  });
  expect(from(team).keep(id(12), titled("Renamed"))).toMatchObject({ ok: true });
  from(team).delete(id(11));
  from(team).delete(id(10));
  expect(from(team).keep(id(20), long)).toMatchObject({ ok: true });
  const answer = from(team).keep(id(21), { ...long, criteria: [...long.criteria, ...long.criteria.slice(0, 6)] });
  expect(answer).toMatchObject({ ok: false, problem: { say: expect.stringMatching(/too long together/) } });
  expect(from(team).read(id(9))).toEqual({ ok: true, value: titled("Rubric 9") });
  expect(from(team).read(id(20))).toEqual({ ok: true, value: long });
});

test("a rubric that is none is refused and never kept", () => {
  const team = aTeam();
  const none = { ...titled("None"), criteria: [] };
  expect(from(team).use(none)).toMatchObject({ ok: false, problem: { code: "input" } });
  expect(from(team).keep(id(1), none)).toMatchObject({ ok: false });
  expect(from(team).keep("../rubric", titled("x"))).toMatchObject({ ok: false });
  expect(properties(team)).toEqual({});
});

test("the dialog opens with what the sidebar has, though its limits are broken, and with all that is kept", () => {
  const team = aTeam();
  from(team).keep(id(1), titled("Essay"));
  from(team).use(titled("Last"));
  const broken = titled("x".repeat(400));
  const given = { text: "Criteria\t</script>", rubric: broken };
  expect(opened(team, team.untitled(ana), "openRubric", [given])).toEqual({
    host: "docs",
    given,
    kept: [{ id: id(1), name: "Essay", criteria: 1 }],
    last: "Last",
    unfinished: null,
  });
});

test("a rubric that was being corrected is noted with its faults, offered, and forgotten once one is used or kept", () => {
  const team = aTeam();
  const given = { text: "", rubric: null };
  const note = (rubric: Rubric) => team.ask<null>(ana, team.untitled(ana), "noteRubric", rubric);
  const unfinished = () => opened(team, team.untitled(ana), "openRubric", [given]).unfinished;
  const faulty = { ...titled("Half done"), criteria: [{ ...titled("").criteria[0]!, name: "", weight: 0 }] };
  expect(note(faulty)).toEqual({ ok: true, value: null });
  expect(unfinished()).toBe("Half done");
  expect(from(team).read("unfinished")).toEqual({ ok: true, value: faulty });
  from(team).use(titled("Used"));
  expect(unfinished()).toBeNull();
  note(faulty);
  from(team).keep(id(1), titled("Kept"));
  expect(unfinished()).toBeNull();
  note(faulty);
  expect(note(titled("Too long", 30, "x".repeat(4_000)))).toMatchObject({ ok: true });
  expect(unfinished()).toBe("Half done");
  expect(team.calls).toEqual([]);
});

test("the selected cells of a sheet are read as a rubric; one selected cell stands for the block around it", () => {
  const team = aTeam();
  const made = team.person(ana, "drive.files.create", {}, { mimeType: "application/vnd.google-apps.spreadsheet" });
  const sheet = (made as { id: string }).id;
  team.type(sheet, "Sheet1", "A4", [
    ["Criteria", "Exceeds (4)", "Meets (3)"],
    ["Claim", 'says "so"\ntwice', "=1+2"],
    ["Evidence", "cited", "some"],
  ]);
  const select = (row: number, column: number, rows = 1, columns = 1) =>
    opened(team, sheet, "useRubricRange", [], { sheetId: 0, row, column, rows, columns });
  const whole = select(4, 1, 3, 3);
  expect(whole).toMatchObject({ host: "sheets", given: { rubric: null } });
  const read = readRubric(whole.given.text).rubric!;
  expect(read.criteria.map(({ name, levels }) => [name, levels.map(({ descriptor }) => descriptor)])).toEqual([
    ["Claim", ["3", 'says "so"\ntwice']],
    ["Evidence", ["some", "cited"]],
  ]);
  expect(select(5, 2).given.text).toBe(whole.given.text);
  expect(select(60, 5).given.text).toBe("");
});

test("a cell of a sort sheet's rubric tab stands for that rubric, as its tab says it now", () => {
  const team = aTeam();
  const sheet = team.create().sortSheet.id;
  team.type(sheet, "Rubric", "A4", [["A better claim"]]);
  const place = { sheetId: rubricTabId, row: 5, column: 4, rows: 1, columns: 1 };
  const { given } = opened(team, sheet, "useRubricRange", [], place);
  const [first, ...others] = team.plan.rubric.criteria;
  expect(given).toEqual({
    text: "",
    rubric: { ...team.plan.rubric, criteria: [{ ...first, name: "A better claim" }, ...others] },
  });
});
