/** A Google `Spreadsheet` with its grid data, as SpreadsheetApp shows it to a script. */
import type {
  CellFacts,
  CellValue,
  MetadataFacts,
  MetadataLocation,
  SheetFacts,
  SpreadsheetFacts,
} from "./host-calls.ts";

interface DeveloperMetadata {
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
  readonly visibility?: MetadataFacts["visibility"];
}
interface WithMetadata {
  readonly developerMetadata?: readonly DeveloperMetadata[];
}
interface Value {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
}
interface Cell {
  readonly formattedValue?: string;
  readonly hyperlink?: string;
  readonly userEnteredValue?: Value;
  readonly effectiveValue?: Value;
  readonly effectiveFormat?: { readonly numberFormat?: { readonly type?: string } };
}
interface Sheet extends WithMetadata {
  readonly properties: {
    readonly sheetId?: number;
    readonly title: string;
    readonly hidden?: boolean;
    readonly gridProperties?: { readonly rowCount?: number; readonly columnCount?: number };
  };
  readonly data?: readonly {
    readonly rowData?: readonly { readonly values?: readonly Cell[] }[];
    readonly rowMetadata?: readonly WithMetadata[];
    readonly columnMetadata?: readonly WithMetadata[];
  }[];
  readonly merges?: readonly {
    readonly startRowIndex?: number;
    readonly endRowIndex?: number;
    readonly startColumnIndex?: number;
    readonly endColumnIndex?: number;
  }[];
}
export interface SpreadsheetJson extends WithMetadata {
  readonly sheets: readonly Sheet[];
}

/** The fields mask to read a spreadsheet with. */
export const spreadsheetFields = [
  "developerMetadata",
  "sheets(properties(sheetId,title,hidden,gridProperties(rowCount,columnCount)),developerMetadata,merges)",
  "sheets.data(rowData.values(formattedValue,userEnteredValue))",
  "sheets.data(rowMetadata.developerMetadata,columnMetadata.developerMetadata)",
].join(",");

/** A formula that shows nothing is content all the same, as Google counts it. */
const hasContent = (cell: Cell): boolean => cell.userEnteredValue !== undefined || Boolean(cell.formattedValue);

const displayed = (sheet: Sheet): string[][] => {
  const rows = (sheet.data?.[0]?.rowData ?? []).map(({ values }) => values ?? []);
  const lastRow = rows.findLastIndex((cells) => cells.some(hasContent)) + 1;
  const lastColumn = Math.max(0, ...rows.map((cells) => cells.findLastIndex(hasContent) + 1));
  return rows
    .slice(0, lastRow)
    .map((cells) => Array.from({ length: lastColumn }, (_, column) => cells[column]?.formattedValue ?? ""));
};

const metadataAt = (
  { developerMetadata = [] }: WithMetadata,
  location: MetadataLocation,
  sheetId: number | null,
  index: number | null,
): MetadataFacts[] =>
  developerMetadata.map((each) => ({
    id: each.metadataId ?? 0,
    key: each.metadataKey ?? "",
    value: each.metadataValue ?? "",
    visibility: each.visibility ?? "DOCUMENT",
    location,
    sheetId,
    index,
  }));

/** `spreadsheet` must have been read with `spreadsheetFields`, every sheet from A1. */
export const spreadsheetFacts = (spreadsheet: SpreadsheetJson): SpreadsheetFacts => ({
  sheets: spreadsheet.sheets.map(
    (sheet): SheetFacts => ({
      sheetId: sheet.properties.sheetId ?? 0,
      name: sheet.properties.title,
      hidden: sheet.properties.hidden ?? false,
      maxRows: sheet.properties.gridProperties?.rowCount ?? 0,
      maxColumns: sheet.properties.gridProperties?.columnCount ?? 0,
      values: displayed(sheet),
      merges: (sheet.merges ?? []).map(
        ({ startRowIndex: row = 0, endRowIndex = 0, startColumnIndex: column = 0, endColumnIndex = 0 }) => ({
          row,
          column,
          rows: endRowIndex - row,
          columns: endColumnIndex - column,
        }),
      ),
    }),
  ),
  metadata: [
    ...metadataAt(spreadsheet, "SPREADSHEET", null, null),
    ...spreadsheet.sheets.flatMap((sheet) => {
      const id = sheet.properties.sheetId ?? 0;
      const { rowMetadata = [], columnMetadata = [] } = sheet.data?.[0] ?? {};
      return [
        ...metadataAt(sheet, "SHEET", id, null),
        ...rowMetadata.flatMap((row, index) => metadataAt(row, "ROW", id, index)),
        ...columnMetadata.flatMap((column, index) => metadataAt(column, "COLUMN", id, index)),
      ];
    }),
  ],
});

/** The fields mask to read one tab's cells with. */
export const cellFields =
  "sheets.data.rowData.values(userEnteredValue,effectiveValue,formattedValue,effectiveFormat.numberFormat,hyperlink)";

/** Sheets counts days from 30 December 1899. */
const dateOf = (days: number): CellValue => ({ date: Math.round((days - 25_569) * 86_400_000) });

function cellValue({ effectiveValue = {}, effectiveFormat, formattedValue = "" }: Cell): CellValue {
  const { numberValue, boolValue, stringValue } = effectiveValue;
  if (numberValue === undefined) return boolValue ?? stringValue ?? formattedValue;
  return /^(DATE|TIME)/.test(effectiveFormat?.numberFormat?.type ?? "") ? dateOf(numberValue) : numberValue;
}

/** `spreadsheet` must have been read with `cellFields`, one sheet from A1. */
export function cellFacts(spreadsheet: Pick<SpreadsheetJson, "sheets">): CellFacts {
  const rows = spreadsheet.sheets[0]?.data?.[0]?.rowData ?? [];
  return {
    cells: rows.map(({ values = [] }) => values.map(cellValue)),
    formulas: rows.map(({ values = [] }) => values.map((cell) => cell.userEnteredValue?.formulaValue ?? "")),
    links: rows.map(({ values = [] }) => values.map((cell) => cell.hyperlink ?? "")),
  };
}
