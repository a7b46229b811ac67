import { expect, test } from "@jest/globals";
import type { DocState } from "../../../src/local/docs/local-docs.ts";
import {
  apply,
  bullets,
  flat,
  insertTable,
  named,
  outline,
  paragraph,
  paragraphs,
  read,
  remove,
  write,
} from "./workbench.ts";

const listIds = (state: DocState) => paragraphs(state).map(({ bullet }) => bullet?.listId ?? null);
const levels = (state: DocState, listId: string | undefined) =>
  read(state).lists?.[listId ?? ""]?.listProperties.nestingLevels ?? [];

test("tabs inside a line stay, and no list is deeper than nine levels", () => {
  expect(outline(apply(write(`a\tb\n${"\t".repeat(12)}c`), bullets(1, 9)))).toEqual(["• a\tb", `${"  ".repeat(8)}• c`]);
});

test("a list begun right under one of the same kind goes on with its numbers; under another kind, or after a gap, it starts anew", () => {
  const numbers = "NUMBERED_DECIMAL_ALPHA_ROMAN";
  const one = apply(write("a\nb\nc\n\nd"), bullets(1, 2, numbers));
  const same = apply(one, bullets(3, 4, numbers));
  expect(listIds(same)[1]).toBe(listIds(same)[0]);
  const other = apply(one, bullets(3, 4, "BULLET_CHECKBOX"));
  expect(listIds(other)[1]).not.toBe(listIds(other)[0]);
  const gap = apply(one, bullets(8, 9, numbers));
  expect(listIds(gap)[4]).not.toBe(listIds(gap)[0]);
});

test("a cell's list never goes on with the list of the cell before", () => {
  const state = apply(write("" + "x"), insertTable(2, 1, 2), bullets(6, 7), bullets(8, 9));
  const ids = listIds(state);
  expect(flat(state)).toBe("^x\n[/|\n|\n]\n");
  expect(ids[1]).not.toBeNull();
  expect(ids[2]).not.toBeNull();
  expect(ids[1]).not.toBe(ids[2]);
});

test("numbered lists count in their own way at each level", () => {
  const state = apply(write("a"), bullets(1, 2, "NUMBERED_DECIMAL_NESTED"));
  const nesting = levels(state, paragraph(state, "a").bullet?.listId);
  expect(nesting).toHaveLength(9);
  expect(nesting.slice(0, 3).map(({ glyphType, glyphFormat }) => [glyphType, glyphFormat])).toEqual([
    ["DECIMAL", "%0."],
    ["DECIMAL", "%0.%1."],
    ["DECIMAL", "%0.%1.%2."],
  ]);
});

test("deleting the last item of a list takes the list out of the document", () => {
  const state = apply(write("item\nrest"), bullets(1, 2));
  expect(read(apply(state, remove(1, 6)))).not.toHaveProperty("lists");
});

test("a heading that becomes a list item stays a heading", () => {
  const state = apply(write("a"), named(1, 2, "HEADING_2"), bullets(1, 2));
  expect(paragraph(state, "a").paragraphStyle.namedStyleType).toBe("HEADING_2");
});
