import { expect, test } from "@jest/globals";
import { draft, lines, readIn, times, usual } from "./drafts.ts";

test("an agenda that says when each part begins gives it the time until the next one", () => {
  const pasted = lines(
    "Faculty share",
    "12:50 Welcome",
    "Coffee and norms.",
    "1:00 PM - Silent read",
    "Mark the work.",
    "1:20 Talk",
    "- What do we see?",
    "1:50 End",
  );
  expect(times(draft(pasted))).toEqual([
    ["Welcome", 7, 10, 15],
    ["Silent read", 13, 20, 30],
    ["Talk", 20, 30, 45],
  ]);
  expect(draft(pasted).segments[2]!.steps[0]!.prompts[0]!.text).toBe("What do we see?");
});

test("the last part, whose end nobody says, is a part all the same", () => {
  expect(usual(lines("Share", "9:00 Welcome", "9:10 Read", "9:30 Choose a step"))).toEqual([
    ["Welcome", 10],
    ["Read", 20],
    ["Choose a step", 8],
  ]);
});

test("times of day in a table's column are read as well", () => {
  const table = lines(
    "Share",
    "Time\tActivity\tPrompt",
    "3:00\tWelcome\tWho is here?",
    "3:10\tRead\tWhat stands out?",
    "3:40\tEnd\t",
  );
  expect(times(draft(table))).toEqual([
    ["Welcome", 7, 10, 15],
    ["Read", 20, 30, 45],
  ]);
});

test("a time of day in a text is no part", () => {
  const { segments } = draft(lines("Share (20 min)", "3:30 is when the buses leave.", "Talk (10 min)"));
  expect(segments.map(({ title }) => title)).toEqual(["Share", "Talk"]);
});

test("a part that the clock gives minutes is no heading over the next one, and keeps its questions", () => {
  const { protocol, questions } = readIn(
    lines(
      "Looking together",
      "3:00 Part A: What do we see?",
      "a. What stands out?",
      "3:30 Part B: What might it mean?",
      "a. What does the student understand?",
      "b. What comes next?",
      "3:45 Optional - Video clip (7 minutes)",
      "3:52 Next steps",
      "4:00 End",
    ),
  );
  expect(
    protocol!.segments.map(({ title, stage, optional, minutes }) => [title, stage, optional, minutes.usual]),
  ).toEqual([
    ["What do we see?", undefined, false, 30],
    ["What might it mean?", undefined, false, 15],
    ["Video clip", undefined, true, 7],
    ["Next steps", undefined, false, 8],
  ]);
  expect(protocol!.segments[1]!.steps[0]!.prompts.map(({ text }) => text)).toEqual([
    "What does the student understand?",
    "What comes next?",
  ]);
  expect(questions).toEqual([]);
});

test("a part on the clock whose segments have minutes of their own is their stage", () => {
  const { segments } = draft(
    lines(
      "Share",
      "3:00 Part A: Look",
      "Read (10 min)",
      "Talk (20 min)",
      "3:30 Part B: Plan",
      "Write (15 min)",
      "3:45 End",
    ),
  );
  expect(segments.map(({ title, stage, minutes }) => [title, stage, minutes.usual])).toEqual([
    ["Read", "Part A: Look", 10],
    ["Talk", undefined, 20],
    ["Write", "Part B: Plan", 15],
  ]);
});

test("a part that says other minutes than the clock gives it is asked about", () => {
  const pasted = lines("Share", "3:00 Welcome", "3:10 Video clip (7 minutes)", "3:30 Talk [15-20 min]", "4:00 End");
  expect(usual(pasted)).toEqual([
    ["Welcome", 10],
    ["Video clip", 20],
    ["Talk", 30],
  ]);
  expect(readIn(pasted).questions).toEqual([
    "“Video clip” says 7 minutes, and its place in the agenda gives it 20. The draft has 20: is that right?",
    "“Talk” says 15 to 20 minutes, and its place in the agenda gives it 30. The draft has 30: is that right?",
  ]);
  expect(readIn(pasted, "es").questions[1]).toBe(
    "«Talk» dice de 15 a 20 minutos, y su lugar en la agenda le da 30. El borrador tiene 30: ¿es correcto?",
  );
});

test.each([
  ["before", lines("Time\tActivity\tTips", "5 min\tWelcome (3 min)\tSmile.", "10 min\tRead\t", "15 min\tTalk\t")],
  ["after", lines("Activity\tTime\tTips", "Welcome (3 min)\t5 min\tSmile.", "Read\t10 min\t", "Talk\t15 min\t")],
])("minutes in a segment's cell do not shift the column of times %s it", (_, pasted) => {
  expect(usual(pasted)).toEqual([
    ["Welcome", 5],
    ["Read", 10],
    ["Talk", 15],
  ]);
  expect(readIn(pasted).questions[0]).toMatch("“Welcome” says 3 minutes");
});
