import { expect, test } from "@jest/globals";
import { lines, readIn, times } from "./drafts.ts";

test("segments without minutes share what is left of the total, or get 5 to 10 and a question", () => {
  const shared = readIn(
    lines("Look protocol", "Total time: 40 minutes", "Step 1: Look (10 min)", "Step 2: Talk", "Step 3: Plan"),
  );
  expect(shared.protocol!.segments.map(({ minutes }) => minutes.usual)).toEqual([10, 15, 15]);
  expect(shared.questions).toEqual([]);
  const open = readIn(lines("Look protocol", "Step 1: Look", "Step 2: Talk"));
  expect(times(open.protocol!)).toEqual([
    ["Look", 5, 8, 10],
    ["Talk", 5, 8, 10],
  ]);
  expect(open.questions).toEqual([
    "How long do “Look” and “Talk” take? The text does not say; the draft gives each 5 to 10 minutes.",
  ]);
});

test("a segment of 0 minutes counts as one without a time, and is asked about", () => {
  const { protocol, questions } = readIn(
    lines("Quick look", "Total: 30 minutes", "Opening (0 min)", "Reading (10 min)"),
  );
  expect(times(protocol!)).toEqual([
    ["Opening", 5, 8, 10],
    ["Reading", 7, 10, 15],
  ]);
  expect(questions).toEqual([
    "“Opening” says 0 minutes, and a segment takes at least 1. It has 8 in the draft: change that, or leave the segment out?",
  ]);
});

test("least times above the total, or beyond a day, are asked about", () => {
  const long = readIn(lines("Quick protocol", "Time: 30 minutes", "Reading (20–30 min)", "Talking (15–20 min)"));
  expect(long.questions).toEqual([
    "The segments need at least 35 minutes, and the text gives 30 to the whole: 5 minutes too long. Which may be shorter or optional?",
  ]);
  const days = lines("Study days", ...Array.from({ length: 5 }, (_, n) => `Block ${n} (8 hours)`));
  expect(readIn(days).questions).toEqual([
    "The segments need at least 1600 minutes, which is more than a day. Are these the minutes of one meeting?",
  ]);
});

test("what was assumed of the minutes is said in Spanish as well", () => {
  const pasted = lines(
    "Look protocol",
    "Total time: 40 minutes",
    "Step 1: Look (10 min)",
    "Step 2: Talk",
    "Step 3: Invite",
  );
  expect(readIn(pasted, "es").warnings).toEqual([
    "El texto da un solo tiempo para «Look». En el borrador se puede acortar un tercio y alargar la mitad: cambie los minutos mínimos y máximos como quiera.",
    "«Talk» e «Invite» no tienen tiempo en el texto y se reparten lo que queda de 40 minutos: 30.",
    "No se encontraron pasos para «Look», «Talk» e «Invite».",
  ]);
  expect(readIn(lines("Step 1: Look", "Step 2: Talk"), "es").questions[0]).toBe(
    "¿Cuánto duran «Look» y «Talk»? El texto no lo dice; el borrador da de 5 a 10 minutos a cada parte.",
  );
});
