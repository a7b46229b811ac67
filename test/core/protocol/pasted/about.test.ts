import { expect, test } from "@jest/globals";
import { draft, lines } from "./drafts.ts";

test("questions of the preparation under a heading that says nothing get one, so that none is lost in the team's sheet", () => {
  const { prework } = draft(
    lines("Our look", "Before the meeting", "Optional:", "What do I expect?", "Look (5 min)", "Read it."),
  );
  expect(prework?.prompts).toMatchObject([
    { heading: "Questions to think about", optional: true, prompts: ["What do I expect?"] },
  ]);
});
