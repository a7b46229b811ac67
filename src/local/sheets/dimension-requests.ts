/** Requests on rows and columns. */
import { badRequest } from "../api-error.ts";
import { changeDimension, type Dimension } from "./change-dimension.ts";
import { updateFields, writtenPaths } from "./field-update.ts";
import { tabById, withTab } from "./grid-range.ts";
import type { Handler } from "./requests.ts";
import type { DimensionProperties, SheetState, SheetTab } from "./sheet-state.ts";

interface GivenSpan {
  readonly sheetId?: number;
  readonly dimension?: string;
  readonly startIndex?: number;
  readonly endIndex?: number;
}
interface Span {
  readonly tab: SheetTab;
  readonly sheetId: number;
  readonly dimension: Dimension;
  readonly from: number;
  readonly to: number;
  /** Rows or columns that there are. */
  readonly size: number;
}

const wordFor = (dimension: Dimension): string => (dimension === "ROWS" ? "row" : "column");

function dimensionOf(given: string | undefined): Dimension {
  if (given !== "ROWS" && given !== "COLUMNS") throw badRequest("No dimension specified.");
  return given;
}

function spanOf(state: SheetState, given: GivenSpan | undefined, openEnd: boolean): Span {
  const { sheetId = 0, startIndex, endIndex } = given ?? {};
  const tab = tabById(state, sheetId);
  const dimension = dimensionOf(given?.dimension);
  const { rowCount, columnCount } = tab.properties.gridProperties;
  const size = dimension === "ROWS" ? rowCount : columnCount;
  if (!openEnd && (startIndex === undefined || endIndex === undefined))
    throw badRequest("range.startIndex and range.endIndex must be set");
  const [from, to] = [startIndex ?? 0, endIndex ?? size];
  if (from < 0) throw badRequest(`range.startIndex[${from}] must not be negative`);
  if (from >= to) throw badRequest(`range.startIndex[${from}] must be before range.endIndex[${to}]`);
  return { tab, sheetId, dimension, from, to, size };
}

/** As `spanOf`, and all of it exists. */
function existing(state: SheetState, given: GivenSpan | undefined, verb: string): Span {
  const span = spanOf(state, given, true);
  const word = wordFor(span.dimension);
  if (span.to > span.size)
    throw badRequest(
      `Cannot ${verb} a ${word} that doesn't exist. Tried to ${verb} ${word} index ${span.to - 1} but there are only ${span.size} ${word}s.`,
    );
  return span;
}

const insertDimension: Handler<{ readonly range?: GivenSpan; readonly inheritFromBefore?: boolean }> = (
  state,
  { range, inheritFromBefore = false },
) => {
  const { sheetId, dimension, from, to, size } = spanOf(state, range, false);
  if (from > size)
    throw badRequest(`range.startIndex[${from}] is after the last ${wordFor(dimension)} in grid[${size}]`);
  if (from === 0 && inheritFromBefore)
    throw badRequest("inheritFromBefore cannot be true when inserting at the start of the sheet.");
  const shift = { kind: "insert", at: from, count: to - from } as const;
  return { state: changeDimension(state, sheetId, dimension, shift, inheritFromBefore) };
};

const deleteDimension: Handler<{ readonly range?: GivenSpan }> = (state, { range }) => {
  const { sheetId, dimension, from, to } = existing(state, range, "delete");
  return { state: changeDimension(state, sheetId, dimension, { kind: "delete", from, to }) };
};

const moveDimension: Handler<{ readonly source?: GivenSpan; readonly destinationIndex?: number }> = (
  state,
  { source, destinationIndex: destination = 0 },
) => {
  const { sheetId, dimension, from, to, size } = existing(state, source, "move");
  if (!(destination >= 0 && destination <= size))
    throw badRequest(`destinationIndex[${destination}] is outside the grid[${size}]`);
  if (destination > from && destination < to)
    throw badRequest("destinationIndex must not lie inside the source range.");
  return { state: changeDimension(state, sheetId, dimension, { kind: "move", from, to, destination }) };
};

/** New rows or columns at the end; nothing refers to them yet. */
const appendDimension: Handler<{ readonly sheetId?: number; readonly dimension?: string; readonly length?: number }> = (
  state,
  { sheetId = 0, dimension: given, length = 0 },
) => {
  const tab = tabById(state, sheetId);
  const dimension = dimensionOf(given);
  if (length < 1) throw badRequest("length must be greater than zero");
  const grid = tab.properties.gridProperties;
  const key = dimension === "ROWS" ? "rowCount" : "columnCount";
  const gridProperties = { ...grid, [key]: grid[key] + length };
  return { state: withTab(state, { ...tab, properties: { ...tab.properties, gridProperties } }) };
};

const updateDimensionProperties: Handler<{
  readonly range?: GivenSpan;
  readonly properties?: DimensionProperties;
  readonly fields?: string;
}> = (state, { range, properties = {}, fields }) => {
  const { tab, dimension, from, to } = existing(state, range, "update");
  const paths = writtenPaths("DimensionProperties", fields, ["pixelSize", "hiddenByUser"]);
  if (paths.includes("pixelSize") && (properties.pixelSize ?? 0) < 0)
    throw badRequest("pixelSize must not be negative");
  const key = dimension === "ROWS" ? "rowDimensions" : "columnDimensions";
  const list = Array.from({ length: Math.max(tab[key].length, to) }, (_, index) => {
    const old = tab[key][index] ?? null;
    if (index < from || index >= to) return old;
    const changed = updateFields<DimensionProperties>(old ?? {}, properties, paths);
    return Object.keys(changed).length > 0 ? changed : null;
  });
  return { state: withTab(state, { ...tab, [key]: list }) };
};

export const dimensionRequests = {
  insertDimension,
  deleteDimension,
  moveDimension,
  appendDimension,
  updateDimensionProperties,
};
