/** How the cells of our spreadsheets look, and the tones that go with words. */
import type { Look, Tint, ToneRule } from "../files/workbook.ts";
import type { CellFormat, ColorStyle } from "./sheets-request.ts";

/** "1e4e79" as Google writes it. */
export const rgb = (hex: string): ColorStyle => {
  const part = (from: number) => Math.round((Number.parseInt(hex.slice(from, from + 2), 16) / 255) * 1000) / 1000;
  return { rgbColor: { red: part(0), green: part(2), blue: part(4) } };
};
const ink = rgb("1f2937");
const grey = rgb("4b5563");
const edge = { style: "SOLID" as const, colorStyle: rgb("d5dbe3") };
const boxed = { top: edge, bottom: edge, left: edge, right: edge };
const text = (more: NonNullable<CellFormat["textFormat"]> = {}): NonNullable<CellFormat["textFormat"]> => ({
  fontSize: 11,
  foregroundColorStyle: ink,
  ...more,
});

/** What people write stays as they write it: "= good evidence", "3/4" and "007" are words here. */
const asTyped = { numberFormat: { type: "TEXT" as const } };

export const formatOf: Record<Look, CellFormat> = {
  title: {
    textFormat: text({ fontSize: 17, bold: true, foregroundColorStyle: rgb("1e4e79") }),
    verticalAlignment: "MIDDLE",
  },
  help: { textFormat: text({ foregroundColorStyle: grey }), verticalAlignment: "MIDDLE" },
  head: {
    textFormat: text({ bold: true }),
    backgroundColorStyle: rgb("dde8f3"),
    verticalAlignment: "MIDDLE",
    wrapStrategy: "WRAP",
    borders: boxed,
  },
  code: {
    textFormat: text({ bold: true }),
    backgroundColorStyle: rgb("f3f5f8"),
    verticalAlignment: "TOP",
    wrapStrategy: "WRAP",
    borders: boxed,
  },
  input: {
    ...asTyped,
    textFormat: text(),
    backgroundColorStyle: rgb("ffffff"),
    verticalAlignment: "MIDDLE",
    wrapStrategy: "WRAP",
    borders: boxed,
  },
  writing: {
    ...asTyped,
    textFormat: text(),
    backgroundColorStyle: rgb("ffffff"),
    verticalAlignment: "TOP",
    wrapStrategy: "WRAP",
    borders: boxed,
  },
  computed: { textFormat: text(), backgroundColorStyle: rgb("f8f9fb"), verticalAlignment: "TOP", borders: boxed },
  level: {
    textFormat: text(),
    backgroundColorStyle: rgb("ffffff"),
    horizontalAlignment: "CENTER",
    verticalAlignment: "TOP",
    wrapStrategy: "WRAP",
    borders: boxed,
  },
  text: { textFormat: text(), verticalAlignment: "TOP", wrapStrategy: "WRAP", borders: boxed },
  day: { numberFormat: { type: "DATE", pattern: "yyyy-mm-dd" } },
  bar: {
    textFormat: text({ foregroundColorStyle: rgb("2f6ea5") }),
    verticalAlignment: "MIDDLE",
    wrapStrategy: "CLIP",
    borders: boxed,
  },
};

/** Light grounds on which dark text keeps a contrast above 7:1. */
export const toneOf: Record<ToneRule["tone"], CellFormat> = {
  high: { backgroundColorStyle: rgb("cfe3f5") },
  good: { backgroundColorStyle: rgb("d9efdc") },
  near: { backgroundColorStyle: rgb("fbeecb") },
  low: { backgroundColorStyle: rgb("f6dfcf") },
  alert: { backgroundColorStyle: rgb("f9d7d3"), textFormat: { bold: true } },
  muted: { textFormat: { italic: true, foregroundColorStyle: grey } },
};
export const tintOf: Record<Tint, ColorStyle> = {
  yellow: rgb("fdf3c4"),
  green: rgb("e0f1dd"),
  blue: rgb("dceaf8"),
  violet: rgb("ece3f5"),
  shade: rgb("e6ebf1"),
};
/** The line above a group of rows. Stronger than the edge of the row before it, so that it is the one that is drawn. */
export const groupLine = { style: "SOLID_MEDIUM" as const, colorStyle: rgb("8492a6") };
export const linkText = { underline: true, foregroundColorStyle: rgb("0b57a4") };
