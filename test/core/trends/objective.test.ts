import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { settle } from "../../../src/core/sorting/consensus.ts";
import { meetObjective } from "../../../src/core/trends/objective.ts";
import { agreedSort, rubricOf } from "./agreed-levels.ts";

const rubric = rubricOf("Claim", "Evidence");
const objective = (...rows: string[]) => meetObjective(settle(agreedSort(rows), rubric), rubric);

test("one criterion below grade level is enough for the objective not to be met", () => {
  expect(objective("22", "32", "21", "13")).toEqual({
    met: ["S01", "S02"],
    notMet: ["S03", "S04"],
    unsettled: [],
    partly: 0,
  });
});

test("open criteria are told, and what cannot be scored is neither met nor missed", () => {
  expect(objective("2-", "2x", "xx", "--", "-1")).toEqual({
    met: ["S01", "S02"],
    notMet: ["S05"],
    unsettled: ["S03", "S04"],
    partly: 1,
  });
});

test("every sample is counted once", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[0-3x-]{2}$/), { maxLength: 30 }), (rows) => {
      const { met, notMet, unsettled } = objective(...rows);
      expect([...met, ...notMet, ...unsettled].sort()).toEqual(agreedSort(rows).samples);
    }),
  );
});
