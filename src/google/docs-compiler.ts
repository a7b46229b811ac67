/**
 * Turns a document's blocks into one batch of Docs requests. The batch is ordered, so the compiler keeps the index at which
 * the next block goes; indexes are UTF-16 code units, as JavaScript's string lengths are. Rules of the platform it rests on:
 * insertTable puts a newline before the table, and createParagraphBullets takes leading tabs away
 * (https://developers.google.com/workspace/docs/api/concepts/structure, .../how-tos/tables, .../how-tos/lists).
 */
import type { Block, CellBlock, DocumentValue, Line, Run, Section, Table } from "../files/document.ts";
import {
  allMarks,
  belowTableAir,
  bulletPresetOf,
  cellLookOf,
  documentLooks,
  headerCell,
  linked,
  namedStyleOf,
  paragraphResets,
  quiet,
  textWidth,
  writingHeight,
} from "./docs-looks.ts";
import type { DocsRequest, TextStyle } from "./docs-request.ts";
import { sectionName } from "./section-name.ts";

interface ParagraphOut {
  readonly runs: readonly Run[];
  readonly namedStyle: string;
  readonly quiet: boolean;
  readonly bullet: { readonly preset: string; readonly depth: number } | null;
  /** Right below a table, where a paragraph needs some air. */
  readonly belowTable?: boolean;
}

const runsOf = (line: Line): readonly Run[] =>
  (typeof line === "string" ? [line] : line)
    .map((run) => (typeof run === "string" ? { text: run } : run))
    // A newline would start a paragraph that nothing styles; Docs drops other control characters, which would shift indexes.
    .map((run) => ({ ...run, text: cleanText(run.text) }))
    .filter((run) => run.text !== "");

/** The Docs API strips these characters from inserted text (its reference of InsertTextRequest.text); lone surrogates are not text. */
const cleanText = (text: string): string =>
  text
    .replace(/\s*[\n\r\u2028\u2029]+\s*/g, " ")
    .replace(/\t/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what Google removes
    .replace(/[\u0000-\u0008\u000b-\u001f\ue000-\uf8ff]/g, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g, "$1");

const paragraphsOf = (block: CellBlock): ParagraphOut[] => {
  if (block.kind === "heading")
    return [{ runs: runsOf(block.line), namedStyle: namedStyleOf[block.level], quiet: false, bullet: null }];
  if (block.kind === "paragraph")
    return [{ runs: runsOf(block.line), namedStyle: "NORMAL_TEXT", quiet: block.look === "quiet", bullet: null }];
  const preset = bulletPresetOf[block.marker];
  return block.items.map((item) => ({
    runs: runsOf(item.line),
    namedStyle: "NORMAL_TEXT",
    quiet: false,
    bullet: { preset, depth: item.depth ?? 0 },
  }));
};

const textOf = (paragraph: ParagraphOut): string =>
  "\t".repeat(paragraph.bullet?.depth ?? 0) + paragraph.runs.map((run) => run.text).join("");

const markOf = (run: Run, paragraph: ParagraphOut): TextStyle => ({
  ...(run.quiet || paragraph.quiet ? quiet : {}),
  ...(run.bold ? { bold: true } : {}),
  ...(run.italic ? { italic: true } : {}),
  ...(run.link ? linked(run.link) : {}),
});

/** Where neighbours in `items` have the same `key`, one entry with their joint range. */
const stretches = <T>(items: readonly { start: number; end: number; value: T }[], key: (value: T) => string) => {
  const out: { start: number; end: number; value: T }[] = [];
  for (const item of items) {
    const last = out[out.length - 1];
    if (last && last.end === item.start && key(last.value) === key(item.value)) last.end = item.end;
    else out.push({ ...item });
  }
  return out;
};

/** Styles for paragraphs whose text starts at `at`. The last step, bullets, takes away the tabs: `removed` units in all. */
const styleParagraphs = (
  paragraphs: readonly ParagraphOut[],
  at: number,
): { requests: DocsRequest[]; removed: number } => {
  let start = at;
  const placed = paragraphs.map((value) => {
    const from = start;
    start += textOf(value).length + 1;
    return { start: from, end: start, value };
  });
  // The last newline may belong to the paragraph that was there before: marks end ahead of it.
  const whole = { startIndex: at, endIndex: start - 1 };
  const requests: DocsRequest[] = [];
  if (whole.endIndex > whole.startIndex)
    requests.push({ updateTextStyle: { range: whole, textStyle: {}, fields: allMarks } });
  const airOf = (paragraph: ParagraphOut) =>
    paragraph.belowTable && paragraph.namedStyle === "NORMAL_TEXT" && textOf(paragraph) !== "" ? belowTableAir : {};
  for (const stretch of stretches(placed, (paragraph) => paragraph.namedStyle + JSON.stringify(airOf(paragraph))))
    requests.push({
      updateParagraphStyle: {
        range: { startIndex: stretch.start, endIndex: stretch.end },
        paragraphStyle: { namedStyleType: stretch.value.namedStyle, ...airOf(stretch.value) },
        fields: `namedStyleType,${paragraphResets}`,
      },
    });
  for (const { start: from, value } of placed) {
    let index = from + (value.bullet?.depth ?? 0);
    for (const run of value.runs) {
      const textStyle = markOf(run, value);
      const fields = Object.keys(textStyle).join(",");
      const range = { startIndex: index, endIndex: index + run.text.length };
      if (fields) requests.push({ updateTextStyle: { range, textStyle, fields } });
      index = range.endIndex;
    }
  }
  let removed = 0;
  const lists = stretches(placed, (paragraph) => paragraph.bullet?.preset ?? "");
  for (const list of lists) {
    if (!list.value.bullet) continue;
    const range = { startIndex: list.start - removed, endIndex: list.end - removed };
    requests.push({ createParagraphBullets: { range, bulletPreset: list.value.bullet.preset } });
    removed += placed
      .filter((one) => one.start >= list.start && one.end <= list.end)
      .reduce((sum, one) => sum + (one.value.bullet?.depth ?? 0), 0);
  }
  return { requests, removed };
};

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
        tableRowStyle: { minRowHeight: writingHeight },
        fields: "minRowHeight",
      },
    });
  let length = emptyTableLength(rows, columns);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const header = table.header && row === 0;
      const paragraphs = (table.rows[row]?.[column] ?? [])
        .flatMap(paragraphsOf)
        .map((one) => (header ? { ...one, runs: one.runs.map((run) => ({ ...run, bold: true })) } : one));
      const text = paragraphs.map(textOf).join("\n");
      if (!text) continue;
      const index = start + cellOffset(columns, row, column);
      const styled = styleParagraphs(paragraphs, index);
      requests.push({ insertText: { location: { index }, text } });
      requests.push(...styled.requests);
      length += text.length - styled.removed;
    }
  }
  return { requests, end: start + length };
};

const sectionRange = (section: Section, startIndex: number, endIndex: number): DocsRequest[] =>
  endIndex > startIndex ? [{ createNamedRange: { name: sectionName(section), range: { startIndex, endIndex } } }] : [];

const blank: ParagraphOut = { runs: [], namedStyle: "NORMAL_TEXT", quiet: false, bullet: null };

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
  const flush = (table: Table | null) => {
    if (waiting.length === 0) {
      if (!table) return;
      waiting = [blank];
    }
    const [first, ...rest] = waiting;
    if (first && belowTable) waiting = [{ ...first, belowTable }, ...rest];
    const text = waiting.map(textOf).join("\n") + (table ? "" : "\n");
    if (text) requests.push({ insertText: { location: { index: cursor }, text } });
    const behind = cursor + text.length;
    if (table)
      requests.push({
        insertTable: { location: { index: behind }, rows: table.rows.length, columns: table.widths.length },
      });
    // Once the table stands, what follows it can take over nothing from these paragraphs' styles.
    const styled = styleParagraphs(waiting, cursor);
    if (beside === "text")
      requests.push({
        deleteParagraphBullets: { range: { startIndex: cursor, endIndex: Math.max(behind, cursor + 1) } },
      });
    requests.push(...styled.requests);
    waiting = [];
    belowTable = table !== null;
    cursor = behind - styled.removed;
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
  flush(null);
  return { requests, end: cursor };
};

/** The whole batch for a new, empty document. Its file name is set when the file is made. */
export const compileDocument = (value: DocumentValue): readonly DocsRequest[] => [
  ...documentLooks(),
  ...compileBlocks(value.blocks, 1, "nothing").requests,
];
