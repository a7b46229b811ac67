import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { inLanguage, languages } from "../../../src/core/language.ts";
import { deeperLearning } from "../../../src/core/protocol/library/deeper-learning.ts";
import { examiningStudentWorkAlignment } from "../../../src/core/protocol/library/examining-student-work-alignment.ts";
import { examiningStudentWorkNextSteps } from "../../../src/core/protocol/library/examining-student-work-next-steps.ts";
import { examiningStudentWorkProficiency } from "../../../src/core/protocol/library/examining-student-work-proficiency.ts";
import { outline } from "../../../src/core/protocol/outline.ts";
import type { Brought, ProtocolOutline, Purpose } from "../../../src/core/protocol/protocol.ts";
import { broughtWords, purposeWords } from "../../../src/core/protocol/purpose-words.ts";
import { suggestProtocols } from "../../../src/core/protocol/suggest.ts";
import type { Wish } from "../../../src/core/protocol/wish.ts";

const purposes = Object.keys(purposeWords) as Purpose[];
const allBrought = Object.keys(broughtWords) as Brought[];

const segment = (least: number, usual: number, optional = false) => ({
  id: `s${least}-${usual}-${optional}`,
  title: "A segment",
  minutes: { least, usual, most: usual * 2 },
  optional,
});

/** An everyday protocol of 25 to 40 minutes that one can do alone. */
const everyday: ProtocolOutline = {
  id: "everyday",
  name: "Everyday",
  summary: "",
  prework: null,
  audience: "either",
  purposes: ["day to day"],
  brought: [],
  segments: [segment(25, 40), segment(10, 15, true)],
};

const library: readonly ProtocolOutline[] = [
  everyday,
  ...[
    deeperLearning,
    examiningStudentWorkProficiency,
    examiningStudentWorkAlignment,
    examiningStudentWorkNextSteps,
  ].map((protocol) => outline(inLanguage(protocol, "en"))),
];

const wish = (over: Partial<Wish>): Wish => ({
  purpose: null,
  audience: "team",
  minutes: null,
  brought: null,
  ...over,
});
const ids = (over: Partial<Wish>) => suggestProtocols(library, wish(over), "en").map(({ id }) => id);
const first = (over: Partial<Wish>, language: "en" | "es" = "en") =>
  suggestProtocols(library, wish(over), language)[0]!;

test("a protocol made for the purpose is suggested, with what it is for, what to bring and how long", () => {
  const over = { purpose: "proficiency", brought: "whole class", minutes: 60 } as const;
  expect(suggestProtocols(library, wish(over), "en")).toEqual([
    {
      id: "examining-student-work-proficiency",
      fits: true,
      why: "For deciding together what counts as proficient, with a whole class's work, in 55 minutes.",
    },
  ]);
  expect(first(over, "es").why).toBe(
    "Para decidir en conjunto qué es un trabajo logrado, con los trabajos de todo un grupo, en 55 minutos.",
  );
});

test("what a protocol names first counts for more than what it also serves", () => {
  expect(ids({ purpose: "next steps", minutes: 60 })).toEqual(["examining-student-work-next-steps", "deeper-learning"]);
});

test("without a wish all are offered that suit the team, those nearest to its minutes first", () => {
  expect(ids({})).toEqual(library.map(({ id }) => id));
  expect(ids({ minutes: 60 })[0]).toBe("deeper-learning");
  expect(ids({ minutes: 40 })[0]).toBe("everyday");
});

test("someone alone gets what can be done alone", () => {
  expect(ids({ audience: "alone" })).toEqual(["everyday"]);
});

test("a meeting shorter than usual is said", () => {
  expect(first({ purpose: "proficiency", minutes: 45 }).why).toContain("in 45 minutes instead of the usual 55.");
  expect(first({ purpose: "proficiency", minutes: 45 }, "es").why).toContain(
    "en 45 minutos en lugar de los 55 habituales.",
  );
});

test("where nothing fits, the nearest is named with what it lacks", () => {
  expect(suggestProtocols(library, wish({ purpose: "proficiency", minutes: 30 }), "en")).toEqual([
    {
      id: "examining-student-work-proficiency",
      fits: false,
      why: "Nothing fits in full; this comes nearest. It needs at least 34 minutes, and you have 30.",
    },
  ]);
  expect(first({ purpose: "day to day", minutes: 20 }, "es").why).toBe(
    "Nada se ajusta del todo; esto es lo más cercano. Necesita al menos 25 minutos, y solo hay 20.",
  );
  expect(first({ purpose: "alignment", audience: "alone", brought: "one piece", minutes: 10 })).toEqual({
    id: "everyday",
    fits: false,
    why: "Nothing fits in full; this comes nearest. It is for seeing where a class stands and adjusting the next lesson, not for bringing curriculum, instruction and assessments into line. It needs at least 25 minutes, and you have 10.",
  });
  expect(first({ purpose: "proficiency", brought: "one piece" }).why).toContain(
    "It works with a whole class's work or one piece from each of two or three students, and you bring one piece of work",
  );
});

test("in Spanish, who brings several pieces is told so in a sentence that agrees with them", () => {
  expect(first({ purpose: "equity", brought: "several of one student", audience: "team" }, "es").why).toBe(
    "Nada se ajusta del todo; esto es lo más cercano. Funciona con los trabajos de todo un grupo, y usted trae dos o tres trabajos de un mismo estudiante.",
  );
});

test("optional segments cost no minutes", () => {
  expect(first({ purpose: "day to day", minutes: 26 }).why).not.toContain("Nothing fits");
});

test("a protocol that says no purpose is still described", () => {
  const own = { ...everyday, id: "own", audience: "team", purposes: [] } as const;
  expect(suggestProtocols([own], wish({}), "en")[0]!.why).toBe("For a team, in 40 minutes.");
  expect(suggestProtocols([own], wish({ purpose: "equity" }), "en")[0]!.why).toContain(
    "It does not say that it is for",
  );
});

const anyProtocol = fc
  .record({
    audience: fc.constantFrom("alone", "team", "either"),
    purposes: fc.uniqueArray(fc.constantFrom(...purposes), { maxLength: 3 }),
    brought: fc.uniqueArray(fc.constantFrom(...allBrought), { maxLength: 3 }),
    segments: fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }), fc.boolean())
        .map(([least, more, optional]) => segment(least, least + more, optional)),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map((protocol) => ({ ...protocol, name: "", summary: "", prework: null }));
const anyLibrary = fc
  .array(anyProtocol, { minLength: 1, maxLength: 8 })
  .map((protocols) => protocols.map((protocol, index): ProtocolOutline => ({ ...protocol, id: `p${index}` })));
const anyWish: fc.Arbitrary<Wish> = fc.record({
  purpose: fc.option(fc.constantFrom(...purposes)),
  audience: fc.constantFrom("alone", "team"),
  minutes: fc.option(fc.integer({ min: 0, max: 120 })),
  brought: fc.option(fc.constantFrom(...allBrought)),
});

test("whatever is asked, something is suggested, in the same order in every language and at every time", () => {
  fc.assert(
    fc.property(anyLibrary, anyWish, (protocols, anything) => {
      const [en, es, again] = (["en", "es", "en"] as const).map((one) => suggestProtocols(protocols, anything, one));
      expect(en!.length).toBeGreaterThan(0);
      expect(again).toEqual(en);
      expect(es!.map(({ id }) => id)).toEqual(en!.map(({ id }) => id));
      expect(new Set(en!.map(({ id }) => id)).size).toBe(en!.length);
      for (const { why } of [...en!, ...es!]) expect(why).toMatch(/^\p{Lu}[^.]*\.( \p{Lu}[^.]*\.)*$/u);
    }),
  );
});

test("nobody alone is sent to a team's protocol, nor a team to one for a single person, while another is at hand", () => {
  fc.assert(
    fc.property(anyLibrary, anyWish, (protocols, anything) => {
      const suits = ({ audience }: ProtocolOutline) => audience === "either" || audience === anything.audience;
      const suggested = suggestProtocols(protocols, anything, "en").map(
        ({ id }) => protocols.find((protocol) => protocol.id === id)!,
      );
      if (protocols.some(suits)) expect(suggested.every(suits)).toBe(true);
    }),
  );
});

test("taking a protocol away leaves the others in their order", () => {
  fc.assert(
    fc.property(anyLibrary, anyWish, fc.nat(), (protocols, anything, pick) => {
      const before = suggestProtocols(protocols, anything, "en");
      fc.pre(before.length > 1);
      const gone = before[pick % before.length]!.id;
      const after = suggestProtocols(
        protocols.filter(({ id }) => id !== gone),
        anything,
        "en",
      );
      expect(after).toEqual(before.filter(({ id }) => id !== gone));
    }),
  );
});

test("every purpose and everything that can be brought has words in every language", () => {
  for (const language of languages)
    for (const purpose of purposes)
      for (const brought of allBrought)
        expect(first({ purpose, brought }, language).why).not.toMatch(/undefined|\s{2}/);
});
