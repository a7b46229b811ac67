import { isDeepStrictEqual } from "node:util";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { ApiError } from "../../../src/local/api-error.ts";
import type { StructuralElement } from "../../../src/local/docs/document-types.ts";
import { batchUpdateDocument, type DocState } from "../../../src/local/docs/local-docs.ts";
import { checkAnswer, checkMethod } from "../../../src/local/schema.ts";
import { apply, insert, read, write } from "./workbench.ts";

/** Every part starts where the one before ended, every segment ends with a newline, no two neighbours could be one run. */
function checkContent(content: readonly StructuralElement[], from: number): number {
  let index = from;
  for (const { startIndex = 0, endIndex, paragraph, table } of content) {
    expect(startIndex).toBe(index);
    if (paragraph) {
      for (const [nth, element] of paragraph.elements.entries()) {
        expect(element.startIndex).toBe(index);
        const { textRun: run } = element;
        expect(element.endIndex - element.startIndex).toBe(run ? run.content.length : 1);
        const before = paragraph.elements[nth - 1]?.textRun;
        expect(run && before && isDeepStrictEqual(run.textStyle, before.textStyle)).not.toBe(true);
        index = element.endIndex;
      }
      const all = paragraph.elements.map(({ textRun }) => textRun?.content ?? "").join("");
      expect(all.indexOf("\n")).toBe(all.length - 1);
    }
    if (table) {
      index++;
      for (const row of table.tableRows) {
        expect(row.startIndex).toBe(index++);
        expect(row.tableCells).toHaveLength(table.columns);
        for (const cell of row.tableCells) {
          expect(cell.startIndex).toBe(index);
          index = checkContent(cell.content, index + 1);
          expect(cell.endIndex).toBe(index);
        }
        expect(row.endIndex).toBe(index);
      }
      index++;
    }
    index = paragraph || table ? index : endIndex;
    expect(endIndex).toBe(index);
  }
  expect(content.at(-1)?.paragraph).toBeDefined();
  return index;
}

function checkDocument(state: DocState): void {
  const document = read(state);
  const { content } = document.body;
  const end = checkContent(content, 0);
  for (const [nth, { table }] of content.entries()) if (table) expect(content[nth - 1]!.paragraph).toBeDefined();
  for (const { namedRanges } of Object.values(document.namedRanges ?? {})) {
    for (const { startIndex, endIndex } of namedRanges.flatMap(({ ranges }) => ranges)) {
      expect(startIndex).toBeGreaterThanOrEqual(1);
      expect(endIndex).toBeGreaterThan(startIndex);
      expect(endIndex).toBeLessThanOrEqual(end);
    }
  }
  checkAnswer("docs.documents.get", document);
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
}

/** Text, a table with text in it, and text again: so that most random indexes point at something. */
const TABLE_START = 21;
const start = apply(
  write(`one \u{1F600} two\n\tthree\nfour\n\n${"five six ".repeat(4)}`),
  { insertTable: { location: { index: TABLE_START - 1 }, rows: 3, columns: 3 } },
  insert(TABLE_START + 3, "in a cell\nwith two"),
);

const index = fc.integer({ min: 0, max: 90 });
const range = fc.tuple(index, fc.integer({ min: 0, max: 20 })).map(([startIndex, length]) => ({
  startIndex,
  endIndex: startIndex + length,
}));
const location = index.map((at) => ({ index: at }));
const words = fc.constantFrom(
  "a",
  "bb ",
  "x\ny",
  "\n",
  "\t\tdeep",
  "\u{1F600}",
  "e\u0301",
  "\u{1F468}\u200D\u{1F469}",
  "\u0007z",
);
const style = fc.constantFrom({ bold: true }, { bold: false }, { link: { url: "https://example.org" } }, {});
const small = fc.integer({ min: 1, max: 3 });
const cell = fc.record({
  tableStartLocation: fc.oneof({ weight: 3, arbitrary: fc.constant({ index: TABLE_START }) }, location),
  rowIndex: fc.integer({ min: 0, max: 2 }),
  columnIndex: fc.integer({ min: 0, max: 2 }),
});
const request: fc.Arbitrary<object> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ insertText: fc.record({ location, text: words }) }) },
  fc.record({ insertText: fc.record({ endOfSegmentLocation: fc.constant({}), text: words }) }),
  { weight: 3, arbitrary: fc.record({ deleteContentRange: fc.record({ range }) }) },
  { weight: 2, arbitrary: fc.record({ insertTable: fc.record({ location, rows: small, columns: small }) }) },
  fc.record({ insertTableRow: fc.record({ tableCellLocation: cell, insertBelow: fc.boolean() }) }),
  fc.record({ deleteTableRow: fc.record({ tableCellLocation: cell }) }),
  fc.record({ insertPageBreak: fc.record({ location }) }),
  fc.record({ insertPerson: fc.record({ location, personProperties: fc.constant({ email: "ana@school.test" }) }) }),
  fc.record({
    createParagraphBullets: fc.record({
      range,
      bulletPreset: fc.constantFrom("BULLET_CHECKBOX", "NUMBERED_DECIMAL_NESTED"),
    }),
  }),
  fc.record({ deleteParagraphBullets: fc.record({ range }) }),
  fc.record({ updateTextStyle: fc.record({ range, textStyle: style, fields: fc.constantFrom("bold,link", "*") }) }),
  fc.record({
    updateParagraphStyle: fc.record({
      range,
      paragraphStyle: fc.constantFrom({ namedStyleType: "HEADING_1" }, { alignment: "CENTER" }),
      fields: fc.constantFrom("namedStyleType", "alignment", "*"),
    }),
  }),
  fc.record({ createNamedRange: fc.record({ name: fc.constantFrom("trends", "actions"), range }) }),
  fc.record({
    replaceAllText: fc.record({
      containsText: fc.record({ text: fc.constantFrom("a", "bb", "\u{1F600}") }),
      replaceText: words,
    }),
  }),
);

test("whatever is asked for in whatever order, the document stays one that Google could have answered with", () => {
  let done = 0;
  const property = fc.property(fc.array(request, { minLength: 4, maxLength: 30 }), (requests) => {
    let state = start;
    for (const one of requests) {
      const batch = { requests: [one] };
      checkMethod("docs.documents.batchUpdate", { documentId: "doc" }, batch);
      try {
        const { state: after, response } = batchUpdateDocument(state, "doc", batch);
        checkAnswer("docs.documents.batchUpdate", response);
        state = after;
        done++;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
      }
    }
    checkDocument(state);
  });
  fc.assert(property, { numRuns: 200 });
  expect(done).toBeGreaterThan(1000);
});
