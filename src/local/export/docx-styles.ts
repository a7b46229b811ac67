/** Google's styles in the terms of package docx: twips (a twentieth of a point), half points, eighths of a point, hex colours. */
import {
  AlignmentType,
  BorderStyle,
  type IBaseParagraphStyleOptions,
  type IBorderOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  type IShadingAttributesProperties,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from "docx";
import type {
  Border,
  Dimension,
  NamedStyle,
  OptionalColor,
  ParagraphStyle,
  TextStyle,
} from "../docs/document-types.ts";

/** Single line spacing as docx counts it. */
const SINGLE = 240;

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };
/** Leaves out what is undefined: to docx, a property that is there but undefined is not the same as none. */
export const defined = <T extends object>(options: T): Defined<T> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Defined<T>;

export const twips = (dimension: Dimension | undefined): number => Math.round((dimension?.magnitude ?? 0) * 20);
const maybeTwips = (dimension: Dimension | undefined): number | undefined => dimension && twips(dimension);

/** "RRGGBB"; undefined for a colour that is not set or transparent. */
export function hex(colour: OptionalColor | undefined): string | undefined {
  const rgb = colour?.color && (colour.color.rgbColor ?? {});
  if (!rgb) return undefined;
  const part = (share = 0) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, "0");
  return `${part(rgb.red)}${part(rgb.green)}${part(rgb.blue)}`.toUpperCase();
}

export function shading(colour: OptionalColor | undefined): IShadingAttributesProperties | undefined {
  const fill = hex(colour);
  return fill === undefined ? undefined : { type: ShadingType.CLEAR, color: "auto", fill };
}

const dashes = { SOLID: BorderStyle.SINGLE, DOT: BorderStyle.DOTTED, DASH: BorderStyle.DASHED };

/** A line of a cell or paragraph; one without width or colour is none. */
export function border({ color, width, padding, dashStyle = "SOLID" }: Border): IBorderOptions {
  const points = width?.magnitude ?? 0;
  const colour = color === undefined ? "000000" : hex(color);
  if (points === 0 || colour === undefined) return { style: BorderStyle.NONE };
  // docx knows lines from a quarter of a point.
  const size = Math.max(2, Math.round(points * 8));
  return { style: dashes[dashStyle], color: colour, size, space: Math.round(padding?.magnitude ?? 0) };
}

export function runStyle(style: TextStyle): Defined<IRunStylePropertiesOptions> {
  const size = style.fontSize?.magnitude;
  return defined({
    bold: style.bold,
    italics: style.italic,
    underline: style.underline === undefined ? undefined : { type: style.underline ? "single" : "none" },
    strike: style.strikethrough,
    smallCaps: style.smallCaps,
    color: hex(style.foregroundColor),
    shading: shading(style.backgroundColor),
    size: size === undefined ? undefined : Math.round(size * 2),
    font: style.weightedFontFamily?.fontFamily,
    superScript: style.baselineOffset === "SUPERSCRIPT" ? true : undefined,
    subScript: style.baselineOffset === "SUBSCRIPT" ? true : undefined,
  }) as Defined<IRunStylePropertiesOptions>;
}

const alignments = {
  START: AlignmentType.START,
  CENTER: AlignmentType.CENTER,
  END: AlignmentType.END,
  JUSTIFIED: AlignmentType.BOTH,
};

/** Google measures the first line from the margin, Word from the paragraph's own indent. */
function indent({ indentStart, indentFirstLine, indentEnd }: ParagraphStyle) {
  if (!indentStart && !indentFirstLine && !indentEnd) return undefined;
  const left = twips(indentStart);
  const first = twips(indentFirstLine) - left;
  return { left, right: twips(indentEnd), ...(first < 0 ? { hanging: -first } : { firstLine: first }) };
}

function spacing({ spaceAbove, spaceBelow, lineSpacing }: ParagraphStyle) {
  if (!spaceAbove && !spaceBelow && lineSpacing === undefined) return undefined;
  const line = lineSpacing && { line: Math.round((SINGLE * lineSpacing) / 100), lineRule: LineRuleType.AUTO };
  return { ...defined({ before: maybeTwips(spaceAbove), after: maybeTwips(spaceBelow) }), ...line };
}

function paragraphBorders({ borderTop, borderBottom, borderLeft, borderRight }: ParagraphStyle) {
  if (!borderTop && !borderBottom && !borderLeft && !borderRight) return undefined;
  const line = (given: Border | undefined) => given && border(given);
  return defined({
    top: line(borderTop),
    bottom: line(borderBottom),
    left: line(borderLeft),
    right: line(borderRight),
  });
}

export function paragraphStyle(style: ParagraphStyle): Defined<IParagraphStylePropertiesOptions> {
  return defined({
    alignment: style.alignment && alignments[style.alignment],
    indent: indent(style),
    spacing: spacing(style),
    keepNext: style.keepWithNext,
    keepLines: style.keepLinesTogether,
    shading: shading(style.shading?.backgroundColor),
    border: paragraphBorders(style),
  }) as Defined<IParagraphStylePropertiesOptions>;
}

/** Ids of Word's own styles, so that headings make its outline. */
export const styleIds = {
  NORMAL_TEXT: "Normal",
  TITLE: "Title",
  SUBTITLE: "Subtitle",
  HEADING_1: "Heading1",
  HEADING_2: "Heading2",
  HEADING_3: "Heading3",
  HEADING_4: "Heading4",
  HEADING_5: "Heading5",
  HEADING_6: "Heading6",
};

/** The document's named styles. Normal text is what all others start from. */
export function docxStyles(styles: readonly NamedStyle[]): IStylesOptions {
  const options = (type: NamedStyle["namedStyleType"], outlineLevel?: number): IBaseParagraphStyleOptions => {
    const style = styles.find(({ namedStyleType }) => namedStyleType === type);
    return {
      run: runStyle(style?.textStyle ?? {}),
      paragraph: { ...paragraphStyle(style?.paragraphStyle ?? {}), ...defined({ outlineLevel }) },
    };
  };
  const { run, paragraph } = options("NORMAL_TEXT");
  return {
    default: {
      document: defined({ run, paragraph }),
      title: options("TITLE"),
      heading1: options("HEADING_1", 0),
      heading2: options("HEADING_2", 1),
      heading3: options("HEADING_3", 2),
      heading4: options("HEADING_4", 3),
      heading5: options("HEADING_5", 4),
      heading6: options("HEADING_6", 5),
    },
    paragraphStyles: [
      { id: styleIds.SUBTITLE, name: "Subtitle", basedOn: "Normal", next: "Normal", ...options("SUBTITLE") },
    ],
  };
}
