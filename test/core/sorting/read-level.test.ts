import { type Criterion, levelName } from "../../../src/core/rubric/rubric.ts";
import { readLevel } from "../../../src/core/sorting/read-level.ts";

const criterion = (...levels: [string, number | null][]): Criterion => ({
  name: "Claim",
  section: "",
  weight: 1,
  gradeLevel: 1,
  levels: levels.map(([label, points]) => ({ label, points, descriptor: "" })),
});

const scored = criterion(["Not yet", 1], ["Approaching", 2], ["Cumple según lo esperado", 3], ["Exceeds", 3.5]);

test("a drop-down's own names are always understood", () => {
  scored.levels.forEach((level, index) => {
    expect(readLevel(levelName(level), scored)).toEqual({ kind: "level", level: index });
  });
});

test.each([
  ["3", 2],
  ["3.0", 2],
  ["3,0", 2],
  ["Level 2", 1],
  ["NIVEL 2", 1],
  ["  not   YET ", 0],
  ["cumple segun lo esperado", 2],
  ["3.5 - Exceeds", 3],
  ["Exceeds (3.5)", 3],
  ["Exceeds 3.5", 3],
])("%j is understood", (typed, level) => {
  expect(readLevel(typed, scored)).toEqual({ kind: "level", level });
});

test.each(["4", "2-3", "?", "Exceed", "3 Exceeds", "not sure"])("%j is never guessed", (typed) => {
  expect(readLevel(typed, scored)).toEqual({ kind: "unclear" });
});

test.each(["Not scorable", "N/A", "n/a ", "NOT SCORABLE", "no evaluable", "NO EVALUABLE", "No calificable"])(
  "%j is no level and no zero",
  (typed) => {
    expect(readLevel(typed, scored)).toEqual({ kind: "not scorable" });
  },
);

test("blank cells are blank", () => {
  expect([readLevel("", scored), readLevel(" \u00a0", scored)]).toEqual([{ kind: "blank" }, { kind: "blank" }]);
});

test("text that fits two levels is unclear", () => {
  const twice = criterion(["Strong", 4], ["Strong", 5], ["Weak", 1]);
  expect(readLevel("strong", twice)).toEqual({ kind: "unclear" });
  expect(readLevel("5 strong", twice)).toEqual({ kind: "level", level: 1 });
});

test("what is typed exactly wins over what only looks alike", () => {
  const steps = criterion(["Meets -", null], ["Meets", null]);
  expect(readLevel("Meets", steps)).toEqual({ kind: "level", level: 1 });
  expect(readLevel("Meets -", steps)).toEqual({ kind: "level", level: 0 });
});

test("a number says nothing where the rubric has only words", () => {
  expect(readLevel("2", criterion(["Below", null], ["Meets", null]))).toEqual({ kind: "unclear" });
});
