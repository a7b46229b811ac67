/**
 * Turns a document's blocks into one batch of Docs requests. The batch is ordered, so the compiler keeps the index at which
 * the next block goes; indexes are UTF-16 code units, as JavaScript's string lengths are. Rules of the platform it rests on:
 * insertTable puts a newline before the table, and createParagraphBullets takes leading tabs away
 * (https://developers.google.com/workspace/docs/api/concepts/structure, .../how-tos/tables, .../how-tos/lists).
 */
import type { Block, DocumentValue, Section, Table } from "../files/document.ts";
import { cellLookOf, documentLooks, headerCell, keptWithNext, textWidth, writingHeight } from "./docs-looks.ts";
import { blank, isEmpty, type ParagraphOut, paragraphsOf, styleParagraphs, textOf } from "./docs-paragraphs.ts";
import type { DocsRequest } from "./docs-request.ts";
import { sectionName } from "./section-name.ts";

interface Compiled {
  readonly requests: readonly DocsRequest[];
  /** Index right behind what was written. */
  readonly end: number;
}

/** Length of an empty table, and the index of a cell's text, both from the table's own start. */
export const emptyTableLength = (rows: number, columns: number): number => 2 + rows * (2 * columns + 1);
export const cellOffset = (columns: number, row: number, column: number): number =>
  3 + row * (2 * columns + 1) + 2 * column;

/** The table itself is already there, empty, at `start`. Cells are filled from last to first, so that earlier indexes hold. */
const fillTable = (table: Table, start: number): Compiled => {
  const rows = table.rows.length;
  const columns = table.widths.length;
  const tableStartLocation = { index: start };
  const cells = (row: number, rowSpan: number) => ({
    tableCellLocation: { tableStartLocation, rowIndex: row, columnIndex: 0 },
    rowSpan,
    columnSpan: columns,
  });
  const requests: DocsRequest[] = [];
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  table.widths.forEach((width, column) => {
    requests.push({
      updateTableColumnProperties: {
        tableStartLocation,
        columnIndices: [column],
        tableColumnProperties: {
          widthType: "FIXED_WIDTH",
          width: { magnitude: Math.round((width / total) * textWidth), unit: "PT" },
        },
        fields: "widthType,width",
      },
    });
  });
  const look = cellLookOf[table.look];
  requests.push({
    updateTableCellStyle: { tableRange: cells(0, rows), tableCellStyle: look, fields: Object.keys(look).join(",") },
  });
  if (table.header) {
    requests.push({
      updateTableCellStyle: { tableRange: cells(0, 1), tableCellStyle: headerCell, fields: "backgroundColor" },
    });
    requests.push({ pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } });
  }
  const writing = table.rows.flatMap((row, index) => (row.some((cell) => cell.length === 0) ? [index] : []));
  if (table.look === "write" && writing.length > 0)
    requests.push({
      updateTableRowStyle: {
        tableStartLocation,
        rowIndices: writing,
        tableRowStyle: { minRowHeight: writingHeight(table.lines ?? 2) },
        fields: "minRowHeight",
      },
    });
  let length = emptyTableLength(rows, columns);
  /** A row whose paragraphs stay with the next ones stays with the next row. */
  const stays = (row: number): boolean => table.whole === true && row < rows - 1;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const header = table.header && row === 0;
      const index = start + cellOffset(columns, row, column);
      const paragraphs = (table.rows[row]?.[column] ?? [])
        .flatMap(paragraphsOf)
        .map((one) => ({ ...one, newPage: false, keptWithNext: stays(row) }))
        .map((one) => (header ? { ...one, runs: one.runs.map((run) => ({ ...run, bold: true })) } : one));
      if (paragraphs.every(isEmpty)) {
        if (stays(row))
          requests.push({
            updateParagraphStyle: {
              range: { startIndex: index, endIndex: index + 1 },
              paragraphStyle: keptWithNext,
              fields: "keepWithNext",
            },
          });
        continue;
      }
      const text = paragraphs.map(textOf).join("\n");
      const styled = styleParagraphs(paragraphs, index, "cell");
      if (text) requests.push({ insertText: { location: { index }, text } });
      requests.push(...styled.requests);
      length += text.length + styled.shift;
    }
  }
  return { requests, end: start + length };
};

const sectionRange = (section: Section, startIndex: number, endIndex: number): DocsRequest[] =>
  endIndex > startIndex ? [{ createNamedRange: { name: sectionName(section), range: { startIndex, endIndex } } }] : [];

/**
 * Requests that put `blocks` before the paragraph which starts at `at`: the empty one of a new document (`beside` nothing) or
 * one with text, which keeps its text and its look.
 */
export const compileBlocks = (blocks: readonly Block[], at: number, beside: "nothing" | "text"): Compiled => {
  const requests: DocsRequest[] = [];
  let cursor = at;
  let waiting: ParagraphOut[] = [];
  let belowTable = false;
  /** Writes the paragraphs that wait; before a table they have no newline of their own, as insertTable brings one. */
  const flush = (table: Table | null, last = false) => {
    if (waiting.length === 0) {
      if (!table) return;
      waiting = [blank];
    }
    waiting = waiting.map((one, index) => ({
      ...one,
      belowTable: belowTable && index === 0,
      aboveTable: table !== null && index === waiting.length - 1,
      // Tips stand together: one alone at the top of a page belongs to nothing that can be seen.
      keptWithNext: one.look === "aside" && waiting[index + 1]?.look === "aside",
    }));
    // The last line of a new document takes the newline that is there: an empty line more may be an empty page in print.
    const text = waiting.map(textOf).join("\n") + (table || (last && beside === "nothing") ? "" : "\n");
    if (text) requests.push({ insertText: { location: { index: cursor }, text } });
    const behind = cursor + text.length;
    if (table)
      requests.push({
        insertTable: { location: { index: behind }, rows: table.rows.length, columns: table.widths.length },
      });
    // Once the table stands, what follows it can take over nothing from these paragraphs' styles.
    const styled = styleParagraphs(waiting, cursor, "body");
    if (beside === "text")
      requests.push({
        // Before a table the last paragraph ends with the newline that the table brought.
        deleteParagraphBullets: { range: { startIndex: cursor, endIndex: table ? behind + 1 : behind } },
      });
    requests.push(...styled.requests);
    waiting = [];
    belowTable = table !== null;
    cursor = behind + styled.shift;
    if (table) {
      const filled = fillTable(table, cursor + 1);
      requests.push(...filled.requests);
      cursor = filled.end;
    }
  };
  const write = (list: readonly Exclude<Block, Section>[]) => {
    for (const block of list) {
      if (block.kind === "table") flush(block);
      else waiting.push(...paragraphsOf(block));
    }
  };
  for (const block of blocks) {
    if (block.kind !== "section") {
      write([block]);
      continue;
    }
    // A section starts and ends with whole paragraphs, so that it can be replaced without touching its neighbours.
    flush(null);
    const start = cursor;
    write(block.blocks);
    flush(null);
    requests.push(...sectionRange(block, start, cursor));
  }
  flush(null, true);
  return { requests, end: cursor };
};

/** The whole batch for a new, empty document. Its file name is set when the file is made. */
export const compileDocument = (value: DocumentValue): readonly DocsRequest[] => [
  ...documentLooks(),
  ...compileBlocks(value.blocks, 1, "nothing").requests,
];
