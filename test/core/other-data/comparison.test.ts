/** Agreement and surprises in plain words: nothing is claimed from a handful of samples. */
import { expect, test } from "@jest/globals";
import { compareWithSort } from "../../../src/core/other-data/compare-with-sort.ts";
import { comparisonSentences } from "../../../src/core/other-data/comparison-words.ts";
import type { MatchedLine } from "../../../src/core/other-data/match-lines.ts";
import { isMet, likelyLeast, likelyMet } from "../../../src/core/other-data/met.ts";
import { namedTexts } from "../../../src/core/other-data/named-values.ts";
import { resultsIn } from "../../../src/core/other-data/results.ts";

const code = (index: number) => `S${String(index + 1).padStart(2, "0")}`;
/** "++": at grade level in the sort, met there; "0": open or without a result. */
const compared = (pairs: readonly string[]) => {
  const sign = (mark: string | undefined) => (mark === "+" ? true : mark === "-" ? false : null);
  return compareWithSort(
    pairs.map((pair, index) => ({ code: code(index), atGrade: [sign(pair[0])] })),
    new Map(pairs.map((pair, index) => [code(index), sign(pair[1])])),
    null,
  );
};
const told = (pairs: readonly string[], language: "en" | "es" = "en") =>
  comparisonSentences(
    { comparison: compared(pairs), what: "Unit test", mark: { kind: "number", least: 14.5 }, criterion: null },
    language,
  ).join(" ");

test("no sentence holds a coefficient, a percentage or NaN, whatever is missing", () => {
  for (const pairs of [[], ["00"], ["++"], ["+0", "0-"], Array<string>(12).fill("++"), Array<string>(9).fill("+-")])
    for (const language of ["en", "es"] as const)
      expect(told(pairs, language)).not.toMatch(/NaN|%|undefined|null|Infinity/);
  expect(told([])).toContain("nothing to compare");
  expect(told(["++", "+-"])).toContain("Only 2 samples are in both: too few samples to tell.");
  expect(told(["++", "+-"])).not.toContain("agree:");
});

test("that surprises lean to one side is said only beyond chance", () => {
  const agreeing = Array<string>(6).fill("++");
  expect(told([...agreeing, ...Array<string>(5).fill("-+")])).not.toContain("chance");
  expect(told([...agreeing, ...Array<string>(6).fill("-+")])).toContain(
    "More did well there than in the sort, by more",
  );
  expect(told([...agreeing, ...Array<string>(6).fill("+-")])).toContain("More did well in the sort than there");
  expect(told([...agreeing, "-+", "-+", "-+", "+-", "+-", "+-"])).toContain("may be chance");
});

test("over all, one criterion below grade level is below, and open criteria do not count", () => {
  const samples = [
    { code: "S01", atGrade: [true, false] },
    { code: "S02", atGrade: [true, null] },
    { code: "S03", atGrade: [null, null] },
  ];
  const met = new Map([
    ["S01", true],
    ["S02", true],
    ["S03", true],
  ]);
  expect(compareWithSort(samples, met, null)).toMatchObject({
    onlyThere: ["S01"],
    metInBoth: ["S02"],
    notSettled: ["S03"],
  });
  expect(compareWithSort(samples, met, 0)).toMatchObject({ metInBoth: ["S01", "S02"], onlyThere: [] });
});

test.each([
  ["Met", true],
  ["Not met", false],
  ["Partially met", false],
  ["Nearly there", false],
  ["Exceeds", true],
  ["Logrado", true],
  ["No logrado", false],
  ["En proceso", false],
  ["Sobresaliente", true],
  ["Insuficiente", false],
  ["B", false],
])("“%s” is proposed as met: %s", (word, met) => expect(likelyMet(word)).toBe(met));

const results = (texts: readonly string[]) =>
  resultsIn(
    texts.map(
      (text, index): MatchedLine => ({ line: index + 1, who: "", cells: [text], code: code(index), options: [] }),
    ),
    { column: 0, heading: "", kind: "numbers" },
  );

test.each([
  [["17/20", "9/20"], 14],
  [["85%", "40%"], 70],
  [["3", "4", "2"], 3],
  [["8,5", "6"], 7],
  [["1210", "1185"], null],
  [["-", "abs"], null],
] as const)("%j: a first idea of what counts as met is %s", (texts, least) =>
  expect(likelyLeast(results(texts))).toBe(least),
);

test("a result at the mark is met, and none is neither met nor not", () => {
  const mark = { kind: "number", least: 8.5 } as const;
  expect(results(["8,5", "8,4", "abs"]).results.map((one) => isMet(one, mark))).toEqual([true, false, null]);
});

test("a whole name is certain, one word of it is asked about, in values and in what the data is called", () => {
  const texts = [
    { line: null, text: "Test of Maya Rivera" },
    { line: 2, text: "Maya helped me" },
    { line: 3, text: "The frames helped" },
  ];
  expect(namedTexts(["Maya Rivera", "Ana Ruiz"], texts)).toEqual({
    whole: [{ line: null, found: "Maya Rivera" }],
    maybe: [{ line: 2, found: "Maya" }],
  });
});
