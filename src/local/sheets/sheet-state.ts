/**
 * A spreadsheet as the local Workspace keeps it: plain JSON under Google's names, never changed in place. What Google
 * derives (effective values, locations of metadata, plain colours beside colour styles) is left out and added on reading.
 */

export interface Color {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
  readonly alpha?: number;
}
export interface ColorStyle {
  readonly rgbColor?: Color;
  readonly themeColor?: string;
}
export interface TextFormat {
  readonly foregroundColorStyle?: ColorStyle;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly link?: { readonly uri?: string };
}
export interface Border {
  readonly style?: string;
  readonly colorStyle?: ColorStyle;
}
export type Side = "top" | "bottom" | "left" | "right";
export interface NumberFormat {
  readonly type: string;
  readonly pattern?: string;
}
export interface CellFormat {
  readonly numberFormat?: NumberFormat;
  readonly backgroundColorStyle?: ColorStyle;
  readonly borders?: { readonly [side in Side]?: Border };
  readonly padding?: object;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapStrategy?: string;
  readonly textFormat?: TextFormat;
  readonly hyperlinkDisplayType?: string;
}

/** One key only. `formulaValue` and `errorValue` never stand in one object with a result. */
export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: { readonly type: string; readonly message: string };
}

export interface Condition {
  readonly type: string;
  readonly values?: readonly { readonly userEnteredValue?: string; readonly relativeDate?: string }[];
}
export interface DataValidation {
  readonly condition: Condition;
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}
export interface TextFormatRun {
  readonly startIndex?: number;
  readonly format?: TextFormat;
}
export interface Cell {
  readonly userEnteredValue?: ExtendedValue;
  readonly userEnteredFormat?: CellFormat;
  readonly dataValidation?: DataValidation;
  readonly note?: string;
  readonly textFormatRuns?: readonly TextFormatRun[];
}
/** A row of a tab, from column A; null where nothing is. May be shorter than the grid. */
export type CellRow = readonly (Cell | null)[];

export interface Metadata {
  readonly metadataId: number;
  readonly metadataKey: string;
  readonly metadataValue?: string;
  readonly visibility: string;
}
export interface DimensionProperties {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
  /** Kept with its row or column, so that it moves and dies with it. */
  readonly developerMetadata?: readonly Metadata[];
}

/** Zero-based, end exclusive; what is left out is unbounded. */
export interface GridRange {
  readonly sheetId: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}
export interface ConditionalFormat {
  readonly ranges: readonly GridRange[];
  readonly booleanRule?: { readonly condition: Condition; readonly format: CellFormat };
  readonly gradientRule?: object;
}
export interface ProtectedRange {
  readonly protectedRangeId: number;
  readonly range: GridRange;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly editors?: object;
}
export interface BandedRange {
  readonly bandedRangeId: number;
  readonly range: GridRange;
  readonly rowProperties?: object;
  readonly columnProperties?: object;
}
export interface SortSpec {
  /** A column of the tab. */
  readonly dimensionIndex?: number;
  readonly sortOrder?: string;
}
export interface FilterCriteria {
  /** Displayed values that are not shown. */
  readonly hiddenValues?: readonly string[];
  /** What a row must meet to be shown; its formula stands in the first row below the heading. */
  readonly condition?: Condition;
}
export interface FilterSpec {
  /** A column of the tab. */
  readonly columnIndex?: number;
  readonly filterCriteria?: FilterCriteria;
}
export interface FilterView {
  readonly filterViewId: number;
  readonly title: string;
  /** With its heading. */
  readonly range: GridRange;
  readonly sortSpecs?: readonly SortSpec[];
  readonly filterSpecs?: readonly FilterSpec[];
}
export interface ChartData {
  readonly sourceRange: { readonly sources: readonly GridRange[] };
}
export interface BasicChart {
  readonly chartType?: string;
  readonly domains?: readonly { readonly domain: ChartData }[];
  readonly series?: readonly { readonly series: ChartData; readonly targetAxis?: string }[];
}
/** As Google says it; what decides only how a chart looks is kept as it came. */
export interface Chart {
  readonly chartId: number;
  readonly position: {
    readonly overlayPosition: {
      readonly anchorCell: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
    };
  };
  readonly spec: { readonly basicChart: BasicChart };
}
export interface NamedRange {
  readonly namedRangeId: string;
  readonly name: string;
  readonly range: GridRange;
}

export interface GridProperties {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount?: number;
  readonly frozenColumnCount?: number;
  readonly hideGridlines?: boolean;
}
export interface TabProperties {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden?: boolean;
  readonly rightToLeft?: boolean;
  readonly tabColorStyle?: ColorStyle;
  readonly gridProperties: GridProperties;
}
export interface SheetTab {
  readonly properties: TabProperties;
  readonly rows: readonly CellRow[];
  readonly rowDimensions: readonly (DimensionProperties | null)[];
  readonly columnDimensions: readonly (DimensionProperties | null)[];
  readonly merges: readonly GridRange[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protectedRanges: readonly ProtectedRange[];
  readonly bandedRanges: readonly BandedRange[];
  readonly filterViews: readonly FilterView[];
  /** Missing where there are none. */
  readonly charts?: readonly Chart[];
  readonly developerMetadata: readonly Metadata[];
}
export interface SheetState {
  readonly properties: { readonly locale: string; readonly timeZone: string };
  /** In the order of their tabs. */
  readonly tabs: readonly SheetTab[];
  readonly namedRanges: readonly NamedRange[];
  readonly developerMetadata: readonly Metadata[];
  /** The next number for a tab, metadata, protection and so on that came without one. */
  readonly nextId: number;
}

export const newTab = (sheetId: number, title: string): SheetTab => ({
  properties: { sheetId, title, gridProperties: { rowCount: 1000, columnCount: 26 } },
  rows: [],
  rowDimensions: [],
  columnDimensions: [],
  merges: [],
  conditionalFormats: [],
  protectedRanges: [],
  bandedRanges: [],
  filterViews: [],
  developerMetadata: [],
});

/** As Google makes a new spreadsheet: one tab "Sheet1" with sheetId 0, 1000 rows and 26 columns. */
export const newSpreadsheet = (): SheetState => ({
  properties: { locale: "en_US", timeZone: "Etc/GMT" },
  tabs: [newTab(0, "Sheet1")],
  namedRanges: [],
  developerMetadata: [],
  nextId: 1001,
});

export const cellAt = (tab: SheetTab, row: number, column: number): Cell | null => tab.rows[row]?.[column] ?? null;
