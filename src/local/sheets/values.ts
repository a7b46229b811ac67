/** sheets.spreadsheets.values: cells read and written as plain rows. */
import { badRequest } from "../api-error.ts";
import { a1, placeOf } from "./a1.ts";
import { effectiveValue, follows } from "./calculation.ts";
import { formattedValue } from "./displayed.ts";
import { errorText } from "./engine.ts";
import { type Box, changeCells, tabById, withTab } from "./grid-range.ts";
import {
  type Cell,
  cellAt,
  type ExtendedValue,
  type NumberFormat,
  type SheetState,
  type SheetTab,
} from "./sheet-state.ts";

export interface ReadValues {
  readonly majorDimension?: string;
  readonly valueRenderOption?: string;
}
export interface WriteValues {
  readonly valueInputOption?: string;
  readonly insertDataOption?: string;
  readonly includeValuesInResponse?: boolean;
  readonly responseValueRenderOption?: string;
}
export interface ValueRange {
  readonly range?: string;
  readonly majorDimension?: string;
  readonly values?: readonly (readonly unknown[])[];
}

type Plain = string | number | boolean;

function plainValue(state: SheetState, tab: SheetTab, row: number, column: number, render: string): Plain {
  const cell = cellAt(tab, row, column);
  const typed = cell?.userEnteredValue;
  if (!cell || !typed) return "";
  if (render === "FORMULA" && typed.formulaValue !== undefined) return typed.formulaValue;
  const value = effectiveValue(state, tab, row, column);
  if (render === "FORMATTED_VALUE") return formattedValue(cell, value) ?? "";
  return (
    value?.numberValue ??
    value?.boolValue ??
    value?.stringValue ??
    (value?.errorValue ? errorText(value.errorValue.type) : "")
  );
}

const transposed = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
  Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
    rows.map((row) => row[column] ?? blank),
  );
/** Google leaves out empty cells at the end of a row, and empty rows at the end. */
function trimmed(rows: readonly (readonly Plain[])[]): Plain[][] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== "") + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}

function readBox(state: SheetState, tab: SheetTab, box: Box, options: ReadValues): object {
  const { majorDimension = "ROWS", valueRenderOption = "FORMATTED_VALUE" } = options;
  const rows = Array.from({ length: Math.min(box.bottom, tab.rows.length) - box.top }, (_, down) =>
    Array.from({ length: box.right - box.left }, (_, along) =>
      plainValue(state, tab, box.top + down, box.left + along, valueRenderOption),
    ),
  );
  const values = trimmed(majorDimension === "COLUMNS" ? transposed(rows, "") : rows);
  return { range: a1(tab.properties.title, box), majorDimension, ...(values.length > 0 ? { values } : {}) };
}

/** A Google `ValueRange`. Throws ApiError 400 where the range cannot be read or lies outside the grid. */
export function valuesGet(state: SheetState, range: string, options: ReadValues = {}): object {
  const { tab, box } = placeOf(state, range);
  return readBox(state, tab, box, options);
}

interface Typed {
  readonly value?: ExtendedValue;
  readonly format?: NumberFormat;
}
const numberShape = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;

/**
 * What a person typed: numbers, TRUE/FALSE, percentages and formulas are understood, all else is text. An apostrophe in
 * front makes text. Google would also make numbers with a format of dates, times and money (3/4, 1-2, 2026-11-24, 12:30,
 * $5); here these stay text, so that a formula over them gives another result than on Google.
 */
export function typedValue(text: string): Typed {
  if (text === "") return {};
  if (text.startsWith("'")) return text.length > 1 ? { value: { stringValue: text.slice(1) } } : {};
  if (text.startsWith("=") && text.length > 1) return { value: { formulaValue: text } };
  const bare = text.trim();
  if (/^(true|false)$/i.test(bare)) return { value: { boolValue: bare.toLowerCase() === "true" } };
  const percent = bare.endsWith("%");
  const digits = (percent ? bare.slice(0, -1) : bare).trim();
  if (!/\d/.test(digits) || !numberShape.test(digits)) return { value: { stringValue: text } };
  const number = Number(digits.replaceAll(",", ""));
  if (!percent) return { value: { numberValue: number } };
  const pattern = digits.includes(".") ? "0.00%" : "0%";
  return { value: { numberValue: Number((number / 100).toPrecision(15)) }, format: { type: "PERCENT", pattern } };
}

function givenValue(given: unknown, userEntered: boolean): Typed | null {
  if (given === null || given === undefined) return null;
  if (typeof given === "number") return { value: { numberValue: given } };
  if (typeof given === "boolean") return { value: { boolValue: given } };
  if (typeof given !== "string") throw badRequest(`Invalid values: unexpected ${JSON.stringify(given)}`);
  if (userEntered) return typedValue(given);
  return given === "" ? {} : { value: { stringValue: given } };
}

function writeCell(cell: Cell, typed: Typed): Cell {
  const { userEnteredValue: _, textFormatRuns: __, ...others } = cell;
  const format =
    typed.format && !cell.userEnteredFormat?.numberFormat
      ? { userEnteredFormat: { ...cell.userEnteredFormat, numberFormat: typed.format } }
      : {};
  return { ...others, ...format, ...(typed.value ? { userEnteredValue: typed.value } : {}) };
}

function isUserEntered(option: string | undefined): boolean {
  if (option !== "RAW" && option !== "USER_ENTERED")
    throw badRequest("'valueInputOption' is required but not specified");
  return option === "USER_ENTERED";
}

const rowsOf = (body: ValueRange): readonly (readonly unknown[])[] =>
  body.majorDimension === "COLUMNS" ? transposed(body.values ?? [], null) : (body.values ?? []);

/** A null leaves its cell as it is, "" empties it. Answers Google's UpdateValuesResponse. */
function writeAt(
  state: SheetState,
  spreadsheetId: string,
  tab: SheetTab,
  at: { readonly row: number; readonly column: number },
  rows: readonly (readonly unknown[])[],
  options: WriteValues,
): { readonly state: SheetState; readonly updates: object } {
  const userEntered = isUserEntered(options.valueInputOption);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const box = { top: at.row, left: at.column, bottom: at.row + rows.length, right: at.column + width };
  const changed = changeCells(tab, box, (cell, row, column) => {
    // What is typed into a cell of plain text stays what was typed.
    const parsed = userEntered && cell.userEnteredFormat?.numberFormat?.type !== "TEXT";
    const typed = givenValue(rows[row - box.top]?.[column - box.left], parsed);
    return typed ? writeCell(cell, typed) : cell;
  });
  const next = withTab(state, changed);
  follows(next, state);
  const empty = rows.length === 0 || width === 0;
  const updates = {
    spreadsheetId,
    updatedRange: a1(tab.properties.title, empty ? { ...box, bottom: box.top + 1, right: box.left + 1 } : box),
    ...(empty
      ? {}
      : {
          updatedRows: rows.length,
          updatedColumns: width,
          updatedCells: rows.flat().filter((value) => value !== null && value !== undefined).length,
        }),
    ...(options.includeValuesInResponse && !empty
      ? {
          updatedData: readBox(next, tabById(next, tab.properties.sheetId), box, {
            valueRenderOption: options.responseValueRenderOption ?? "FORMATTED_VALUE",
          }),
        }
      : {}),
  };
  return { state: next, updates };
}

/** Throws ApiError 400 where the values do not fit into `range`, or `valueInputOption` is missing. */
export function valuesUpdate(
  state: SheetState,
  spreadsheetId: string,
  range: string,
  options: WriteValues,
  body: ValueRange,
): { readonly state: SheetState; readonly response: object } {
  const { tab, box } = placeOf(state, range);
  const rows = rowsOf(body);
  const { rowCount, columnCount } = tab.properties.gridProperties;
  // One cell stands for "from here on"; a larger range bounds what may be written.
  const single = box.bottom - box.top === 1 && box.right - box.left === 1;
  const [bottom, right] = single ? [rowCount, columnCount] : [box.bottom, box.right];
  if (box.top + rows.length > bottom)
    throw badRequest(
      `Requested writing within range [${a1(tab.properties.title, box)}], but tried writing to row [${bottom + 1}]`,
    );
  if (box.left + Math.max(0, ...rows.map((row) => row.length)) > right)
    throw badRequest(
      `Requested writing within range [${a1(tab.properties.title, box)}], but tried writing to column [${right + 1}]`,
    );
  const written = writeAt(state, spreadsheetId, tab, { row: box.top, column: box.left }, rows, options);
  return { state: written.state, response: written.updates };
}

/** Rows after the table that lies in `range`, or after the last row with a value; the grid grows as needed. */
export function valuesAppend(
  state: SheetState,
  spreadsheetId: string,
  range: string,
  options: WriteValues,
  body: ValueRange,
): { readonly state: SheetState; readonly response: object } {
  const { tab, box } = placeOf(state, range);
  const rows = rowsOf(body);
  const filled = tab.rows.findLastIndex((row) =>
    row.slice(box.left, box.right).some((cell) => cell?.userEnteredValue !== undefined),
  );
  const row = Math.max(filled + 1, box.top);
  const grid = tab.properties.gridProperties;
  const width = Math.max(0, ...rows.map((each) => each.length));
  const gridProperties = {
    ...grid,
    rowCount: Math.max(grid.rowCount, row + rows.length),
    columnCount: Math.max(grid.columnCount, box.left + width),
  };
  const grown = { ...tab, properties: { ...tab.properties, gridProperties } };
  const written = writeAt(withTab(state, grown), spreadsheetId, grown, { row, column: box.left }, rows, options);
  follows(written.state, state);
  const tableRange = filled < box.top ? {} : { tableRange: a1(tab.properties.title, { ...box, bottom: filled + 1 }) };
  return { state: written.state, response: { spreadsheetId, ...tableRange, updates: written.updates } };
}
