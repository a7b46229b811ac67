import { expect, test } from "@jest/globals";
import { lines, readIn, usual } from "./drafts.ts";

const rounds = ["Round 1 - Read 3'", "Round 2 - Say what you see 12'", "Round 3 - Plan 15'"];

test.each([
  ["below the title", lines("Three Rounds", "45'", ...rounds)],
  ["beside a protocol's name", lines("Three Rounds Protocol (45 minutes)", ...rounds)],
  ["above the title", lines("45'", "Three Rounds", ...rounds)],
])("a time %s is that of the whole, and compared with the sum", (_, pasted) => {
  const { protocol, questions } = readIn(pasted);
  expect(protocol!.name).toMatch(/^Three Rounds(?: Protocol)?$/);
  expect(usual(pasted)).toEqual([
    ["Read", 3],
    ["Say what you see", 12],
    ["Plan", 15],
  ]);
  expect(questions).toEqual([
    "The segments usually take 30 minutes together, and the text gives 45 to the whole. Are their minutes right?",
  ]);
  expect(readIn(pasted, "es").questions).toEqual([
    "En total los segmentos suelen durar 30 minutos, y el texto da 45 a todo. ¿Son correctos sus minutos?",
  ]);
});

test("the sum of the others is the whole, and nothing is asked", () => {
  const pasted = lines("Our meeting", "30 min", "Welcome", "5 min", "Look", "10 min", "Talk", "15 min");
  expect(usual(pasted)).toEqual([
    ["Welcome", 5],
    ["Look", 10],
    ["Talk", 15],
  ]);
  expect(readIn(pasted).questions).toEqual([]);
});

test.each([
  ["all have their minutes below", lines("Reading", "20 min", "Talk", "5 min", "Plan", "10 min")],
  ["all have them beside", lines("Reading (20 min)", "Talk (5 min)", "Plan (10 min)")],
])("the first segment keeps its minutes where %s", (_, pasted) => {
  expect(usual(pasted)[0]).toEqual(["Reading", 20]);
});

test("a span on the clock above the agenda is the meeting's, not a first segment's", () => {
  const agenda = [
    "3:30 Check in",
    "3:40 Read the norms",
    "3:45 Read quietly",
    "4:05 What do we see?",
    "4:15 Next steps",
  ];
  const pasted = lines("Tuesday Data Huddle", "3:30-4:30 pm, Room 12", ...agenda, "4:30 End");
  expect(usual(pasted)).toEqual([
    ["Check in", 10],
    ["Read the norms", 5],
    ["Read quietly", 20],
    ["What do we see?", 10],
    ["Next steps", 15],
  ]);
  expect(readIn(pasted).questions.join(" ")).toContain("Room 12");
});
