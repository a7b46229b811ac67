import { expect, test } from "@jest/globals";
/** Protocols as other schools might write them: invented, each with habits of its own. */
import { draft, lines, times } from "./drafts.ts";

test("a table from a shared document: time, activity, prompt", () => {
  const protocol = draft(
    lines(
      "Hillside Team Look",
      "Time\tActivity\tPrompt",
      "5 min\tArrive and settle\tWho keeps the time?",
      "10-15 min\tQuiet read\tWhat do you notice?",
      '1 hr\tSort together\t"Put each piece where it fits.\n- Where does it go? Why?"',
      "15 min.\tNext steps\tWhat will we try on Monday?",
    ),
  );
  expect(protocol.name).toBe("Hillside Team Look");
  expect(times(protocol)).toEqual([
    ["Arrive and settle", 3, 5, 8],
    ["Quiet read", 10, 13, 15],
    ["Sort together", 40, 60, 90],
    ["Next steps", 10, 15, 23],
  ]);
  expect(protocol.segments[2]).toMatchObject({
    fill: "trends",
    steps: [{ text: "Put each piece where it fits.", prompts: [{ text: "Where does it go? Why?" }] }],
  });
  expect(protocol.segments[3]).toMatchObject({ planning: true, fill: "actions" });
});

test("an agenda with clock times", () => {
  const protocol = draft(
    lines(
      "Tuesday work talk",
      "3:00-3:10 Opening",
      "Read the norms aloud.",
      "3:10–3:30 p.m. Looking at the samples",
      "- What stands out?",
      "3:30 to 3:50 Making sense",
      "Compare notes.",
      "3:50-4:00 Closing",
      "One word each.",
    ),
  );
  expect(times(protocol).map(([title, , usual]) => [title, usual])).toEqual([
    ["Opening", 10],
    ["Looking at the samples", 20],
    ["Making sense", 20],
    ["Closing", 10],
  ]);
  expect(protocol.segments[1]!.steps[0]!.prompts.map(({ text }) => text)).toEqual(["What stands out?"]);
});

test("rounds in parts, with an apostrophe for minutes and turns that are multiplied", () => {
  const protocol = draft(
    lines(
      "Wagon wheels",
      "Part I: In pairs",
      "Round 1 [10 min]",
      "Talk with the partner opposite.",
      "Round 2 – turns (5 min each x 4)",
      "Each person says what they saw.",
      "Part II: All together",
      "Round 3: Harvest 10'",
      "What did we learn?",
    ),
  );
  expect(times(protocol).map(([title, , usual]) => [title, usual])).toEqual([
    ["Round 1", 10],
    ["turns", 20],
    ["Harvest", 10],
  ]);
  expect(protocol.segments.map(({ stage }) => stage)).toEqual(["Part I: In pairs", undefined, "Part II: All together"]);
});

test("a Spanish protocol with steps, rounds and minutes after a dash", () => {
  const protocol = draft(
    lines(
      "Conversación sobre trabajos",
      "Paso 1. Bienvenida – 5 minutos",
      "Lean los acuerdos.",
      "Paso 2. Lectura en silencio – 10 minutos",
      "Marquen lo que llama la atención.",
      "Ronda 1: Lo que vemos (10 min)",
      "- ¿Qué vemos en el trabajo?",
      "Cierre: 5 minutos",
      "Digan una palabra.",
    ),
  );
  expect(times(protocol).map(([title, , usual]) => [title, usual])).toEqual([
    ["Bienvenida", 5],
    ["Lectura en silencio", 10],
    ["Lo que vemos", 10],
    ["Cierre", 5],
  ]);
  expect(protocol.segments[2]!.steps[0]!.text).toBe("Conversen sobre estas preguntas.");
  expect(protocol.segments[3]!.fill).toBe("debrief");
});

test("headings in Hebrew and Arabic, minutes in their words and digits", () => {
  const hebrew = draft(
    lines("פרוטוקול לבחינת עבודות", "פתיחה (5 דקות)", "• מה אנחנו רואים?", "קריאה שקטה [10 דק']", "קראו את העבודה."),
  );
  expect([hebrew.name, ...times(hebrew)]).toEqual([
    "פרוטוקול לבחינת עבודות",
    ["פתיחה", 3, 5, 8],
    ["קריאה שקטה", 7, 10, 15],
  ]);
  expect(hebrew.segments[0]!.steps[0]!.prompts[0]!.text).toBe("מה אנחנו רואים?");
  const arabic = draft(
    lines("بروتوكول النظر في أعمال الطلاب", "الافتتاح (٥ دقائق)", "القراءة الصامتة (10 دقائق)", "• ماذا تلاحظون؟"),
  );
  expect(times(arabic)).toEqual([
    ["الافتتاح", 3, 5, 8],
    ["القراءة الصامتة", 7, 10, 15],
  ]);
});

test("titles that begin with an emoji", () => {
  const protocol = draft(
    lines("🔍 Looking Club", "👋🏽 Hello (3 min)", "😀 say hi", "👀 Look closely [10 min]", "- 🤔 What do you see?"),
  );
  expect([protocol.name, ...times(protocol)]).toEqual([
    "🔍 Looking Club",
    ["👋🏽 Hello", 2, 3, 5],
    ["👀 Look closely", 7, 10, 15],
  ]);
  expect(protocol.segments[0]!.steps[0]!.text).toBe("😀 say hi");
  expect(protocol.segments[1]!.steps[0]!.prompts[0]!.text).toBe("🤔 What do you see?");
});
