/** What the context menu of cells can do: rows and columns come, go, hide and sort. */
import type { PopupItem } from "../shell/popup-menu.tsx";
import { type Area, columnName } from "./a1.ts";
import type { Grid, Tab } from "./grid-model.ts";

type Dimension = "ROWS" | "COLUMNS";
type Change = (requests: readonly object[]) => void;

const several = (count: number, noun: string): string => (count === 1 ? noun : `${count} ${noun}s`);

/** Rows below the frozen ones, by one column, as Google's "Sort sheet" has it. */
export const sortSheet = (tab: Tab, column: number, sortOrder: "ASCENDING" | "DESCENDING"): object => ({
  sortRange: {
    range: { sheetId: tab.sheetId, startRowIndex: tab.frozenRows },
    sortSpecs: [{ dimensionIndex: column, sortOrder }],
  },
});

function hiding(
  grid: Grid,
  area: Area,
  range: (dimension: Dimension, from: number, to: number) => object,
  change: Change,
) {
  const update = (dimension: Dimension, from: number, to: number, hiddenByUser: boolean) => () =>
    change([
      {
        updateDimensionProperties: {
          ...range(dimension, from, to),
          properties: { hiddenByUser },
          fields: "hiddenByUser",
        },
      },
    ]);
  const items = (
    dimension: Dimension,
    noun: string,
    sizes: readonly number[],
    [from, to]: readonly [number, number],
    name: (index: number) => string,
  ): PopupItem[] => {
    const all = sizes.every((size, index) => size === 0 || (from <= index && index <= to));
    const hide = {
      label: from === to ? `Hide ${noun}` : `Hide ${noun}s ${name(from)} - ${name(to)}`,
      disabled: all,
      run: update(dimension, from, to + 1, true),
    };
    // What is hidden cannot be chosen: its neighbours stand for it.
    const [first, last] = [Math.max(0, from - 1), Math.min(sizes.length - 1, to + 1)];
    if (!sizes.slice(first, last + 1).includes(0)) return [hide];
    return [hide, { label: `Unhide ${noun}s`, run: update(dimension, first, last + 1, false) }];
  };
  return {
    rows: items("ROWS", "row", grid.heights, [area.top, area.bottom], (row) => String(row + 1)),
    columns: items("COLUMNS", "column", grid.widths, [area.left, area.right], columnName),
  };
}

export function gridMenu(tab: Tab, grid: Grid, area: Area, change: Change): PopupItem[] {
  const range = (dimension: Dimension, startIndex: number, endIndex: number) => ({
    range: { sheetId: tab.sheetId, dimension, startIndex, endIndex },
  });
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const insert = (dimension: Dimension, from: number, count: number) => () =>
    change([{ insertDimension: { ...range(dimension, from, from + count), inheritFromBefore: from > 0 } }]);
  const remove = (dimension: Dimension, from: number, count: number) => () =>
    change([{ deleteDimension: range(dimension, from, from + count) }]);
  const hide = hiding(grid, area, range, change);
  const ofRows: PopupItem[] = [
    { label: `Insert ${several(rows, "row")} above`, run: insert("ROWS", area.top, rows) },
    { label: `Insert ${several(rows, "row")} below`, run: insert("ROWS", area.bottom + 1, rows) },
    { label: `Delete ${several(rows, "row")}`, disabled: rows >= tab.rows, run: remove("ROWS", area.top, rows) },
    ...hide.rows,
    { separator: true },
  ];
  const sorting: PopupItem[] = [
    { separator: true },
    { label: "Sort sheet A to Z", run: () => change([sortSheet(tab, area.left, "ASCENDING")]) },
    { label: "Sort sheet Z to A", run: () => change([sortSheet(tab, area.left, "DESCENDING")]) },
  ];
  // With a filter view on, rows stand elsewhere than they lie: it has to be closed before they are changed.
  const inView = grid.labels !== undefined;
  return [
    ...(inView ? [] : ofRows),
    { label: `Insert ${several(columns, "column")} left`, run: insert("COLUMNS", area.left, columns) },
    { label: `Insert ${several(columns, "column")} right`, run: insert("COLUMNS", area.right + 1, columns) },
    {
      label: `Delete ${several(columns, "column")}`,
      disabled: columns >= tab.columns,
      run: remove("COLUMNS", area.left, columns),
    },
    ...hide.columns,
    ...(inView ? [] : sorting),
  ];
}
