import { expect, test } from "@jest/globals";
import { draft, lines, times, usual } from "./drafts.ts";

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
