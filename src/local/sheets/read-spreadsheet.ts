/** A spreadsheet as `spreadsheets.get` answers it. */
import { placeOf } from "./a1.ts";
import { effectiveValue } from "./calculation.ts";
import { conditionalFormat } from "./conditional-formats.ts";
import { defaultFormat, effectiveFormat, formattedValue, hyperlinkOf } from "./displayed.ts";
import { withPlainColours } from "./field-update.ts";
import { filterViewJson } from "./filter-views.ts";
import { type Box, boxOf, overlaps } from "./grid-range.ts";
import {
  type Cell,
  type CellFormat,
  cellAt,
  type DimensionProperties,
  type ExtendedValue,
  type Metadata,
  type SheetState,
  type SheetTab,
  type TabProperties,
} from "./sheet-state.ts";

export interface SpreadsheetFacts {
  readonly spreadsheetId: string;
  readonly title: string;
}
export interface ReadOptions {
  /** Whether sheets[].data is answered. A caller with a fields mask asks for it if the mask names data. */
  readonly includeGridData?: boolean | undefined;
  /** A1 ranges: only their tabs, and of their data only these parts. */
  readonly ranges?: readonly string[] | undefined;
}

export type MetadataPlace =
  | { readonly kind: "spreadsheet" }
  | { readonly kind: "sheet"; readonly sheetId: number }
  | {
      readonly kind: "dimension";
      readonly sheetId: number;
      readonly dimension: "ROWS" | "COLUMNS";
      readonly index: number;
    };

/** With its location, which is not kept but follows from where the metadata lies. */
export function metadataJson(metadata: Metadata, place: MetadataPlace): object {
  const { metadataId, metadataKey, metadataValue, visibility } = metadata;
  const location =
    place.kind === "spreadsheet"
      ? { locationType: "SPREADSHEET", spreadsheet: true }
      : place.kind === "sheet"
        ? { locationType: "SHEET", sheetId: place.sheetId }
        : {
            locationType: place.dimension === "ROWS" ? "ROW" : "COLUMN",
            dimensionRange: {
              sheetId: place.sheetId,
              dimension: place.dimension,
              startIndex: place.index,
              endIndex: place.index + 1,
            },
          };
  return { metadataId, metadataKey, ...(metadataValue === undefined ? {} : { metadataValue }), location, visibility };
}

export const tabPropertiesJson = (state: SheetState, properties: TabProperties): object => {
  const { sheetId, title, gridProperties, ...others } = properties;
  const index = state.tabs.findIndex((tab) => tab.properties.sheetId === sheetId);
  return { sheetId, title, index, sheetType: "GRID", gridProperties, ...withPlainColours(others) };
};

/** Cells are immutable, so what was answered for one holds until its value or its conditional format is another. */
const answered = new WeakMap<
  Cell,
  { value: ExtendedValue | undefined; conditional: CellFormat | undefined; json: object }
>();

function cellJson(cell: Cell, value: ExtendedValue | undefined, conditional: CellFormat | undefined): object {
  const known = answered.get(cell);
  if (known && known.value === value && known.conditional === conditional) return known.json;
  const { userEnteredValue, userEnteredFormat, dataValidation, note, textFormatRuns } = cell;
  const link = hyperlinkOf(cell);
  const json = {
    ...(userEnteredValue ? { userEnteredValue } : {}),
    ...(value ? { effectiveValue: value, formattedValue: formattedValue(cell, value) ?? "" } : {}),
    ...(userEnteredFormat ? { userEnteredFormat: withPlainColours(userEnteredFormat) } : {}),
    effectiveFormat: withPlainColours(effectiveFormat(cell, value, conditional)),
    ...(link === undefined ? {} : { hyperlink: link }),
    ...(note === undefined ? {} : { note }),
    ...(textFormatRuns ? { textFormatRuns: withPlainColours(textFormatRuns) } : {}),
    ...(dataValidation ? { dataValidation } : {}),
  };
  answered.set(cell, { value, conditional, json });
  return json;
}

/** Column width and row height in pixels where nobody has set them. */
export const defaultPixels = { ROWS: 21, COLUMNS: 100 } as const;

function dimensionJson(
  sheetId: number,
  dimension: "ROWS" | "COLUMNS",
  index: number,
  properties: DimensionProperties | null | undefined,
) {
  const { pixelSize = defaultPixels[dimension], hiddenByUser, developerMetadata } = properties ?? {};
  return {
    pixelSize,
    ...(hiddenByUser ? { hiddenByUser } : {}),
    ...(developerMetadata?.length
      ? {
          developerMetadata: developerMetadata.map((each) =>
            metadataJson(each, { kind: "dimension", sheetId, dimension, index }),
          ),
        }
      : {}),
  };
}

const indexes = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, offset) => from + offset);

/** Rows and cells after the last one that holds something are left out, as Google does. */
function dataJson(state: SheetState, tab: SheetTab, box: Box): object {
  const { sheetId } = tab.properties;
  const toned = conditionalFormat(state, tab);
  const used = tab.rows.map((row) => row.findLastIndex((cell) => cell !== null) + 1);
  const bottom = Math.min(box.bottom, used.findLastIndex((width) => width > box.left) + 1);
  const rowData = indexes(box.top, Math.max(box.top, bottom)).map((row) => {
    const right = Math.min(box.right, used[row] ?? 0);
    if (right <= box.left) return {};
    const values = indexes(box.left, right).map((column) => {
      const cell = cellAt(tab, row, column);
      return cell ? cellJson(cell, effectiveValue(state, tab, row, column), toned(row, column)) : {};
    });
    return { values };
  });
  return {
    ...(box.top > 0 ? { startRow: box.top } : {}),
    ...(box.left > 0 ? { startColumn: box.left } : {}),
    ...(rowData.length > 0 ? { rowData } : {}),
    rowMetadata: indexes(box.top, box.bottom).map((row) => dimensionJson(sheetId, "ROWS", row, tab.rowDimensions[row])),
    columnMetadata: indexes(box.left, box.right).map((column) =>
      dimensionJson(sheetId, "COLUMNS", column, tab.columnDimensions[column]),
    ),
  };
}

const some = <K extends string, T>(key: K, list: readonly T[]) =>
  (list.length > 0 ? { [key]: list } : {}) as { readonly [key in K]?: readonly T[] };

function tabJson(state: SheetState, tab: SheetTab, boxes: readonly Box[], includeGridData: boolean): object {
  const { sheetId } = tab.properties;
  const shown = (range: SheetTab["merges"][number]) => boxes.some((box) => overlaps(box, boxOf(tab, range)));
  return {
    properties: tabPropertiesJson(state, tab.properties),
    ...(includeGridData ? { data: boxes.map((box) => dataJson(state, tab, box)) } : {}),
    ...some("merges", tab.merges.filter(shown)),
    ...some("conditionalFormats", withPlainColours(tab.conditionalFormats)),
    ...some("charts", withPlainColours(tab.charts ?? [])),
    ...some("filterViews", tab.filterViews.map(filterViewJson)),
    ...some(
      "protectedRanges",
      tab.protectedRanges.map((each) => ({ ...each, requestingUserCanEdit: true })),
    ),
    ...some("bandedRanges", withPlainColours(tab.bandedRanges)),
    ...some(
      "developerMetadata",
      tab.developerMetadata.map((each) => metadataJson(each, { kind: "sheet", sheetId })),
    ),
  };
}

/**
 * A Google `Spreadsheet` with everything that is known; the caller applies a fields mask. Answers share objects with the
 * state and with each other: never change them. Throws ApiError 400 where a range cannot be read.
 */
export function spreadsheetJson(state: SheetState, facts: SpreadsheetFacts, options: ReadOptions = {}): object {
  const places = options.ranges?.length ? options.ranges.map((range) => placeOf(state, range)) : null;
  const tabs = places ? state.tabs.filter((tab) => places.some((place) => place.tab === tab)) : state.tabs;
  return {
    spreadsheetId: facts.spreadsheetId,
    properties: {
      title: facts.title,
      autoRecalc: "ON_CHANGE",
      ...state.properties,
      defaultFormat: withPlainColours(defaultFormat),
    },
    sheets: tabs.map((tab) => {
      const boxes = places?.filter((place) => place.tab === tab).map((place) => place.box) ?? [boxOf(tab, {})];
      return tabJson(state, tab, boxes, options.includeGridData ?? false);
    }),
    ...some("namedRanges", state.namedRanges),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${facts.spreadsheetId}/edit`,
    ...some(
      "developerMetadata",
      state.developerMetadata.map((each) => metadataJson(each, { kind: "spreadsheet" })),
    ),
  };
}
