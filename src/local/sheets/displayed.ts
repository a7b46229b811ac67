/** How a value shows in its cell: Google's formattedValue and effectiveFormat. */
import { errorText, evaluate } from "./engine.ts";
import type { Cell, CellFormat, ExtendedValue, NumberFormat } from "./sheet-state.ts";

/** What Google answers as the default format of a new spreadsheet. */
export const defaultFormat: CellFormat = {
  backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: "BOTTOM",
  wrapStrategy: "OVERFLOW_CELL",
  textFormat: {
    foregroundColorStyle: { rgbColor: {} },
    fontFamily: "Arial",
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
  },
};

const defaultPatterns: { readonly [type: string]: string } = {
  NUMBER: "#,##0.00",
  PERCENT: "0.00%",
  CURRENCY: "$#,##0.00",
  DATE: "m/d/yyyy",
  TIME: "h:mm:ss AM/PM",
  DATE_TIME: "m/d/yyyy h:mm:ss",
  SCIENTIFIC: "0.00E+00",
};

/** Google's "Automatic": up to 10 significant digits. */
function automatic(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-9)) {
    const [digits = "", exponent = ""] = value.toExponential(5).split("e");
    const size = exponent.slice(1).padStart(2, "0");
    return `${digits.replace(/\.?0+$/, "")}E${exponent[0]}${size}`;
  }
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
}

const shownNumbers = new Map<string, string>();
/** By pattern, such as "0.0%", as the engine's TEXT() shows it. */
function byPattern(value: number, pattern: string): string {
  const key = `${value} ${pattern}`;
  const known = shownNumbers.get(key);
  if (known !== undefined) return known;
  const formula = `=TEXT(${value},"${pattern.replaceAll('"', '""')}")`;
  const [shown] = evaluate(["T"], [], [], [{ tab: "T", row: 0, column: 0, formula }]);
  const text = shown?.stringValue ?? automatic(value);
  shownNumbers.set(key, text);
  return text;
}

/** A formula that says a date shows as one without being told to. */
function numberFormat(cell: Cell): NumberFormat | undefined {
  const given = cell.userEnteredFormat?.numberFormat;
  if (given) return given;
  const formula = cell.userEnteredValue?.formulaValue ?? "";
  if (/^=\s*(TODAY|DATE)\s*\(/i.test(formula)) return { type: "DATE", pattern: "m/d/yyyy" };
  return /^=\s*NOW\s*\(/i.test(formula) ? { type: "DATE_TIME", pattern: "m/d/yyyy h:mm:ss" } : undefined;
}

/** undefined for an empty cell. */
export function formattedValue(cell: Cell, value: ExtendedValue | undefined): string | undefined {
  if (!value) return undefined;
  if (value.stringValue !== undefined) return value.stringValue;
  if (value.boolValue !== undefined) return value.boolValue ? "TRUE" : "FALSE";
  if (value.errorValue) return errorText(value.errorValue.type);
  if (value.numberValue === undefined) return undefined;
  const format = numberFormat(cell);
  const pattern = format?.pattern ?? defaultPatterns[format?.type ?? ""];
  return pattern === undefined || format?.type === "TEXT"
    ? automatic(value.numberValue)
    : byPattern(value.numberValue, pattern);
}

/** The link of the whole cell, if it has one. */
export function hyperlinkOf(cell: Cell): string | undefined {
  const own = cell.userEnteredFormat?.textFormat?.link?.uri;
  const runs = cell.textFormatRuns ?? [];
  const [only] = runs;
  return own ?? (runs.length === 1 && (only?.startIndex ?? 0) === 0 ? only?.format?.link?.uri : undefined);
}

const alignmentOf = (value: ExtendedValue | undefined): string =>
  value?.numberValue !== undefined ? "RIGHT" : value?.boolValue !== undefined || value?.errorValue ? "CENTER" : "LEFT";

/** `format` over `under`, part by part. */
const overlay = (under: CellFormat, format: CellFormat | undefined): CellFormat =>
  format
    ? {
        ...under,
        ...format,
        ...(format.textFormat ? { textFormat: { ...under.textFormat, ...format.textFormat } } : {}),
        ...(format.borders ? { borders: { ...under.borders, ...format.borders } } : {}),
      }
    : under;

/** The user's format over the default; `conditional` is the format of the rule that holds, if one does. */
export function effectiveFormat(
  cell: Cell,
  value: ExtendedValue | undefined,
  conditional: CellFormat | undefined,
): CellFormat {
  const number = numberFormat(cell);
  const base: CellFormat = {
    ...defaultFormat,
    ...(number ? { numberFormat: number } : {}),
    horizontalAlignment: alignmentOf(value),
    hyperlinkDisplayType: hyperlinkOf(cell) === undefined ? "PLAIN_TEXT" : "LINKED",
  };
  return overlay(overlay(base, cell.userEnteredFormat), conditional);
}
