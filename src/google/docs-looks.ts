/** How our documents look: named styles once a document, so that people can change a whole document's look in Docs. */
import type { Paragraph, Table } from "../files/document.ts";
import type {
  Border,
  Dimension,
  DocsRequest,
  OptionalColor,
  ParagraphStyle,
  TableCellStyle,
  TextStyle,
} from "./docs-request.ts";

const pt = (magnitude: number): Dimension => ({ magnitude, unit: "PT" });
const rgb = (hex: string): OptionalColor => {
  const part = (from: number) => Math.round((Number.parseInt(hex.slice(from, from + 2), 16) / 255) * 1000) / 1000;
  return { color: { rgbColor: { red: part(0), green: part(2), blue: part(4) } } };
};

const ink = rgb("1f2937");
const accent = rgb("1e4e79");
const grey = rgb("4b5563");
const font = { fontFamily: "Arial", weight: 400 };

const margin = 54;
/** Points between the margins of a Letter page, on which tables are spread. */
export const textWidth = 612 - 2 * margin;

const named = (namedStyleType: string, textStyle: TextStyle, paragraphStyle: ParagraphStyle): DocsRequest => ({
  updateNamedStyle: {
    namedStyle: { namedStyleType, textStyle: { weightedFontFamily: font, ...textStyle }, paragraphStyle },
    fields: [
      "textStyle.weightedFontFamily",
      ...Object.keys(textStyle).map((key) => `textStyle.${key}`),
      ...Object.keys(paragraphStyle).map((key) => `paragraphStyle.${key}`),
    ].join(","),
  },
});

/** Page and named styles of a new document: Letter, three-quarter inch margins, an outline of three headings. */
export const documentLooks = (): DocsRequest[] => [
  {
    updateDocumentStyle: {
      documentStyle: {
        marginTop: pt(margin),
        marginBottom: pt(margin),
        marginLeft: pt(margin),
        marginRight: pt(margin),
      },
      fields: "marginTop,marginBottom,marginLeft,marginRight",
    },
  },
  named(
    "NORMAL_TEXT",
    { fontSize: pt(11), foregroundColor: ink },
    { lineSpacing: 115, spaceAbove: pt(0), spaceBelow: pt(4) },
  ),
  named("TITLE", { fontSize: pt(24), bold: true, foregroundColor: accent }, { spaceAbove: pt(0), spaceBelow: pt(2) }),
  named("SUBTITLE", { fontSize: pt(12), foregroundColor: grey }, { spaceAbove: pt(0), spaceBelow: pt(10) }),
  named(
    "HEADING_1",
    { fontSize: pt(17), bold: true, foregroundColor: accent },
    { spaceAbove: pt(22), spaceBelow: pt(6), keepWithNext: true },
  ),
  named(
    "HEADING_2",
    { fontSize: pt(13), bold: true, foregroundColor: ink },
    { spaceAbove: pt(16), spaceBelow: pt(4), keepWithNext: true },
  ),
  named(
    "HEADING_3",
    { fontSize: pt(11), bold: true, foregroundColor: grey },
    { spaceAbove: pt(10), spaceBelow: pt(3), keepWithNext: true },
  ),
];

export const namedStyleOf = {
  title: "TITLE",
  subtitle: "SUBTITLE",
  1: "HEADING_1",
  2: "HEADING_2",
  3: "HEADING_3",
} as const;

export const bulletPresetOf = {
  bullet: "BULLET_DISC_CIRCLE_SQUARE",
  number: "NUMBERED_DECIMAL_ALPHA_ROMAN",
  check: "BULLET_CHECKBOX",
} as const;

export const quiet: TextStyle = { fontSize: pt(9.5), foregroundColor: grey };
export const linked = (url: string): TextStyle => ({ link: { url }, underline: true, foregroundColor: rgb("0b57a4") });
/** Every mark that a run may carry: cleared on new text, which otherwise takes over its neighbour's. */
export const allMarks = "bold,italic,underline,fontSize,foregroundColor,link,backgroundColor,strikethrough";
/** What a paragraph may have taken over from its neighbour beside its named style. */
export const paragraphResets = "spaceAbove,spaceBelow,indentStart,indentFirstLine,lineSpacing,keepWithNext";
/** The same outside tables, in which Docs refuses page breaks. */
export const bodyResets = `${paragraphResets},pageBreakBefore`;

export const belowTableAir: ParagraphStyle = { spaceAbove: pt(8) };
/** On the page of what it introduces: a heading does so by its named style. */
export const keptWithNext: ParagraphStyle = { keepWithNext: true };

/** At the top of a page there is air enough. */
export const onNewPage: ParagraphStyle = { pageBreakBefore: true, spaceAbove: pt(0) };

type Look = NonNullable<Paragraph["look"]>;

const line = (hex: string, width: number): Border => ({ color: rgb(hex), width: pt(width), dashStyle: "SOLID" });
const boxed = (border: Border, background: OptionalColor, padding: number): TableCellStyle => ({
  backgroundColor: background,
  borderTop: border,
  borderBottom: border,
  borderLeft: border,
  borderRight: border,
  paddingTop: pt(padding),
  paddingBottom: pt(padding),
  paddingLeft: pt(padding + 2),
  paddingRight: pt(padding + 2),
});

export const paragraphLookOf: Readonly<Record<Look, { readonly text: TextStyle; readonly paragraph: ParagraphStyle }>> =
  {
    body: { text: {}, paragraph: {} },
    quiet: { text: quiet, paragraph: {} },
    aside: { text: quiet, paragraph: { indentStart: pt(18), indentFirstLine: pt(18) } },
    lead: { text: { italic: true }, paragraph: keptWithNext },
    step: { text: {}, paragraph: keptWithNext },
  };
export const cellLookOf: Record<Table["look"], TableCellStyle> = {
  grid: boxed(line("c3cad4", 0.75), {}, 4),
  write: boxed(line("c3cad4", 0.75), {}, 4),
  callout: boxed(line("e8f0f8", 0), rgb("e8f0f8"), 8),
};
export const headerCell: TableCellStyle = { backgroundColor: rgb("e8f0f8") };
/** Height of a row with so many lines of room, by hand or by keyboard. The row grows with what is typed. */
export const writingHeight = (lines: number): Dimension => pt(14 + 16 * lines);
