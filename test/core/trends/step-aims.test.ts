import { expect, test } from "@jest/globals";
import { stepAims } from "../../../src/core/trends/step-aims.ts";
import { summarizeSort } from "../../../src/core/trends/summarize-sort.ts";
import { agreedSort, rubricOf } from "./agreed-levels.ts";

const aims = (rows: readonly string[]) =>
  stepAims(
    summarizeSort(
      agreedSort(rows),
      rubricOf(...Array.from({ length: rows[0]!.length }, (_, index) => `Criterion ${index + 1}`)),
    ),
  );
const times = (count: number, row: string) => Array.from({ length: count }, () => row);

test("a step is tied to the gap and to what glows", () => {
  expect(aims(times(6, "20"))).toEqual({ gaps: [1], glows: [0] });
});

test("where every criterion is as much a gap as any other, a step is tied to a glow", () => {
  expect(aims([...times(5, "22"), "10"])).toEqual({ gaps: [], glows: [0, 1] });
  expect(aims(times(6, "00"))).toEqual({ gaps: [0, 1], glows: [] });
});

test("no more than three of a kind, and nothing where there are too few samples", () => {
  expect(aims(times(6, "0000")).gaps).toEqual([0, 1, 2]);
  expect(aims(times(3, "20"))).toEqual({ gaps: [], glows: [] });
});
