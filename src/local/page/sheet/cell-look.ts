/** Google's cell formats as CSS. */
import type { Border, CellData, ColorStyle, Rgb } from "./sheets-json.ts";

export type Css = Record<string, string>;

const color = (style: ColorStyle | undefined, plain: Rgb | undefined): string | undefined => {
  const rgb = style?.rgbColor ?? plain;
  if (!rgb) return undefined;
  const part = (share: number | undefined) => Math.round((share ?? 0) * 255);
  return `rgb(${part(rgb.red)}, ${part(rgb.green)}, ${part(rgb.blue)})`;
};

type Drawn = Border & { readonly style: keyof typeof lines };
const lines = {
  DOTTED: "1px dotted",
  DASHED: "1px dashed",
  SOLID: "1px solid",
  SOLID_MEDIUM: "2px solid",
  SOLID_THICK: "3px solid",
  DOUBLE: "3px double",
} as const;

const lineColor = (line: Border): string => color(line.colorStyle, line.color) ?? "black";
const isDrawn = (line: Border | undefined): line is Drawn => line?.style !== undefined && line.style !== "NONE";

const border = (line: Drawn): string => `${lines[line.style]} ${lineColor(line)}`;

/** Text to the left, numbers to the right, truth values and errors in the middle, unless the format says otherwise. */
function alignment(cell: CellData): "left" | "center" | "right" {
  const format = cell.effectiveFormat ?? cell.userEnteredFormat;
  const said = (cell.userEnteredFormat ?? format)?.horizontalAlignment;
  if (said) return said === "LEFT" ? "left" : said === "RIGHT" ? "right" : "center";
  const value = cell.effectiveValue ?? cell.userEnteredValue;
  if (value?.numberValue !== undefined) return "right";
  return value?.boolValue !== undefined || value?.errorValue !== undefined ? "center" : "left";
}

/** The cell's box. `effectiveFormat` has conditional formats in it. */
export function cellCss(cell: CellData): Css {
  const format = cell.effectiveFormat ?? cell.userEnteredFormat ?? {};
  const css: Css = { "text-align": alignment(cell) };
  const background = color(format.backgroundColorStyle, format.backgroundColor);
  if (background && background !== "rgb(255, 255, 255)") css["background-color"] = background;
  css["vertical-align"] = (format.verticalAlignment ?? "BOTTOM").toLowerCase();
  const text = format.textFormat ?? {};
  const ink = color(text.foregroundColorStyle, text.foregroundColor);
  if (ink) css.color = ink;
  if (text.bold) css["font-weight"] = "700";
  if (text.italic) css["font-style"] = "italic";
  const decoration = [text.underline ? "underline" : "", text.strikethrough ? "line-through" : ""].join(" ").trim();
  if (decoration !== "") css["text-decoration"] = decoration;
  if (text.fontSize) css["font-size"] = `${text.fontSize}pt`;
  if (text.fontFamily) css["font-family"] = `"${text.fontFamily.replace(/["\\]/g, "")}", Arial, sans-serif`;
  const { top, bottom, left, right } = format.borders ?? {};
  if (isDrawn(bottom)) css["border-bottom"] = border(bottom);
  if (isDrawn(right)) css["border-right"] = border(right);
  // Lines lie between cells: upper and left ones are drawn over the neighbour's, so that none is doubled.
  const over = [
    ...(isDrawn(top) ? [`0 -1px ${lineColor(top)}`] : []),
    ...(isDrawn(left) ? [`-1px 0 ${lineColor(left)}`] : []),
  ];
  if (over.length > 0) css["box-shadow"] = over.join(", ");
  return css;
}

export const wraps = (cell: CellData): boolean => {
  const strategy = (cell.effectiveFormat ?? cell.userEnteredFormat)?.wrapStrategy;
  return strategy === "WRAP" || strategy === "LEGACY_WRAP";
};

/** Whether text may run on over empty neighbours to its right. */
export const overflows = (cell: CellData): boolean => {
  const strategy = (cell.effectiveFormat ?? cell.userEnteredFormat)?.wrapStrategy ?? "OVERFLOW_CELL";
  return strategy === "OVERFLOW_CELL" && alignment(cell) === "left" && cell.effectiveValue?.numberValue === undefined;
};
