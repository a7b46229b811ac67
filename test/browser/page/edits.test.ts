import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { GoogleDocument } from "../../../src/local/docs/document-types.ts";
import { batchUpdateDocument, type DocState, documentJson, newDocument } from "../../../src/local/docs/local-docs.ts";
import { applyEdit, type Edit, toRequest } from "../../../src/local/page/document/doc-edits.ts";
import { type DocModel, flatten, paragraphsOf, readDocument } from "../../../src/local/page/document/doc-model.ts";
import { keepKeys } from "../../../src/local/page/document/keep-keys.ts";
import { rebase } from "../../../src/local/page/document/rebase.ts";
import { applySplice, spliceBetween } from "../../../src/local/page/document/splices.ts";
import { cellBeside } from "../../../src/local/page/document/table-cells.ts";
import { joinAt, newParagraph, replace } from "../../../src/local/page/document/typing.ts";

const update = (state: DocState, requests: readonly object[]): DocState =>
  requests.length === 0 ? state : batchUpdateDocument(state, "d", { requests }).state;
const read = (state: DocState): DocModel =>
  readDocument(documentJson(state, { documentId: "d", title: "D" }) as unknown as GoogleDocument);

/** A list, a table with text, and paragraphs round them. */
const start = update(newDocument(), [
  { insertText: { location: { index: 1 }, text: "héllo 🙂\nlist item\nlast" } },
  { createParagraphBullets: { range: { startIndex: 10, endIndex: 11 }, bulletPreset: "BULLET_DISC_CIRCLE_SQUARE" } },
  { insertTable: { location: { index: 20 }, rows: 2, columns: 2 } },
  { insertText: { location: { index: 24 }, text: "cell" } },
]);

const words = fc.constantFrom("a", "bc", "🙂", " ", "x\ny", "\v");
/** What a hand does, wherever the caret may be: a key, and where (as shares of the text). */
const hand = fc.record({
  key: fc.constantFrom("type", "select", "enter", "back", "forward"),
  from: fc.nat(1000),
  length: fc.nat(30),
  text: words,
});

/** Carets that a person can have: in a paragraph, never inside a surrogate pair. */
const carets = (model: DocModel): number[] =>
  [...paragraphsOf(model.blocks)].flatMap(({ start: at, end }) =>
    Array.from({ length: end - at }, (_, offset) => at + offset).filter(
      (index) => !/[\udc00-\udfff]/.test(flatten(model.blocks)[index] ?? ""),
    ),
  );

function typed(
  model: DocModel,
  { key, from, length, text }: { key: string; from: number; length: number; text: string },
) {
  const places = carets(model);
  const first = from % places.length;
  const at = places[first]!;
  const to = places[Math.min(first + length, places.length - 1)]!;
  const paragraph = [...paragraphsOf(model.blocks)].find((one) => one.start <= at && at < one.end)!;
  if (key === "type") return replace(model, { from: at, to: at }, text);
  if (key === "select") return replace(model, { from: at, to }, text);
  if (key === "enter") return newParagraph(model, { from: at, to: at });
  return joinAt(model, paragraph, key === "back" ? -1 : 1);
}

test("whatever is typed, Google takes it and holds the very text that the screen shows", () => {
  fc.assert(
    fc.property(fc.array(hand, { minLength: 1, maxLength: 12 }), (hands) => {
      let model = read(start);
      const requests: object[] = [];
      for (const one of hands) {
        const { edits, caret } = typed(model, one);
        for (const edit of edits) {
          requests.push(toRequest(edit));
          model = applyEdit(model, edit);
        }
        if (caret !== null) expect(carets(model)).toContain(caret);
      }
      const stored = read(update(start, requests));
      expect(flatten(model.blocks)).toBe(flatten(stored.blocks));
      expect([...paragraphsOf(model.blocks)].map((one) => one.start)).toEqual(
        [...paragraphsOf(stored.blocks)].map((one) => one.start),
      );
    }),
    { numRuns: 300 },
  );
});

test("edits that meet somebody else's are taken by Google and lose none of the letters typed", () => {
  const letter = fc.constantFrom(..."ABCDEFGHIJ");
  const mine = fc.array(fc.record({ from: fc.nat(1000), letter }), { minLength: 1, maxLength: 8 });
  const theirs = fc.record({ from: fc.nat(1000), length: fc.nat(30), text: fc.constantFrom("new", "two\nlines", "") });
  fc.assert(
    fc.property(mine, theirs, (keys, other) => {
      const base = read(start);
      let model = base;
      const edits: Edit[] = [];
      for (const key of keys) {
        const step = typed(model, { key: "type", from: key.from, length: 0, text: key.letter });
        edits.push(...step.edits);
        for (const edit of step.edits) model = applyEdit(model, edit);
      }
      const remote = typed(base, { key: "select", ...other }).edits;
      const state = update(start, remote.map(toRequest));
      const fresh = read(state);
      const change = spliceBetween(flatten(base.blocks), flatten(fresh.blocks)) ?? { at: 0, remove: 0, insert: "" };
      const moved = rebase(edits, change, fresh);
      const merged = read(update(state, moved.edits.map(toRequest)));
      expect(flatten(merged.blocks)).toBe(flatten(moved.model.blocks));
      const capitals = (text: string) => [...text].filter((one) => /[A-J]/.test(one)).sort();
      expect(capitals(flatten(merged.blocks))).toEqual(capitals(flatten(model.blocks)));
      // Theirs stays whole, unless mine was typed into the middle of it.
      expect(flatten(merged.blocks).replace(/[A-J]/g, "")).toBe(flatten(fresh.blocks).replace(/[A-J]/g, ""));
    }),
    { numRuns: 300 },
  );
});

test("a word typed letter by letter stays in order when the words round it are replaced", () => {
  const state = update(newDocument(), [{ insertText: { location: { index: 1 }, text: "one two three" } }]);
  const base = read(state);
  const edits: Edit[] = [
    { kind: "insert", at: 7, text: "A" },
    { kind: "insert", at: 8, text: "B" },
    { kind: "insert", at: 14, text: "C" },
  ];
  const remote = update(state, [
    { deleteContentRange: { range: { startIndex: 4, endIndex: 9 } } },
    { insertText: { location: { index: 4 }, text: "!" } },
  ]);
  const fresh = read(remote);
  const { model } = rebase(edits, spliceBetween(flatten(base.blocks), flatten(fresh.blocks))!, fresh);
  expect([...paragraphsOf(model.blocks)].map((one) => one.content.pieces.map((piece) => piece.text).join(""))).toEqual([
    "one!ABthrCee",
  ]);
});

test("paragraphs keep their place on the screen when somebody writes above them", () => {
  const before = read(start);
  const after = read(update(start, [{ insertText: { location: { index: 1 }, text: "New\n" } }]));
  const kept = keepKeys(before.blocks, after.blocks);
  const keyOf = (blocks: typeof kept, text: string) =>
    [...paragraphsOf(blocks)].find((one) => one.content.pieces[0]?.text === text)?.key;
  for (const text of ["héllo 🙂", "list item", "cell", "last"])
    expect(keyOf(kept, text)).toBe(keyOf(before.blocks, text));
});

test("one splice leads from any text to any other, never through the middle of an emoji", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "🙂", "🙃") });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const splice = spliceBetween(before, after);
      expect(splice ? applySplice(before, splice) : before).toBe(after);
      // Only whole characters survive being encoded.
      if (splice) expect(decodeURIComponent(encodeURIComponent(splice.insert))).toBe(splice.insert);
    }),
  );
});

test("Tab finds the next cell on the screen, past those that a merged one covers", () => {
  const table = read(start).blocks.find((one) => one.kind === "table")!;
  const [top, bottom] = table.rows.map((row) => row.cells);
  const wide = { ...top![0]!, style: { ...top![0]!.style, columnSpan: 2 } };
  const rows = table.rows.map((row, at) => (at === 0 ? { ...row, cells: [wide, top![1]!] } : row));
  const blocks = [{ ...table, rows }];
  expect(cellBeside(blocks, wide.start + 1, 1)).toBe(bottom![0]);
  expect(cellBeside(blocks, bottom![0]!.start + 1, -1)).toBe(wide);
  expect(cellBeside(blocks, bottom![1]!.start + 1, 1)).toBe(null);
  expect(cellBeside(blocks, wide.start + 1, -1)).toBe(null);
  expect(cellBeside(read(start).blocks, 1, 1)).toBe(undefined);
});
