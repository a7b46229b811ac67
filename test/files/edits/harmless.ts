/** What people do to a sort sheet without meaning any harm, and what must change nothing. */
import fc from "fast-check";
import { type TabTable, textAt } from "../../../src/files/tables.ts";
import { codeRows, consensusTabId, type EditedSheet, placeOf, readers, readerTabId } from "./edited-sheet.ts";

const width = (tab: TabTable): number => Math.max(0, ...tab.rows.map((row) => row.length));
/** A column in which nothing stands and which nobody looks for, made where there is none. */
const freeColumn = (sheet: EditedSheet, tab: TabTable): number => {
  const columns = width(tab);
  const free = Array.from({ length: columns }, (_, column) => column).find(
    (column) =>
      !tab.columns.some(({ index }) => index === column) && tab.rows.every((_, row) => textAt(tab, row, column) === ""),
  );
  if (free !== undefined) return free;
  sheet.edit({ appendDimension: { sheetId: tab.sheetId, dimension: "COLUMNS", length: 1 } });
  return columns;
};
const span = (tab: TabTable, dimension: "ROWS" | "COLUMNS", startIndex: number, count = 1) => ({
  sheetId: tab.sheetId,
  dimension,
  startIndex,
  endIndex: startIndex + count,
});
/** `text` as a person might type it again. */
const respelled = (code: string, way: number): string =>
  [code.toLowerCase(), code.replace("S0", "s "), code.replace("S", "S-"), ` ${code} `][way % 4]!;
const headingRow = (tab: TabTable): number =>
  tab.rows.findIndex((_, row) => textAt(tab, row, placeOf(tab, "sample") ?? -1) === "Sample");

let titles = 0;

/** `a` and `b` choose where, any whole numbers. */
const edits: Readonly<Record<string, (sheet: EditedSheet, tab: TabTable, a: number, b: number) => void>> = {
  moveColumn: (sheet, tab, a, b) =>
    sheet.edit({
      moveDimension: {
        source: span(tab, "COLUMNS", a % width(tab)),
        destinationIndex: b % (width(tab) + 1),
      },
    }),
  insertColumn: (sheet, tab, a) =>
    sheet.edit({ insertDimension: { range: span(tab, "COLUMNS", a % (width(tab) + 1), 2) } }),
  moveRow: (sheet, tab, a, b) =>
    sheet.edit({
      moveDimension: {
        source: span(tab, "ROWS", 3 + (a % (tab.rows.length - 3))),
        destinationIndex: 3 + (b % (tab.rows.length - 3)),
      },
    }),
  insertRows: (sheet, tab, a) =>
    sheet.edit({ insertDimension: { range: span(tab, "ROWS", a % tab.rows.length, 1 + (a % 2)) } }),
  deleteBlankRow: (sheet, tab) => {
    const blank = tab.rows.findIndex((row, at) => at > 3 && row.every((text) => text === ""));
    if (blank !== -1) sheet.edit({ deleteDimension: { range: span(tab, "ROWS", blank) } });
  },
  hideColumn: (sheet, tab, a) =>
    sheet.edit({
      updateDimensionProperties: {
        range: span(tab, "COLUMNS", a % width(tab)),
        properties: { hiddenByUser: true },
        fields: "hiddenByUser",
      },
    }),
  hideRow: (sheet, tab, a) =>
    sheet.edit({
      updateDimensionProperties: {
        range: span(tab, "ROWS", a % tab.rows.length),
        properties: { hiddenByUser: true },
        fields: "hiddenByUser",
      },
    }),
  hideTab: (sheet, tab) =>
    sheet.edit({
      updateSheetProperties: { properties: { sheetId: tab.sheetId, hidden: true }, fields: "hidden" },
    }),
  renameTab: (sheet, tab, a) =>
    sheet.edit({
      updateSheetProperties: {
        properties: { sheetId: tab.sheetId, title: `${["Grupo 1", "O'Neil's", "S01", "1.A"][a % 4]} ${titles++}` },
        fields: "title",
      },
    }),
  moveTab: (sheet, tab, a) =>
    sheet.edit({
      updateSheetProperties: {
        properties: { sheetId: tab.sheetId, index: a % sheet.sheetIds.length },
        fields: "index",
      },
    }),
  /** Somebody goes on working in the copy. */
  duplicateTab: (sheet, tab, a) => {
    const before = sheet.sheetIds;
    sheet.edit({ duplicateSheet: { sourceSheetId: tab.sheetId } });
    const copy = sheet.table(sheet.sheetIds.find((sheetId) => !before.includes(sheetId)) ?? -1);
    const column = copy && placeOf(copy, "level:0");
    if (copy && column !== undefined) sheet.type({ sheetId: copy.sheetId, row: 3 + (a % 5), column, typed: "3 Meets" });
  },
  sortRows: (sheet, tab, a, b) => {
    const rows = codeRows(tab).map(({ row }) => row);
    if (rows.length < 2) return;
    sheet.edit({
      sortRange: {
        range: {
          sheetId: tab.sheetId,
          startRowIndex: Math.min(...rows),
          endRowIndex: Math.max(...rows) + 1,
          startColumnIndex: 0,
          endColumnIndex: width(tab),
        },
        sortSpecs: [{ dimensionIndex: a % width(tab), sortOrder: b % 2 === 0 ? "ASCENDING" : "DESCENDING" }],
      },
    });
  },
  renameHeading: (sheet, tab, a) => {
    const column = a % width(tab);
    const row = headingRow(tab);
    if (row !== -1 && column !== placeOf(tab, "sample"))
      sheet.type({ sheetId: tab.sheetId, row, column, typed: ["Claim", "Nivel", "?", "S02"][a % 4]! });
  },
  moveHeadings: (sheet, tab, a) => {
    const row = headingRow(tab);
    // Once they stand at the very end there is nothing below to move them under.
    if (row !== -1 && row < tab.rows.length - 1)
      sheet.edit({
        moveDimension: {
          source: span(tab, "ROWS", row),
          destinationIndex: row + 2 + (a % (tab.rows.length - row - 1)),
        },
      });
  },
  remarkBeside: (sheet, tab, a) =>
    sheet.type({
      sheetId: tab.sheetId,
      row: 3 + (a % (tab.rows.length - 3)),
      column: freeColumn(sheet, tab),
      typed: ["Ask Ben", "S03", "3 Meets", 4][a % 4]!,
    }),
  remarkBelow: (sheet, tab) => {
    sheet.edit({ appendDimension: { sheetId: tab.sheetId, dimension: "ROWS", length: 2 } });
    const column = placeOf(tab, "sample");
    if (column !== undefined)
      sheet.type({ sheetId: tab.sheetId, row: tab.rows.length, column, typed: "Next time: fewer samples" });
  },
  mergeFreeCells: (sheet, tab, a) => {
    const column = freeColumn(sheet, tab);
    const row = 3 + (a % (tab.rows.length - 3));
    sheet.edit({
      mergeCells: {
        range: {
          sheetId: tab.sheetId,
          startRowIndex: row,
          endRowIndex: row + 2,
          startColumnIndex: column,
          endColumnIndex: column + 1,
        },
        mergeType: "MERGE_ALL",
      },
    });
  },
  respellCode: (sheet, tab, a, b) => {
    const rows = codeRows(tab);
    const one = rows[a % Math.max(1, rows.length)];
    const column = placeOf(tab, "sample");
    if (one && column !== undefined)
      sheet.type({ sheetId: tab.sheetId, row: one.row, column, typed: respelled(one.sample, b) });
  },
  /** A formula that shows what the cell has shown. */
  levelByFormula: (sheet, tab, a, b) => {
    const rows = codeRows(tab);
    const one = rows[a % Math.max(1, rows.length)];
    const column = placeOf(tab, tab.sheetId === consensusTabId ? "agreed" : `level:${b % 3}`);
    if (!one || column === undefined) return;
    const text = textAt(tab, one.row, column);
    if (text !== "" && !text.startsWith("="))
      sheet.type({ sheetId: tab.sheetId, row: one.row, column, typed: { formula: `="${text}"` } });
  },
};

export interface Step {
  readonly kind: string;
  readonly tab: number;
  readonly a: number;
  readonly b: number;
}
export const aStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...Object.keys(edits)),
  tab: fc.constantFrom(...readers.map(readerTabId), consensusTabId),
  a: fc.nat(997),
  b: fc.nat(991),
});

/** Does nothing where the tab is gone. */
export const takeStep = (sheet: EditedSheet, { kind, tab, a, b }: Step): void => {
  const table = sheet.table(tab);
  if (table && table.rows.length > 4) edits[kind]!(sheet, table, a, b);
};

/** What is told although nothing was lost: so that people mend what formulas cannot see. */
export const onlyAdvice = /because it is a copy of another tab|Codes typed in another way/;
