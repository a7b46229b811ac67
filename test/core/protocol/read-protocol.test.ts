import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { planAgenda } from "../../../src/core/protocol/agenda.ts";
import type { Protocol } from "../../../src/core/protocol/protocol.ts";
import { draft, lines, readIn, times, usual } from "./pasted/drafts.ts";
import { pastedProtocol } from "./pasted-protocol.ts";

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
  const { protocol, warnings, questions } = readIn(pasted);
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

test.each([
  ["", "There is no protocol here yet."],
  [" \n\t\n – \n", "There is no protocol here yet."],
  ["10 min\n(5 - 10 minutes)\n[5']", "There are only times in this text, and nothing says what they are for."],
  ["We met. It was good.", "No parts of a meeting could be found in this text."],
  ["a\n".repeat(100 * 1024), "That is about 200 KB of text, and a protocol of more than 100 KB cannot be read."],
  [
    `Look (5 min)\n${"Read it. ".repeat(5000)}`,
    "The part “Look” was read with about 44 KB of text, and there is room for 40.",
  ],
  ["Look (5 min)\n".repeat(41), "The text was read as 41 segments, and there is room for 40."],
])("what is no protocol is said in a clear sentence (%#)", (pasted, say) => {
  const { protocol, problem } = readIn(pasted);
  expect([protocol, problem?.say, problem?.safe]).toEqual([
    null,
    say,
    "What you pasted is still here, and nothing has been made yet.",
  ]);
});

test("a paste of 200 KB is refused in Spanish as well, and what was pasted is safe", () => {
  expect(readIn("a\n".repeat(100 * 1024), "es").problem).toEqual({
    code: "input",
    say: "Son unos 200 KB de texto, y no se puede leer un protocolo de más de 100 KB.",
    safe: "Lo que pegó sigue aquí, y todavía no se ha creado nada.",
    next: "Pegue solo el protocolo, sin otras páginas.",
  });
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

test("any text gives either a draft that can be planned, or a problem; it never throws", () => {
  fc.assert(
    fc.property(pastedProtocol, (text) => {
      const { protocol, problem, warnings, questions } = readIn(text);
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
])("a long paste of %s is answered, as a draft or a problem", (_, text) => {
  const { protocol, problem } = readIn(text);
  expect((protocol === null) !== (problem === null)).toBe(true);
});
