import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { newDocument } from "../../../src/local/docs/local-docs.ts";
import { apply, firstTable, insert, mark, marks, paragraphs, refusal, remove, text, write } from "./workbench.ts";

const table = (index: number, rows: number, columns: number) => ({
  insertTable: { location: { index }, rows, columns },
});
const at = (index: number, rowIndex = 0, columnIndex = 0) => ({
  tableCellLocation: { tableStartLocation: { index }, rowIndex, columnIndex },
});
const cells = (state: ReturnType<typeof write>) =>
  firstTable(state).table.tableRows.map(({ tableCells }) =>
    tableCells.map(({ content }) =>
      content.map(({ paragraph }) => paragraph!.elements.map((one) => one.textRun!.content).join("")).join(""),
    ),
  );

test("a new table stands where the published index formula says, for every size and place", () => {
  const size = fc.integer({ min: 1, max: 8 });
  const property = fc.property(size, size, fc.integer({ min: 1, max: 8 }), (rows, columns, index) => {
    const state = apply(write("seven c"), table(index, rows, columns));
    const found = firstTable(state);
    expect(found.startIndex).toBe(index + 1);
    expect(found.endIndex - found.startIndex).toBe(2 + rows * (2 * columns + 1));
    for (const [r, row] of found.table.tableRows.entries()) {
      for (const [c, cell] of row.tableCells.entries()) {
        expect(cell.content[0]!.startIndex).toBe(index + 4 + r * (2 * columns + 1) + 2 * c);
      }
    }
  });
  fc.assert(property, { numRuns: 60 });
});

test("a table splits the paragraph that it is put into", () => {
  const state = apply(write("beforeafter"), table(7, 1, 1));
  expect(text(state)).toBe("before\n\nafter\n");
});

test("a new table has Google's usual cells", () => {
  const { table: made } = firstTable(apply(newDocument(), table(1, 1, 2)));
  expect(made).toMatchObject({ rows: 1, columns: 2 });
  expect(made.tableStyle.tableColumnProperties).toEqual(Array(2).fill({ widthType: "EVENLY_DISTRIBUTED" }));
  expect(made.tableRows[0]!.tableCells[0]!.tableCellStyle).toMatchObject({
    rowSpan: 1,
    columnSpan: 1,
    paddingLeft: { magnitude: 5, unit: "PT" },
    contentAlignment: "TOP",
  });
});

test("text goes into cells, never onto what opens a table, row or cell", () => {
  const state = apply(newDocument(), table(1, 1, 2));
  expect(cells(apply(state, insert(7, "b"), insert(5, "a")))).toEqual([["a\n", "b\n"]]);
  for (const index of [2, 3, 4, 6, 8]) {
    expect(refusal(state, insert(index, "x"))).toBe(
      "400 Invalid requests[0].insertText: The insertion index must be inside the bounds of an existing paragraph.",
    );
  }
});

test("only a whole table may be deleted, and never the newline before it alone", () => {
  const state = apply(write("ab"), table(2, 1, 2), insert(8, "second"), insert(6, "first"));
  const { startIndex, endIndex } = firstTable(state);
  const words = "400 Invalid requests[0].deleteContentRange: ";
  const broken = `${words}Invalid deletion range. Cannot delete the requested range.`;
  expect(refusal(state, remove(startIndex - 1, startIndex))).toBe(broken);
  expect(refusal(state, remove(startIndex, startIndex + 1))).toBe(broken);
  expect(refusal(state, remove(startIndex - 1, startIndex + 4))).toBe(broken);
  expect(refusal(state, remove(8, 13))).toBe(broken);
  expect(refusal(state, remove(endIndex - 1, endIndex))).toBe(broken);
  expect(refusal(state, remove(10, 12))).toBe(
    `${words}The range cannot include the newline character at the end of the segment.`,
  );
  expect(text(apply(state, remove(startIndex, endIndex)))).toBe("a\nb\n");
  expect(text(apply(state, remove(startIndex - 1, endIndex)))).toBe("ab\n");
  expect(cells(apply(state, remove(6, 11)))).toEqual([["\n", "second\n"]]);
});

test("what follows a deleted table takes no look from its cells", () => {
  const list = { createParagraphBullets: { range: { startIndex: 5, endIndex: 6 }, bulletPreset: "BULLET_CHECKBOX" } };
  const state = apply(write("\nbelow"), table(1, 1, 1), list);
  const { startIndex, endIndex } = firstTable(state);
  const [, below] = paragraphs(apply(state, remove(startIndex, endIndex + 1)));
  expect(below!.elements[0]!.textRun!.content).toBe("below\n");
  expect(below!.bullet).toBeUndefined();
});

test("rows come and go, and what a named range marks below moves along", () => {
  const state = apply(write("\nbelow"), table(1, 2, 2), insert(10, "B"), insert(5, "A"), mark("below", 17, 22));
  const added = apply(state, { insertTableRow: { ...at(2), insertBelow: true } });
  expect(cells(added)).toEqual([
    ["A\n", "\n"],
    ["\n", "\n"],
    ["B\n", "\n"],
  ]);
  expect(marks(added)).toEqual({ below: [[22, 27]] });
  expect(cells(apply(state, { insertTableRow: at(2) }))[1]).toEqual(["A\n", "\n"]);
  expect(cells(apply(state, { deleteTableRow: at(2) }))).toEqual([["B\n", "\n"]]);
  const gone = apply(state, { deleteTableRow: at(2, 1) }, { deleteTableRow: at(2) });
  expect(text(gone)).toBe("\n\nbelow\n");
  expect(marks(gone)).toEqual({ below: [[3, 8]] });
});

test("cell, column and row looks reach the cells they name and no other", () => {
  const tableStartLocation = { index: 2 };
  const backgroundColor = { color: { rgbColor: { red: 1 } } };
  const tinted = apply(newDocument(), table(1, 2, 2), {
    updateTableCellStyle: {
      tableRange: { ...at(2, 0, 1), rowSpan: 2, columnSpan: 1 },
      tableCellStyle: { backgroundColor },
      fields: "backgroundColor",
    },
  });
  const shown = firstTable(tinted).table.tableRows.map((row) =>
    row.tableCells.map((c) => c.tableCellStyle.backgroundColor),
  );
  expect(shown).toEqual([
    [{}, backgroundColor],
    [{}, backgroundColor],
  ]);
  const width = { magnitude: 100, unit: "PT" };
  const sized = apply(
    tinted,
    {
      updateTableColumnProperties: {
        tableStartLocation,
        columnIndices: [1],
        tableColumnProperties: { widthType: "FIXED_WIDTH", width },
        fields: "width,widthType",
      },
    },
    {
      updateTableRowStyle: {
        tableStartLocation,
        rowIndices: [1],
        tableRowStyle: { minRowHeight: width },
        fields: "minRowHeight",
      },
    },
    { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
  );
  const { table: done } = firstTable(sized);
  expect(done.tableStyle.tableColumnProperties[1]).toEqual({ widthType: "FIXED_WIDTH", width });
  expect(done.tableRows.map((row) => row.tableRowStyle)).toEqual([
    { minRowHeight: { unit: "PT" }, tableHeader: true },
    { minRowHeight: width },
  ]);
  const unpinned = apply(sized, { pinTableHeaderRows: { tableStartLocation } });
  expect(firstTable(unpinned).table.tableRows[0]!.tableRowStyle.tableHeader).toBeUndefined();
});

test("what a table does not have is refused", () => {
  const state = apply(newDocument(), table(1, 2, 2));
  const style = { tableCellStyle: { contentAlignment: "MIDDLE" }, fields: "contentAlignment" };
  expect(refusal(state, { deleteTableRow: at(1) })).toContain("Must specify the start index of the table.");
  expect(refusal(state, { deleteTableRow: at(2, 2) })).toContain("Invalid row index 2.");
  expect(refusal(state, { insertTableRow: at(2, 0, 2) })).toContain("Invalid column index 2.");
  expect(
    refusal(state, { updateTableCellStyle: { ...style, tableRange: { ...at(2), rowSpan: 3, columnSpan: 1 } } }),
  ).toContain("Invalid row index 2.");
  expect(refusal(state, { updateTableCellStyle: style })).toContain("Exactly one of tableRange and tableStartLocation");
  const narrow = { tableStartLocation: { index: 2 }, fields: "width,widthType" };
  expect(
    refusal(state, {
      updateTableColumnProperties: { ...narrow, tableColumnProperties: { width: { magnitude: 4, unit: "PT" } } },
    }),
  ).toContain("at least 5 points");
  expect(
    refusal(state, { updateTableColumnProperties: { ...narrow, tableColumnProperties: { widthType: "FIXED_WIDTH" } } }),
  ).toContain("FIXED_WIDTH must be specified");
  expect(
    refusal(state, { pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 3 } }),
  ).toContain("Cannot pin 3 header rows");
  expect(refusal(state, table(1, 0, 2))).toContain("must be greater than 0");
  expect(refusal(state, table(5, 1, 1))).toBe(
    "501 The local Workspace does not support docs request insertTable inside a table cell.",
  );
  expect(refusal(state, { insertPageBreak: { location: { index: 5 } } })).toContain("page break inside a table");
});
