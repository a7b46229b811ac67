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

test("a slip, a plural, an article or a hyphen makes no other strategy; another number or a short word does", () => {
  const one = (...texts: string[]) => count(...texts.map((text): [string, string, string] => ["S01", "Ana", text]));
  expect(one("Draws a table", "draw the table", "Draws tables", "draws table!").map(({ text }) => text)).toEqual([
    "Draws a table",
  ]);
  expect(one("Estimates first", "Estimaets first", "Estimate - first")).toHaveLength(1);
  expect(one("Dibuja una tabla", "dibuja la tabla", "Dibujo tabla")).toHaveLength(1);
  expect(one("Counts in 2s", "Counts in 5s")).toHaveLength(2);
  expect(one("Adds tens", "Adds tons")).toHaveLength(2);
  expect(one("Seven numbers", "Even numbers")).toHaveLength(2);
  expect(one("Adds", "Adds and checks")).toHaveLength(2);
  expect(one("✓", "?").map(({ text }) => text)).toEqual(["✓", "?"]);
});

test("marks that turn or hide letters are not handed on", () => {
  expect(count(["S01", "Ana", "Draws\u202e a table\ufffc"])).toEqual([{ text: "Draws a table", samples: ["S01"] }]);
});
