import fc from "fast-check";
import { clean, fold } from "../../../src/core/pasted/fold.ts";
import { listed } from "../../../src/core/pasted/listed.ts";
import { readTable } from "../../../src/core/pasted/pasted-table.ts";

const cells = (text: string, least = 2) => readTable(text, least).rows.map((row) => row.cells);

test("a cell with line breaks, tabs and quotes from a spreadsheet stays one cell", () => {
  expect(cells('Claim\t"first\nsecond\t""x"""\tb\r\nEvidence\tc\td')).toEqual([
    ["Claim", 'first\nsecond\t"x"'.replace("\t", " "), "b"],
    ["Evidence", "c", "d"],
  ]);
});

test("a quote that opens no quoted cell is only a quote", () => {
  expect(cells('"Good" work\t"open\nx\ty')).toEqual([
    ['"Good" work', '"open'],
    ["x", "y"],
  ]);
});

test.each([
  [
    "one row broken",
    "A\tB\tC\nD\tE\nF\tG\nH\tI\tJ",
    [
      ["A", "B", "C"],
      ["D", "E\nF", "G"],
      ["H", "I", "J"],
    ],
  ],
  [
    "a heading broken before its points",
    "A\tB\n(1)\tC\n(2)\nD\tE\tF",
    [
      ["A", "B\n(1)", "C\n(2)"],
      ["D", "E", "F"],
    ],
  ],
  [
    "tables of two widths, names typed small or not",
    "A\tB\tC\nd\te\tf\ng\th\ni\tj",
    [
      ["A", "B", "C"],
      ["d", "e", "f"],
      ["g", "h", ""],
      ["i", "j", ""],
    ],
  ],
])("a document's line breaks take no rows apart: %s", (_, pasted, rows) => {
  expect(readTable(pasted, 2, "mend").rows.map((row) => row.cells)).toEqual(rows);
});

test("short rows of a list that people typed stay rows", () => {
  expect(cells("Name\tGroup\tLink\nAna\tA\nBen\tB")).toEqual([
    ["Name", "Group", "Link"],
    ["Ana", "A", ""],
    ["Ben", "B", ""],
  ]);
});

test("commas in prose make no table, commas between columns do", () => {
  expect(cells("One, two\nthree\nfour")).toEqual([["One, two"], ["three"], ["four"]]);
  expect(cells('a,"b, c"\nd,e')).toEqual([
    ["a", "b, c"],
    ["d", "e"],
  ]);
});

test("Markdown tables lose their rulers, stars and line break tags, and keep typed pipes", () => {
  expect(cells("| A | **B** |\n|:--|---|\n| c \\| d | e<br>f |")).toEqual([
    ["A", "B"],
    ["c | d", "e\nf"],
  ]);
});

test("runs of spaces separate only where every line has as many columns", () => {
  expect(cells("A   B\nc d   e")).toEqual([
    ["A", "B"],
    ["c d", "e"],
  ]);
  expect(cells("A   B\nc d   e   f")).toEqual([["A B"], ["c d e f"]]);
});

test("line numbers count the lines that the user sees, blank ones and those inside cells included", () => {
  const table = readTable('A\tb\n\nC\t"x\ny"\nD\te\n\n', 2);
  expect(table.rows.map((row) => row.line)).toEqual([1, 3, 5]);
  expect(table.blankLines).toBe(1);
});

test("any text gives rows of one width, none of them blank", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "\t", "\n", '"', ",", ";", "|", " ", "-", "4", "\r"),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, (pasted) => {
      const { rows } = readTable(pasted, 2);
      expect(new Set(rows.map((row) => row.cells.length)).size).toBeLessThan(2);
      expect(rows.every((row) => row.cells.some((cell) => cell !== ""))).toBe(true);
    }),
  );
});

test("cells written as tab-separated values come back as they were", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", "\n", '"', ",", " "), maxLength: 8 }).map(clean);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join("\t")).join("\n");
      expect(cells(text)).toEqual(rows.filter((row) => row.some((one) => one !== "")));
    }),
  );
});

test("names are compared without case, accents and spacing, and shown as they were typed", () => {
  expect(fold("  JOSÉ\u00a0 Núñez ")).toBe("jose nunez");
  expect(clean(" José\u00a0 Núñez\u200b ")).toBe("José Núñez");
  expect(clean("👩‍👧 محمد")).toBe("👩‍👧 محمد");
});

test("lists are said with one and", () => {
  expect([listed([]), listed(["A"]), listed(["A", "B"]), listed(["A", "B", "C"], "or")]).toEqual([
    "",
    "A",
    "A and B",
    "A, B or C",
  ]);
});
