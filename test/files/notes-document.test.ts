import { expect, test } from "@jest/globals";
import { inLanguage } from "../../src/core/language.ts";
import { planAgenda } from "../../src/core/protocol/agenda.ts";
import { protocols as library } from "../../src/core/protocol/library/library.ts";
import type { Protocol } from "../../src/core/protocol/protocol.ts";
import { noTask } from "../../src/core/samples/task.ts";
import type { Block, CellBlock, DocumentValue, Line } from "../../src/files/document.ts";
import { type NotesInput, notesDocument } from "../../src/files/notes-document.ts";
import { aRubric, codes } from "./a-meeting.ts";

const protocols = inLanguage(library, "en");
const named = (id: string): Protocol => protocols.find((protocol) => protocol.id === id)!;
const deeperLearning = named("deeper-learning");
const lookingAtStudentWorkEveryday = named("looking-at-student-work-everyday");

const sortSheetUrl = "https://docs.google.com/spreadsheets/d/sheet1/edit";
const readers = ["Ana Díaz", "Ben O'Neil"];

const notes = (protocol: Protocol, on: readonly string[] = [], over: Partial<NotesInput> = {}): DocumentValue => {
  const agenda = planAgenda(protocol.segments, { on, start: 15 * 60, end: null });
  if (!agenda.ok) throw new Error(agenda.problem.say);
  return notesDocument({
    protocol,
    agenda: agenda.items,
    language: "en",
    title: "Lab reports",
    date: "2026-11-20",
    secondDate: null,
    emails: [],
    task: noTask,
    prework: { due: "", document: null },
    readers,
    rubric: aRubric,
    samples: codes(5).map((code) => ({ code, link: "" })),
    sortSheetUrl,
    ...over,
  });
};

const text = (line: Line): string =>
  (typeof line === "string" ? [line] : line).map((run) => (typeof run === "string" ? run : run.text)).join("");
const flat = (blocks: readonly Block[]): Exclude<Block, { kind: "section" }>[] =>
  blocks.flatMap((block) => (block.kind === "section" ? flat(block.blocks) : [block]));
const textsOf = (block: CellBlock): string[] =>
  block.kind === "list" ? block.items.map((item) => text(item.line)) : [text(block.line)];
const allTexts = (blocks: readonly Block[]): string[] =>
  flat(blocks).flatMap((block) => (block.kind === "table" ? block.rows.flat(2).flatMap(textsOf) : textsOf(block)));
const headings = (value: DocumentValue, ...levels: unknown[]) =>
  flat(value.blocks).flatMap((block) =>
    block.kind === "heading" && levels.includes(block.level) ? [text(block.line)] : [],
  );
const tables = (value: DocumentValue) => flat(value.blocks).flatMap((block) => (block.kind === "table" ? [block] : []));

test("the outline leads through the hour with clock times, and ends with what the team takes along", () => {
  expect(headings(notes(deeperLearning), 1, 2)).toEqual([
    "Agenda",
    "Who, what and how",
    "Prework  about 40 minutes, each at their own time",
    "Pause for equity: mastery",
    "Pause for equity: identity",
    "Pause for equity: creativity",
    "Reflections on additional data  optional",
    "Stage one: see the bigger picture",
    "Warm welcome  3:00 PM – 3:05 PM · 5 minutes",
    "Pause for equity  3:05 PM – 3:25 PM · 20 minutes",
    "What the work shows",
    "Stage two: choose what comes next",
    "Planning for future instruction  3:25 PM – 3:50 PM · 25 minutes",
    "Closing and reflection  3:50 PM – 4:00 PM · 10 minutes",
    "What we take with us",
    "Action steps",
    "Who hears what",
    "For the next time we teach this",
  ]);
});

test("the head says date, time, protocol and readers, and links to the sort sheet before anything else", () => {
  const { title, blocks } = notes(deeperLearning);
  expect(title).toBe("Lab reports – notes – 2026-11-20");
  expect(allTexts(blocks.slice(0, 3))).toEqual([
    "Lab reports",
    "Friday, November 20, 2026, 3:00 PM – 4:00 PM · Deeper Learning Student Work Review",
    "Readers: Ana Díaz, Ben O'Neil",
  ]);
  expect(blocks[3]).toMatchObject({ kind: "table", look: "callout" });
  expect(JSON.stringify(blocks[3])).toContain(sortSheetUrl);
  expect(allTexts([blocks[3]!]).join(" ")).toContain("The 5 samples go by codes, S01 to S05.");
});

test("the agenda has a row for each segment that takes place, under a heading row", () => {
  const agenda = tables(notes(deeperLearning, ["data-triangulation"])).find(
    ({ rows }) => rows[0]?.map((cell) => cell.flatMap(textsOf)[0]).join() === "Time,Segment,Minutes",
  )!;
  expect(agenda.header).toBe(true);
  expect(agenda.rows.slice(1).map((row) => row.map((cell) => cell.flatMap(textsOf).join(" / ")))).toEqual([
    ["3:00 PM – 3:05 PM", "Stage one: see the bigger picture / Warm welcome", "5"],
    ["3:05 PM – 3:25 PM", "Pause for equity", "20"],
    ["3:25 PM – 3:40 PM", "Data triangulation", "15"],
    ["3:40 PM – 4:05 PM", "Stage two: choose what comes next / Planning for future instruction", "25"],
    ["4:05 PM – 4:15 PM", "Closing and reflection", "10"],
  ]);
});

test.each(protocols.map((protocol) => [protocol.name, protocol] as const))(
  "%s: every step, question and tip of the segments that take place is there, and none of the others",
  (_, protocol) => {
    const all = protocol.segments.map(({ id }) => id);
    for (const on of [[], all]) {
      const said = allTexts(notes(protocol, on).blocks);
      for (const segment of protocol.segments) {
        const texts = [
          ...segment.steps.flatMap((step) => [step.text, ...step.prompts.map((prompt) => prompt.text)]),
          ...segment.tips,
        ];
        const takesPlace = !segment.optional || on.includes(segment.id);
        for (const one of texts) expect([one, said.some((line) => line.endsWith(one))]).toEqual([one, takesPlace]);
      }
      const numbers = said.flatMap((line) => /^(\d+)\. {2}/.exec(line)?.[1] ?? []).map(Number);
      expect(numbers).toEqual(numbers.map((__, index) => index + 1));
    }
  },
);

test("each reader has a row of their own for what each is asked, and the team one for what it answers together", () => {
  const blocks = flat(notes(deeperLearning).blocks);
  const after = (question: string) => {
    const index = blocks.findIndex((block) => block.kind === "list" && textsOf(block)[0] === question);
    const table = blocks[index + 1]!;
    return table.kind === "table" ? table.rows.map((row) => row.map((cell) => cell.flatMap(textsOf).join())) : null;
  };
  const each = deeperLearning.segments[1]!.steps[0]!.prompts[0]!.text;
  expect(after(each)).toEqual([
    ["Ana Díaz", ""],
    ["Ben O'Neil", ""],
  ]);
  expect(after(deeperLearning.prework!.prompts[0]!.prompts[0]!)).toHaveLength(2);
  const together = deeperLearning.segments[1]!.steps[1]!.prompts.map((prompt) => prompt.text);
  expect(
    tables(notes(deeperLearning)).some(
      ({ rows }) =>
        JSON.stringify(rows.map((row) => [row[0]!.flatMap(textsOf)[0], row[1]?.length])) ===
        JSON.stringify(together.map((question) => [question, 0])),
    ),
  ).toBe(true);
});

test.each(protocols.map((protocol) => [protocol.name, protocol] as const))(
  "%s: the sections that the add-on fills are there once each",
  (_, protocol) => {
    const names = notes(protocol).blocks.flatMap((block) => (block.kind === "section" ? [block.name] : []));
    expect([...names].sort()).toEqual(
      [...(protocol === deeperLearning ? [] : ["debrief"]), "actions", "communication", "next time", "trends"].sort(),
    );
  },
);

test("action steps ask what, who, by when, in which lesson and how we will know", () => {
  const actions = notes(deeperLearning).blocks.find((block) => block.kind === "section" && block.name === "actions")!;
  const table = flat([actions]).find((block) => block.kind === "table")!;
  expect(table.kind === "table" && table.rows[0]!.flat().flatMap(textsOf)).toEqual([
    "What we will do",
    "Who",
    "By when",
    "The coming lesson where it will be seen",
    "How we will know that it worked",
  ]);
});

test("someone alone is not asked for roles, norms of a team or a debrief", () => {
  const alone = allTexts(notes(lookingAtStudentWorkEveryday, [], { readers: ["Ana Díaz"] }).blocks);
  expect(alone).not.toContain("Timekeeper");
  expect(alone).not.toContain("Debrief");
});

test("the source stands at the end with its link, and says no year where its text has none", () => {
  const last = (protocol: Protocol) => notes(protocol).blocks[notes(protocol).blocks.length - 1]!;
  expect(last(deeperLearning)).toMatchObject({ kind: "paragraph", look: "quiet" });
  expect(JSON.stringify(last(deeperLearning))).toContain("https://www.doe.mass.edu/");
  expect(allTexts([last(deeperLearning)])).toEqual([
    "Told in our own words after Deeper Learning Student Work Review Protocol, Massachusetts Department of Elementary and Secondary Education.",
  ]);
  expect(allTexts([last(lookingAtStudentWorkEveryday)])[0]).toContain("Education, pilot version 2024-2025.");
});

test("every row of every table has as many cells as the table has columns", () => {
  for (const protocol of protocols)
    for (const { rows, widths } of tables(notes(protocol)))
      for (const row of rows) expect(row.length).toBe(widths.length);
});
