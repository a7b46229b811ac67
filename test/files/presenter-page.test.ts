import { expect, test } from "@jest/globals";
import { languages } from "../../src/core/language.ts";
import { purposeWords } from "../../src/core/protocol/purpose-words.ts";
import type { Block, CellBlock, Line } from "../../src/files/document.ts";
import { presenterPage } from "../../src/files/presenter-page.ts";

const page = (language: "en" | "es", presenter?: string) =>
  presenterPage({
    title: "Lab reports",
    date: "2026-11-20",
    language,
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
const checkLists = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "list" && block.marker === "check" ? [block] : []));
const writing = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === "table" && block.look === "write" ? [block] : []));

test("the page leads from the work to the protocol", () => {
  const { title, blocks } = page("en", "Ana Díaz");
  expect(title).toBe("Lab reports – bringing student work – 2026-11-20");
  expect(headings(blocks)).toEqual([
    "Lab reports",
    "Friday, November 20, 2026 · Bringing student work: the presenter's page",
    "1. The work you bring",
    "2. Your question and your purpose",
    "3. How it links to your own practice",
    "4. What comes along",
    "5. Names removed",
    "6. The protocol that fits",
  ]);
  expect(allTexts(blocks)).toContain("Presenter: Ana Díaz");
});

test("the four shapes can be ticked, and each carries its rules", () => {
  const shapes = checkLists(page("en").blocks)[0]!;
  const rulesUnder: { shape: string; rules: number }[] = [];
  for (const { line, depth } of shapes.items) {
    if (depth === 1) rulesUnder[rulesUnder.length - 1]!.rules += 1;
    else rulesUnder.push({ shape: text(line), rules: 0 });
  }
  expect(rulesUnder).toEqual([
    { shape: "One piece of work by one student, on a single assignment", rules: 0 },
    { shape: "Two or three pieces by one student, each on a different assignment", rules: 0 },
    { shape: "One piece from each student of a whole class, all on the same assignment", rules: 0 },
    { shape: "One piece each by two or three students, all on the same assignment", rules: 4 },
  ]);
});

test("every purpose that a protocol can be chosen by can be ticked", () => {
  for (const language of languages)
    expect(checkLists(page(language).blocks)[1]!.items.map(({ line }) => line)).toEqual(
      Object.values(purposeWords).map(({ choice }) => choice[language]),
    );
});

test("there is room for puzzle, question, hope, own practice, links, minutes and protocol", () => {
  const rows = writing(page("en").blocks).flatMap((table) => table.rows);
  expect(rows.map((row) => [text((row[0]![0] as { line: Line }).line), row[1]])).toEqual([
    ["What puzzles you in this work?", []],
    ["Your question to colleagues, in one sentence", []],
    ["What you hope to be able to do after the meeting", []],
    ["Which of your own decisions or habits shaped this work?", []],
    ["Without a class of your own: how are you connected to these students?", []],
    ["Links", []],
    ["Minutes, protocol, and why", []],
  ]);
});

test("the Spanish page is the same page, with a Spanish date", () => {
  const [en, es] = [page("en").blocks, page("es").blocks];
  const outline = (blocks: readonly Block[]) =>
    blocks.map((block) =>
      block.kind === "list"
        ? [block.kind, block.items.length]
        : block.kind === "table"
          ? [block.kind, block.rows.length]
          : [block.kind],
    );
  expect(outline(es)).toEqual(outline(en));
  expect(headings(es)[1]).toBe(
    "Viernes 20 de noviembre de 2026 · Traer trabajos de estudiantes: hoja de quien presenta",
  );
  expect(page("es").title).toBe("Lab reports – traer trabajos de estudiantes – 2026-11-20");
  const shared = allTexts(es).filter((line) => allTexts(en).includes(line));
  expect(shared).toEqual(["Lab reports"]);
});

test("the guide it follows is named with a link", () => {
  const { blocks } = page("en");
  expect(allTexts(blocks.slice(-1))).toEqual([
    "Told in our own words after Guide for Bringing Student Work, Center for Leadership & Educational Equity.",
  ]);
  expect(JSON.stringify(blocks.slice(-1))).toContain("https://clee.org/");
});
