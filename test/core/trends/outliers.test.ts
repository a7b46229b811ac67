import { expect, test } from "@jest/globals";
import { settle } from "../../../src/core/sorting/consensus.ts";
import { standAlone, standUneven } from "../../../src/core/trends/outliers.ts";
import { agreedSort, levelsOf, rubricOf } from "./agreed-levels.ts";

const one = rubricOf("Claim");
const alone = (levels: string) => standAlone(settle(agreedSort([...levels]), one), one).map(({ sample }) => sample);

test("a sample stands alone two levels from all others, not one, and not with another", () => {
  expect(alone("022233")).toEqual(["S01"]);
  expect(alone("122233")).toEqual([]);
  expect(alone("002223")).toEqual([]);
  expect(alone("0222x-3")).toEqual(["S01"]);
});

test("among fewer than five nobody stands alone", () => {
  expect(alone("0222")).toEqual([]);
});

const two = rubricOf("Claim", "Evidence");
test("a sample whose levels are two apart between criteria is told, the furthest first", () => {
  expect(standUneven(settle(agreedSort(["13", "22", "30", "x0", "-3"]), two), two)).toEqual([
    { sample: "S03", highest: { criterion: 0, level: 3 }, lowest: { criterion: 1, level: 0 }, apart: 3 },
    { sample: "S01", highest: { criterion: 1, level: 3 }, lowest: { criterion: 0, level: 1 }, apart: 2 },
  ]);
});

test("where criteria have different numbers of levels, grade level is what is compared", () => {
  const [claim, evidence] = two.criteria;
  const mixed = { ...two, criteria: [claim!, { ...evidence!, levels: levelsOf(2), gradeLevel: 1 }] };
  // 3 Meets of four and 2 Meets of two: both just at grade level.
  expect(standUneven(settle(agreedSort(["21", "31", "30"]), mixed), mixed).map(({ sample }) => sample)).toEqual([
    "S03",
  ]);
});

test("where most samples differ alike between criteria, none of them stands apart", () => {
  const samples = (codes: readonly string[]) => standUneven(settle(agreedSort(codes), two), two);
  expect(samples(["20", "20", "20", "22"])).toEqual([]);
  expect(samples(["20", "20", "22", "22"])).toHaveLength(2);
});
