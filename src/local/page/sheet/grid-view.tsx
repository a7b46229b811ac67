/** The grid of cells: heads and frozen rows stay in sight, keys and pointers go to the controller. */
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { PopupMenu } from "../shell/popup-menu.tsx";
import { openUrl } from "../shell/workspace.ts";
import { columnName, type Place } from "./a1.ts";
import { CellEditor } from "./cell-editor.tsx";
import { Charts } from "./charts.tsx";
import type { GridController } from "./grid-controller.ts";
import { gridMenu } from "./grid-menu.ts";
import { cellAt, type Grid, linkOf, type Tab } from "./grid-model.ts";
import { GridRow, rowTyped } from "./grid-row.tsx";

/** Pixels of the column with the row numbers. */
const headWidth = 46;

function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : null;
}

/** A whole row or column, by its head. */
function selectHead(controller: GridController, tab: Tab, target: EventTarget | null): boolean {
  const head = target instanceof Element ? target.closest<HTMLElement>("[data-row-head], [data-column-head]") : null;
  if (!head) return false;
  const row = Number(head.dataset.rowHead);
  const column = Number(head.dataset.columnHead);
  if (head.dataset.rowHead !== undefined)
    controller.selectArea({ top: row, bottom: row, left: 0, right: tab.columns - 1 });
  else controller.selectArea({ left: column, right: column, top: 0, bottom: tab.rows - 1 });
  return true;
}

function Rows({
  controller,
  tab,
  grid,
  from,
  to,
}: {
  readonly controller: GridController;
  readonly tab: Tab;
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
}) {
  const { session } = controller;
  const { anchor } = controller.selection.value;
  const area = controller.area;
  const typed = session.typed;
  const edited = controller.editing.value?.in === "cell";
  const choices = session.choices;
  const lefts = useMemo(() => {
    let left = headWidth;
    return grid.widths.map((width) => {
      left += width;
      return left - width;
    });
  }, [grid.widths]);
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return (
    <>
      {shown
        .filter((row) => grid.heights[row] !== 0)
        .map((row) => {
          const chosen = area.top <= row && row <= area.bottom;
          return (
            <GridRow
              key={row}
              row={row}
              tab={tab}
              grid={grid}
              choices={choices}
              typed={rowTyped(typed, row, tab.columns)}
              from={chosen ? area.left : null}
              to={chosen ? area.right : null}
              active={anchor.row === row && !edited ? anchor.column : null}
              lefts={lefts}
            />
          );
        })}
    </>
  );
}

/** Rows drawn below the last one that matters, and how many more come as one scrolls down. */
const spare = 40;

/** How many rows are drawn: those in use and some more, as most of a new tab's thousand rows are never looked at. */
function useDrawnRows(scroll: { current: HTMLDivElement | null }, tab: Tab, grid: Grid, focus: Place): number {
  const [wanted, setWanted] = useState(0);
  useLayoutEffect(() => {
    const element = scroll.current;
    const more = () => {
      if (element && element.scrollTop + 2 * element.clientHeight > element.scrollHeight)
        setWanted((now) => now + spare);
    };
    element?.addEventListener("scroll", more, { passive: true });
    return () => element?.removeEventListener("scroll", more);
  }, [scroll]);
  // A whole column reaches to the last row, and nobody needs to see that.
  const looked = focus.row === tab.rows - 1 ? 0 : focus.row;
  const used = Math.max(grid.rows.length, looked + 1, tab.frozenRows);
  return Math.min(tab.rows, used + spare + wanted);
}

/** Where the cell that is edited lies, in pixels of the scrolled content. */
function useEditorBox(scroll: { current: HTMLDivElement | null }, place: Place | undefined) {
  const [box, setBox] = useState({ left: 0, top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const cell =
      place && scroll.current?.querySelector<HTMLElement>(`[data-row="${place.row}"][data-column="${place.column}"]`);
    const outer = scroll.current?.getBoundingClientRect();
    const inner = cell?.getBoundingClientRect();
    if (!scroll.current || !outer || !inner) return;
    setBox({
      left: inner.left - outer.left + scroll.current.scrollLeft,
      top: inner.top - outer.top + scroll.current.scrollTop,
      width: inner.width,
      height: inner.height,
    });
  }, [place, scroll]);
  return box;
}

interface Props {
  readonly controller: GridController;
  readonly tab: Tab;
  readonly grid: Grid;
}

export function GridView({ controller, tab, grid }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const { anchor, focus } = controller.selection.value;
  const editing = controller.editing.value;
  const inCell = editing?.in === "cell" ? editing : null;
  const drawn = useDrawnRows(scroll, tab, grid, focus);
  const box = useEditorBox(scroll, inCell?.place);
  const within = useRef(false);

  // The chosen cell is in sight, and has the focus unless the person is somewhere else on the page.
  useLayoutEffect(() => {
    if (inCell) return;
    const cellOf = ({ row, column }: Place) =>
      scroll.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    if (within.current) cellOf(anchor)?.focus({ preventScroll: true });
    cellOf(focus)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [anchor, focus, inCell, tab.sheetId]);

  const total = grid.widths.reduce((sum, width) => sum + width, headWidth);
  const pointerDown = (event: PointerEvent) => {
    if (event.target instanceof Element && event.target.closest(".cell-editor, .popup")) return;
    within.current = true;
    if (event.button !== 0) return;
    if (selectHead(controller, tab, event.target)) return;
    const place = placeOf(event.target);
    if (!place) return;
    void controller.commit();
    const link = linkOf(cellAt(grid, place));
    if (link !== undefined && (event.ctrlKey || event.metaKey)) openUrl(link);
    controller.select(place, event.shiftKey);
    if (event.target instanceof Element && event.target.closest("[data-open-choices]")) {
      event.preventDefault();
      controller.edit("opened");
    }
  };
  const key = (event: KeyboardEvent) => {
    const link = linkOf(cellAt(grid, anchor));
    if (event.key === "Enter" && event.altKey && link !== undefined) openUrl(link);
    else if (event.key === "Escape" || event.isComposing || !controller.key(event)) return;
    event.preventDefault();
  };
  const contextMenu = (event: MouseEvent) => {
    if (!controller.canEdit || (event.target instanceof Element && event.target.closest(".cell-editor"))) return;
    const place = placeOf(event.target);
    if (!selectHead(controller, tab, event.target)) {
      if (!place) return;
      const { top, left, bottom, right } = controller.area;
      const chosen = top <= place.row && place.row <= bottom && left <= place.column && place.column <= right;
      if (!chosen) controller.select(place);
    }
    event.preventDefault();
    const target = event.target instanceof Element ? event.target.getBoundingClientRect() : null;
    const byKey = event.clientX === 0 && event.clientY === 0;
    setMenu(byKey && target ? { x: target.left + 8, y: target.bottom } : { x: event.clientX, y: event.clientY });
  };
  const clip = (event: ClipboardEvent, cut: boolean) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    controller.copy(event.clipboardData);
    if (cut) void controller.clear();
  };

  return (
    <div ref={scroll} class="grid-scroll">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's grid pattern starts from a table; its cells become grid cells
        role="grid"
        aria-label={tab.title}
        aria-rowcount={tab.rows + 1}
        aria-colcount={tab.columns + 1}
        aria-multiselectable
        aria-readonly={!controller.canEdit}
        class={tab.gridlines ? "grid" : "grid grid-bare"}
        style={{ width: `${total}px` }}
        onPointerDown={pointerDown}
        onPointerOver={(event) => {
          const place = event.buttons === 1 && !controller.editing.peek() ? placeOf(event.target) : null;
          if (place) controller.select(place, true);
        }}
        onDblClick={(event) => placeOf(event.target) && controller.edit("opened")}
        onKeyDown={key}
        onContextMenu={contextMenu}
        onCopy={(event) => clip(event, false)}
        onCut={(event) => clip(event, true)}
        onPaste={(event) => {
          event.preventDefault();
          if (event.clipboardData) void controller.paste(event.clipboardData);
        }}
        onFocusIn={() => {
          within.current = true;
        }}
        onFocusOut={(event) => {
          if (event.relatedTarget !== null)
            within.current = scroll.current?.contains(event.relatedTarget as Node) ?? false;
        }}
      >
        <colgroup>
          <col style={{ width: `${headWidth}px` }} />
          {grid.widths.map((width, column) =>
            width === 0 ? null : <col key={column} style={{ width: `${width}px` }} />,
          )}
        </colgroup>
        <thead>
          <tr aria-rowindex={1} class="column-heads">
            <td class="corner" />
            {grid.widths.map((width, column) => {
              if (width === 0) return null;
              const { left, right } = controller.area;
              const frozen = column < tab.frozenColumns;
              const offset = headWidth + grid.widths.slice(0, column).reduce((sum, one) => sum + one, 0);
              const classes = [left <= column && column <= right ? "head-chosen" : "", frozen ? "frozen" : ""];
              return (
                <th
                  key={columnName(column)}
                  scope="col"
                  aria-colindex={column + 2}
                  data-column-head={column}
                  class={classes.join(" ").trim()}
                  style={frozen ? { left: `${offset}px` } : {}}
                >
                  {columnName(column)}
                </th>
              );
            })}
          </tr>
          <Rows controller={controller} tab={tab} grid={grid} from={0} to={tab.frozenRows} />
        </thead>
        <tbody>
          <Rows controller={controller} tab={tab} grid={grid} from={tab.frozenRows} to={drawn} />
        </tbody>
      </table>
      {grid.labels === undefined && <Charts scroll={scroll} grid={grid} sheetId={tab.sheetId} />}
      {inCell && <CellEditor controller={controller} box={box} />}
      {menu && (
        <PopupMenu
          label="Cells"
          at={menu}
          items={gridMenu(tab, grid, controller.area, (requests) => void controller.change(requests))}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}
