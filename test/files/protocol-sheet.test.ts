import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { inLanguage, type Language, languages } from "../../src/core/language.ts";
import { Problem } from "../../src/core/problem.ts";
import { protocols } from "../../src/core/protocol/library/library.ts";
import type { Prompt, Protocol, Segment } from "../../src/core/protocol/protocol.ts";
import { readProtocol } from "../../src/core/protocol/read-protocol.ts";
import { protocolSheet } from "../../src/files/protocol-sheet.ts";
import { readProtocolSheet as readInWords } from "../../src/files/read-protocol-sheet.ts";
import type { TabTable } from "../../src/files/tables.ts";
import type { Cell, Workbook } from "../../src/files/workbook.ts";
import { pastedProtocol } from "../core/protocol/pasted-protocol.ts";

const readProtocolSheet = (tabs: readonly TabTable[], language: Language = "en") =>
  inLanguage(readInWords(tabs), language);

const shown = ({ text, number }: Cell): string => text ?? (number === undefined ? "" : String(number));

/** The workbook as it would be read back. */
const tablesOf = ({ tabs }: Workbook): TabTable[] =>
  tabs.map(({ sheetId, title, columns, rows }) => ({
    sheetId,
    title,
    hidden: false,
    columns: columns.flatMap(({ key }, index) => (key === undefined ? [] : [{ key, index }])),
    rows: rows.map((row) => row.map(shown)),
    merges: [],
  }));

const aSegment: Segment = {
  id: "look",
  title: "Look at the work",
  minutes: { least: 5, usual: 10, most: 15 },
  optional: false,
  purposes: ["See before judging"],
  steps: [
    { text: "Read in silence.", prompts: [] },
    {
      text: "Share.",
      prompts: [
        { text: "What do you see?", room: "each" },
        { text: "What surprises?", room: "together" },
      ],
    },
  ],
  tips: ["No judging yet."],
};
const aProtocol: Protocol = {
  id: "our-look",
  name: "Our look",
  summary: "A short look at work.",
  audience: "team",
  purposes: ["day to day"],
  brought: [],
  source: { title: "Our look", publisher: "", year: "", url: "" },
  considerations: [],
  prework: null,
  segments: [
    aSegment,
    { ...aSegment, id: "plan", stage: "Stage two", title: "Plan", optional: true, planning: true, fill: "actions" },
  ],
};
const tables = (language: "en" | "es" = "en") => tablesOf(protocolSheet(aProtocol, { language }));
const [about, segments, prework] = tables() as [TabTable, TabTable, TabTable];
const columnOf = (tab: TabTable, key: string): number => tab.columns.find((column) => column.key === key)!.index;

/** The tab after a person typed into the cell of a row (from 1) and a column. */
const typed = (tab: TabTable, row: number, key: string, text: string): TabTable => ({
  ...tab,
  rows: tab.rows.map((cells, index) =>
    index === row - 1 ? cells.map((cell, column) => (column === columnOf(tab, key) ? text : cell)) : cells,
  ),
});
const readWith = (tab: TabTable, language: Language = "en") => readProtocolSheet([about, tab, prework], language);

test.each(languages)("a protocol comes back whole from its sheet in %s", (language) => {
  expect(readProtocolSheet(tables(language))).toEqual({ protocol: aProtocol, language, oddities: [] });
});

test.each(protocols.flatMap((protocol) => languages.map((language) => [protocol.id, language, protocol] as const)))(
  "%s of the library comes back whole from its sheet in %s",
  (_, language, protocol) => {
    const own = inLanguage(protocol, language) as Protocol;
    expect(readProtocolSheet(tablesOf(protocolSheet(own, { language })))).toEqual({
      protocol: own,
      language,
      oddities: [],
    });
  },
);

/** A line as people write it: no line break, no blank at its ends, no dash at its beginning. */
const line = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
    fc.constantFrom("¿Qué vemos?", "[each] What?", "=SUM(A1)", "عمل الطلاب", "👩🏽‍🏫 work", "10", "yes", "Segment"),
  )
  .map((text) => text.replace(/\s+/g, " ").trim())
  .filter((text) => text !== "" && !/^[-–—•·*]/.test(text));
const list = fc.array(line, { maxLength: 3 });
const prompt = fc.record({ text: line, room: fc.constantFrom<Prompt["room"][]>("each", "together", "none") });
const segment = fc
  .record({
    stage: fc.option(line, { nil: undefined }),
    title: line,
    times: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.nat(60)),
    optional: fc.boolean(),
    planning: fc.constantFrom(true, undefined),
    purposes: list,
    steps: fc.array(fc.record({ text: line, prompts: fc.array(prompt, { maxLength: 4 }) }), { maxLength: 3 }),
    tips: list,
    fill: fc.constantFrom(
      "trends" as const,
      "actions" as const,
      "communication" as const,
      "debrief" as const,
      undefined,
    ),
  })
  .map(({ stage, times: [least, more, evenMore], planning, fill, ...rest }) => ({
    ...rest,
    ...(stage === undefined ? {} : { stage }),
    ...(planning === undefined ? {} : { planning }),
    ...(fill === undefined ? {} : { fill }),
    minutes: { least, usual: least + more, most: least + more + evenMore },
  }));
const protocol: fc.Arbitrary<Protocol> = fc.record({
  id: line,
  name: line,
  summary: line,
  audience: fc.constantFrom("alone", "team", "either"),
  purposes: fc.subarray(["day to day", "equity", "deep dive", "proficiency", "alignment", "next steps", "puzzle"]),
  brought: fc.subarray(["one piece", "several of one student", "whole class", "two or three students"]),
  source: fc.record({
    title: line,
    publisher: line,
    year: fc.constantFrom("", "2024"),
    url: fc.constantFrom("", "https://x.org/"),
  }),
  considerations: list,
  prework: fc.option(
    fc.record({
      minutes: fc.nat(90),
      facilitator: list,
      members: list,
      readings: fc.array(fc.record({ title: line, url: fc.constantFrom("", "https://x.org/a") }), { maxLength: 2 }),
      prompts: fc.array(fc.record({ heading: line, optional: fc.boolean(), personal: fc.boolean(), prompts: list }), {
        maxLength: 3,
      }),
    }),
  ),
  segments: fc
    .array(segment, { minLength: 1, maxLength: 5 })
    .map((all) => all.map((one, index) => ({ ...one, id: `segment-${index}` }))),
});

test("nothing of any protocol is lost on the way through a sheet", () => {
  fc.assert(
    fc.property(protocol, fc.constantFrom(...languages), (own, language) => {
      expect(readProtocolSheet(tablesOf(protocolSheet(own, { language })))).toEqual({
        protocol: own,
        language,
        oddities: [],
      });
    }),
  );
});

test("a draft of a pasted text comes back whole from its sheet, whatever characters it has", () => {
  const odd = [
    "=SUM look (5 min)",
    "1. -Say “hi”\t\u2028 to all",
    "• [each] What? 👩🏽‍🏫",
    "• - - why?",
    "عمل الطلاب [10 min]",
    "'quoted",
    "+1 @all #x",
    "Before the meeting",
    "What do I expect?",
  ].join("\n");
  const comesBack = (text: string, language: Language) => {
    const { protocol } = readProtocol(text);
    if (protocol === null) return;
    expect(readProtocolSheet(tablesOf(protocolSheet(protocol, { language })))).toEqual({
      protocol,
      language,
      oddities: [],
    });
  };
  expect(readProtocol(odd).protocol?.segments).toHaveLength(2);
  for (const language of languages) comesBack(odd, language);
  fc.assert(fc.property(pastedProtocol, fc.constantFrom(...languages), comesBack), { numRuns: 500 });
});

test("columns and rows may be moved, and rows of a team's own put in between", () => {
  const turned: TabTable = {
    ...segments,
    columns: segments.columns.map(({ key, index }) => ({ key, index: segments.columns.length - 1 - index })),
    rows: [["Ours since May"], ...segments.rows.map((row) => [...row].reverse())],
  };
  const swapped = {
    ...turned,
    rows: [...turned.rows.slice(0, 2), turned.rows[3]!, turned.rows[2]!, ...turned.rows.slice(4)],
  };
  const { protocol, oddities } = readWith(swapped);
  expect([protocol.segments.map(({ id }) => id), oddities]).toEqual([["plan", "look"], []]);
});

test("a new row becomes a segment, and a copied row one of its own", () => {
  const added = typed(typed(segments, 4, "title", "Cierre rápido"), 4, "usual", "5");
  const copied = { ...added, rows: [...added.rows, segments.rows[1]!] };
  const { protocol, oddities } = readWith(copied);
  expect(protocol.segments.map(({ id, minutes }) => [id, minutes.usual])).toEqual([
    ["look", 10],
    ["plan", 10],
    ["cierre-rapido", 5],
    ["look-at-the-work", 10],
  ]);
  expect(oddities).toEqual([]);
});

test.each([
  ["usual", "ten", "Usual minutes: “ten” is not a whole number of minutes; type 10. Until then, 10 is used."],
  ["usual", "twenty", "Usual minutes: “twenty” is not a whole number of minutes; type 15. Until then, 10 is used."],
  ["usual", "0", "Usual minutes: 0 minutes is too short; type 10, or delete the row. Until then, 10 is used."],
  ["least", "0", "Least minutes: 0 minutes is too short; type 5, or delete the row. Until then, 10 is used."],
  ["least", "12", "Least minutes: 12 is more than the usual 10 minutes; type 10 or fewer. Until then, 10 is used."],
  ["most", "7", "Most minutes: 7 is fewer than the usual 10 minutes; type 10 or more. Until then, 10 is used."],
  ["usual", "12 min", "Usual minutes: “12 min” is not a whole number of minutes; type 12. Until then, 10 is used."],
  ["most", "quince", "Most minutes: “quince” is not a whole number of minutes; type 15. Until then, 10 is used."],
  ["most", "99999", "Most minutes: 99999 minutes are more than a day; type 15. Until then, 10 is used."],
  ["optional", "maybe", "Optional: “maybe” is not known and not used; choose one of: yes, no."],
  ["room", "wall", "Where answers go: “wall” is not known and not used; choose one of: each, together, none."],
  ["title", "", "Segment: the segment has no name; “Segment 1” is used until you type one."],
  [
    "steps",
    "- What do we see?",
    "Steps: a question stands before any step; “Look at the work” is used as its step until you type one above it.",
  ],
])("%s “%s” is told with its tab, row and column, and nothing else is lost", (key, text, oddity) => {
  const { protocol, oddities } = readWith(typed(segments, 2, key, text));
  expect(oddities).toEqual([`Tab “Segments”, row 2, ${oddity}`]);
  expect(protocol.segments).toHaveLength(2);
  const { least, usual, most } = protocol.segments[0]!.minutes;
  expect(1 <= least && least <= usual && usual <= most).toBe(true);
});

test("an error names the column as the sheet in hand does, in the language of whoever reads it", () => {
  const spanish = tables("es");
  const sheet = [spanish[0]!, typed(spanish[1]!, 3, "usual", "diez"), spanish[2]!];
  expect(readProtocolSheet(sheet).oddities).toEqual([
    "Tab “Segmentos”, row 3, Minutos habituales: “diez” is not a whole number of minutes; type 10. Until then, 10 is used.",
  ]);
  expect(readProtocolSheet(sheet, "es").oddities).toEqual([
    "Pestaña «Segmentos», fila 3, Minutos habituales: «diez» no es un número entero de minutos; escriba 10. Mientras tanto se usa 10.",
  ]);
});

test.each([
  ["optional", "quizá", "Optional: «quizá» no se conoce y no se usa; elija entre: yes, no."],
  ["least", "0", "Least minutes: 0 minutos es muy poco; escriba 5, o borre la fila. Mientras tanto se usa 10."],
  [
    "least",
    "12",
    "Least minutes: 12 es más que los 10 minutos habituales; escriba 10 o menos. Mientras tanto se usa 10.",
  ],
])("%s “%s” is told in Spanish as well", (key, text, oddity) => {
  expect(readWith(typed(segments, 2, key, text), "es").oddities).toEqual([`Pestaña «Segments», fila 2, ${oddity}`]);
});

test("a Spanish sheet is told of by its own tabs, headings and choices, whoever reads it", () => {
  const [start, parts, preparation] = tables("es") as [TabTable, TabTable, TabTable];
  expect(() => readProtocolSheet([start, preparation])).toThrow(
    "The tab “Segmentos” of this protocol sheet is missing.",
  );
  expect(() => readProtocolSheet([start, without(parts, "steps"), preparation])).toThrow(
    "The tab “Segmentos” has lost its column “Pasos”.",
  );
  expect(readProtocolSheet([start, without(parts, "stage")]).oddities).toEqual([
    expect.stringContaining("The tab “Segmentos” has lost its column “Etapa”, so it was read without it."),
    expect.stringContaining("The tab “Preparación” is missing"),
  ]);
  const asked = typed(typed(preparation, 2, "kind", "pregunta"), 2, "text", "¿Qué espero?");
  const odd = [start, typed(parts, 2, "optional", "maybe"), asked];
  expect(readProtocolSheet(odd).oddities).toEqual([
    "Tab “Segmentos”, row 2, Opcional: “maybe” is not known and not used; choose one of: sí, no.",
    expect.stringContaining("put a row “título de preguntas” above it."),
  ]);
});

test("a sheet that lost tabs and headings is still known for Spanish, and any other for English", () => {
  const [start, parts, preparation] = tables("es") as [TabTable, TabTable, TabTable];
  const renamed = [start, parts, preparation].map((tab, index) => ({ ...tab, title: `${index}` }));
  expect(readProtocolSheet(renamed).language).toBe("es");
  const bare = { ...parts, rows: parts.rows.slice(1) };
  expect(readProtocolSheet([start, bare]).language).toBe("es");
  const unsaid = { ...about, rows: about.rows.map(([, ...row]) => ["", ...row]) };
  expect(
    readProtocolSheet([
      { ...unsaid, title: "A" },
      { ...bare, title: "B" },
    ]).language,
  ).toBe("en");
});

test("what has no name gets one in the language of its sheet", () => {
  const spanish = tables("es");
  const unnamed = {
    ...spanish[0]!,
    rows: spanish[0]!.rows.map((row) => (row[3] === "name" ? [row[0]!, "", "", "name"] : row)),
  };
  const { protocol } = readProtocolSheet([unnamed, typed(spanish[1]!, 2, "title", ""), spanish[2]!]);
  expect([protocol.name, protocol.segments[0]!.title]).toEqual(["Nuestro protocolo", "Segmento 1"]);
});

test("a row without any minutes gets some and says so", () => {
  const bare = ["least", "usual", "most"].reduce((tab, key) => typed(tab, 2, key, ""), segments);
  const { protocol, oddities } = readWith(bare);
  expect(protocol.segments[0]!.minutes).toEqual({ least: 5, usual: 10, most: 15 });
  expect(oddities).toEqual([
    "Tab “Segments”, row 2, Usual minutes: there is no number of minutes; 10 is used until you type one.",
  ]);
});

const withMinutes = (minutes: Readonly<Record<string, string>>) =>
  Object.entries(minutes).reduce((tab, [key, text]) => typed(tab, 2, key, text), segments);

test("the number that is used in place of a wrong one is said, also where it is taken from the others", () => {
  const { protocol, oddities } = readWith(withMinutes({ least: "20", usual: "0", most: "30" }));
  expect(protocol.segments[0]!.minutes).toEqual({ least: 20, usual: 25, most: 30 });
  expect(oddities).toEqual([
    "Tab “Segments”, row 2, Usual minutes: 0 minutes is too short; type 20, or delete the row. Until then, 25 is used.",
  ]);
});

test("whoever types the numbers that are proposed is not told of another fault", () => {
  const cell = fc.constantFrom("", "0", "3", "12", "40", "100000", "ten", "twenty", "5 min", "soon");
  fc.assert(
    fc.property(fc.record({ least: cell, usual: cell, most: cell }), (minutes) => {
      const faultsOf = (tab: TabTable) => readWith(tab).oddities;
      const wrong = withMinutes(minutes);
      const mended = faultsOf(wrong).reduce((tab, fault) => {
        const [, column, proposed] = /row 2, (\w+) minutes: .*(?:type |; )(\d+)/.exec(fault)!;
        return typed(tab, 2, column!.toLowerCase(), proposed!);
      }, wrong);
      expect(faultsOf(mended)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

const without = (tab: TabTable, key: string): TabTable => ({
  ...tab,
  columns: tab.columns.filter((column) => column.key !== key),
});

test("deleted columns: a needed one is asked back by name, any other is told and done without", () => {
  expect(() => readWith(without(segments, "steps"))).toThrow(Problem);
  expect(() => readWith(without(segments, "steps"))).toThrow("The tab “Segments” has lost its column “Steps”.");
  const twice = { ...segments, columns: [...segments.columns, { key: "usual", index: 30 }] };
  expect(() => readWith(twice)).toThrow("The tab “Segments” has more than once the column “Usual minutes”.");
  const { protocol, oddities } = readWith(without(segments, "tips"));
  expect(protocol.segments.map(({ tips }) => tips)).toEqual([[], []]);
  expect(oddities).toEqual([
    "The tab “Segments” has lost its column “Tips”, so it was read without it. Bring the column back with File > Version history > See version history.",
  ]);
});

test("a deleted tab is named, and a sheet without a segment says what to type", () => {
  expect(() => readProtocolSheet([about, prework])).toThrow("The tab “Segments” of this protocol sheet is missing.");
  expect(() => readProtocolSheet([segments, prework])).toThrow(
    "The tab “Start here” of this protocol sheet is missing.",
  );
  const { protocol, oddities } = readProtocolSheet([about, segments]);
  expect([protocol.prework, oddities.length]).toEqual([null, 1]);
  expect(() => readWith({ ...segments, rows: segments.rows.slice(0, 1) })).toThrow(
    "There is no segment in the tab “Segments”.",
  );
  expect(() => readProtocolSheet([without(about, "fact"), segments, prework])).toThrow(Problem);
});

test("problems are said in Spanish as well", () => {
  const problem = (tabs: readonly TabTable[]) => {
    try {
      readInWords(tabs);
    } catch (thrown) {
      const { say, safe, next } = thrown as Problem;
      return inLanguage({ say, safe, next }, "es");
    }
    throw new Error("No problem was thrown.");
  };
  const history = "Archivo > Historial de versiones > Ver historial de versiones";
  const safe = "La hoja quedó como estaba, y todo lo que hay escrito en ella está a salvo.";
  expect(problem([about, prework])).toEqual({
    say: "Falta la pestaña «Segments» de esta hoja de protocolo.",
    safe,
    next: `Recupere la pestaña con ${history} y elija el protocolo de nuevo.`,
  });
  expect(problem([about, without(segments, "steps"), prework])).toEqual({
    say: "La pestaña «Segments» perdió la columna «Steps».",
    safe,
    next: `Recupere la columna con ${history} y elija el protocolo de nuevo.`,
  });
});

test("the words that a fact takes stand beside it, and need no mouse to be found", () => {
  const [start] = protocolSheet(aProtocol, { language: "es" }).tabs;
  const said = start!.rows.map((row) => row.map(shown).join(" | ")).join("\n");
  expect(said).toContain("Uno o más de estos: día a día, equidad");
  expect(JSON.stringify(protocolSheet(aProtocol, { language: "es" }))).not.toContain('"hint"');
});

test("the sheet offers its choices in every row, also in the empty ones below", () => {
  const tab = protocolSheet(aProtocol, { language: "es" }).tabs[1]!;
  const optional = tab.columns.findIndex(({ key }) => key === "optional");
  for (const row of tab.rows.slice(1)) expect(row[optional]!.choices).toEqual(["sí", "no"]);
  expect(tab.rows.length).toBeGreaterThan(10);
});
