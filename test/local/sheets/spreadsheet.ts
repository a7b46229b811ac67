/** A spreadsheet for a test, and short words for what people do with it. */
import {
  batchUpdateSpreadsheet,
  newSpreadsheet,
  type SheetState,
  spreadsheetJson,
  valuesGet,
  valuesUpdate,
} from "../../../src/local/sheets/local-sheets.ts";

export const facts = { spreadsheetId: "spreadsheet-1", title: "Sort sheet" };

/** After the requests, each of one kind. */
export const after = (state: SheetState, ...requests: readonly object[]): SheetState =>
  batchUpdateSpreadsheet(state, facts, { requests }).state;
export const replies = (state: SheetState, ...requests: readonly object[]): unknown =>
  (batchUpdateSpreadsheet(state, facts, { requests }).response as { replies: unknown }).replies;
export const refusal = (state: SheetState, ...requests: readonly object[]): string => {
  try {
    batchUpdateSpreadsheet(state, facts, { requests });
  } catch (error) {
    const { code, message } = error as { code: number; message: string };
    return `${code} ${message}`;
  }
  return "done";
};

/** As typed by a person: formulas, numbers, text. */
export const typed = (state: SheetState, range: string, values: readonly (readonly unknown[])[]): SheetState =>
  valuesUpdate(state, facts.spreadsheetId, range, { valueInputOption: "USER_ENTERED" }, { values }).state;
export const spreadsheet = (values: readonly (readonly unknown[])[], ...tabs: readonly string[]): SheetState =>
  typed(
    tabs.reduce(
      (state, title, index) => after(state, { addSheet: { properties: { sheetId: index + 1, title } } }),
      newSpreadsheet(),
    ),
    "Sheet1!A1",
    values,
  );

export const shown = (state: SheetState, range: string): unknown[][] =>
  (valuesGet(state, range) as { values?: unknown[][] }).values ?? [];
export const formulas = (state: SheetState, range: string): unknown[][] =>
  (valuesGet(state, range, { valueRenderOption: "FORMULA" }) as { values?: unknown[][] }).values ?? [];

/** The parts of Google's answer that tests look at. */
export interface CellAnswer {
  readonly userEnteredValue?: {
    readonly formulaValue?: string;
    readonly stringValue?: string;
    readonly numberValue?: number;
  };
  readonly effectiveValue?: object;
  readonly formattedValue?: string;
  readonly userEnteredFormat?: Record<string, unknown>;
  readonly effectiveFormat?: Record<string, unknown> & { readonly textFormat: Record<string, unknown> };
  readonly dataValidation?: {
    readonly condition: { readonly type: string; readonly values: readonly { readonly userEnteredValue: string }[] };
  };
  readonly hyperlink?: string;
  readonly note?: string;
}
export interface Metadata {
  readonly metadataId: number;
  readonly metadataKey: string;
  readonly location: object;
}
interface Range {
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}
export interface TabAnswer {
  readonly properties: {
    readonly sheetId: number;
    readonly title: string;
    readonly index: number;
    readonly hidden?: boolean;
    readonly gridProperties: Record<string, number>;
  };
  readonly data: readonly [
    {
      readonly rowData?: readonly { readonly values?: readonly CellAnswer[] }[];
      readonly rowMetadata: readonly { readonly pixelSize: number; readonly developerMetadata?: readonly Metadata[] }[];
      readonly columnMetadata: readonly {
        readonly pixelSize: number;
        readonly hiddenByUser?: boolean;
        readonly developerMetadata?: readonly Metadata[];
      }[];
    },
  ];
  readonly merges?: readonly Range[];
  readonly conditionalFormats?: readonly {
    readonly ranges: readonly Range[];
    readonly booleanRule: { readonly condition: { readonly values: readonly { readonly userEnteredValue: string }[] } };
  }[];
  readonly protectedRanges?: readonly { readonly protectedRangeId: number; readonly range: Range }[];
  readonly developerMetadata?: readonly Metadata[];
}
export const answer = (state: SheetState, ranges: readonly string[] = []) =>
  spreadsheetJson(state, facts, { includeGridData: true, ranges }) as {
    readonly properties: { readonly title: string };
    readonly spreadsheetUrl: string;
    readonly sheets: readonly TabAnswer[];
    readonly namedRanges?: readonly { readonly range: Range }[];
    readonly developerMetadata?: readonly Metadata[];
  };
/** One cell of the first tab, by A1. */
export const cell = (state: SheetState, at: string): CellAnswer =>
  answer(state, [at]).sheets[0]?.data[0].rowData?.[0]?.values?.[0] ?? {};
