import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type ActionStep, openSteps } from "../../src/core/actions/action-step.ts";
import { languages } from "../../src/core/language.ts";
import { lastSteps } from "../../src/files/notes/action-steps.ts";
import { actionWords, stepParts } from "../../src/files/notes/action-words.ts";
import { readActionSteps } from "../../src/files/read-action-steps.ts";
import type { TableText } from "../../src/files/read-presenter-page.ts";
import { allTexts, flat, headings, rowsOf, tables } from "./document-texts.ts";
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

test.each([
  "x",
  "X",
  "(x)",
  "✓",
  "☑",
  "✅",
  "yes",
  "Sí",
  "done 11/3",
  "Done on Nov 3",
  "ok",
  "hecho",
  "Listas",
  "completado",
  "cumplida",
])("%j marks a step as done", (done) => {
  expect(readActionSteps([filled([{ ...frames, done }])])).toMatchObject([{ done: true }]);
});
test.each([
  "",
  "-",
  "no",
  "not yet",
  "half",
  "todavía no",
  "☐",
  "next week",
  "extra time needed",
  "not done",
  "en camino",
  "Done in Ana's class, not in Ben's",
  "x, but only in period 2",
  "yes, partly",
  "done?",
  "Hecho a medias",
  "sí, falta el grupo B",
])("%j does not: the step comes again rather than being lost", (done) => {
  expect(readActionSteps([filled([{ ...frames, done }])])).toMatchObject([{ done: false }]);
});

test("a dash in the room of a second step is no step", () => {
  expect(readActionSteps([filled([frames, { what: "–" }])])).toEqual([open(frames)]);
});

test("rows that were copied for a third and a fourth step are read, and their labels are no step", () => {
  const third = { what: "Peer talk", who: "Cleo", when: "" };
  const [head, ...rows] = filled([frames, slips]);
  const more = filled([third]).slice(1);
  expect(readActionSteps([[head!, ...rows, ...more]])).toEqual([frames, slips, third].map(open));
  const heads = rows.map(([label]) => label!);
  const asRows = [heads, rows.map((row) => row[1]!), heads, more.map((row) => row[1]!)];
  expect(readActionSteps([asRows])).toEqual([frames, third].map(open));
  const two = filled([frames]);
  two.splice(4, 0, ["Who", "Ben", ""]);
  expect(readActionSteps([two])).toEqual([open(frames)]);
});

test("two tables of steps, cells that were merged, columns that were taken out: each step is there once", () => {
  expect(readActionSteps([filled([frames]), filled([slips])])).toEqual([frames, slips].map(open));
  // Google leaves the cells that a merged one covers empty, or leaves them out.
  expect(
    readActionSteps([filled([frames, slips]).map((row, at) => (at === 3 ? [row[0]!, "Ana and Ben"] : row))]),
  ).toEqual([open({ ...frames, who: "Ana and Ben" }), open({ ...slips, who: "" })]);
  expect(readActionSteps([filled([frames, slips]).map(([label, , second]) => [label!, second!])])).toEqual([
    open(slips),
  ]);
  expect(readActionSteps([filled([frames, slips]).filter((_, at) => at < 3)])).toEqual(
    [frames, slips].map(({ what }) => open({ what, who: "", when: "" })),
  );
});

test("seven steps are seven; one that says only for which gap is one, one with a name and a date alone is none", () => {
  const seven = Array.from({ length: 7 }, (_, at) => ({ ...slips, what: `Step for week ${at + 1}` }));
  const wide = filled([]).map(([label], at) => [
    label!,
    ...seven.map((step) => (stepParts[at - 1] === "what" ? step.what : stepParts[at - 1] === "who" ? step.who : "")),
  ]);
  expect(readActionSteps([wide])).toEqual(seven.map(open));
  expect(readActionSteps([filled([{ aim: "Evidence" }, { who: "Ben", when: "Dec 1" }])])).toMatchObject([
    { what: "Evidence" },
  ]);
});

test("what is too long for the next notes is cut, so that a meeting can be made from it", () => {
  const [long] = readActionSteps([
    filled([{ what: "word ".repeat(900), who: "Ana ".repeat(300), when: "9".repeat(999) }]),
  ])!;
  expect([long!.what.length, long!.who.length, long!.when.length]).toEqual([2000, 500, 200]);
  expect(long!.what.endsWith("…")).toBe(true);
});

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
  // The review begins pages further on.
  const first = "First: read What became of our last steps, above the agenda.";
  expect(allTexts(blocks)).toContain(first);
  expect(allTexts(blocks).join()).toMatch(/before the meeting .* read it together/);
  const alone = allTexts(notes(named("deeper-learning"), { carried, readers: ["Ana"] }).blocks);
  expect(alone.join()).not.toMatch(/read it together/);
  for (const none of [null, { ...carried, steps: [] }]) {
    const without = notes(named("deeper-learning"), { carried: none }).blocks;
    expect(headings(without, 1)[0]).toBe("Agenda");
    expect(allTexts(without)).not.toContain(first);
  }
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

test("over many meetings a step comes again until it is marked, wherever its table was moved, and then no more", () => {
  const meeting = fc.record({
    language: fc.constantFrom(...languages),
    marks: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    added: fc.integer({ min: 0, max: 2 }),
    below: fc.boolean(),
    round: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(meeting, { minLength: 2, maxLength: 5 }), (meetings) => {
      let last: readonly ActionStep[] = [];
      let still: string[] = [];
      meetings.forEach(({ language, marks, added, below, round }, week) => {
        const mark = (at: number) => (marks[at] ? "x" : "");
        const notesUrl = carried.notesUrl;
        const [told] = tables(
          flat([lastSteps({ notesUrl, date: "", steps: last }, { language, readers: ["Ana"] })]),
        ).map(rowsOf);
        const above = told!.map((row, at) => (at === 0 ? row : [...row.slice(0, 4), mark(at - 1)]));
        const fresh = Array.from({ length: added }, (_, at) => ({ what: `Week ${week}, ${at}`, done: mark(10 + at) }));
        const steps = filled(fresh, language);
        const all = [above, round ? turned(steps) : steps];
        const read = readActionSteps(below ? all.reverse() : all)!;
        still = [
          ...still.filter((_, at) => !marks[at]),
          ...fresh.filter(({ done }) => done === "").map(({ what }) => what),
        ];
        last = openSteps(read).open;
        expect(last.map(({ what }) => what).sort()).toEqual([...still].sort());
        still = last.map(({ what }) => what);
      });
    }),
    { numRuns: 60 },
  );
});
