/** One row of the grid. It is drawn again only when its cells, its part of the selection or its choices change. */
import { useMemo } from "preact/hooks";
import { type Area, cellName } from "./a1.ts";
import { cellCss, overflows, wraps } from "./cell-look.ts";
import { choicesOf, isCheckbox, isOdd } from "./choices.ts";
import { rowInSheet } from "./filter-view.ts";
import { defaultHeight, type Grid, linkOf, shownText, type Tab } from "./grid-model.ts";
import { type Choices, type Typed, typedKey } from "./sheet-session.ts";
import type { CellData } from "./sheets-json.ts";

export interface RowProps {
  readonly row: number;
  readonly tab: Tab;
  readonly grid: Grid;
  readonly choices: Choices;
  /** The row's own part of what is typed, as JSON of column and text; "" for none. */
  readonly typed: string;
  /** First and last chosen column in this row, or null. */
  readonly from: number | null;
  readonly to: number | null;
  /** The column of the cell that is typed into, if it is in this row. */
  readonly active: number | null;
  /** Pixels from the left at which frozen columns stand. */
  readonly lefts: readonly number[];
}

export const rowTyped = (typed: Typed, row: number, columns: number): string => {
  const parts: Record<number, string> = {};
  for (let column = 0; column < columns && typed.size > 0; column++) {
    const text = typed.get(typedKey({ row, column }));
    if (text !== undefined) parts[column] = text;
  }
  return typed.size === 0 || Object.keys(parts).length === 0 ? "" : JSON.stringify(parts);
};

const mergeFrom = (grid: Grid, row: number, column: number): Area | "covered" | null => {
  const merge = grid.merges.find(
    (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
  if (!merge) return null;
  return merge.top === row && merge.left === column ? merge : "covered";
};

const shownColumns = (grid: Grid, from: number, to: number): number =>
  grid.widths.slice(from, to + 1).filter((width) => width > 0).length;

function Content({ cell, text, width }: { cell: CellData; text: string; width: number | null }) {
  if (isCheckbox(cell))
    return (
      <span class="cell-check" aria-hidden="true">
        {text === "TRUE" ? "☑" : "☐"}
      </span>
    );
  return (
    <div
      class={wraps(cell) ? "cell-text cell-wrap" : "cell-text"}
      style={width === null ? {} : { width: `${width}px` }}
    >
      {linkOf(cell) ? <span class="cell-link">{text}</span> : text}
    </div>
  );
}

/** Pixels that the text may take: its own column and the empty ones behind it. */
function room(cells: readonly CellData[], texts: readonly string[], column: number, props: RowProps): number | null {
  const cell = cells[column];
  if (!cell || texts[column] === "" || !overflows(cell)) return null;
  const { grid, tab, row } = props;
  let width = grid.widths[column] ?? 0;
  for (let next = column + 1; next < tab.columns && !texts[next] && !mergeFrom(grid, row, next); next++)
    width += grid.widths[next] ?? 0;
  return width > (grid.widths[column] ?? 0) ? width - 6 : null;
}

/** Frozen cells lie over the ones to their right, so that long text of theirs can be read. */
const frozenCss = ({ lefts, tab }: RowProps, column: number) => ({
  left: `${lefts[column] ?? 0}px`,
  "z-index": String(2 + tab.frozenColumns - column),
});

function drawRow(props: RowProps) {
  const { row, tab, grid, choices, from, to, active } = props;
  const cells = grid.rows[row] ?? [];
  const typed = (props.typed === "" ? {} : JSON.parse(props.typed)) as Record<number, string>;
  const texts = grid.widths.map((_, column) => typed[column] ?? shownText(cells[column] ?? {}));
  const label = rowInSheet(grid, row);
  const chosen = (column: number) => from !== null && to !== null && from <= column && column <= to;
  return (
    <tr aria-rowindex={row + 2} style={{ height: `${grid.heights[row] ?? defaultHeight}px` }}>
      <th scope="row" class={from === null ? "row-head" : "row-head head-chosen"} data-row-head={row}>
        {label + 1}
      </th>
      {grid.widths.map((width, column) => {
        const merge = width === 0 ? "covered" : mergeFrom(grid, row, column);
        if (merge === "covered") return null;
        const cell = cells[column] ?? {};
        const text = texts[column] ?? "";
        const list = choicesOf(cell, choices);
        const odd = isOdd(text, list);
        const frozen = column < tab.frozenColumns;
        const name = cellName({ row: label, column });
        const classes = [
          chosen(column) ? "chosen" : "",
          active === column ? "active" : "",
          frozen ? "frozen" : "",
          column === tab.frozenColumns - 1 ? "frozen-edge" : "",
          list ? "has-choices" : "",
          odd ? "odd" : "",
          cell.note ? "noted" : "",
        ];
        return (
          <td
            key={column}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of ARIA's grid pattern
            role="gridcell"
            data-cell={name}
            data-row={row}
            data-column={column}
            aria-colindex={column + 2}
            aria-selected={chosen(column)}
            {...(list ? { "aria-haspopup": "listbox" as const } : {})}
            {...(odd ? { "aria-invalid": true, title: "Not one of the choices" } : {})}
            {...(isCheckbox(cell) ? { "aria-label": text === "TRUE" ? "ticked" : "not ticked" } : {})}
            tabIndex={active === column ? 0 : -1}
            class={classes.filter((one) => one !== "").join(" ")}
            colSpan={merge ? shownColumns(grid, merge.left, merge.right) : 1}
            rowSpan={merge ? merge.bottom - merge.top + 1 : 1}
            style={{ ...cellCss(cell), ...(frozen ? frozenCss(props, column) : {}) }}
          >
            <Content cell={cell} text={text} width={merge ? null : room(cells, texts, column, props)} />
            {list && (
              <span class="choice-mark" data-open-choices aria-hidden="true">
                ▾
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

export function GridRow(props: RowProps) {
  const { row, tab, grid, choices, typed, from, to, active, lefts } = props;
  const cells = grid.rows[row];
  const height = grid.heights[row];
  const { widths, merges, labels } = grid;
  // The grid is a new object after each reading; what this row shows of it mostly is not.
  return useMemo(
    () => drawRow(props),
    [row, tab.frozenColumns, cells, height, widths, merges, labels, choices, typed, from, to, active, lefts],
  );
}
