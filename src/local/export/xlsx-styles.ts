/** Google's cell formats in the terms of an .xlsx file. */
import type ExcelJS from "exceljs";
import type { Border, CellFormat, ColorStyle, TextFormat } from "../sheets/sheet-state.ts";

/** Google's default text, which an .xlsx file has to name. */
const defaultFont = { name: "Arial", size: 10 } as const;

const hex = (part: number | undefined): string =>
  Math.round((part ?? 0) * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();

/** undefined where the colour comes from a theme. */
export function argb(style: ColorStyle | undefined): { readonly argb: string } | undefined {
  const rgb = style?.rgbColor;
  return rgb && { argb: `FF${hex(rgb.red)}${hex(rgb.green)}${hex(rgb.blue)}` };
}

/** Only what is said. */
export function partialFont(text: TextFormat | undefined): Partial<ExcelJS.Font> {
  const color = argb(text?.foregroundColorStyle);
  return {
    ...(text?.fontFamily ? { name: text.fontFamily } : {}),
    ...(text?.fontSize ? { size: text.fontSize } : {}),
    ...(text?.bold === undefined ? {} : { bold: text.bold }),
    ...(text?.italic === undefined ? {} : { italic: text.italic }),
    ...(text?.underline === undefined ? {} : { underline: text.underline }),
    ...(text?.strikethrough === undefined ? {} : { strike: text.strikethrough }),
    ...(color ? { color } : {}),
  };
}

export const fontOf = (text: TextFormat | undefined): Partial<ExcelJS.Font> => ({
  ...defaultFont,
  ...partialFont(text),
});

const borderStyles: { readonly [style: string]: ExcelJS.BorderStyle } = {
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DOTTED: "dotted",
  DASHED: "dashed",
  DOUBLE: "double",
};
function borderOf(border: Border | undefined): Partial<ExcelJS.Border> | undefined {
  const style = borderStyles[border?.style ?? ""];
  return style && { style, color: { ...(argb(border?.colorStyle) ?? { argb: "FF000000" }) } };
}

const horizontal: { readonly [name: string]: "left" | "center" | "right" } = {
  LEFT: "left",
  CENTER: "center",
  RIGHT: "right",
};
const vertical: { readonly [name: string]: "top" | "middle" | "bottom" } = {
  TOP: "top",
  MIDDLE: "middle",
  BOTTOM: "bottom",
};

/** Google's number types that come without a pattern. */
const patterns: { readonly [type: string]: string } = {
  NUMBER: "#,##0.00",
  PERCENT: "0.00%",
  CURRENCY: '"$"#,##0.00',
  DATE: "m/d/yyyy",
  TIME: "h:mm:ss AM/PM",
  DATE_TIME: "m/d/yyyy h:mm:ss",
  SCIENTIFIC: "0.00E+00",
  TEXT: "@",
};

export function styleOf(format: CellFormat): Partial<ExcelJS.Style> {
  const fill = argb(format.backgroundColorStyle);
  const sides = (["top", "bottom", "left", "right"] as const).flatMap((side) => {
    const border = borderOf(format.borders?.[side]);
    return border ? [[side, border] as const] : [];
  });
  const number = format.numberFormat?.pattern ?? patterns[format.numberFormat?.type ?? ""];
  const across = horizontal[format.horizontalAlignment ?? ""];
  return {
    font: fontOf(format.textFormat),
    alignment: {
      vertical: vertical[format.verticalAlignment ?? ""] ?? "bottom",
      wrapText: format.wrapStrategy === "WRAP",
      ...(across ? { horizontal: across } : {}),
    },
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: fill } } : {}),
    ...(sides.length > 0 ? { border: Object.fromEntries(sides) } : {}),
    ...(number ? { numFmt: number } : {}),
  };
}

/** What a conditional format changes: Excel takes the ground from bgColor there. */
export function conditionalStyle(format: CellFormat): Partial<ExcelJS.Style> {
  const fill = argb(format.backgroundColorStyle);
  return {
    ...(format.textFormat ? { font: partialFont(format.textFormat) } : {}),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", bgColor: fill } } : {}),
  };
}
