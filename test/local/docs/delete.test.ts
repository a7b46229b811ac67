import { expect, test } from "@jest/globals";
import { newDocument } from "../../../src/local/docs/local-docs.ts";
import {
  apply,
  bullets,
  firstTable,
  flat,
  insert,
  insertTable,
  named,
  outline,
  paragraph,
  refusal,
  remove,
  restyle,
  runs,
  write,
} from "./workbench.ts";

const withTable = () => apply(write("ab\ncd"), insertTable(3, 2, 2), insert(7, "x"));
const lastNewline = "The range cannot include the newline character at the end of the segment.";
const cannotDelete = "Invalid deletion range. Cannot delete the requested range.";

test("the newline that ends the body or a cell cannot be deleted", () => {
  expect(refusal(write("ab"), remove(1, 4))).toContain(lastNewline);
  expect(refusal(newDocument(), remove(1, 2))).toContain(lastNewline);
  expect(flat(withTable())).toBe("^ab\n[/|x\n|\n/|\n|\n]\ncd\n");
  expect(refusal(withTable(), remove(7, 9))).toContain(lastNewline); // before a cell
  expect(refusal(withTable(), remove(10, 11))).toContain(lastNewline); // before a row
  expect(refusal(withTable(), remove(15, 16))).toContain(lastNewline); // before the table's end
  expect(flat(apply(withTable(), remove(7, 8)))).toBe("^ab\n[/|\n|\n/|\n|\n]\ncd\n");
});

test("the newline before a table cannot be deleted without the table", () => {
  expect(refusal(withTable(), remove(3, 4))).toContain(cannotDelete);
  expect(refusal(withTable(), remove(1, 4))).toContain(cannotDelete);
  expect(flat(apply(withTable(), remove(3, 17)))).toBe("^ab\ncd\n");
});

test("no part of a table can be deleted as text", () => {
  expect(flat(withTable()).slice(4, 17)).toBe("[/|x\n|\n/|\n|\n]");
  const parts = [
    [1, 8], // from the body into a cell
    [7, 17], // from a cell to the table's end
    [16, 19], // the table's end and what follows
    [4, 16], // all but the table's end
    [5, 11], // a row
    [6, 9], // a cell
    [8, 10], // over the border of two cells
  ] as const;
  for (const [start, end] of parts) expect(refusal(withTable(), remove(start, end))).toContain(cannotDelete);
});

test("the paragraph under a deleted table keeps its own look", () => {
  const state = apply(
    write("Before\nNext steps"),
    named(8, 9, "HEADING_1"),
    insertTable(7, 1, 1),
    insert(11, "item"),
    bullets(11, 12),
  );
  expect(flat(state)).toBe("^Before\n[/|item\n]\nNext steps\n");
  const { startIndex, endIndex } = firstTable(state);
  const gone = apply(state, remove(startIndex, endIndex + 1));
  expect(outline(gone)).toEqual(["Before", "Next steps"]);
  expect(paragraph(gone, "Next steps").paragraphStyle.namedStyleType).toBe("HEADING_1");
  const onlyTable = apply(state, remove(startIndex, endIndex));
  expect(outline(onlyTable)).toEqual(["Before", "", "Next steps"]);
});

test("runs that meet over a deletion become one when they look the same", () => {
  const state = apply(write("one BOLD two"), restyle(5, 9, { bold: true }));
  expect(runs(apply(state, remove(5, 9)))).toEqual([["one  two\n", {}]]);
});
