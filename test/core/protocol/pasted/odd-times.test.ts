import { expect, test } from "@jest/globals";
import { lines, readIn, usual } from "./drafts.ts";

test("minutes that cannot be are taken out of the title, count as unknown, and are asked about", () => {
  const pasted = lines(
    "Try-outs",
    "Look (10 min)",
    "Think (900 minutes)",
    "Think hard.",
    "Ask (-5 minutes)",
    "Ask one thing.",
    "Rest [−2 hours]",
  );
  expect(usual(pasted)).toEqual([
    ["Look", 10],
    ["Think", 8],
    ["Ask", 8],
    ["Rest", 8],
  ]);
  expect(readIn(pasted).questions).toEqual([
    "“Think” says “900 minutes”, which cannot be. It has 8 minutes in the draft: how long does it take?",
    "“Ask” says “-5 minutes”, which cannot be. It has 8 minutes in the draft: how long does it take?",
    "“Rest” says “−2 hours”, which cannot be. It has 8 minutes in the draft: how long does it take?",
  ]);
  expect(readIn(pasted, "es").questions[0]).toBe(
    "«Think» dice «900 minutes», y eso no puede ser. En el borrador tiene 8 minutos: ¿cuánto dura?",
  );
});

test("on a clock's agenda they leave the title as well, and the clock says how long it takes", () => {
  const pasted = lines("Try-outs", "3:00 Look", "3:10 Think (900 minutes)", "3:30 Talk", "4:00 End");
  expect(usual(pasted)).toEqual([
    ["Look", 10],
    ["Think", 20],
    ["Talk", 30],
  ]);
  expect(readIn(pasted).questions).toEqual([
    "“Think” says “900 minutes”, and its place in the agenda gives it 20. The draft has 20: is that right?",
  ]);
});

test("a preparation of impossible length is asked about", () => {
  const { protocol, questions } = readIn(lines("Try-outs", "Prework (-5 minutes)", "Read it.", "Talk (10 min)"));
  expect(protocol!.prework).toMatchObject({ minutes: 30, members: ["Read it."] });
  expect(questions[0]).toMatch("How long does the preparation take?");
});
