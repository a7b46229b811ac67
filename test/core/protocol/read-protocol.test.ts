import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { planAgenda } from "../../../src/core/protocol/agenda.ts";
import type { Protocol } from "../../../src/core/protocol/protocol.ts";
import { readProtocol } from "../../../src/core/protocol/read-protocol.ts";

const draft = (pasted: string): Protocol => {
  const { protocol, problem } = readProtocol(pasted);
  if (protocol === null) throw new Error(problem?.say);
  return protocol;
};
/** Titles with least, usual and most minutes. */
const times = (protocol: Protocol) =>
  protocol.segments.map(({ title, minutes: { least, usual, most } }) => [title, least, usual, most]);
const usual = (pasted: string) => draft(pasted).segments.map(({ title, minutes }) => [title, minutes.usual]);
const lines = (...all: string[]): string => all.join("\n");

test("a numbered protocol with minutes in every habit becomes segments, steps, questions and tips", () => {
  const pasted = lines(
    "Feedback Protocol",
    "",
    "Total time: 45 minutes",
    "1. Opening [5 min]",
    "   The facilitator recalls the norms.",
    "2. Telling the story (15 minutes): The presenter gives the context.",
    "   • What was asked?",
    "   • Who did the work?",
    "   [Facilitator: hold all comments.]",
    "3. Probing, up to 5 mins",
    "4. Warm and cool 15'",
    "   - Warm: what works?",
    "   - Cool: what is missing?",
    "5. Looking back (5)",
    "   Talk about the process.",
  );
  const { protocol, warnings, questions } = readProtocol(pasted);
  expect(protocol!.name).toBe("Feedback Protocol");
  expect(times(protocol!)).toEqual([
    ["Opening", 3, 5, 8],
    ["Telling the story", 10, 15, 23],
    ["Probing", 3, 5, 8],
    ["Warm and cool", 10, 15, 23],
    ["Looking back", 3, 5, 8],
  ]);
  expect(protocol!.segments[1]).toMatchObject({
    steps: [
      {
        text: "The presenter gives the context.",
        prompts: [
          { text: "What was asked?", room: "together" },
          { text: "Who did the work?", room: "together" },
        ],
      },
    ],
    tips: ["hold all comments."],
  });
  expect(protocol!.segments[3]!.steps).toEqual([
    {
      text: "Talk about these questions.",
      prompts: [
        { text: "Warm: what works?", room: "together" },
        { text: "Cool: what is missing?", room: "together" },
      ],
    },
  ]);
  expect(questions).toEqual([]);
  expect(warnings).toContain("No steps were found for “Probing”.");
});

test("a table as a word processor saves it: stages, times from when to when, purposes, steps, tips, options", () => {
  const pasted = lines(
    "The Kite Review Protocol is for teams.",
    "\tPrework",
    "\t20m",
    "\tRead alone.",
    "",
    "\tStage One",
    "Seeing",
    "\t15m",
    " – 25m",
    "\tThe team looks.",
    "",
    "Protocol Prework",
    "Facilitator Steps:",
    "1. Gather the kites.",
    "a. One of each color.",
    "Team Prework Instructions:",
    "1. Fly one.",
    " Stage One – Seeing",
    "\tProtocol Steps",
    "\tInstructions",
    "\tTips and Recommendations",
    "",
    "\tHello (0 – 5)",
    "· Arrive well",
    "\t1. Say hello.",
    "2. Name the goal.",
    "",
    "\t· Choose a timekeeper.",
    "",
    "\tFirst look",
    "(5 - 20)",
    "· See before judging",
    "\t3. Everyone shares:",
    "· What do you see?",
    "\t· Stay with the kites.",
    "",
    "",
    "\tOPTIONAL Wind data (15m)",
    "· See more",
    "\tLook at the wind.",
    "\t· Use a map.",
    " Stage Two – Choosing",
    "\tProtocol Steps",
    "\tInstructions",
    "\tTips and Recommendations",
    "",
    "\tPlan the next flight (20 - 40)",
    "\t4. Decide together.",
    "\t· Be brave.",
    "\tOPTIONAL Look back",
    "(10m – 30m)",
    "\tWhat changed?",
    "\t",
    "",
    "",
    "Appendix: Resources",
    "Before the flight (Recommended Prework)",
    "\tWind",
    "\tWhere does it come from?",
    "",
    "\t",
    "\tHow strong is it?",
  );
  const { protocol, warnings } = readProtocol(pasted);
  expect(protocol!.name).toBe("Kite Review Protocol");
  expect(times(protocol!)).toEqual([
    ["Hello", 3, 5, 8],
    ["First look", 10, 15, 23],
    ["Wind data", 10, 15, 23],
    ["Plan the next flight", 13, 20, 30],
    ["Look back", 10, 20, 30],
  ]);
  expect(protocol!.segments.map(({ stage, optional, planning }) => [stage, optional, planning])).toEqual([
    ["Stage One – Seeing", false, undefined],
    [undefined, false, undefined],
    [undefined, true, undefined],
    ["Stage Two – Choosing", false, true],
    [undefined, true, undefined],
  ]);
  expect(protocol!.segments[1]).toMatchObject({
    purposes: ["See before judging"],
    steps: [{ text: "Everyone shares:", prompts: [{ text: "What do you see?", room: "each" }] }],
    tips: ["Stay with the kites."],
  });
  expect(protocol!.prework).toMatchObject({
    minutes: 20,
    facilitator: ["Gather the kites.", "One of each color."],
    members: ["Fly one."],
    prompts: [{ heading: "Wind", prompts: ["Where does it come from?", "How strong is it?"] }],
  });
  expect(warnings[0]).toBe("Times such as (5 - 25) were read as from minute 5 to minute 25 of the meeting.");
});

test("a table from a spreadsheet or document keeps its cells, whatever the order of its columns", () => {
  const pasted = lines(
    "Step\tTime\tWhat we do\tTips",
    'Opening\t5 min\t"Welcome all.\nRead the norms."\tStart on time.',
    "Look\t10-15 min\tRead in silence.\t",
    'Talk\t20\t"Share in turn.\n- What stands out?"\tOnce each.',
  );
  expect(times(draft(pasted))).toEqual([
    ["Opening", 3, 5, 8],
    ["Look", 10, 13, 15],
    ["Talk", 13, 20, 30],
  ]);
  expect(draft(pasted).segments[2]).toMatchObject({
    steps: [{ text: "Share in turn.", prompts: [{ text: "What stands out?" }] }],
    tips: ["Once each."],
  });
  const markdown = lines(
    "Work talk",
    "| Time | Activity | Description |",
    "| --- | --- | --- |",
    "| 3:00–3:10 | Welcome | Greet. |",
    "| 3:10–3:30 | Sort | Sort the work.<br>What do you notice? |",
  );
  expect(usual(markdown)).toEqual([
    ["Welcome", 10],
    ["Sort", 20],
  ]);
  const wrapped = lines(
    "Protocol Steps\tInstructions\tTips",
    "Warm up (5m)",
    "· Greet\t1. Begin.",
    "2. Name the goal.\t· Pick a notetaker.",
    "Dig in (15m)",
    "· Look\t3. Read.",
    "· What is there?\t· Stay close.",
    "· Stay kind.",
  );
  expect(draft(wrapped).segments).toMatchObject([
    { title: "Warm up", purposes: ["Greet"], tips: ["Pick a notetaker."] },
    { title: "Dig in", purposes: ["Look"], tips: ["Stay close.", "Stay kind."] },
  ]);
});

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

test("Spanish protocols are read as well, and what is added to them is Spanish", () => {
  const pasted = lines(
    "Protocolo de la ronda",
    "Duración total: 1 hora",
    "Antes de la reunión",
    "Facilitador:",
    "- Reúna los trabajos.",
    "Etapa uno: Mirar",
    "Paso 1: Bienvenida (5 minutos)",
    "• Recuerden las normas.",
    "Paso 2 – Ronda [media hora]",
    "• ¿Qué notas en el trabajo?",
    "Paso 3. OPCIONAL: Otros datos (10 min)",
    "Nota: tengan los datos a mano.",
    "Etapa dos: Decidir",
    "Paso 4: Próximos pasos",
    "Cada persona elige un paso.",
  );
  const protocol = draft(pasted);
  expect(times(protocol)).toEqual([
    ["Bienvenida", 3, 5, 8],
    ["Ronda", 20, 30, 45],
    ["Otros datos", 7, 10, 15],
    ["Próximos pasos", 17, 25, 38],
  ]);
  expect(protocol.segments.map(({ stage, optional, planning }) => [stage, optional, planning])).toEqual([
    ["Etapa uno: Mirar", false, undefined],
    [undefined, false, undefined],
    [undefined, true, undefined],
    ["Etapa dos: Decidir", false, true],
  ]);
  expect(protocol.segments[1]!.steps[0]!.text).toBe("Conversen sobre estas preguntas.");
  expect(protocol.prework?.facilitator).toEqual(["Reúna los trabajos."]);
});

test.each([
  ["(5 - 25) alone is a range, not a clock", "Sort (5 - 25)", [["Sort", 5, 15, 25]]],
  [
    "a clock that starts at 0",
    lines("Hello (0 – 5)", "Sort (5-25)"),
    [
      ["Hello", 3, 5, 8],
      ["Sort", 13, 20, 30],
    ],
  ],
  [
    "words and dashes",
    lines("Closing - ten minutes", "Talk: 5 to 10 minutes"),
    [
      ["Closing", 7, 10, 15],
      ["Talk", 5, 8, 10],
    ],
  ],
  [
    "time first",
    lines("10 minutes: Reading", "5' – Talk"),
    [
      ["Reading", 7, 10, 15],
      ["Talk", 3, 5, 8],
    ],
  ],
  [
    "time on a line of its own",
    lines("Reading", "10 minutes", "Read.", "Talk", "Time: 5 min", "Go."),
    [
      ["Reading", 7, 10, 15],
      ["Talk", 3, 5, 8],
    ],
  ],
  [
    "bullets with times",
    lines("Plan", "- Look (5 min)", "- Talk (10 min)"),
    [
      ["Look", 3, 5, 8],
      ["Talk", 7, 10, 15],
    ],
  ],
])("minutes: %s", (_, pasted, expected) => {
  expect(times(draft(pasted))).toEqual(expected);
});

test("minutes in a sentence make no segment", () => {
  const { segments } = draft(lines("Share (20 min)", "Give each person 2 minutes to talk.", "Read for 5 minutes."));
  expect(segments).toHaveLength(1);
  expect(segments[0]!.steps.map(({ text }) => text)).toEqual([
    "Give each person 2 minutes to talk.",
    "Read for 5 minutes.",
  ]);
});

test("segments without minutes share what is left of the total, or get 5 to 10 and a question", () => {
  const shared = readProtocol(
    lines("Look protocol", "Total time: 40 minutes", "Step 1: Look (10 min)", "Step 2: Talk", "Step 3: Plan"),
  );
  expect(shared.protocol!.segments.map(({ minutes }) => minutes.usual)).toEqual([10, 15, 15]);
  expect(shared.questions).toEqual([]);
  const open = readProtocol(lines("Look protocol", "Step 1: Look", "Step 2: Talk"));
  expect(times(open.protocol!)).toEqual([
    ["Look", 5, 8, 10],
    ["Talk", 5, 8, 10],
  ]);
  expect(open.questions).toEqual([
    "How long do “Look”, “Talk” take? The text does not say; the draft gives each 5 to 10 minutes.",
  ]);
});

test("a segment of 0 minutes and least times above the total are asked about", () => {
  const { protocol, questions } = readProtocol(
    lines("Quick protocol", "Time: 30 minutes", "Opening (0 min)", "Reading (20–30 min)", "Talking (15–20 min)"),
  );
  expect(times(protocol!)[0]).toEqual(["Opening", 1, 1, 1]);
  expect(questions).toEqual([
    "“Opening” says 0 minutes, and a segment takes at least 1. It has 1 in the draft: change that, or leave the segment out?",
    "The segments need at least 36 minutes, and the text gives 30 to the whole: 6 minutes too long. Which may be shorter or optional?",
  ]);
});

test("right-to-left and emoji texts are read, and every word of them is kept", () => {
  const pasted = lines(
    "مراجعة أعمال الطلاب",
    "المقدمة (5 دقائق)",
    "• ماذا نرى؟",
    "🎉 Celebrate (3 min)",
    "😀 say thanks 👩🏽‍🏫",
  );
  const kept = JSON.stringify(draft(pasted));
  for (const text of ["مراجعة أعمال الطلاب", "المقدمة", "ماذا نرى؟", "🎉 Celebrate", "😀 say thanks 👩🏽‍🏫"])
    expect(kept).toContain(text);
  expect(usual(pasted)).toEqual([
    ["المقدمة", 5],
    ["🎉 Celebrate", 3],
  ]);
});

test("numbered lines, headings or a list do where nothing has minutes, and are asked about", () => {
  const numbered = readProtocol(
    lines("How we look", "Getting Ready:", "Bring work.", "Process", "1. Read it.", "2. Talk.", "3. Choose."),
  );
  expect(numbered.protocol!.segments.map(({ title }) => title)).toEqual(["Read it", "Talk", "Choose"]);
  expect(numbered.protocol!.prework?.members).toEqual(["Bring work."]);
  expect(numbered.questions[0]).toMatch("each numbered line was taken as a segment");
  const headed = readProtocol(
    lines("Our way", "Reading together", "Read the work aloud.", "Talking it over", "Say what you saw."),
  );
  expect(headed.protocol!.segments.map(({ title }) => title)).toEqual(["Reading together", "Talking it over"]);
  expect(headed.questions[0]).toMatch("each heading was taken as a segment");
  const list = readProtocol(lines("Our way of looking at work in teams:", "- Read", "- Talk"));
  expect(list.protocol!.segments.map(({ title }) => title)).toEqual(["Read", "Talk"]);
});

test.each([
  ["", "There is no protocol here yet."],
  [" \n\t\n – \n", "There is no protocol here yet."],
  ["We met. It was good.", "No parts of a meeting could be found in this text."],
  ["a\n".repeat(100 * 1024), "That is about 200 KB of text, and a protocol of more than 100 KB cannot be read."],
  ["Look (5 min)\n".repeat(41), "The text was read as 41 segments, and there is room for 40."],
])("what is no protocol is said in a clear sentence (%#)", (pasted, say) => {
  const { protocol, problem } = readProtocol(pasted);
  expect([protocol, problem?.say, problem?.safe]).toEqual([
    null,
    say,
    "What you pasted is still here, and nothing has been made yet.",
  ]);
});

/** They lie beside the repository where it is developed, and nowhere else. */
const seeds = fileURLToPath(new URL("../../../../shared/seeds/", import.meta.url));
const sourced = existsSync(seeds) ? readdirSync(seeds) : [];
const source = (start: string): Protocol =>
  draft(readFileSync(`${seeds}${sourced.find((name) => name.startsWith(start))}`, "utf8"));

(sourced.length > 0 ? test : test.skip)("the five sources give sensible drafts", () => {
  const review = source("000");
  expect([review.name, review.segments.length]).toEqual(["Student Work Review Tool", 8]);
  expect(review.segments.filter(({ stage }) => stage !== undefined)).toHaveLength(2);
  expect(review.segments.every(({ steps }) => steps.length > 0)).toBe(true);

  const looking = source("001");
  expect(looking.name).toBe("Looking at Student Work Tool");
  expect(looking.segments.map(({ minutes }) => minutes.usual)).toEqual([10, 15, 15, 15, 15, 15, 15]);
  expect([looking.prework?.members.length, looking.prework?.facilitator.length]).toEqual([6, 5]);
  expect(looking.considerations).toHaveLength(10);

  const deeper = source("002");
  expect(deeper.name).toBe("Deeper Learning Student Work Review Protocol");
  expect(deeper.segments.map(({ minutes, optional }) => [minutes.usual, optional])).toEqual([
    [5, false],
    [20, false],
    [15, true],
    [25, false],
    [20, true],
    [10, false],
  ]);
  expect(deeper.prework?.minutes).toBe(40);
  expect(deeper.prework?.prompts.map(({ heading, optional }) => [heading, optional])).toEqual([
    ["Mastery", false],
    ["Identity", false],
    ["Creativity", false],
    ["Reflections on Additional Data", true],
  ]);

  const module = source("003");
  expect([module.name, module.purposes]).toEqual([
    "Examining Student Work",
    ["proficiency", "alignment", "next steps"],
  ]);
  expect(module.segments).toHaveLength(3);
  expect(source("004").name).toBe("Guide for Bringing Student Work");
});

const piece = fc.constantFrom(
  "Step 1:",
  "Stage One",
  "Part II –",
  "Paso 2",
  "OPTIONAL",
  "(5 - 25)",
  "(0 min)",
  "10'",
  "[10 min]",
  "5 minutes",
  "1 hour",
  "3:00-3:10",
  "Total time: 30 minutes",
  "Prework",
  "Facilitator:",
  "Note:",
  "# ",
  "• ",
  "- ",
  "1. ",
  "a) ",
  "o ",
  "\t",
  "\n",
  "\n",
  "\n\n",
  "|",
  "| --- |",
  '"',
  "**",
  "__",
  "Look at the work.",
  "What do you see?",
  "Appendix",
  "Purpose:",
  "Plan next steps",
  "Steps\tTime\tTips",
  "عمل",
  "👩🏽‍🏫",
  "<br>",
  "<li>",
  "(",
  "]",
);
const pasted = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: piece },
        { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
      ),
      { maxLength: 40 },
    )
    .map((all) => all.join(" ")),
  fc.array(piece, { maxLength: 40 }).map((all) => all.join("")),
);

test("any text gives either a draft that can be planned, or a problem; it never throws", () => {
  fc.assert(
    fc.property(pasted, (text) => {
      const { protocol, problem, warnings, questions } = readProtocol(text);
      expect((protocol === null) !== (problem === null)).toBe(true);
      for (const said of [...warnings, ...questions]) expect(said).toMatch(/\S/);
      if (protocol === null) return;
      const ids = protocol.segments.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { title, stage, steps, minutes } of protocol.segments) {
        for (const one of [
          title,
          stage ?? "x",
          ...steps.flatMap(({ text, prompts }) => [text, ...prompts.map((p) => p.text)]),
        ])
          expect(one.trim()).not.toBe("");
        const { least, usual, most } = minutes;
        expect(Number.isInteger(least + usual + most) && 1 <= least && least <= usual && usual <= most).toBe(true);
      }
      expect(planAgenda(protocol.segments, { on: ids, start: 0 }).ok).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["dashes", `Step 1: a${"-".repeat(90_000)}b`],
  ["spaces", `a${" ".repeat(90_000)}b (5 min)`],
  ["hashes", `# a${"#".repeat(90_000)}b`],
  ["quotes", '\t"a""'.repeat(15_000)],
  ["stars", "**a *b __c ".repeat(8_000)],
  ["numbers", "1 10 100 - ".repeat(8_000)],
  ["brackets", "(5 [5 ".repeat(15_000)],
  ["capitals", "Aa Bb ".repeat(15_000)],
  ["short lines", "1. a\n- b?\n\tc\n".repeat(6_000)],
  ["labels", "Stage 1\nx\n".repeat(9_000)],
  ["times", "x\n5 min\n".repeat(11_000)],
])("a long paste of %s is answered at once", (_, text) => {
  const start = Date.now();
  readProtocol(text);
  expect(Date.now() - start).toBeLessThan(1500);
});
