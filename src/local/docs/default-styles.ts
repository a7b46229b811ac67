/** What a new blank document's styles are: Google's defaults (Arial 11, 1.15 lines, one inch margins, US Letter). */
import type {
  Dimension,
  DocumentStyle,
  NamedStyle,
  NamedStyleType,
  OptionalColor,
  ParagraphStyle,
  TableCellStyle,
  TableColumnProperties,
  TableRowStyle,
  TextStyle,
} from "./document-types.ts";

export const points = (magnitude: number): Dimension => (magnitude === 0 ? { unit: "PT" } : { magnitude, unit: "PT" });

const grey = (share: number): OptionalColor => ({ color: { rgbColor: { red: share, green: share, blue: share } } });

export const linkLook: TextStyle = {
  underline: true,
  foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
};

export const normalParagraph: ParagraphStyle = { namedStyleType: "NORMAL_TEXT", direction: "LEFT_TO_RIGHT" };

export const newColumn: TableColumnProperties = { widthType: "EVENLY_DISTRIBUTED" };
export const newRowStyle: TableRowStyle = { minRowHeight: points(0) };
export const newCellStyle: TableCellStyle = {
  rowSpan: 1,
  columnSpan: 1,
  backgroundColor: {},
  paddingLeft: points(5),
  paddingRight: points(5),
  paddingTop: points(5),
  paddingBottom: points(5),
  contentAlignment: "TOP",
};

export const documentStyle: DocumentStyle = {
  background: { color: {} },
  pageNumberStart: 1,
  marginTop: points(72),
  marginBottom: points(72),
  marginLeft: points(72),
  marginRight: points(72),
  marginHeader: points(36),
  marginFooter: points(36),
  pageSize: { width: points(612), height: points(792) },
  useCustomHeaderFooterMargins: true,
};

function heading(
  namedStyleType: NamedStyleType,
  size: number,
  above: number,
  below: number,
  textStyle: TextStyle = {},
): NamedStyle {
  return {
    namedStyleType,
    textStyle: { fontSize: points(size), ...textStyle },
    paragraphStyle: {
      ...normalParagraph,
      spaceAbove: points(above),
      spaceBelow: points(below),
      keepLinesTogether: true,
      keepWithNext: true,
      pageBreakBefore: false,
    },
  };
}

export const namedStyles: readonly NamedStyle[] = [
  {
    namedStyleType: "NORMAL_TEXT",
    textStyle: {
      bold: false,
      italic: false,
      underline: false,
      strikethrough: false,
      smallCaps: false,
      backgroundColor: {},
      foregroundColor: { color: { rgbColor: {} } },
      fontSize: points(11),
      weightedFontFamily: { fontFamily: "Arial", weight: 400 },
      baselineOffset: "NONE",
    },
    paragraphStyle: {
      ...normalParagraph,
      alignment: "START",
      lineSpacing: 115,
      spaceAbove: points(0),
      spaceBelow: points(0),
      indentFirstLine: points(0),
      indentStart: points(0),
      indentEnd: points(0),
      keepLinesTogether: false,
      keepWithNext: false,
      avoidWidowAndOrphan: true,
      pageBreakBefore: false,
    },
  },
  heading("HEADING_1", 20, 20, 6),
  heading("HEADING_2", 16, 18, 6, { bold: false }),
  heading("HEADING_3", 14, 16, 4, { bold: false, foregroundColor: grey(0.2627451) }),
  heading("HEADING_4", 12, 14, 4, { foregroundColor: grey(0.4) }),
  heading("HEADING_5", 11, 12, 4, { foregroundColor: grey(0.4) }),
  heading("HEADING_6", 11, 12, 4, { italic: true, foregroundColor: grey(0.4) }),
  heading("TITLE", 26, 0, 3),
  heading("SUBTITLE", 15, 0, 16, {
    italic: false,
    foregroundColor: grey(0.4),
    weightedFontFamily: { fontFamily: "Arial", weight: 400 },
  }),
];
