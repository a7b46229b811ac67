import { expect, test } from "@jest/globals";
import { changesOf, historyOf } from "../../../src/core/history/history.ts";
import { changeSentence } from "../../../src/core/history/history-words.ts";
import type { LoggedRow } from "../../../src/core/history/read-log.ts";

const logged = (over: Partial<LoggedRow>): LoggedRow => ({
  row: 2,
  meeting: "m",
  meetingId: "m",
  title: "Lab reports",
  date: "2026-09-04",
  criterion: "Evidence",
  number: 1,
  atOrAbove: 5,
  below: 7,
  notScorable: 0,
  open: 0,
  samples: 12,
  readers: 3,
  weight: 1,
  gap: false,
  gradeLevel: "3 Meets",
  levels: "",
  rubric: "Lab report",
  protocol: "Everyday",
  rubricMark: "a",
  ...over,
});
/** Meetings a month apart: hits, samples and rubric of each. */
const meetings = (...counts: readonly (readonly [number, number, string?])[]) =>
  historyOf(
    counts.map(([hits, n, rubricMark = "a"], index) =>
      logged({ date: `2026-0${index + 1}-04`, atOrAbove: hits, below: n - hits, rubricMark }),
    ),
  );
const say = (history: ReturnType<typeof meetings>, language: "en" | "es" = "en") =>
  history.flatMap((one) => changesOf(one).map((change) => changeSentence(one, change, language, (date) => date)));

test("a clear rise is said to be likely, in both languages", () => {
  const history = meetings([5, 12], [11, 12]);
  expect(say(history)).toEqual(["Evidence: 5 of 12, then 11 of 12 at or above grade level: likely changed."]);
  expect(say(history, "es")).toEqual([
    "Evidence: 5 de 12 y luego 11 de 12 en el nivel de grado o por encima: es probable que haya cambiado.",
  ]);
});

test("a handful of samples is never said to show a change", () => {
  expect(say(meetings([5, 12], [8, 12]))[0]).toContain("too few samples to tell");
  // Newcombe's interval would leave 0 out.
  expect(say(meetings([0, 4], [4, 4]))[0]).toContain("too few samples to tell");
});

test("the same share is not called too few samples", () => {
  expect(say(meetings([5, 10], [10, 20]))).toEqual([
    "Evidence: 5 of 10, then 10 of 20 at or above grade level: the same share.",
  ]);
});

test("of one sample it is not said that the share stayed the same", () => {
  expect(say(meetings([1, 1], [12, 12]))).toEqual([
    "Evidence: 1 of 1, then 12 of 12 at or above grade level: too few samples to tell whether it changed.",
  ]);
});

test("a slow rise shows against the first meeting with the same rubric", () => {
  expect(say(meetings([4, 20], [8, 20], [12, 20], [16, 20]))).toEqual([
    "Evidence: 12 of 20, then 16 of 20 at or above grade level: too few samples to tell whether it changed.",
    "Evidence: 4 of 20 on 2026-01-04, then 16 of 20 at or above grade level: likely changed.",
  ]);
});

test("a changed rubric breaks the line, and nothing is compared across the break", () => {
  const history = meetings([1, 20], [2, 20], [19, 20, "b"]);
  expect(history[0]!.points.map(({ newRubric }) => newRubric)).toEqual([false, false, true]);
  expect(say(history)).toEqual([]);
  expect(say(meetings([1, 20], [19, 20, "b"], [18, 20, "b"]))).toEqual([
    expect.stringContaining("19 of 20, then 18 of 20"),
  ]);
});

test("a meeting in which no sample counted is left out of the line", () => {
  expect(say(meetings([5, 12], [0, 0], [11, 12]))).toEqual([expect.stringContaining("5 of 12, then 11 of 12")]);
  expect(historyOf([logged({ atOrAbove: 0, below: 0 })])).toEqual([]);
});

test("criteria stand in the order of the newest meeting, older ones below", () => {
  const history = historyOf([
    logged({ criterion: "Voice" }),
    logged({ criterion: "evidence " }),
    logged({ date: "2026-10-01", criterion: "Claim", number: 2, row: 4 }),
    logged({ date: "2026-10-01", criterion: "Evidence", number: 1, row: 5 }),
  ]);
  expect(history.map(({ criterion, points }) => [criterion, points.length])).toEqual([
    ["Evidence", 2],
    ["Claim", 1],
    ["Voice", 1],
  ]);
});

test("a meeting whose levels nobody wrote down breaks the line, and is not called a new rubric", () => {
  const [history] = historyOf([
    logged({ date: "2026-01-04", levels: "1 Low: 3; 2 High: 9", rubricMark: "a" }),
    logged({ date: "2026-02-04", levels: "", rubricMark: "b" }),
    logged({ date: "2026-03-04", levels: "1 Low: 3; 2 High: 9", rubricMark: "a" }),
    logged({ date: "2026-04-04", levels: "1 Poor: 3; 2 Good: 9", rubricMark: "c" }),
  ]);
  expect(history!.points.map(({ newRubric, rubricUntold }) => [newRubric, rubricUntold])).toEqual([
    [false, false],
    [true, true],
    [true, true],
    [true, false],
  ]);
});
