import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { DocState } from "../../../src/local/docs/local-docs.ts";
import {
  apply,
  bullets,
  cellAt,
  firstTable,
  flat,
  insert,
  insertTable,
  named,
  paragraph,
  refusal,
  write,
} from "./workbench.ts";

/** Two rows of two cells after "ab", each with its letter. */
const grid = () =>
  apply(
    write("ab"),
    insertTable(3, 2, 2),
    ...[..."wxyz"]
      .map((letter, nth) => {
        const index = 3 + 4 + Math.floor(nth / 2) * 5 + (nth % 2) * 2;
        return insert(index, letter);
      })
      .reverse(),
  );
const AT = 4;
const headers = (state: DocState) =>
  firstTable(state).table.tableRows.map(({ tableRowStyle }) => tableRowStyle.tableHeader);
const colour = { backgroundColor: { color: { rgbColor: { red: 1 } } } };
const coloured = (state: DocState) =>
  firstTable(state).table.tableRows.map((row) =>
    row.tableCells.map(({ tableCellStyle }) => (tableCellStyle.backgroundColor?.color ? "#" : ".")).join(""),
  );

test("a table lies where Google's formula says: text filled in by it lands in its cell", () => {
  const size = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(size, size, fc.nat(5), (rows, columns, i) => {
      const empty = apply(write("12345"), insertTable(i + 1, rows, columns));
      const table = firstTable(empty);
      expect(table.startIndex).toBe(i + 2);
      expect(table.endIndex - table.startIndex).toBe(2 + rows * (2 * columns + 1));
      const names = Array.from({ length: rows * columns }, (_, nth) => {
        const [r, c] = [Math.floor(nth / columns), nth % columns];
        return insert(i + 1 + 4 + r * (2 * columns + 1) + 2 * c, `${r},${c}`);
      });
      const filled = firstTable(apply(empty, ...names.reverse())).table;
      expect(
        filled.tableRows.map(({ tableCells }) =>
          tableCells.map(({ content }) => content[0]?.paragraph?.elements[0]?.textRun?.content),
        ),
      ).toEqual(Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => `${r},${c}\n`)));
    }),
    { numRuns: 40 },
  );
});

test("a table put into the middle of a heading leaves both halves headings, and its cells normal text", () => {
  const state = apply(write("Glowsgrows"), named(1, 2, "HEADING_3"), insertTable(6, 1, 1));
  expect(flat(state)).toBe("^Glows\n[/|\n]grows\n");
  expect(["Glows", "", "grows"].map((text) => paragraph(state, text).paragraphStyle.namedStyleType)).toEqual([
    "HEADING_3",
    "NORMAL_TEXT",
    "HEADING_3",
  ]);
});

test("a new row has the colours of the row that it was made from, and is no header and no list", () => {
  const state = apply(
    grid(),
    {
      updateTableCellStyle: {
        tableRange: { ...cellAt(AT), rowSpan: 1, columnSpan: 1 },
        tableCellStyle: colour,
        fields: "backgroundColor",
      },
    },
    { pinTableHeaderRows: { tableStartLocation: { index: AT }, pinnedHeaderRowsCount: 1 } },
    bullets(7, 8),
  );
  const grown = apply(state, { insertTableRow: { ...cellAt(AT), insertBelow: true } });
  expect(coloured(grown)).toEqual(["#.", "#.", ".."]);
  expect(headers(grown)).toEqual([true, undefined, undefined]);
  expect(firstTable(grown).table.tableRows[1]?.tableCells[0]?.content[0]?.paragraph?.bullet).toBeUndefined();
});

test("pinned rows repeat on every page, and can be pinned no more than there are", () => {
  const pin = (pinnedHeaderRowsCount: number) => ({
    pinTableHeaderRows: { tableStartLocation: { index: AT }, pinnedHeaderRowsCount },
  });
  expect(headers(apply(grid(), pin(1)))).toEqual([true, undefined]);
  expect(headers(apply(grid(), pin(2)))).toEqual([true, true]);
  expect(headers(apply(grid(), pin(2), pin(0)))).toEqual([undefined, undefined]);
  expect(refusal(grid(), pin(3))).toContain("Cannot pin 3 header rows");
});

test("cells are coloured by range or all at once, and nowhere else", () => {
  const style = (place: object) => ({
    updateTableCellStyle: { ...place, tableCellStyle: colour, fields: "backgroundColor" },
  });
  const part = (rowIndex: number, columnIndex: number, rowSpan: number, columnSpan: number) => ({
    tableRange: { ...cellAt(AT, rowIndex, columnIndex), rowSpan, columnSpan },
  });
  expect(coloured(apply(grid(), style(part(0, 1, 2, 1))))).toEqual([".#", ".#"]);
  expect(coloured(apply(grid(), style(part(1, 0, 1, 2))))).toEqual(["..", "##"]);
  expect(coloured(apply(grid(), style({ tableStartLocation: { index: AT } })))).toEqual(["##", "##"]);
  expect(refusal(grid(), style(part(1, 1, 2, 1)))).toContain("Invalid row index 2");
  expect(refusal(grid(), style({}))).toContain("Exactly one of tableRange and tableStartLocation");
});
