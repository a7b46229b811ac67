/** Which cells are chosen, and where a step leads. */
import { type Area, inside, type Place } from "./a1.ts";
import type { Grid, Tab } from "./grid-model.ts";

export interface Selection {
  /** The cell that is typed into. */
  readonly anchor: Place;
  readonly focus: Place;
}

export const at = (place: Place): Selection => ({ anchor: place, focus: place });

export const mergeAt = (grid: Grid, place: Place): Area | undefined => grid.merges.find((area) => inside(area, place));

/** Widened until no merged cell is cut. */
export function areaOf({ anchor, focus }: Selection, grid: Grid): Area {
  let area: Area = {
    top: Math.min(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    bottom: Math.max(anchor.row, focus.row),
    right: Math.max(anchor.column, focus.column),
  };
  for (let grown = true; grown; ) {
    grown = false;
    for (const merge of grid.merges) {
      const apart =
        merge.top > area.bottom || merge.bottom < area.top || merge.left > area.right || merge.right < area.left;
      const wider = {
        top: Math.min(area.top, merge.top),
        left: Math.min(area.left, merge.left),
        bottom: Math.max(area.bottom, merge.bottom),
        right: Math.max(area.right, merge.right),
      };
      if (apart || JSON.stringify(wider) === JSON.stringify(area)) continue;
      area = wider;
      grown = true;
    }
  }
  return area;
}

/** A merged cell is its first one. */
export const settle = (grid: Grid, place: Place): Place => {
  const merge = mergeAt(grid, place);
  return merge ? { row: merge.top, column: merge.left } : place;
};

/** `count` steps along a line whose entries of size 0 are hidden; stays inside. */
function along(sizes: readonly number[], from: number, count: number): number {
  const step = Math.sign(count);
  let last = from;
  for (let left = Math.abs(count), next = from + step; left > 0 && sizes[next] !== undefined; next += step) {
    if (sizes[next] === 0) continue;
    last = next;
    left--;
  }
  return last;
}

/** Moves over hidden rows and columns, and past a merged cell as if it were one. */
export function move(grid: Grid, from: Place, rows: number, columns: number): Place {
  const merge = mergeAt(grid, from);
  const start = {
    row: merge && rows > 0 ? merge.bottom : from.row,
    column: merge && columns > 0 ? merge.right : from.column,
  };
  return settle(grid, {
    row: rows === 0 ? start.row : along(grid.heights, start.row, rows),
    column: columns === 0 ? start.column : along(grid.widths, start.column, columns),
  });
}

export const firstPlace = (grid: Grid): Place =>
  settle(grid, {
    row: Math.max(
      0,
      grid.heights.findIndex((size) => size > 0),
    ),
    column: Math.max(
      0,
      grid.widths.findIndex((size) => size > 0),
    ),
  });

export const lastPlace = (tab: Tab): Place => ({ row: tab.rows - 1, column: tab.columns - 1 });
