/** The little of Google's spreadsheet JSON (Sheets API v4) that the page reads. */

export interface Rgb {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}
export interface ColorStyle {
  readonly rgbColor?: Rgb;
}
export interface TextFormat {
  readonly foregroundColor?: Rgb;
  readonly foregroundColorStyle?: ColorStyle;
  readonly fontFamily?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly link?: { readonly uri?: string };
}
export interface Border {
  readonly style?: "NONE" | "DOTTED" | "DASHED" | "SOLID" | "SOLID_MEDIUM" | "SOLID_THICK" | "DOUBLE";
  readonly color?: Rgb;
  readonly colorStyle?: ColorStyle;
}
export interface CellFormat {
  readonly backgroundColor?: Rgb;
  readonly backgroundColorStyle?: ColorStyle;
  readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right", Border>>;
  readonly padding?: Partial<Record<"top" | "bottom" | "left" | "right", number>>;
  readonly horizontalAlignment?: "LEFT" | "CENTER" | "RIGHT";
  readonly verticalAlignment?: "TOP" | "MIDDLE" | "BOTTOM";
  readonly wrapStrategy?: "OVERFLOW_CELL" | "LEGACY_WRAP" | "CLIP" | "WRAP";
  readonly textFormat?: TextFormat;
}
export interface ExtendedValue {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: { readonly type?: string; readonly message?: string };
}
export interface DataValidation {
  readonly condition?: {
    readonly type?: string;
    readonly values?: readonly { readonly userEnteredValue?: string }[];
  };
  readonly inputMessage?: string;
  readonly strict?: boolean;
  readonly showCustomUi?: boolean;
}
export interface CellData {
  readonly userEnteredValue?: ExtendedValue;
  readonly effectiveValue?: ExtendedValue;
  readonly formattedValue?: string;
  readonly userEnteredFormat?: CellFormat;
  readonly effectiveFormat?: CellFormat;
  readonly hyperlink?: string;
  readonly note?: string;
  readonly dataValidation?: DataValidation;
}
export interface RowData {
  readonly values?: readonly CellData[];
}
export interface DimensionProperties {
  readonly pixelSize?: number;
  readonly hiddenByUser?: boolean;
}
export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}
export interface GridData {
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly rowData?: readonly RowData[];
  readonly rowMetadata?: readonly DimensionProperties[];
  readonly columnMetadata?: readonly DimensionProperties[];
}
export interface SheetProperties {
  readonly sheetId?: number;
  readonly title?: string;
  readonly index?: number;
  readonly hidden?: boolean;
  readonly gridProperties?: {
    readonly rowCount?: number;
    readonly columnCount?: number;
    readonly frozenRowCount?: number;
    readonly frozenColumnCount?: number;
    readonly hideGridlines?: boolean;
  };
}
export interface ProtectedRange {
  readonly range?: GridRange;
  readonly warningOnly?: boolean;
  readonly requestingUserCanEdit?: boolean;
  readonly unprotectedRanges?: readonly GridRange[];
}
export interface FilterView {
  readonly filterViewId?: number;
  readonly title?: string;
  readonly range?: GridRange;
}
interface ChartSource {
  readonly sourceRange?: { readonly sources?: readonly GridRange[] };
}
export interface ChartSpec {
  readonly title?: string;
  readonly altText?: string;
  readonly basicChart?: {
    readonly chartType?: string;
    readonly stackedType?: string;
    readonly headerCount?: number;
    readonly axis?: readonly {
      readonly position?: string;
      readonly title?: string;
      readonly viewWindowOptions?: { readonly viewWindowMax?: number };
    }[];
    readonly domains?: readonly { readonly domain?: ChartSource }[];
    readonly series?: readonly {
      readonly series?: ChartSource;
      readonly colorStyle?: ColorStyle;
      readonly lineStyle?: { readonly type?: string };
    }[];
  };
}
export interface EmbeddedChart {
  readonly chartId?: number;
  readonly position?: {
    readonly overlayPosition?: {
      readonly anchorCell?: { readonly rowIndex?: number; readonly columnIndex?: number };
      readonly widthPixels?: number;
      readonly heightPixels?: number;
    };
  };
  readonly spec?: ChartSpec;
}
export interface Sheet {
  readonly properties?: SheetProperties;
  readonly data?: readonly GridData[];
  readonly merges?: readonly GridRange[];
  readonly protectedRanges?: readonly ProtectedRange[];
  readonly filterViews?: readonly FilterView[];
  readonly charts?: readonly EmbeddedChart[];
}
export interface Spreadsheet {
  readonly sheets?: readonly Sheet[];
}
export interface ValueRange {
  readonly values?: readonly (readonly (string | number | boolean | null)[])[];
}

/** What `spreadsheets.get` is asked for: the tabs without their cells, and one tab's cells. */
export const tabFields = "sheets(properties,protectedRanges,filterViews(filterViewId,title,range))";
export const gridFields = `sheets(properties(sheetId),merges,charts,data(startRow,startColumn,rowData(values(${[
  "userEnteredValue",
  "effectiveValue",
  "formattedValue",
  "userEnteredFormat",
  "effectiveFormat",
  "hyperlink",
  "note",
  "dataValidation",
].join(",")})),rowMetadata(pixelSize,hiddenByUser),columnMetadata(pixelSize,hiddenByUser)))`;
