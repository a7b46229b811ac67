import { expect, test } from "@jest/globals";
import { languages } from "../../../src/core/language.ts";
import { pileNames, readPile } from "../../../src/core/sorting/pile.ts";

test("a pile is known by its choice, its number or its word, in every language", () => {
  for (const language of languages)
    for (const [index, name] of pileNames[language].entries())
      for (const typed of [name, name.slice(2), name.toUpperCase(), ` ${index + 1} `])
        expect([typed, readPile(typed)]).toEqual([typed, index + 1]);
});

test.each([
  ["12", 12],
  ["4 almost", 4],
  ["1.º", 1],
  ["3.", 3],
])("%j is a rank", (typed, rank) => {
  expect(readPile(typed)).toBe(rank);
});

test("a blank is no rank", () => {
  expect([readPile(""), readPile(" \u00a0")]).toEqual([null, null]);
});

test.each(["0", "1.5", "2,5", "1-2", "3/4", "-1", "best", "High or middle", "=1", "12345"])(
  "%j is never guessed",
  (typed) => {
    expect(readPile(typed)).toBe("unclear");
  },
);
