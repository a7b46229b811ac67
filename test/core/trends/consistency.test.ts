import { expect, test } from "@jest/globals";
import { compareConsistency } from "../../../src/core/trends/consistency.ts";
import { summarizeSort } from "../../../src/core/trends/summarize-sort.ts";
import { agreedSort, levelsOf, rubricOf } from "./agreed-levels.ts";

/** Levels of each criterion, a string each. */
const compare = (...criteria: string[]) => {
  const rows = [...criteria[0]!].map((_, sample) => criteria.map((levels) => levels[sample]).join(""));
  return compareConsistency(summarizeSort(agreedSort(rows), rubricOf(...criteria)).criteria);
};

test("the criterion with most samples at one level shows most consistently, whatever the level", () => {
  expect(compare("0123012301", "0000000001", "3322110022")).toEqual({ kind: "told", most: [1], least: [0, 2] });
});

test("two samples more or fewer tell no criteria apart", () => {
  expect(compare("2222222000", "2222200011")).toEqual({ kind: "too close" });
  expect(compare("2222222200", "2222200011")).toEqual({ kind: "told", most: [0], least: [1] });
});

test("a criterion that is close to both ends is named in neither", () => {
  expect(compare("2222222222", "2222222233", "2222220033")).toEqual({ kind: "told", most: [0], least: [2] });
});

test("fewer than five settled samples are not compared", () => {
  expect(compare("2222", "0123")).toEqual({ kind: "too few" });
  expect(compare("22222-", "0-1-2-")).toEqual({ kind: "too few" });
});

test("criteria with different numbers of levels are not compared", () => {
  const rubric = rubricOf("Claim", "Evidence");
  const mixed = { ...rubric, criteria: [rubric.criteria[0]!, { ...rubric.criteria[1]!, levels: levelsOf(3) }] };
  const rows = ["20", "21", "22", "20", "21", "22"];
  expect(compareConsistency(summarizeSort(agreedSort(rows), mixed).criteria)).toEqual({ kind: "levels differ" });
});
