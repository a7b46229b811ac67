import { expect, test } from "@jest/globals";
import { noTask, taskKeys } from "../../../src/core/samples/task.ts";
import { allTexts, headings, links, rowsOf, tables } from "../document-texts.ts";
import { named, notes, protocols, sortSheetUrl } from "../some-notes.ts";

const deeperLearning = named("deeper-learning");
const exemplar = "https://docs.google.com/document/d/exemplar/edit";

const tableUnder = (rows: readonly string[][][], first: string) => rows.find((one) => one[0]?.[0] === first)!;
const tableOf = (document: ReturnType<typeof notes>, first: string) =>
  tableUnder(tables(document.blocks).map(rowsOf), first);

test("the head says date, time, protocol and readers, and links to sort sheet, rubric and board before anything else", () => {
  const { title, blocks } = notes(deeperLearning);
  expect(title).toBe("Lab reports – notes – 2026-11-20");
  expect(allTexts(blocks.slice(0, 4))).toEqual([
    "Lab reports",
    "Friday, November 20, 2026, 3:00 PM – 4:00 PM · Deeper Learning Student Work Review",
    "Readers: Ana Díaz, Ben O'Neil",
    "To mention somebody, type @ and their name.",
  ]);
  expect(blocks[4]).toMatchObject({ kind: "table", look: "callout" });
  expect(links([blocks[4]!])).toEqual([
    { text: "sort sheet", link: sortSheetUrl },
    { text: "rubric", link: `${sortSheetUrl}#gid=200` },
    { text: "board", link: `${sortSheetUrl}#gid=450` },
  ]);
  expect(allTexts([blocks[4]!]).join(" ")).toContain("The 5 samples go by codes, S01 to S05.");
  expect(allTexts([blocks[4]!]).join(" ")).toContain("take them off the work itself and out of file names");
  expect(headings(blocks, 1)[0]).toBe("Agenda");
});

test("a reader with a mail address is a person, whom Docs can tell of a comment; one without is a name", () => {
  const line = (emails: readonly string[]) => notes(deeperLearning, { emails }).blocks.slice(2, 4);
  expect(line(["ana@school.example", ""])[0]).toMatchObject({
    line: [{ text: "Readers:" }, " ", { text: "Ana Díaz", person: "ana@school.example" }, ", ", { text: "Ben O'Neil" }],
  });
  expect(allTexts(line(["ana@school.example", ""]))[1]).toMatch(/type @/);
  expect(JSON.stringify(line(["ana@school.example", " ben@school.example "]))).not.toMatch(/type @/);
  // Docs would refuse the whole document for an address that is none.
  for (const wrong of ["ana", "ana@school", "ana@@school.example", "ana@school.example, ben@school.example"])
    expect([wrong, JSON.stringify(line([wrong, wrong]))]).toEqual([wrong, expect.not.stringContaining('"person"')]);
});

test("what was typed of the task stands in the notes, and the rest is room to write with a word on what belongs there", () => {
  const empty = tableOf(notes(deeperLearning), "Samples");
  expect(empty.slice(1).map(([, value]) => value)).toEqual(taskKeys.map(() => ""));
  const task = {
    ...noTask,
    purpose: "See how claims are backed.",
    standards: "W.7.1\nW.7.8",
    exemplar,
    wida: "1 to 3",
  };
  const document = notes(deeperLearning, { task });
  expect(tableOf(document, "Samples").slice(1)).toEqual([
    ["Purpose", "See how claims are backed."],
    ["The task / what students were asked to do", ""],
    ["Unit or lesson plan / the link, and where the task stands in it", ""],
    ["Objectives / for content and for language", ""],
    ["Standards", "W.7.1 / W.7.8"],
    ["Scaffolds / the supports that students had", ""],
    ["WIDA levels", "1 to 3"],
    ["Exemplar", "Open the link (docs.google.com)"],
  ]);
  expect(links(document.blocks)).toContainEqual({ text: "Open the link (docs.google.com)", link: exemplar });
});

test.each([
  ["one piece", 1, "One piece by one student", "Un solo trabajo de un estudiante"],
  [
    "several of one student",
    2,
    "Two pieces by one student, each on a different assignment",
    "Dos trabajos de un mismo estudiante, cada uno sobre una tarea distinta",
  ],
  [
    "whole class",
    12,
    "12 pieces from the class, one by each student, on the same assignment",
    "12 trabajos del grupo, uno de cada estudiante, sobre la misma tarea",
  ],
  [
    "two or three students",
    3,
    "One piece from each of three students on the same assignment; at least one succeeded and at least one did not yet",
    "Un trabajo de cada uno de tres estudiantes sobre la misma tarea; al menos uno lo logró y al menos uno todavía no",
  ],
] as const)("the notes say what kind of work is looked at: %s", (shape, count, english, spanish) => {
  const samples = Array.from({ length: count }, (_, n) => ({ code: `S0${n}`, link: "" }));
  expect(tableOf(notes(deeperLearning, { shape, samples }), "Samples")[0]).toEqual(["Samples", english]);
  expect(tableOf(notes(deeperLearning, { shape, samples, language: "es" }), "Muestras")[0]).toEqual([
    "Muestras",
    spanish,
  ]);
});

test("the agenda has a row for each segment that takes place, under a heading row", () => {
  const { blocks } = notes(deeperLearning, {}, { on: ["data-triangulation"] });
  const agenda = tables(blocks).find((table) => rowsOf(table)[0]!.join() === "Time,Segment,Minutes")!;
  expect(agenda.header).toBe(true);
  expect(rowsOf(agenda).slice(1)).toEqual([
    ["3:00 PM – 3:05 PM", "Stage one: see the bigger picture / Warm welcome", "5"],
    ["3:05 PM – 3:25 PM", "Pause for equity", "20"],
    ["3:25 PM – 3:40 PM", "Data triangulation", "15"],
    ["3:40 PM – 4:05 PM", "Stage two: choose what comes next / Planning for future instruction", "25"],
    ["4:05 PM – 4:11 PM", "Closing: next steps and goals", "6"],
    ["4:11 PM – 4:15 PM", "Reflection on the protocol", "4"],
  ]);
});

test("the protocol's considerations are in the head, where its segments look for them", () => {
  for (const protocol of protocols) {
    const said = allTexts(notes(protocol).blocks);
    expect(said).toContain("Keep in mind");
    for (const one of protocol.considerations) expect(said).toContain(one);
  }
});

test("facilitator, notetaker and timekeeper have a place for their names", () => {
  expect(tableOf(notes(deeperLearning), "Facilitator")).toEqual([
    ["Facilitator", "Notetaker", "Timekeeper"],
    ["", "", ""],
  ]);
});

test("two meetings have a row of roles each: who takes notes may change", () => {
  const stage = deeperLearning.segments.findIndex(({ id }) => id === "planning");
  const two = notes(deeperLearning, { secondDate: "2026-11-24" }, { split: { stage, start: 600, end: null } });
  expect(tables(two.blocks).map(rowsOf)).toContainEqual([
    ["", "Facilitator", "Notetaker", "Timekeeper"],
    ["First meeting", "", "", ""],
    ["Second meeting", "", "", ""],
  ]);
});

test("the source's page is linked in the head already, where it has one", () => {
  const head = (id: string) => {
    const { blocks } = notes(named(id));
    return blocks.slice(
      0,
      blocks.findIndex((block) => block.kind === "heading" && allTexts([block])[0]?.startsWith("Prework")),
    );
  };
  const { title, url } = deeperLearning.source;
  expect(links(head("deeper-learning"))).toContainEqual({ text: title, link: url });
  expect(allTexts(head("examining-student-work-alignment")).join("\n")).not.toContain("Adapted");
});
