/** The requests of the Sheets API that the compiler writes, under Google's names. The local Sheets holds each to Google's schema. */

export interface ColorStyle {
  rgbColor: { red: number; green: number; blue: number };
}
interface Border {
  style: "SOLID" | "SOLID_MEDIUM";
  colorStyle: ColorStyle;
}
export interface CellFormat {
  backgroundColorStyle?: ColorStyle;
  horizontalAlignment?: "LEFT" | "CENTER" | "RIGHT";
  verticalAlignment?: "TOP" | "MIDDLE" | "BOTTOM";
  numberFormat?: { type: "TEXT" | "DATE"; pattern?: string };
  wrapStrategy?: "WRAP" | "CLIP" | "OVERFLOW_CELL";
  textFormat?: {
    bold?: boolean;
    italic?: boolean;
    fontSize?: number;
    underline?: boolean;
    foregroundColorStyle?: ColorStyle;
    link?: { uri: string };
  };
  borders?: Partial<Record<"top" | "bottom" | "left" | "right", Border>>;
}
export interface CellData {
  userEnteredValue?: { stringValue: string } | { numberValue: number } | { formulaValue: string };
  userEnteredFormat?: CellFormat;
}
export interface RowData {
  values: CellData[];
}
export interface GridRange {
  sheetId: number;
  startRowIndex: number;
  endRowIndex: number;
  startColumnIndex: number;
  endColumnIndex: number;
}
interface Condition {
  type: "ONE_OF_RANGE" | "ONE_OF_LIST" | "CUSTOM_FORMULA";
  values: { userEnteredValue: string }[];
}
export interface DimensionRange {
  sheetId: number;
  dimension: "COLUMNS" | "ROWS";
  startIndex: number;
  endIndex: number;
}

interface ChartData {
  sourceRange: { sources: [GridRange] };
}
type Axis = "BOTTOM_AXIS" | "LEFT_AXIS";
export interface ChartRequest {
  addChart: {
    chart: {
      position: {
        overlayPosition: {
          anchorCell: { sheetId: number; rowIndex: number; columnIndex: number };
          widthPixels: number;
          heightPixels: number;
        };
      };
      spec: {
        title: string;
        altText: string;
        hiddenDimensionStrategy: "SHOW_ALL";
        basicChart: {
          chartType: "BAR" | "LINE";
          stackedType?: "STACKED";
          legendPosition: "BOTTOM_LEGEND";
          headerCount: 1;
          axis: {
            position: Axis;
            title: string;
            viewWindowOptions: { viewWindowMode: "EXPLICIT"; viewWindowMin: 0; viewWindowMax?: number };
          }[];
          domains: { domain: ChartData }[];
          series: {
            series: ChartData;
            targetAxis: Axis;
            colorStyle: ColorStyle;
            lineStyle?: { type: "SOLID" | "DOTTED"; width: number };
            pointStyle?: { shape: "CIRCLE"; size: number };
          }[];
        };
      };
    };
  };
}

export type SheetsRequest =
  | {
      addSheet: {
        properties: {
          sheetId: number;
          title: string;
          index: number;
          hidden?: boolean;
          gridProperties: {
            rowCount: number;
            columnCount: number;
            frozenRowCount: number;
            frozenColumnCount: number;
            hideGridlines: boolean;
          };
        };
      };
    }
  | { deleteSheet: { sheetId: number } }
  | {
      updateCells: {
        rows: RowData[];
        start: { sheetId: number; rowIndex: number; columnIndex: number };
        fields: string;
      };
    }
  | { appendCells: { sheetId: number; rows: RowData[]; fields: string } }
  | { repeatCell: { range: GridRange; cell: CellData; fields: string } }
  | {
      setDataValidation: {
        range: GridRange;
        rule: { condition: Condition; inputMessage?: string; strict: boolean; showCustomUi: boolean };
      };
    }
  | {
      updateDimensionProperties: {
        range: DimensionRange;
        properties: { pixelSize?: number; hiddenByUser?: boolean };
        fields: string;
      };
    }
  | {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: string;
          metadataValue: string;
          visibility: "PROJECT";
          location: { dimensionRange: DimensionRange };
        };
      };
    }
  | { addProtectedRange: { protectedRange: { range: GridRange; description: string; warningOnly: true } } }
  | {
      addConditionalFormatRule: {
        rule: { ranges: GridRange[]; booleanRule: { condition: Condition; format: CellFormat } };
        index: number;
      };
    }
  | {
      copyPaste: {
        source: GridRange;
        destination: GridRange;
        pasteType: "PASTE_NORMAL" | "PASTE_DATA_VALIDATION";
      };
    }
  | {
      addFilterView: {
        filter: {
          title: string;
          range: GridRange;
          sortSpecs?: { dimensionIndex: number; sortOrder: "ASCENDING" }[];
          filterSpecs?: { columnIndex: number; filterCriteria: { condition: Condition } }[];
        };
      };
    }
  | ChartRequest
  | { mergeCells: { range: GridRange; mergeType: "MERGE_ALL" } }
  | { insertDimension: { range: DimensionRange; inheritFromBefore: boolean } }
  | { deleteDimension: { range: DimensionRange } }
  | {
      duplicateSheet: { sourceSheetId: number; newSheetId: number; newSheetName: string; insertSheetIndex: number };
    }
  | {
      updateSheetProperties: {
        properties: { sheetId: number; title?: string; hidden?: boolean };
        fields: string;
      };
    };
