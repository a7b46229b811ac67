import { expect, test } from "@jest/globals";
import { countStrategies } from "../../../src/core/trends/strategies.ts";
import { noteOf } from "./agreed-levels.ts";

const samples = ["S01", "S02", "S03"];
const count = (...cells: [string, string, string][]) =>
  countStrategies(
    cells.map(([sample, reader, strategy]) => noteOf(sample, reader, { strategy })),
    samples,
  );

test("a strategy counts once for a sample, however many readers wrote it and however they typed it", () => {
  expect(
    count(
      ["S03", "Ana", "Draws a table"],
      ["S01", "Ana", "draws a  TABLE."],
      ["S01", "Ben", "Draws a table"],
      ["S02", "Ben", "División"],
      ["S03", "Ben", "division"],
    ),
  ).toEqual([
    { text: "Draws a table", samples: ["S01", "S03"] },
    { text: "División", samples: ["S02", "S03"] },
  ]);
});

test("several strategies in a cell are told apart by lines and semicolons; a comma stays", () => {
  expect(count(["S01", "Ana", "• Estimates, then divides\n– Checks; draws\n ; "]).map(({ text }) => text)).toEqual([
    "Estimates, then divides",
    "Checks",
    "draws",
  ]);
  expect(count(["S01", "Ana", ""], ["S02", "Ana", " . "])).toEqual([]);
});
