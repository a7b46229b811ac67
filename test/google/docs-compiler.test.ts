import fc from "fast-check";
import type { Block, CellBlock, Heading, Line, Run, Section, Table } from "../../src/files/document.ts";
import { cellOffset, compileBlocks, compileDocument, emptyTableLength } from "../../src/google/docs-compiler.ts";
import { batchUpdateDocument, documentJson, newDocument } from "../../src/local/docs/local-docs.ts";
import { batch, read, type Seen, seenIn } from "./seen-document.ts";

const word = fc.constantFrom(
  "claim",
  "evidence",
  "é",
  "👩🏽‍🏫",
  "🇧🇷",
  "e\u0301\u0323",
  "שלום",
  "مرحبا",
  "a b",
  "“quoted”",
  "𝒳",
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const run: fc.Arbitrary<Run> = fc.record(
  {
    text,
    bold: fc.constant(true),
    italic: fc.constant(true),
    quiet: fc.constant(true),
    link: fc.constant("https://example.org/x"),
  },
  { requiredKeys: ["text"] },
);
const person = text.map((name): Run => ({ text: name, person: "ana@school.example" }));
const line: fc.Arbitrary<Line> = fc.oneof(
  text,
  fc.constant(""),
  fc.array(fc.oneof({ weight: 3, arbitrary: text }, { weight: 3, arbitrary: run }, { weight: 1, arbitrary: person }), {
    maxLength: 3,
  }),
);
const cellBlock: fc.Arbitrary<CellBlock> = fc.oneof(
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.constantFrom<Heading["level"]>(1, 2, 3, "title"),
    line,
    newPage: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("paragraph" as const),
    line,
    look: fc.constantFrom("body" as const, "quiet" as const, "aside" as const, "lead" as const, "step" as const),
  }),
  fc.record({
    kind: fc.constant("list" as const),
    marker: fc.constantFrom("bullet" as const, "number" as const, "check" as const),
    items: fc.array(fc.record({ line, depth: fc.nat(2) }), { minLength: 1, maxLength: 4 }),
  }),
);
const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.record({
    kind: fc.constant("table" as const),
    widths: fc.constant(Array.from({ length: columns }, () => 1)),
    header: fc.boolean(),
    look: fc.constantFrom("grid" as const, "callout" as const, "write" as const),
    lines: fc.integer({ min: 1, max: 5 }),
    whole: fc.boolean(),
    rows: fc.array(fc.array(fc.array(cellBlock, { maxLength: 2 }), { minLength: columns, maxLength: columns }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
);
const plain = fc.oneof({ weight: 3, arbitrary: cellBlock }, { weight: 2, arbitrary: table });
const section: fc.Arbitrary<Section> = fc.record({
  kind: fc.constant("section" as const),
  name: fc.constantFrom("trends", "actions"),
  blocks: fc.array(plain, { minLength: 1, maxLength: 3 }),
});
const blocks: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: section }),
  { minLength: 1, maxLength: 7 },
);

const lineText = (value: Line): string =>
  (typeof value === "string" ? [value] : value)
    .map((one) => (typeof one === "string" ? one : one.person ? `@${one.text}@` : one.text))
    .join("");
const styles = { title: "TITLE", subtitle: "SUBTITLE", 1: "HEADING_1", 2: "HEADING_2", 3: "HEADING_3" } as const;
const paragraphSeen = (block: CellBlock): Seen[] =>
  block.kind === "list"
    ? block.items.map((item) => ({
        text: lineText(item.line),
        style: "NORMAL_TEXT",
        depth: item.depth ?? 0,
      }))
    : [
        {
          text: lineText(block.line),
          style: block.kind === "heading" ? styles[block.level] : "NORMAL_TEXT",
          depth: null,
        },
      ];
/** What a reader of the document should see, empty paragraphs left out. */
const expected = (list: readonly Block[]): Seen[] =>
  list.flatMap((block): Seen[] => {
    if (block.kind === "section") return expected(block.blocks);
    if (block.kind !== "table") return paragraphSeen(block);
    return [
      {
        rows: block.rows.map((row) =>
          row.map((cell) => expected(cell).filter((one) => "rows" in one || one.text !== "")),
        ),
      },
    ];
  });
const withoutBlanks = (seen: readonly Seen[]): Seen[] => seen.filter((one) => "rows" in one || one.text !== "");

test("every document reads back as it was meant: text, headings, lists and tables in their places", () => {
  fc.assert(
    fc.property(blocks, (value) => {
      const document = batch(newDocument(), compileDocument({ title: "t", blocks: value }));
      expect(withoutBlanks(seenIn(document))).toEqual(withoutBlanks(expected(value)));
    }),
    { numRuns: 200 },
  );
});

test("blocks put into a document with text leave that text and its look as they were", () => {
  fc.assert(
    fc.property(blocks, blocks, (before, added) => {
      const document = batch(newDocument(), compileDocument({ title: "t", blocks: before }));
      const first = read(document).body.content.find((element) => element.paragraph)?.startIndex ?? 1;
      const after = batch(document, compileBlocks(added, first, "text").requests);
      expect(withoutBlanks(seenIn(after))).toEqual([
        ...withoutBlanks(expected(added)),
        ...withoutBlanks(seenIn(document)),
      ]);
    }),
    { numRuns: 150 },
  );
});

test("a section's named range holds exactly the section's text", () => {
  fc.assert(
    fc.property(blocks, section, blocks, (before, marked, after) => {
      const only = { ...marked, name: "only" };
      const document = read(batch(newDocument(), compileDocument({ title: "t", blocks: [...before, only, ...after] })));
      const ranges = Object.entries(document.namedRanges ?? {}).filter(([name]) => name.includes(":only:"));
      expect(ranges).toHaveLength(1);
      const range = ranges[0]?.[1].namedRanges[0]?.ranges[0];
      const inside = document.body.content.filter(
        (element) =>
          element.startIndex >= (range?.startIndex ?? 0) &&
          element.endIndex <= (range?.endIndex ?? 0) &&
          !element.sectionBreak,
      );
      expect(withoutBlanks(seenIn({ content: inside }))).toEqual(withoutBlanks(expected([only])));
    }),
    { numRuns: 100 },
  );
});

test("marks stay on the words they were meant for", () => {
  const value: Block[] = [
    {
      kind: "list",
      marker: "bullet",
      items: [{ line: ["👩🏽‍🏫 ", { text: "bold", bold: true }, " end"], depth: 2 }, { line: "x" }],
    },
    { kind: "paragraph", line: ["see ", { text: "the sheet", link: "https://example.org/s" }, " now"] },
  ];
  const document = read(batch(newDocument(), compileDocument({ title: "t", blocks: value })));
  const runs = document.body.content.flatMap((element) => element.paragraph?.elements ?? []);
  expect(runs.filter((one) => one.textRun?.textStyle?.bold).map((one) => one.textRun?.content)).toEqual(["bold"]);
  expect(runs.filter((one) => one.textRun?.textStyle?.link?.url).map((one) => one.textRun?.content)).toEqual([
    "the sheet",
  ]);
});

const keptWithNext = (value: Block[]) =>
  read(batch(newDocument(), compileDocument({ title: "t", blocks: value }))).body.content.flatMap(({ paragraph }) => {
    const said = paragraph?.elements
      .map((one) => one.textRun?.content ?? "")
      .join("")
      .trim();
    return paragraph?.paragraphStyle.keepWithNext ? [said] : [];
  });

test("what introduces a table stays on its page, and what follows the table does not", () => {
  const table: Table = { kind: "table", widths: [1], header: false, look: "write", rows: [[[]]] };
  const value: Block[] = [
    { kind: "paragraph", line: "far" },
    { kind: "paragraph", line: "lead", look: "lead" },
    { kind: "paragraph", line: "above" },
    table,
    { kind: "list", marker: "bullet", items: [{ line: "one" }, { line: "two" }] },
    table,
    { kind: "paragraph", line: "below" },
  ];
  expect(keptWithNext(value)).toEqual(["lead", "above", "two"]);
});

test("a step stays with its questions, and tips with each other: none stands alone on another page", () => {
  const value: Block[] = [
    { kind: "paragraph", line: "step", look: "step" },
    { kind: "list", marker: "bullet", items: [{ line: "question" }] },
    { kind: "paragraph", line: "first tip", look: "aside" },
    { kind: "paragraph", line: "last tip", look: "aside" },
    { kind: "paragraph", line: "next" },
  ];
  expect(keptWithNext(value)).toEqual(["step", "first tip"]);
});

const rowsOf = (value: Table) =>
  read(batch(newDocument(), compileDocument({ title: "t", blocks: [value] }))).body.content.flatMap(
    ({ table: made }) => made?.tableRows ?? [],
  );

test("a table that is whole keeps each row with the next one, empty cells too, and another does not", () => {
  const rows: Table["rows"] = ["a", "b", "c"].map((line) => [[{ kind: "paragraph", line }], []]);
  const kept = (whole: boolean) =>
    rowsOf({ kind: "table", widths: [1, 1], header: false, look: "write", rows, whole }).map(({ tableCells }) =>
      tableCells.map(({ content }) =>
        content.every(({ paragraph }) => paragraph?.paragraphStyle.keepWithNext === true),
      ),
    );
  expect(kept(true)).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ]);
  expect(kept(false).flat()).not.toContain(true);
});

test("a row to write in is as high as its lines ask for", () => {
  const height = (lines: number) =>
    rowsOf({ kind: "table", widths: [1], header: false, look: "write", rows: [[[]]], lines }).map(
      ({ tableRowStyle }) => tableRowStyle.minRowHeight?.magnitude ?? 0,
    )[0]!;
  expect(height(5) - height(4)).toBe(height(2) - height(1));
  expect(height(2)).toBeGreaterThan(height(1) + 10);
});

test("a heading that begins a page says so, and hands that on to nothing that is put before it later", () => {
  const pageBreaks = (document: ReturnType<typeof newDocument>) =>
    read(document).body.content.flatMap(({ paragraph }) =>
      paragraph?.paragraphStyle.pageBreakBefore
        ? [paragraph.elements.map((one) => one.textRun?.content ?? "").join("")]
        : [],
    );
  const second: Block = { kind: "heading", level: 1, line: "Second meeting", newPage: true };
  const document = batch(newDocument(), compileDocument({ title: "t", blocks: [second] }));
  expect(pageBreaks(document)).toEqual(["Second meeting\n"]);
  const summary: Block[] = [
    { kind: "heading", level: 2, line: "What the work shows" },
    { kind: "paragraph", line: "Counts" },
    { kind: "table", widths: [1], header: false, look: "grid", rows: [[[{ kind: "paragraph", line: "x" }]]] },
  ];
  const after = batch(document, compileBlocks(summary, 1, "text").requests);
  expect(pageBreaks(after)).toEqual(["Second meeting\n"]);
});

test("a document ends with its last line: an empty one more could be an empty page in print", () => {
  const document = read(
    batch(
      newDocument(),
      compileDocument({
        title: "t",
        blocks: [
          { kind: "paragraph", line: "a" },
          { kind: "paragraph", line: "b" },
        ],
      }),
    ),
  );
  expect(
    document.body.content.flatMap(({ paragraph }) => paragraph?.elements.map((one) => one.textRun?.content) ?? []),
  ).toEqual(["a\n", "b\n"]);
});

test("line ends, tabs, lone surrogates and private characters in pasted text shift nothing", () => {
  const value: Block[] = [
    { kind: "paragraph", line: "one\ntwo\tthree \ud83d four\ue000 \u0007" },
    { kind: "table", widths: [1], header: false, look: "grid", rows: [[[{ kind: "paragraph", line: "a\r\nb" }]]] },
  ];
  const seen = withoutBlanks(seenIn(batch(newDocument(), compileDocument({ title: "t", blocks: value }))));
  expect(seen).toEqual([
    { text: "one two three  four ", style: "NORMAL_TEXT", depth: null },
    { rows: [[[{ text: "a b", style: "NORMAL_TEXT", depth: null }]]] },
  ]);
});

test("the arithmetic of an empty table is Google's", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (rows, columns) => {
      const state = batchUpdateDocument(newDocument(), "d", {
        requests: [{ insertTable: { location: { index: 1 }, rows, columns } }],
      }).state;
      const json = documentJson(state, { documentId: "d", title: "t" }) as ReturnType<typeof read>;
      const placed = json.body.content.find((element) => element.table);
      expect(placed?.startIndex).toBe(2);
      expect((placed?.endIndex ?? 0) - 2).toBe(emptyTableLength(rows, columns));
      placed?.table?.tableRows.forEach((row, r) => {
        row.tableCells.forEach((cell, c) => {
          expect(cell.content[0]?.startIndex).toBe(2 + cellOffset(columns, r, c));
        });
      });
    }),
  );
});
