/** Google's styles as CSS. */
import type {
  Border,
  Dimension,
  NamedStyleType,
  OptionalColor,
  ParagraphStyle,
  TableCellStyle,
  TextStyle,
} from "../../docs/document-types.ts";
import type { DocModel } from "./doc-model.ts";

export type Css = Record<string, string>;

const points = (size: Dimension): string => `${size.magnitude ?? 0}pt`;

export function color(value: OptionalColor | undefined): string | undefined {
  const rgb = value?.color?.rgbColor;
  if (!rgb) return undefined;
  const part = (share: number | undefined) => Math.round((share ?? 0) * 255);
  return `rgb(${part(rgb.red)}, ${part(rgb.green)}, ${part(rgb.blue)})`;
}

const set = (css: Css, name: string, value: string | undefined): void => {
  if (value !== undefined) css[name] = value;
};

export function textCss(style: TextStyle): Css {
  const css: Css = {};
  if (style.bold !== undefined) css["font-weight"] = style.bold ? "700" : "400";
  if (style.italic !== undefined) css["font-style"] = style.italic ? "italic" : "normal";
  const lines = [style.underline ? "underline" : "", style.strikethrough ? "line-through" : ""].join(" ").trim();
  if (lines !== "") css["text-decoration"] = lines;
  else if (style.underline === false) css["text-decoration"] = "none";
  set(css, "color", color(style.foregroundColor));
  set(css, "background-color", color(style.backgroundColor));
  if (style.fontSize?.magnitude) css["font-size"] = points(style.fontSize);
  const family = style.weightedFontFamily;
  if (family?.fontFamily) css["font-family"] = `"${family.fontFamily.replace(/["\\]/g, "")}", Arial, sans-serif`;
  if (style.bold === undefined && family?.weight && family.weight !== 400) css["font-weight"] = String(family.weight);
  if (style.smallCaps) css["font-variant"] = "small-caps";
  if (style.baselineOffset === "SUPERSCRIPT") css["vertical-align"] = "super";
  if (style.baselineOffset === "SUBSCRIPT") css["vertical-align"] = "sub";
  return css;
}

export function paragraphCss(style: ParagraphStyle, inList: boolean): Css {
  const css: Css = {};
  const align = { START: "start", CENTER: "center", END: "end", JUSTIFIED: "justify" } as const;
  if (style.alignment) css["text-align"] = align[style.alignment];
  // Google's single spacing is the font's own line height, about 1.15 of its size.
  if (style.lineSpacing) css["line-height"] = String((style.lineSpacing / 100) * 1.15);
  if (style.spaceAbove) css["margin-top"] = points(style.spaceAbove);
  if (style.spaceBelow) css["margin-bottom"] = points(style.spaceBelow);
  // A list's own indents come from its nesting.
  if (!inList && style.indentStart) css["margin-inline-start"] = points(style.indentStart);
  if (!inList && style.indentFirstLine)
    css["text-indent"] = `${(style.indentFirstLine.magnitude ?? 0) - (style.indentStart?.magnitude ?? 0)}pt`;
  if (style.indentEnd) css["margin-inline-end"] = points(style.indentEnd);
  set(css, "background-color", color(style.shading?.backgroundColor));
  return css;
}

/** What the document says of all paragraphs of a named style. */
export function namedCss(model: DocModel, type: NamedStyleType, inList: boolean): Css {
  const of = (name: NamedStyleType) => model.looks.namedStyles.styles.find((one) => one.namedStyleType === name);
  const normal = of("NORMAL_TEXT");
  const own = of(type);
  return {
    ...textCss({ ...normal?.textStyle, ...own?.textStyle }),
    ...paragraphCss({ ...normal?.paragraphStyle, ...own?.paragraphStyle }, inList),
  };
}

const border = (line: Border | undefined): string | undefined =>
  line?.width?.magnitude
    ? `${line.width.magnitude}pt ${line.dashStyle === "DOT" ? "dotted" : line.dashStyle === "DASH" ? "dashed" : "solid"} ${color(line.color) ?? "black"}`
    : line?.width
      ? "none"
      : undefined;

export function cellCss(style: TableCellStyle): Css {
  const css: Css = {};
  set(css, "background-color", color(style.backgroundColor));
  for (const side of ["Top", "Bottom", "Left", "Right"] as const) {
    set(css, `border-${side.toLowerCase()}`, border(style[`border${side}`]));
    const padding = style[`padding${side}`];
    if (padding) css[`padding-${side.toLowerCase()}`] = points(padding);
  }
  if (style.contentAlignment) css["vertical-align"] = style.contentAlignment.toLowerCase();
  return css;
}

export function pageCss(model: DocModel): Css {
  const { documentStyle: page } = model.looks;
  const css: Css = { width: `${page.pageSize?.width?.magnitude ?? 612}pt` };
  for (const side of ["Top", "Bottom", "Left", "Right"] as const) {
    const margin = page[`margin${side}`];
    if (margin) css[`padding-${side.toLowerCase()}`] = points(margin);
  }
  set(css, "background-color", color(page.background?.color));
  return css;
}
