import { expect, test } from "@jest/globals";
import { languages } from "../../src/core/language.ts";
import { lastSteps } from "../../src/files/notes/action-steps.ts";
import { actionWords, stepParts } from "../../src/files/notes/action-words.ts";
import { readActionSteps } from "../../src/files/read-action-steps.ts";
import type { TableText } from "../../src/files/read-presenter-page.ts";
import { flat, headings, rowsOf, tables } from "./document-texts.ts";
import { named, notes } from "./some-notes.ts";

type Typed = Partial<Record<(typeof stepParts)[number], string>>;
const frames = { what: "Sentence frames for claims", who: "Ana", when: "Dec 1" };
const slips = { what: "Exit slips", who: "Ben", when: "" };

/** The table of steps as the notes hold it, filled in: a column a step. */
const filled = (steps: readonly Typed[], language: "en" | "es" = "en"): string[][] => {
  const blocks = notes(named("deeper-learning", language), { language }).blocks;
  const what = actionWords[language].parts.what.label;
  const table = tables(blocks)
    .map(rowsOf)
    .find((rows) => rows[1]?.[0]?.startsWith(what))!;
  return table.map((row, at) => {
    const part = stepParts[at - 1];
    return [
      row[0]!.replace(" / ", "\n"),
      ...[0, 1].map((step) => (part ? (steps[step]?.[part] ?? "") : row[step + 1]!)),
    ];
  });
};
const turned = (rows: TableText) => rows[0]!.map((_, at) => rows.map((row) => row[at]!));
const open = (step: typeof frames) => ({ ...step, done: false });

test.each(languages)("the steps that a team typed are read back from its notes (%s), a mark among them", (language) => {
  const steps = [frames, { ...slips, done: "x", lesson: "Lesson 7" }];
  expect(readActionSteps([[["Agenda"]], filled(steps, language)])).toEqual([open(frames), { ...slips, done: true }]);
});

test("notes whose steps nobody filled in hold none, and notes without such a table are told from them", () => {
  expect(readActionSteps([filled([])])).toEqual([]);
  const others = tables(notes(named("deeper-learning")).blocks)
    .map(rowsOf)
    .filter((rows) => !rows.some(([first]) => first?.startsWith("What we will do")));
  expect(others.length).toBeGreaterThan(3);
  expect(readActionSteps(others)).toBeNull();
});

test("a table that was turned round, moved rows, a third step and rows of a team's own do no harm", () => {
  const [head, ...rows] = filled([frames, slips]);
  const steps = [open(frames), open(slips)];
  expect(readActionSteps([turned(filled([frames, slips]))])).toEqual(steps);
  expect(readActionSteps([[head!, ["Materials", "paper", "cards"], ...rows.reverse()]])).toEqual(steps);
  expect(readActionSteps([rows])).toEqual(steps);
  const third = filled([frames, slips]).map((row, at) => [...row, at === 1 ? "A third" : ""]);
  expect(readActionSteps([third])).toEqual([...steps, { what: "A third", who: "", when: "", done: false }]);
});

test("the table of notes from before is read, where each step was a row", () => {
  const head = [
    "What we will do",
    "Who",
    "By when",
    "The coming lesson where it will be seen",
    "How we will know that it worked",
  ];
  expect(readActionSteps([[head, ["Exit slips", "Ben", "", "", ""], ["", "", "", "", ""]]])).toEqual([open(slips)]);
});

test("a step is kept where its label was renamed, and where only its lesson was told", () => {
  const renamed = filled([frames]).map((row) => [row[0]!.replace("What we will do", "Practice"), ...row.slice(1)]);
  expect(readActionSteps([renamed])).toEqual([open(frames)]);
  expect(readActionSteps([filled([{ lesson: "Lesson 7", who: "Ana" }])])).toMatchObject([
    { what: "Lesson 7", who: "Ana" },
  ]);
});

test.each(["x", "X", "(x)", "✓", "☑", "yes", "Sí", "Done on Nov 3", "hecho", "Listas"])(
  "%j marks a step as done",
  (done) => {
    expect(readActionSteps([filled([{ ...frames, done }])])).toMatchObject([{ done: true }]);
  },
);
test.each(["", "-", "no", "not yet", "half", "todavía no", "☐", "next week", "extra time needed"])(
  "%j does not: the step comes again rather than being lost",
  (done) => {
    expect(readActionSteps([filled([{ ...frames, done }])])).toMatchObject([{ done: false }]);
  },
);

const carried = {
  notesUrl: "https://docs.google.com/document/d/last/edit",
  date: "2026-11-03",
  steps: [frames, slips],
};

test("the notes begin with the open steps of the last meeting and link to its notes; without any they say nothing of it", () => {
  const { blocks } = notes(named("deeper-learning"), { carried });
  expect(headings(blocks, 1)[0]).toBe("What became of our last steps");
  expect(JSON.stringify(blocks)).toContain(carried.notesUrl);
  expect(JSON.stringify(blocks)).toContain("notes of Tuesday, November 3, 2026");
  expect(tables(blocks).map(rowsOf)).toContainEqual([
    ["What we agreed", "Who", "By when", "What became of it", "Done? (x)"],
    ["Sentence frames for claims", "Ana", "Dec 1", "", ""],
    ["Exit slips", "Ben", "", "", ""],
  ]);
  for (const none of [null, { ...carried, steps: [] }])
    expect(headings(notes(named("deeper-learning"), { carried: none }).blocks, 1)[0]).toBe("Agenda");
});

test.each(languages)("a step that was carried over and got no mark is read back once more (%s)", (language) => {
  const rows = tables(flat([lastSteps(carried, { language, readers: ["Ana", "Ben"] })])).map(rowsOf)[0]!;
  const told = rows.map((row, at) => (at === 2 ? [...row.slice(0, 3), "It helped.", "x"] : row));
  expect(readActionSteps([told, filled([{ what: "New" }], language)])).toEqual([
    open(frames),
    { ...slips, done: true },
    { what: "New", who: "", when: "", done: false },
  ]);
});
