/**
 * A filter view that is on in this window alone: the grid as it shows it. Everything on the screen counts rows as they are shown;
 * only what is read or written counts them as they lie in the sheet.
 */
import type { Area, Place } from "./a1.ts";
import type { Grid } from "./grid-model.ts";

export interface FilterViewInfo {
  readonly id: number;
  readonly title: string;
  readonly area: Area;
}
export interface ViewOn {
  readonly view: FilterViewInfo;
  /** For each row on the screen, the row of the sheet. */
  readonly rows: readonly number[];
}

/** All rows of a tab of `count` rows, those of the view's range as `shown` has them. */
export const rowsOnScreen = ({ top, bottom }: Area, shown: readonly number[], count: number): readonly number[] => [
  ...Array.from({ length: top }, (_, row) => row),
  ...shown,
  ...Array.from({ length: Math.max(0, count - bottom - 1) }, (_, index) => bottom + 1 + index),
];

const made = new WeakMap<Grid, { readonly rows: readonly number[]; readonly grid: Grid }>();

/** The grid with its rows as the view shows them. A cell that is merged over several rows shows as single ones. */
export function gridOnScreen(grid: Grid, { rows }: ViewOn): Grid {
  const known = made.get(grid);
  if (known?.rows === rows) return known.grid;
  const used = rows.findLastIndex((row) => row < grid.rows.length);
  const shown: Grid = {
    ...grid,
    rows: rows.slice(0, used + 1).map((row) => grid.rows[row] ?? []),
    heights: rows.map((row) => grid.heights[row] ?? 0),
    merges: grid.merges.flatMap((merge) => {
      const row = merge.top === merge.bottom ? rows.indexOf(merge.top) : -1;
      return row < 0 ? [] : [{ ...merge, top: row, bottom: row }];
    }),
    labels: rows,
  };
  made.set(grid, { rows, grid: shown });
  return shown;
}

/** The row of the sheet that is shown there. */
export const rowInSheet = (grid: Grid | undefined, row: number): number => grid?.labels?.[row] ?? row;
export const placeInSheet = (grid: Grid | undefined, { row, column }: Place): Place => ({
  row: rowInSheet(grid, row),
  column,
});

/** An area of the screen as areas of the sheet, from the first row on the screen to the last. */
export function areasInSheet(grid: Grid | undefined, area: Area): readonly Area[] {
  const areas: Area[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const at = rowInSheet(grid, row);
    const last = areas.at(-1);
    if (last && last.bottom === at - 1) areas[areas.length - 1] = { ...last, bottom: at };
    else areas.push({ ...area, top: at, bottom: at });
  }
  return areas;
}
