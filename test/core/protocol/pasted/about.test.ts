import { expect, test } from "@jest/globals";
import { draft, lines, readIn } from "./drafts.ts";

test("questions of the preparation under a heading that says nothing get one, so that none is lost in the team's sheet", () => {
  const { prework } = draft(
    lines("Our look", "Before the meeting", "Optional:", "What do I expect?", "Look (5 min)", "Read it."),
  );
  expect(prework?.prompts).toMatchObject([
    { heading: "Questions to think about", optional: true, prompts: ["What do I expect?"] },
  ]);
});

test("a line that says what to do before the meeting is preparation, wherever it stands", () => {
  const early = draft(
    lines(
      "Our look",
      "Before the meeting: bring 6 samples, read the rubric.",
      "Bring a pen.",
      "Look (5 min)",
      "Read it.",
    ),
  );
  expect(early.prework?.members).toEqual(["Bring 6 samples, read the rubric.", "Bring a pen."]);
  expect(early.segments.map(({ title }) => title)).toEqual(["Look"]);
  const late = draft(
    lines(
      "Our look",
      "Look (5 min)",
      "Antes de la reunión: traer seis trabajos.",
      "Read it.",
      "Talk (5 min)",
      "Prework: read it all (20 min)",
    ),
  );
  expect(late.prework).toMatchObject({ minutes: 20, members: ["Traer seis trabajos.", "Read it all"] });
  expect(late.segments.map(({ title, steps }) => [title, steps.map(({ text }) => text)])).toEqual([
    ["Look", ["Read it."]],
    ["Talk", []],
  ]);
});

test("lines that found no place are asked about: how many, and the first of them", () => {
  const one = lines("Our look", "Room 12, Main Street", "Look (5 min)");
  expect(readIn(one).questions).toEqual([
    "1 line of the text found no place in the draft: “Room 12, Main Street”. Does the draft need it?",
  ]);
  const long = "Written by the fourth-grade team, with help from everyone who teaches in the east wing";
  const two = lines("Our look", long, "Room 12, Main Street", "Look (5 min)");
  expect(readIn(two).questions).toEqual([
    "2 lines of the text found no place in the draft. The first is “Written by the fourth-grade team, with help from everyone who teaches in the…”. Does the draft need any of them?",
  ]);
  expect(readIn(two, "es").questions).toEqual([
    "2 líneas del texto no encontraron lugar en el borrador. La primera es «Written by the fourth-grade team, with help from everyone who teaches in the…». ¿Hace falta alguna en el borrador?",
  ]);
});
