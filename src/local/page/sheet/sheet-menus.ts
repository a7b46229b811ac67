/** The menus of an open spreadsheet, under Google's names. */
import { confirmed } from "../shell/ask.tsx";
import type { Menu } from "../shell/menu-bar.tsx";
import type { PopupItem } from "../shell/popup-menu.tsx";
import { columnName } from "./a1.ts";
import type { GridController } from "./grid-controller.ts";
import { sortSheet } from "./grid-menu.ts";
import { cellAt, shownText } from "./grid-model.ts";

const gridRange = (sheetId: number, { top, left, bottom, right }: GridController["area"]) => ({
  sheetId,
  startRowIndex: top,
  endRowIndex: bottom + 1,
  startColumnIndex: left,
  endColumnIndex: right + 1,
});

function editMenu(controller: GridController): Menu {
  const { canEdit, session, area } = controller;
  const { tab, view } = session;
  const move = (label: string, dimension: "ROWS" | "COLUMNS", from: number, to: number, step: -1 | 1): PopupItem => {
    const size = dimension === "ROWS" ? tab?.rows : tab?.columns;
    const destinationIndex = step < 0 ? from - 1 : to + 2;
    const source = { sheetId: tab?.sheetId, dimension, startIndex: from, endIndex: to + 1 };
    const disabled = !canEdit || view !== undefined || destinationIndex < 0 || destinationIndex > (size ?? 0);
    const run = async () => {
      await controller.change([{ moveDimension: { source, destinationIndex } }]);
      if (dimension === "ROWS") controller.selectArea({ ...area, top: from + step, bottom: to + step });
      else controller.selectArea({ ...area, left: from + step, right: to + step });
    };
    return { label, disabled, run: () => void run() };
  };
  return {
    title: "Edit",
    items: [
      { label: "Undo", disabled: !canEdit, run: () => void controller.undo() },
      { heading: "Move" },
      move("Row up", "ROWS", area.top, area.bottom, -1),
      move("Row down", "ROWS", area.top, area.bottom, 1),
      move("Column left", "COLUMNS", area.left, area.right, -1),
      move("Column right", "COLUMNS", area.left, area.right, 1),
    ],
  };
}

function viewMenu(controller: GridController): Menu {
  const hidden = controller.session.tabs.value.filter((tab) => tab.hidden);
  const show = (sheetId: number) => async () => {
    await controller.change([{ updateSheetProperties: { properties: { sheetId, hidden: false }, fields: "hidden" } }]);
    controller.showTab(sheetId);
  };
  return {
    title: "View",
    items: [
      { heading: "Hidden sheets" },
      ...hidden.map(
        ({ title, sheetId }): PopupItem => ({
          label: `Show ${title}`,
          disabled: !controller.canEdit,
          run: () => void show(sheetId)(),
        }),
      ),
      ...(hidden.length === 0 ? [{ label: "None", disabled: true, run: () => {} }] : []),
    ],
  };
}

function formatMenu(controller: GridController): Menu {
  const { canEdit, session, area } = controller;
  const { tab, grid, view } = session;
  const off = !canEdit || !tab || view !== undefined;
  const range = gridRange(tab?.sheetId ?? 0, area);
  const merge = (label: string, mergeType: string): PopupItem => ({
    label,
    disabled: off || (area.top === area.bottom && area.left === area.right),
    run: async () => {
      const filled = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
        Array.from({ length: area.right - area.left + 1 }, (_, column) =>
          grid ? shownText(cellAt(grid, { row: area.top + row, column: area.left + column })) : "",
        ),
      );
      const lost = filled.flat().filter((text) => text !== "").length > 1;
      const warning = "Merging cells will only preserve the top-leftmost value. Merge anyway?";
      if (!lost || (await confirmed("Heads up!", warning, "OK")))
        await controller.change([{ mergeCells: { range, mergeType } }]);
    },
  });
  return {
    title: "Format",
    items: [
      { heading: "Merge cells" },
      merge("Merge all", "MERGE_ALL"),
      merge("Merge vertically", "MERGE_COLUMNS"),
      merge("Merge horizontally", "MERGE_ROWS"),
      { label: "Unmerge", disabled: off, run: () => void controller.change([{ unmergeCells: { range } }]) },
    ],
  };
}

function dataMenu(controller: GridController): Menu {
  const { canEdit, session, area } = controller;
  const { tab, view } = session;
  const { column } = controller.selection.value.anchor;
  const name = columnName(column);
  const off = !canEdit || !tab || view !== undefined;
  const orders = [
    ["A to Z", "ASCENDING"],
    ["Z to A", "DESCENDING"],
  ] as const;
  const range = gridRange(tab?.sheetId ?? 0, area);
  return {
    title: "Data",
    items: [
      ...orders.map(
        ([words, order]): PopupItem => ({
          label: `Sort sheet by column ${name} (${words})`,
          disabled: off,
          run: () => void (tab && controller.change([sortSheet(tab, column, order)])),
        }),
      ),
      ...orders.map(
        ([words, sortOrder]): PopupItem => ({
          label: `Sort range by column ${name} (${words})`,
          disabled: off || area.top === area.bottom,
          run: () =>
            void controller.change([{ sortRange: { range, sortSpecs: [{ dimensionIndex: column, sortOrder }] } }]),
        }),
      ),
      { separator: true },
      { heading: "Change view" },
      ...(tab?.views ?? []).map(
        ({ id, title }): PopupItem => ({
          label: title,
          checked: view?.view.id === id,
          run: () => void controller.showView(id),
        }),
      ),
      { label: "None", checked: view === undefined, run: () => void controller.showView(null) },
    ],
  };
}

export const sheetMenus = (controller: GridController): readonly Menu[] => [
  editMenu(controller),
  viewMenu(controller),
  formatMenu(controller),
  dataMenu(controller),
];
