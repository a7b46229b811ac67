import { expect, test } from "@jest/globals";
import { draft, lines, readIn, times, usual } from "./drafts.ts";

test("Markdown parts and rounds become stages and segments", () => {
  const pasted = lines(
    "# Round Table",
    "## Part I: Looking (15 minutes)",
    "### Getting started – 5 mins",
    "- Read the norms.",
    "### Round 1: Describe (10 min)",
    "**Facilitator note:** only what can be seen.",
    "1. Each person says one thing.",
    "   - What do you see?",
    "## Part II: Thinking ahead",
    "### Implications (10-20 min)",
    "- What follows for us?",
  );
  expect(times(draft(pasted))).toEqual([
    ["Getting started", 3, 5, 8],
    ["Describe", 7, 10, 15],
    ["Implications", 10, 15, 20],
  ]);
  expect(draft(pasted).segments.map(({ stage }) => stage)).toEqual([
    "Part I: Looking",
    undefined,
    "Part II: Thinking ahead",
  ]);
  expect(draft(pasted).segments[1]).toMatchObject({
    tips: ["only what can be seen."],
    steps: [{ prompts: [{ text: "What do you see?", room: "each" }] }],
  });
});

test("parts without anything below them are segments, and keep their own name", () => {
  expect(
    usual(lines("PART 1 (10 minutes)", "Look.", "PART 2 (1 hr 15 min)", "Talk.", "PART 3 – Write", "Write.")),
  ).toEqual([
    ["PART 1", 10],
    ["PART 2", 75],
    ["Write", 8],
  ]);
});

test("numbered lines, headings or a list do where nothing has minutes, and are asked about", () => {
  const numbered = readIn(
    lines("How we look", "Getting Ready:", "Bring work.", "Process", "1. Read it.", "2. Talk.", "3. Choose."),
  );
  expect(numbered.protocol!.segments.map(({ title }) => title)).toEqual(["Read it", "Talk", "Choose"]);
  expect(numbered.protocol!.prework?.members).toEqual(["Bring work."]);
  expect(numbered.questions[0]).toMatch("each numbered line was taken as a segment");
  const headed = readIn(
    lines("Our way", "Reading together", "Read the work aloud.", "Talking it over", "Say what you saw."),
  );
  expect(headed.protocol!.segments.map(({ title }) => title)).toEqual(["Reading together", "Talking it over"]);
  expect(headed.questions[0]).toMatch("each heading was taken as a segment");
  const list = readIn(lines("Our way of looking at work in teams:", "- Read", "- Talk"));
  expect(list.protocol!.segments.map(({ title }) => title)).toEqual(["Read", "Talk"]);
});

test("where most of a numbered list has minutes, the others are segments too", () => {
  const { protocol, questions } = readIn(
    lines(
      "Charrette",
      "1. The team presents (up to five minutes)",
      "2. Others talk (ten-fifteen min)",
      "3. Looking back",
    ),
  );
  expect(protocol!.segments.map(({ title }) => title)).toEqual(["The team presents", "Others talk", "Looking back"]);
  expect(questions).toEqual([
    "How long does “Looking back” take? The text does not say; the draft gives it 5 to 10 minutes.",
  ]);
});
