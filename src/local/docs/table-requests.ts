/** Requests on tables. */
import { badRequest, notSupported } from "../api-error.ts";
import { newCellStyle, newColumn, newRowStyle } from "./default-styles.ts";
import { type DocState, emptyParagraph, type Piece } from "./doc-state.ts";
import { checkSegment, insertionIndex, paragraphAt } from "./locations.ts";
import { cut, lengthOfAll, splice } from "./pieces.ts";
import type { Handler, Location, TableCellLocation } from "./request-types.ts";
import { styleMask } from "./style-mask.ts";

/** Google refuses a column that is narrower, in points. */
const NARROWEST_COLUMN = 5;

export const insertTable: Handler<"insertTable", DocState> = (state, request) => {
  const { rows = 0, columns = 0 } = request;
  if (rows < 1 || columns < 1) throw badRequest("The number of rows and columns must be greater than 0.");
  const index = insertionIndex(state.body, request);
  const { newline, inTable } = paragraphAt(state.body, index);
  if (inTable) throw notSupported("docs request insertTable inside a table cell");
  const row: Piece[] = [
    { kind: "row", style: newRowStyle },
    ...Array.from({ length: columns }, (): Piece[] => [{ kind: "cell", style: newCellStyle }, emptyParagraph]).flat(),
  ];
  return splice(state, index, index, [
    newline,
    { kind: "table", columns: Array.from({ length: columns }, () => newColumn) },
    ...Array.from({ length: rows }, () => row).flat(),
    { kind: "tableEnd" },
  ]);
};

interface TablePlace {
  /** Index of the unit that opens the table, and where it stands in the row of pieces. */
  readonly start: number;
  readonly at: number;
  /** Where each row opens, and each row's cells, in the row of pieces. */
  readonly rows: readonly { readonly at: number; readonly cells: readonly number[] }[];
  readonly columns: number;
  /** Where the table ends, in the row of pieces. */
  readonly endAt: number;
}

function findTable(body: readonly Piece[], location: Location | undefined): TablePlace {
  if (!location) throw badRequest("The table start location must be specified.");
  checkSegment(location);
  const start = location.index ?? 0;
  const at = start < lengthOfAll(body) ? cut(body, start)[0].length : -1;
  const table = body[at];
  if (table?.kind !== "table" || lengthOfAll(body.slice(0, at)) !== start) {
    throw badRequest("Invalid table start location. Must specify the start index of the table.");
  }
  const rows: { at: number; cells: number[] }[] = [];
  let endAt = at;
  while (body[endAt]!.kind !== "tableEnd") {
    const { kind } = body[endAt]!;
    if (kind === "row") rows.push({ at: endAt, cells: [] });
    if (kind === "cell") rows.at(-1)!.cells.push(endAt);
    endAt++;
  }
  return { start, at, rows, columns: table.columns.length, endAt };
}

function findRow(body: readonly Piece[], location: TableCellLocation | undefined): { table: TablePlace; row: number } {
  const table = findTable(body, location?.tableStartLocation);
  const { rowIndex = 0, columnIndex = 0 } = location ?? {};
  checkNth("row", rowIndex, table.rows.length);
  checkNth("column", columnIndex, table.columns);
  return { table, row: rowIndex };
}

function checkNth(what: "row" | "column", index: number, count: number): void {
  if (index < 0 || index >= count) {
    throw badRequest(`Invalid ${what} index ${index}. The table has ${count} ${what}s.`);
  }
}

/** Index at which row `nth` opens; for one past the last, where the table ends. */
const rowStart = (body: readonly Piece[], table: TablePlace, nth: number): number =>
  lengthOfAll(body.slice(0, table.rows[nth]?.at ?? table.endAt));

export const insertTableRow: Handler<"insertTableRow", DocState> = (state, request) => {
  const { table, row } = findRow(state.body, request.tableCellLocation);
  const like = table.rows[row]!;
  // A new row looks like the one it was made from, but never repeats on each page by itself.
  const pieces = [like.at, ...like.cells].flatMap((at): Piece[] => {
    const piece = state.body[at]!;
    if (piece.kind === "row") {
      const { tableHeader, ...style } = piece.style;
      return [{ kind: "row", style }];
    }
    return [piece, emptyParagraph];
  });
  const index = rowStart(state.body, table, request.insertBelow ? row + 1 : row);
  return splice(state, index, index, pieces);
};

export const deleteTableRow: Handler<"deleteTableRow", DocState> = (state, request) => {
  const { table, row } = findRow(state.body, request.tableCellLocation);
  const last = table.rows.length === 1;
  const start = last ? table.start : rowStart(state.body, table, row);
  const end = rowStart(state.body, table, row + 1) + (last ? 1 : 0);
  return splice(state, start, end, []);
};

/** Changes single pieces in place: styles only, so that no index moves. */
function changeAt(state: DocState, places: readonly number[], change: (piece: Piece, nth: number) => Piece): DocState {
  const body = [...state.body];
  for (const [nth, at] of places.entries()) body[at] = change(body[at]!, nth);
  return { ...state, body };
}

export const updateTableCellStyle: Handler<"updateTableCellStyle", DocState> = (state, request) => {
  const mask = styleMask("TableCellStyle", request.tableCellStyle, request.fields, ["rowSpan", "columnSpan"]);
  const { tableRange, tableStartLocation } = request;
  if (!tableRange === !tableStartLocation) {
    throw badRequest("Exactly one of tableRange and tableStartLocation must be set.");
  }
  const location = tableRange?.tableCellLocation ?? { tableStartLocation: tableStartLocation! };
  const { table, row } = findRow(state.body, location);
  const column = location.columnIndex ?? 0;
  const { rowSpan = 0, columnSpan = 0 } = tableRange ?? { rowSpan: table.rows.length, columnSpan: table.columns };
  if (rowSpan < 1 || columnSpan < 1) throw badRequest("The row span and column span must be greater than 0.");
  checkNth("row", row + rowSpan - 1, table.rows.length);
  checkNth("column", column + columnSpan - 1, table.columns);
  const cells = table.rows.slice(row, row + rowSpan).flatMap(({ cells }) => cells.slice(column, column + columnSpan));
  return changeAt(state, cells, (cell) => (cell.kind === "cell" ? { ...cell, style: mask.apply(cell.style) } : cell));
};

export const updateTableColumnProperties: Handler<"updateTableColumnProperties", DocState> = (state, request) => {
  const { tableColumnProperties: properties, columnIndices = [] } = request;
  const mask = styleMask("TableColumnProperties", properties, request.fields);
  const table = findTable(state.body, request.tableStartLocation);
  for (const column of columnIndices) checkNth("column", column, table.columns);
  if (mask.has("width") && (properties?.width?.magnitude ?? NARROWEST_COLUMN) < NARROWEST_COLUMN) {
    throw badRequest(`The column width must be at least ${NARROWEST_COLUMN} points.`);
  }
  const meant = (column: number) => columnIndices.length === 0 || columnIndices.includes(column);
  return changeAt(state, [table.at], (piece) => {
    if (piece.kind !== "table") return piece;
    const columns = piece.columns.map((old, column) => (meant(column) ? mask.apply(old) : old));
    if (columns.some(({ widthType, width }) => widthType === "FIXED_WIDTH" && width?.magnitude === undefined)) {
      throw badRequest("The width of a column of type FIXED_WIDTH must be specified.");
    }
    return { ...piece, columns };
  });
};

export const updateTableRowStyle: Handler<"updateTableRowStyle", DocState> = (state, request) => {
  const { rowIndices = [] } = request;
  const mask = styleMask("TableRowStyle", request.tableRowStyle, request.fields);
  const table = findTable(state.body, request.tableStartLocation);
  for (const row of rowIndices) checkNth("row", row, table.rows.length);
  const meant = table.rows.filter((_, row) => rowIndices.length === 0 || rowIndices.includes(row));
  return changeAt(
    state,
    meant.map(({ at }) => at),
    (row) => (row.kind === "row" ? { ...row, style: mask.apply(row.style) } : row),
  );
};

export const pinTableHeaderRows: Handler<"pinTableHeaderRows", DocState> = (state, request) => {
  const { pinnedHeaderRowsCount: count = 0 } = request;
  const table = findTable(state.body, request.tableStartLocation);
  if (count < 0 || count > table.rows.length) {
    throw badRequest(`Cannot pin ${count} header rows. The table has ${table.rows.length} rows.`);
  }
  return changeAt(
    state,
    table.rows.map(({ at }) => at),
    (row, nth) => {
      if (row.kind !== "row") return row;
      const { tableHeader, ...style } = row.style;
      return { ...row, style: nth < count ? { ...style, tableHeader: true } : style };
    },
  );
};
