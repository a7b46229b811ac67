import { expect, test } from "@jest/globals";
import { findTime } from "../../../../src/core/protocol/pasted/times.ts";
import { draft, lines, times } from "./drafts.ts";

test.each([
  ["(5 - 25) alone is a range, not a clock", "Sort (5 - 25)", [["Sort", 5, 15, 25]]],
  [
    "a clock that starts at 0",
    lines("Hello (0 – 5)", "Sort (5-25)"),
    [
      ["Hello", 3, 5, 8],
      ["Sort", 13, 20, 30],
    ],
  ],
  [
    "words and dashes",
    lines("Closing - ten minutes", "Talk: 5 to 10 minutes"),
    [
      ["Closing", 7, 10, 15],
      ["Talk", 5, 8, 10],
    ],
  ],
  [
    "time first",
    lines("10 minutes: Reading", "5' – Talk"),
    [
      ["Reading", 7, 10, 15],
      ["Talk", 3, 5, 8],
    ],
  ],
  [
    "at most, without brackets",
    lines("Read (10 min)", "Talk 5 min max", "Go."),
    [
      ["Read", 7, 10, 15],
      ["Talk", 3, 5, 8],
    ],
  ],
  [
    "time on a line of its own",
    lines("Reading", "10 minutes", "Read.", "Talk", "Time: 5 min", "Go."),
    [
      ["Reading", 7, 10, 15],
      ["Talk", 3, 5, 8],
    ],
  ],
  [
    "bullets with times",
    lines("Plan", "- Look (5 min)", "- Talk (10 min)"),
    [
      ["Look", 3, 5, 8],
      ["Talk", 7, 10, 15],
    ],
  ],
])("minutes: %s", (_, pasted, expected) => {
  expect(times(draft(pasted))).toEqual(expected);
});

test("minutes in a sentence make no segment", () => {
  const { segments } = draft(lines("Share (20 min)", "Give each person 2 minutes to talk.", "Read for 5 minutes."));
  expect(segments).toHaveLength(1);
  expect(segments[0]!.steps.map(({ text }) => text)).toEqual([
    "Give each person 2 minutes to talk.",
    "Read for 5 minutes.",
  ]);
});

test.each([
  ["Talk [10 min]", 10, 10],
  ["Talk 10'", 10, 10],
  ["Talk – 5 minutes", 5, 5],
  ["Talk (15m)", 15, 15],
  ["Talk 10–15 min.", 10, 15],
  ["Talk (1 hr)", 60, 60],
  ["Talk (½ hour)", 30, 30],
  ["Talk (1½ hours)", 90, 90],
  ["Talk (1.5 hours)", 90, 90],
  ["Talk (1h15)", 75, 75],
  ["Talk [5 min max]", 5, 5],
  ["Talk (max. 5 min)", 5, 5],
  ["Talk (5 minutos como máximo)", 5, 5],
  ["Talk (10 min each x 4)", 40, 40],
  ["Talk (4 x 5–6 min)", 20, 24],
  ["Talk (10 minutos)", 10, 10],
  ["Talk (5 دقائق)", 5, 5],
  ["Talk (٥ دقائق)", 5, 5],
  ["Talk (10 דק')", 10, 10],
])("%s is %d to %d minutes of “Talk”", (text, least, most) => {
  expect(findTime(text)).toMatchObject({ time: { least, most }, before: "Talk" });
});
