import { expect, test } from "@jest/globals";
import { inLanguage, languages } from "../../src/core/language.ts";
import { protocols } from "../../src/core/protocol/library/library.ts";
import { outline } from "../../src/core/protocol/outline.ts";
import { purposeWords } from "../../src/core/protocol/purpose-words.ts";
import type { Block, CellBlock, Line, Table } from "../../src/files/document.ts";
import { presenterPage } from "../../src/files/presenter-page.ts";
import { shapes } from "../../src/files/presenter-page-words.ts";

const page = (language: "en" | "es", presenter?: string) =>
  presenterPage({
    title: "Lab reports",
    date: "2026-11-20",
    language,
    protocols: inLanguage(protocols, language).map(outline),
    ...(presenter === undefined ? {} : { presenter }),
  });

const text = (line: Line): string =>
  (typeof line === "string" ? [line] : line).map((run) => (typeof run === "string" ? run : run.text)).join("");
const textsOf = (block: CellBlock): string[] =>
  block.kind === "list" ? block.items.map((item) => text(item.line)) : [text(block.line)];
const allTexts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === "section"
      ? allTexts(block.blocks)
      : block.kind === "table"
        ? block.rows.flat(2).flatMap(textsOf)
        : textsOf(block),
  );
const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "heading" ? [text(block.line)] : []));
const tables = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
/** The tables in which one choice is marked, without their heading rows: each cell's texts. */
const choices = (language: "en" | "es") =>
  tables(page(language).blocks)
    .filter(({ header }) => header)
    .map(({ rows }) => rows.slice(1).map((row) => row.map((cell) => cell.flatMap(textsOf))));

test("the page leads from the work over the question to purpose and protocol", () => {
  const { title, blocks } = page("en", "Ana Díaz");
  expect(title).toBe("Lab reports – bringing student work – 2026-11-20");
  expect(headings(blocks)).toEqual([
    "Lab reports",
    "Friday, November 20, 2026 · Bringing student work: the presenter's page",
    "1. The work you bring",
    "2. Your question, and your own practice",
    "3. Your purpose, and the protocol that fits",
    "4. What comes along, names removed",
  ]);
  expect(allTexts(blocks)).toContain("Presenter: Ana Díaz");
});

test.each(languages)("the four shapes can be marked, and the last carries its rules (%s)", (language) => {
  const [rows] = choices(language);
  expect(rows).toEqual(
    shapes.map(({ choice, rules }) => [[], [choice[language], ...rules.map((rule) => rule[language])]]),
  );
  expect(shapes.map(({ rules }) => rules.length)).toEqual([0, 0, 0, 2]);
});

test.each(languages)("every purpose that a protocol can be chosen by can be marked (%s)", (language) => {
  const [, rows = []] = choices(language);
  expect(rows.map(([mark, purpose]) => [mark, purpose])).toEqual(
    Object.values(purposeWords).map(({ choice }) => [[], [choice[language]]]),
  );
});

test("beside each purpose stands the protocol that fits, with its minutes and the work that it asks for", () => {
  const [, rows = []] = choices("en");
  const beside = (purpose: keyof typeof purposeWords) =>
    rows.find(([, said]) => said?.[0] === purposeWords[purpose].choice.en)?.[2];
  expect(beside("deep dive")).toEqual([
    "Deeper Learning Student Work Review, 60 min (whole class)",
    "Looking at Student Work: team deep dive, 60 min (2–3 students)",
  ]);
  expect(beside("puzzle")).toEqual(["Examining Student Work: next steps in teaching, 50 min"]);
  for (const row of rows) expect(row[2]).not.toEqual([]);
});

test("a library without a protocol for a purpose leaves its cell open, and names nothing that does not fit", () => {
  const alone = inLanguage(protocols, "en")
    .filter(({ id }) => id === "examining-student-work-proficiency")
    .map(outline);
  const { blocks } = presenterPage({ title: "T", date: "2026-11-20", language: "en", protocols: alone });
  const named = tables(blocks)[3]!
    .rows.slice(1)
    .map((row) => row[2]!.flatMap(textsOf));
  expect(named.filter((texts) => texts.length > 0)).toEqual([
    ["Examining Student Work: what counts as proficient, 55 min (whole class, 2–3 students)"],
  ]);
});

test("there is room for puzzle, question, hope, own practice, minutes and protocol", () => {
  const open = tables(page("en").blocks)
    .filter(({ header }) => !header)
    .flatMap(({ rows }) => rows)
    .flatMap((row) => row.flatMap((cell, at) => (row[at + 1]?.length === 0 ? cell.flatMap(textsOf) : [])));
  expect(open).toEqual([
    "What puzzles you in this work?",
    "Your question to colleagues, in one sentence",
    "What you hope to be able to do after the meeting",
    "Which of your own decisions or habits shaped this work? Without a class of your own: how are you connected to these students?",
    "Minutes at hand",
    "Protocol chosen, and why",
  ]);
});

test("“45 minutos” is not broken within the word in its cell", () => {
  const { widths } = tables(page("es").blocks).find(({ rows }) =>
    rows.some(([cell]) => cell?.flatMap(textsOf).includes("Minutos disponibles")),
  )!;
  const pageWidth = 504; // points between the margins
  const share = widths[1]! / widths.reduce((sum, width) => sum + width, 0);
  expect(share * pageWidth).toBeGreaterThan(70);
});

test("what comes along and that names are removed is ticked off", () => {
  const lists = tables(page("en").blocks)
    .flatMap(({ rows }) => rows.flat(2))
    .filter((block) => block.kind === "list" && block.marker === "check");
  expect(lists.map((list) => textsOf(list).length)).toEqual([2, 5, 3]);
});

test("the Spanish page is the same page, with a Spanish date", () => {
  const [en, es] = [page("en").blocks, page("es").blocks];
  const shape = (blocks: readonly Block[]) =>
    blocks.map((block) =>
      block.kind === "list"
        ? [block.kind, block.items.length]
        : block.kind === "table"
          ? [block.kind, block.rows.map((row) => row.map((cell) => cell.length))]
          : [block.kind],
    );
  expect(shape(es)).toEqual(shape(en));
  expect(headings(es)[1]).toBe(
    "Viernes 20 de noviembre de 2026 · Traer trabajos de estudiantes: hoja de quien presenta",
  );
  expect(page("es").title).toBe("Lab reports – traer trabajos de estudiantes – 2026-11-20");
  const shared = allTexts(es).filter((line) => allTexts(en).includes(line));
  expect(new Set(shared)).toEqual(new Set(["Lab reports", "x"]));
});

test("the guide it follows is named with a link", () => {
  const { blocks } = page("en");
  expect(allTexts(blocks.slice(-1))).toEqual([
    "Adapted in our own words from Guide for Bringing Student Work, Center for Leadership & Educational Equity.",
  ]);
  expect(JSON.stringify(blocks.slice(-1))).toContain("https://clee.org/");
});
