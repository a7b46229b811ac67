/** Where things are in a tab: Google's grid ranges, looked up and held to the grid. */
import { badRequest } from "../api-error.ts";
import type { Cell, CellRow, GridRange, SheetState, SheetTab } from "./sheet-state.ts";

/** Zero-based, end exclusive, no side left open. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Throws ApiError 400 in Google's words where there is no such tab. */
export function tabById(state: SheetState, sheetId: number): SheetTab {
  const tab = state.tabs.find((each) => each.properties.sheetId === sheetId);
  if (!tab) throw badRequest(`No grid with id: ${sheetId}`);
  return tab;
}

export const withTab = (state: SheetState, tab: SheetTab): SheetState => ({
  ...state,
  tabs: state.tabs.map((each) => (each.properties.sheetId === tab.properties.sheetId ? tab : each)),
});

/** A range as it comes in a request: sheetId 0 may be left out. */
export type GivenRange = Partial<GridRange>;

function side(name: "Row" | "Column", start: number | undefined, end: number | undefined, size: number) {
  const from = start ?? 0;
  const to = end ?? size;
  const word = name.toLowerCase();
  if (from < 0) throw badRequest(`start${name}Index[${from}] must not be negative`);
  if (to > size) throw badRequest(`end${name}Index[${to}] is after last ${word} in grid[${size}]`);
  if (from >= to) throw badRequest(`start${name}Index[${from}] must be before end${name}Index[${to}]`);
  return [from, to] as const;
}

/** Open sides go to the end of the grid. Throws ApiError 400 for a range out of the grid, or empty. */
export function boxOf(tab: SheetTab, range: GivenRange): Box {
  const { rowCount, columnCount } = tab.properties.gridProperties;
  const [top, bottom] = side("Row", range.startRowIndex, range.endRowIndex, rowCount);
  const [left, right] = side("Column", range.startColumnIndex, range.endColumnIndex, columnCount);
  return { top, left, bottom, right };
}

/** The range as kept: with its sheetId, and known to lie in an existing tab. */
export function checkedRange(state: SheetState, range: GivenRange | undefined): GridRange {
  if (!range) throw badRequest("range must be set");
  const sheetId = range.sheetId ?? 0;
  boxOf(tabById(state, sheetId), range);
  return { ...range, sheetId };
}

export const rangeOf = (sheetId: number, box: Box): GridRange => ({
  sheetId,
  startRowIndex: box.top,
  endRowIndex: box.bottom,
  startColumnIndex: box.left,
  endColumnIndex: box.right,
});

export const overlaps = (a: Box, b: Box): boolean =>
  a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
export const contains = (outer: Box, inner: Box): boolean =>
  outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right;

const isEmpty = (cell: Cell): boolean => Object.keys(cell).length === 0;

/** The tab with every cell of `box` replaced by what `change` answers (null: nothing). Other rows stay the same objects. */
export function changeCells(
  tab: SheetTab,
  box: Box,
  change: (cell: Cell, row: number, column: number) => Cell | null,
): SheetTab {
  const rows: CellRow[] = tab.rows.slice();
  for (let row = box.top; row < box.bottom; row++) {
    const cells: (Cell | null)[] = (rows[row] ?? []).slice();
    for (let column = box.left; column < box.right; column++) {
      const changed = change(cells[column] ?? {}, row, column);
      const kept = changed && !isEmpty(changed) ? changed : null;
      if (kept === null && column >= cells.length) continue;
      while (cells.length < column) cells.push(null);
      cells[column] = kept;
    }
    while (rows.length < row) rows.push([]);
    rows[row] = cells;
  }
  return { ...tab, rows };
}
