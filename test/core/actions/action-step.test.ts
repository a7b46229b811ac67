import { expect, test } from "@jest/globals";
import { openSteps } from "../../../src/core/actions/action-step.ts";

const step = (what: string, over = {}) => ({ what, who: "", when: "", done: false, ...over });

test("a step without a mark is open, and one with a mark is counted and does not come again", () => {
  expect(
    openSteps([step("Sentence frames", { who: "Ana", when: "Dec 1" }), step("Exit slips", { done: true })]),
  ).toEqual({
    open: [{ what: "Sentence frames", who: "Ana", when: "Dec 1" }],
    done: 1,
  });
  expect(openSteps([])).toEqual({ open: [], done: 0 });
});

test("a step that stands in two places comes once, with the newer word on who, when and whether it is done", () => {
  const twice = [step("Sentence frames", { who: "Ana", when: "Dec 1" }), step("  sentence FRAMES", { when: "Jan 8" })];
  expect(openSteps(twice)).toEqual({ open: [{ what: "  sentence FRAMES", who: "Ana", when: "Jan 8" }], done: 0 });
  expect(openSteps([twice[0]!, { ...twice[1]!, done: true }])).toEqual({ open: [], done: 1 });
  // Done, and agreed on once more.
  expect(openSteps([{ ...twice[0]!, done: true }, twice[1]!])).toMatchObject({ open: [{ when: "Jan 8" }], done: 0 });
});
