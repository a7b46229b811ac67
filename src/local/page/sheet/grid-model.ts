/** One tab as the grid shows it. */
import type { Area, Place } from "./a1.ts";
import type { FilterViewInfo } from "./filter-view.ts";
import type { CellData, EmbeddedChart, GridRange, ProtectedRange, Sheet, SheetProperties } from "./sheets-json.ts";

export interface Tab {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly guards: readonly Guard[];
  readonly views: readonly FilterViewInfo[];
}
/** A protected stretch of the tab. */
export interface Guard {
  readonly area: Area;
  readonly except: readonly Area[];
  /** true: the person is asked and may go on. */
  readonly warningOnly: boolean;
}
export interface Grid {
  /** Rows of cells; shorter than the tab where nothing stands. An unchanged row stays the same object. */
  readonly rows: readonly (readonly CellData[])[];
  /** Pixels; 0: hidden. */
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly merges: readonly Area[];
  readonly charts: readonly EmbeddedChart[];
  /** Where a filter view is on: for each row on the screen, the row of the sheet. */
  readonly labels?: readonly number[];
}

export const defaultWidth = 100;
export const defaultHeight = 21;

const areaOf = (range: GridRange, rows: number, columns: number): Area => ({
  top: range.startRowIndex ?? 0,
  left: range.startColumnIndex ?? 0,
  bottom: (range.endRowIndex ?? rows) - 1,
  right: (range.endColumnIndex ?? columns) - 1,
});

export function readTab(sheet: Sheet): Tab {
  const properties: SheetProperties = sheet.properties ?? {};
  const grid = properties.gridProperties ?? {};
  const rows = grid.rowCount ?? 0;
  const columns = grid.columnCount ?? 0;
  const guardOf = (guard: ProtectedRange): Guard => ({
    area: areaOf(guard.range ?? {}, rows, columns),
    except: (guard.unprotectedRanges ?? []).map((range) => areaOf(range, rows, columns)),
    warningOnly: guard.warningOnly === true || guard.requestingUserCanEdit === true,
  });
  return {
    sheetId: properties.sheetId ?? 0,
    title: properties.title ?? "",
    hidden: properties.hidden === true,
    rows,
    columns,
    frozenRows: grid.frozenRowCount ?? 0,
    frozenColumns: grid.frozenColumnCount ?? 0,
    gridlines: grid.hideGridlines !== true,
    guards: (sheet.protectedRanges ?? [])
      // An editor who may change a protected range anyway is not asked.
      .filter((guard) => guard.warningOnly === true || guard.requestingUserCanEdit !== true)
      .map(guardOf),
    views: (sheet.filterViews ?? []).map((view) => ({
      id: view.filterViewId ?? 0,
      title: view.title ?? "",
      area: areaOf(view.range ?? {}, rows, columns),
    })),
  };
}

const share = <T>(old: T | undefined, fresh: T): T =>
  old !== undefined && JSON.stringify(old) === JSON.stringify(fresh) ? old : fresh;

/** Reads a tab's cells; what is as in `old` stays the same object, so that it need not be drawn again. */
export function readGrid(sheet: Sheet | undefined, tab: Tab, old: Grid | undefined): Grid {
  const data = sheet?.data?.[0];
  const rows = (data?.rowData ?? []).map((row, index) => share(old?.rows[index], row.values ?? []));
  const sizes = (count: number, usual: number, metadata: readonly { pixelSize?: number; hiddenByUser?: boolean }[]) =>
    Array.from({ length: count }, (_, index) =>
      metadata[index]?.hiddenByUser ? 0 : (metadata[index]?.pixelSize ?? usual),
    );
  return {
    rows,
    heights: share(old?.heights, sizes(tab.rows, defaultHeight, data?.rowMetadata ?? [])),
    widths: share(old?.widths, sizes(tab.columns, defaultWidth, data?.columnMetadata ?? [])),
    merges: share(
      old?.merges,
      (sheet?.merges ?? []).map((range) => areaOf(range, tab.rows, tab.columns)),
    ),
    charts: share(old?.charts, sheet?.charts ?? []),
  };
}

export const cellAt = (grid: Grid, { row, column }: Place): CellData => grid.rows[row]?.[column] ?? {};

/** The text that editing starts from: the formula, or the value as it would have to be typed. */
export function inputText(cell: CellData): string {
  const value = cell.userEnteredValue;
  if (!value) return "";
  if (value.formulaValue !== undefined) return value.formulaValue;
  if (value.boolValue !== undefined) return value.boolValue ? "TRUE" : "FALSE";
  if (value.numberValue !== undefined) {
    const shown = cell.formattedValue ?? "";
    // Dates and percentages are typed as they are shown; other numbers with all their digits.
    return /[%/:-]/.test(shown.slice(1)) ? shown : String(value.numberValue);
  }
  const text = value.stringValue ?? "";
  return needsApostrophe(text) ? `'${text}` : text;
}

/** Whether Sheets would take this typed text for something else than text. */
const needsApostrophe = (text: string): boolean =>
  /^[=+'-]/.test(text) ? text.length > 1 : text.trim() !== "" && !Number.isNaN(Number(text.replace(/[$%,]/g, "")));

export const shownText = (cell: CellData): string => cell.formattedValue ?? "";

export const linkOf = (cell: CellData): string | undefined =>
  cell.hyperlink ?? cell.effectiveFormat?.textFormat?.link?.uri ?? cell.userEnteredFormat?.textFormat?.link?.uri;
