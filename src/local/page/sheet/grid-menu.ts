/** What the context menu of cells can do: rows and columns come and go. */
import type { PopupItem } from "../shell/popup-menu.tsx";
import type { Area } from "./a1.ts";
import type { Tab } from "./grid-model.ts";

const several = (count: number, noun: string): string => (count === 1 ? noun : `${count} ${noun}s`);

export function gridMenu(tab: Tab, area: Area, change: (requests: readonly object[]) => void): PopupItem[] {
  const range = (dimension: "ROWS" | "COLUMNS", startIndex: number, endIndex: number) => ({
    range: { sheetId: tab.sheetId, dimension, startIndex, endIndex },
  });
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const insert = (dimension: "ROWS" | "COLUMNS", from: number, count: number) => () =>
    change([{ insertDimension: { ...range(dimension, from, from + count), inheritFromBefore: from > 0 } }]);
  const remove = (dimension: "ROWS" | "COLUMNS", from: number, count: number) => () =>
    change([{ deleteDimension: range(dimension, from, from + count) }]);
  return [
    { label: `Insert ${several(rows, "row")} above`, run: insert("ROWS", area.top, rows) },
    { label: `Insert ${several(rows, "row")} below`, run: insert("ROWS", area.bottom + 1, rows) },
    { label: `Insert ${several(columns, "column")} left`, run: insert("COLUMNS", area.left, columns) },
    { label: `Insert ${several(columns, "column")} right`, run: insert("COLUMNS", area.right + 1, columns) },
    { separator: true },
    {
      label: `Delete ${several(rows, "row")}`,
      disabled: rows >= tab.rows,
      run: remove("ROWS", area.top, rows),
    },
    {
      label: `Delete ${several(columns, "column")}`,
      disabled: columns >= tab.columns,
      run: remove("COLUMNS", area.left, columns),
    },
  ];
}
