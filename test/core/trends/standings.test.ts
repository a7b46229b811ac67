import { expect, test } from "@jest/globals";
import { standings } from "../../../src/core/trends/standings.ts";
import { agreedSort, rubricOf } from "./agreed-levels.ts";

test("each sample with a settled level is on one side of grade level; open and not scorable ones are on none", () => {
  expect(standings(agreedSort(["21", "1x", "3-", "02"]), rubricOf("Claim", "Evidence"))).toEqual([
    { atOrAbove: ["S01", "S03"], below: ["S02", "S04"] },
    { atOrAbove: ["S04"], below: ["S01"] },
  ]);
});
