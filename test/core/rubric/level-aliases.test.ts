import { expect, test } from "@jest/globals";
import { levelAliases, levelFromName } from "../../../src/core/rubric/level-aliases.ts";
import { levelName } from "../../../src/core/rubric/rubric.ts";

const meaning = (levels: [string, number | null][], text: string) =>
  levelAliases(levels.map(([label, points]) => ({ label, points }))).filter((alias) => alias.text === text);

test("no word stands for two levels, and none stands there twice", () => {
  const levels: [string, number | null][] = [
    ["Strong", 4],
    ["Strong", 5],
    ["Casi logró", 3],
    ["3", null],
    ["n/a", null],
  ];
  const texts = levelAliases(levels.map(([label, points]) => ({ label, points }))).map(({ text }) =>
    text.toLowerCase(),
  );
  expect(new Set(texts).size).toBe(texts.length);
  expect(meaning(levels, "Strong")).toEqual([]);
  expect(meaning(levels, "5 Strong")).toEqual([{ text: "5 Strong", level: 1 }]);
  // A level's own name goes before another's points, and before our words for work that cannot be judged.
  expect(meaning(levels, "3")).toEqual([{ text: "3", level: 3 }]);
  expect(meaning(levels, "n/a")).toEqual([{ text: "n/a", level: 4 }]);
  expect(meaning(levels, "Casi logro")).toEqual([{ text: "Casi logro", level: 2 }]);
});

test.each(["3 Meets", "Meets", "Level 1.5", "Nivel 2", "03 Meets", "1.50 Half", "3", "3.5 Exceeds"])(
  "%j is the same name after it was taken apart",
  (name) => {
    expect(levelName(levelFromName(name, "")).replace("Level 2", "Nivel 2")).toBe(name);
  },
);
