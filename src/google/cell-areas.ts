/** Which cells of a tab can be said at once: rectangles that are alike, and rows that say again what stands above them. */
import type { Area, Cell, Tab } from "../files/workbook.ts";
import type { GridRange, SheetsRequest } from "./sheets-request.ts";

export const grid = (sheetId: number, area: Area): GridRange => ({
  sheetId,
  startRowIndex: area.row,
  endRowIndex: area.row + area.rows,
  startColumnIndex: area.column,
  endColumnIndex: area.column + area.columns,
});

const nothing: Cell = {};

/** Whether a cell is written by copying others: see `Repeat`. */
const isCopied = ({ repeats = [] }: Tab, row: number, column: number): boolean =>
  repeats.some(
    ({ area, rows }) =>
      row >= area.row + rows &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );

/** The tab without the cells that are written by copying others. */
export const withoutCopies = (tab: Tab): Tab =>
  tab.repeats === undefined
    ? tab
    : {
        ...tab,
        rows: tab.rows.map((cells, row) => {
          const kept = cells.map((cell, column) => (isCopied(tab, row, column) ? nothing : cell));
          let length = kept.length;
          while (length > 0 && kept[length - 1] === nothing) length--;
          return kept.slice(0, length);
        }),
      };
/** Rectangles of cells for which `keyOf` gives the same text; cells without a key are left out. */
export const rectangles = (
  tab: Tab,
  keyOf: (cell: Cell) => string | null,
): { key: string; cell: Cell; area: Area }[] => {
  const done: { key: string; cell: Cell; area: Area }[] = [];
  let open: { key: string; cell: Cell; area: Area }[] = [];
  for (let column = 0; column < tab.columns.length; column++) {
    const runs: typeof open = [];
    tab.rows.forEach((cells, row) => {
      const cell = cells[column];
      const key = cell ? keyOf(cell) : null;
      const last = runs[runs.length - 1];
      if (!cell || key === null) return;
      if (last && last.key === key && last.area.row + last.area.rows === row)
        last.area = { ...last.area, rows: last.area.rows + 1 };
      else runs.push({ key, cell, area: { row, column, rows: 1, columns: 1 } });
    });
    const next: typeof open = [];
    for (const run of runs) {
      const left = open.find(
        (one) => one.key === run.key && one.area.row === run.area.row && one.area.rows === run.area.rows,
      );
      if (left) next.push({ ...left, area: { ...left.area, columns: left.area.columns + 1 } });
      else next.push(run);
    }
    done.push(
      ...open.filter(
        (one) =>
          !next.some((n) => n.key === one.key && n.area.row === one.area.row && n.area.column === one.area.column),
      ),
    );
    open = next;
  }
  return [...done, ...open];
};

/** The requests that copy: see `Repeat`. */
export const copies = (tab: Tab): SheetsRequest[] =>
  (tab.repeats ?? [])
    .filter(({ area, rows }) => area.rows > rows)
    .flatMap(({ area, rows }) => {
      const source = grid(tab.sheetId, { ...area, rows });
      const destination = grid(tab.sheetId, { ...area, row: area.row + rows, rows: area.rows - rows });
      return [
        { copyPaste: { source, destination, pasteType: "PASTE_NORMAL" } },
        // Google's reference does not say that the first brings the drop-downs along.
        { copyPaste: { source, destination, pasteType: "PASTE_DATA_VALIDATION" } },
      ];
    });
