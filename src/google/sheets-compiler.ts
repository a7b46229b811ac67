/**
 * Turns a workbook's tabs into one batch of Sheets requests. What is alike in neighbouring cells (looks, drop-downs) is said once
 * a rectangle, so that the payload grows with the text and not with the formats.
 */
import type { Cell, Tab, Workbook } from "../files/workbook.ts";
import { copies, grid, rectangles, withoutCopies } from "./cell-areas.ts";
import { chartRequests } from "./sheets-charts.ts";
import { formatOf, groupLine, linkText, tintOf, toneOf } from "./sheets-looks.ts";
import type { CellData, RowData, SheetsRequest } from "./sheets-request.ts";

/** Marks all of the add-on's metadata; PROJECT visibility keeps it from other scripts. */
export const metadataKey = "student-work-review";

/** Text goes in as a string value, which is never parsed: "=1+1" or "-5" stay what was typed. */
export const enteredValue = (cell: Cell): Pick<CellData, "userEnteredValue"> =>
  cell.formula !== undefined
    ? { userEnteredValue: { formulaValue: cell.formula } }
    : cell.number !== undefined
      ? { userEnteredValue: { numberValue: cell.number } }
      : cell.text
        ? { userEnteredValue: { stringValue: cell.text } }
        : {};

const linkOf = (cell: Cell): CellData =>
  cell.link ? { userEnteredFormat: { textFormat: { link: { uri: cell.link } } } } : {};

export const valueRow = (cells: readonly Cell[]): RowData => ({ values: cells.map(enteredValue) });

const looks = (tab: Tab): SheetsRequest[] =>
  rectangles(tab, ({ look }) => look ?? null).map(({ cell: { look }, area }) => ({
    repeatCell: {
      range: grid(tab.sheetId, area),
      cell: { userEnteredFormat: formatOf[look ?? "text"] },
      fields: "userEnteredFormat",
    },
  }));

const groups = (tab: Tab): SheetsRequest[] =>
  rectangles(tab, ({ look, begins }) => (look && begins ? "begins" : null)).map(({ area }) => ({
    repeatCell: {
      range: grid(tab.sheetId, area),
      cell: { userEnteredFormat: { borders: { top: groupLine } } },
      fields: "userEnteredFormat.borders.top",
    },
  }));

const tints = (tab: Tab): SheetsRequest[] =>
  rectangles(tab, ({ look, tint }) => (look && tint) ?? null).map(({ cell: { tint }, area }) => ({
    repeatCell: {
      range: grid(tab.sheetId, area),
      cell: { userEnteredFormat: { backgroundColorStyle: tintOf[tint ?? "shade"] } },
      fields: "userEnteredFormat.backgroundColorStyle",
    },
  }));

const views = (tab: Tab): SheetsRequest[] =>
  (tab.views ?? []).map(({ title, area, sortBy, where }) => ({
    addFilterView: {
      filter: {
        title,
        range: grid(tab.sheetId, area),
        ...(sortBy === undefined ? {} : { sortSpecs: [{ dimensionIndex: sortBy, sortOrder: "ASCENDING" }] }),
        ...(where === undefined
          ? {}
          : {
              filterSpecs: [
                {
                  columnIndex: where.column,
                  filterCriteria: {
                    condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: where.formula }] },
                  },
                },
              ],
            }),
      },
    },
  }));

const choices = (tab: Tab): SheetsRequest[] =>
  rectangles(tab, (cell) => (cell.choices ? JSON.stringify([cell.choices, cell.hint]) : null)).map(
    ({ cell, area }) => ({
      setDataValidation: {
        range: grid(tab.sheetId, area),
        rule: {
          condition:
            typeof cell.choices === "string"
              ? { type: "ONE_OF_RANGE", values: [{ userEnteredValue: cell.choices }] }
              : { type: "ONE_OF_LIST", values: (cell.choices ?? []).map((userEnteredValue) => ({ userEnteredValue })) },
          ...(cell.hint ? { inputMessage: cell.hint } : {}),
          // Another word is warned of and kept: nothing that somebody typed is refused.
          strict: false,
          showCustomUi: true,
        },
      },
    }),
  );

const columnRange = (tab: Tab, startIndex: number, endIndex: number) => ({
  sheetId: tab.sheetId,
  dimension: "COLUMNS" as const,
  startIndex,
  endIndex,
});

/** The metadata by which a column is found again. */
export const columnKey = (sheetId: number, column: number, key: string): SheetsRequest => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey,
      metadataValue: key,
      visibility: "PROJECT",
      location: {
        dimensionRange: { sheetId, dimension: "COLUMNS", startIndex: column, endIndex: column + 1 },
      },
    },
  },
});

const columns = (tab: Tab): SheetsRequest[] => {
  const requests: SheetsRequest[] = [];
  let from = 0;
  tab.columns.forEach((column, index) => {
    const next = tab.columns[index + 1];
    if (column.key) requests.push(columnKey(tab.sheetId, index, column.key));
    if (next && next.width === column.width && next.hidden === column.hidden) return;
    requests.push({
      updateDimensionProperties: {
        range: columnRange(tab, from, index + 1),
        properties: { pixelSize: column.width, ...(column.hidden ? { hiddenByUser: true } : {}) },
        fields: column.hidden ? "pixelSize,hiddenByUser" : "pixelSize",
      },
    });
    from = index + 1;
  });
  return requests;
};

const heights = (tab: Tab): SheetsRequest[] =>
  (tab.heights ?? []).map(({ row, rows, pixels }) => ({
    updateDimensionProperties: {
      range: { sheetId: tab.sheetId, dimension: "ROWS", startIndex: row, endIndex: row + rows },
      properties: { pixelSize: pixels },
      fields: "pixelSize",
    },
  }));

const addSheet = (tab: Tab, index: number): SheetsRequest => ({
  addSheet: {
    properties: {
      sheetId: tab.sheetId,
      title: tab.title,
      index,
      ...(tab.hidden ? { hidden: true } : {}),
      gridProperties: {
        rowCount: tab.rows.length + (tab.spareRows ?? 0),
        columnCount: tab.columns.length,
        frozenRowCount: tab.frozenRows,
        frozenColumnCount: tab.frozenColumns,
        hideGridlines: true,
      },
    },
  },
});

const written = (tab: Tab): SheetsRequest[] => [
  ...looks(tab),
  ...groups(tab),
  {
    updateCells: {
      start: { sheetId: tab.sheetId, rowIndex: 0, columnIndex: 0 },
      rows: tab.rows.map(valueRow),
      fields: "userEnteredValue",
    },
  },
  ...links(tab),
  ...choices(tab),
];

const contents = (tab: Tab): SheetsRequest[] => [
  ...written(withoutCopies(tab)),
  ...copies(tab),
  ...tints(tab),
  ...columns(tab),
  ...heights(tab),
  ...(tab.merges ?? []).map(
    (area): SheetsRequest => ({ mergeCells: { range: grid(tab.sheetId, area), mergeType: "MERGE_ALL" } }),
  ),
  ...tab.guarded.map(
    (area): SheetsRequest => ({
      addProtectedRange: {
        protectedRange: {
          range: grid(tab.sheetId, area),
          description: "Student Work Review",
          warningOnly: true,
        },
      },
    }),
  ),
  ...tab.tones.map(
    (tone, index): SheetsRequest => ({
      addConditionalFormatRule: {
        rule: {
          ranges: [grid(tab.sheetId, tone.area)],
          booleanRule: {
            condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: tone.formula }] },
            format: toneOf[tone.tone],
          },
        },
        index,
      },
    }),
  ),
  ...views(tab),
  ...chartRequests(tab),
];

/** Links keep the look of their cell but for colour and underline. Those below each other go into one request. */
const links = (tab: Tab): SheetsRequest[] =>
  rectangles(tab, ({ link }) => (link ? "link" : null)).flatMap(({ area }): SheetsRequest[] => [
    {
      updateCells: {
        start: { sheetId: tab.sheetId, rowIndex: area.row, columnIndex: area.column },
        rows: tab.rows
          .slice(area.row, area.row + area.rows)
          .map((cells) => ({ values: cells.slice(area.column, area.column + area.columns).map(linkOf) })),
        fields: "userEnteredFormat.textFormat.link",
      },
    },
    {
      repeatCell: {
        range: grid(tab.sheetId, area),
        cell: { userEnteredFormat: { textFormat: linkText } },
        fields: "userEnteredFormat.textFormat(underline,foregroundColorStyle)",
      },
    },
  ]);

/** A further tab, behind so many others. */
export const compileTab = (tab: Tab, index: number): readonly SheetsRequest[] => [
  addSheet(tab, index),
  ...contents(tab),
];

/** The whole batch for a new spreadsheet whose only sheet is the one with sheetId 0 that Google makes. */
export const compileWorkbook = (workbook: Workbook): readonly SheetsRequest[] => [
  ...workbook.tabs.map(addSheet),
  { deleteSheet: { sheetId: 0 } },
  ...workbook.tabs.flatMap(contents),
];

/** Tabs for a spreadsheet that has `standing` tabs already: they come after those. */
export const compileTabs = (tabs: readonly Tab[], standing: number): readonly SheetsRequest[] => [
  ...tabs.map((tab, index) => addSheet(tab, standing + index)),
  ...tabs.flatMap(contents),
];

/** Values for a table that is there already: some cells brought up to date, some rows added below the last. */
export const tableWrites = (
  sheetId: number,
  {
    update,
    append,
  }: {
    readonly update: readonly { readonly row: number; readonly column: number; readonly cells: readonly Cell[] }[];
    readonly append: readonly (readonly Cell[])[];
  },
): readonly SheetsRequest[] => [
  ...update.map(
    ({ row, column, cells }): SheetsRequest => ({
      updateCells: {
        start: { sheetId, rowIndex: row, columnIndex: column },
        rows: [valueRow(cells)],
        fields: "userEnteredValue",
      },
    }),
  ),
  ...(append.length > 0 ? [{ appendCells: { sheetId, rows: append.map(valueRow), fields: "userEnteredValue" } }] : []),
];
