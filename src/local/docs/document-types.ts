/** Google's own JSON shapes of a document (Docs API v1), as far as the local Docs knows them. */

export interface Dimension {
  readonly magnitude?: number;
  readonly unit?: "PT";
}
export interface OptionalColor {
  readonly color?: { readonly rgbColor?: { readonly red?: number; readonly green?: number; readonly blue?: number } };
}
export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly smallCaps?: boolean;
  readonly backgroundColor?: OptionalColor;
  readonly foregroundColor?: OptionalColor;
  readonly fontSize?: Dimension;
  readonly weightedFontFamily?: { readonly fontFamily?: string; readonly weight?: number };
  readonly baselineOffset?: "NONE" | "SUPERSCRIPT" | "SUBSCRIPT";
  readonly link?: { readonly url?: string; readonly headingId?: string; readonly bookmarkId?: string };
}
export type NamedStyleType =
  | "NORMAL_TEXT"
  | "TITLE"
  | "SUBTITLE"
  | "HEADING_1"
  | "HEADING_2"
  | "HEADING_3"
  | "HEADING_4"
  | "HEADING_5"
  | "HEADING_6";
export interface Border {
  readonly color?: OptionalColor;
  readonly width?: Dimension;
  readonly padding?: Dimension;
  readonly dashStyle?: "SOLID" | "DOT" | "DASH";
}
export interface ParagraphStyle {
  readonly namedStyleType?: NamedStyleType;
  readonly headingId?: string;
  readonly alignment?: "START" | "CENTER" | "END" | "JUSTIFIED";
  readonly direction?: "LEFT_TO_RIGHT" | "RIGHT_TO_LEFT";
  /** Percent of single spacing. */
  readonly lineSpacing?: number;
  readonly spaceAbove?: Dimension;
  readonly spaceBelow?: Dimension;
  readonly indentStart?: Dimension;
  readonly indentEnd?: Dimension;
  readonly indentFirstLine?: Dimension;
  readonly keepLinesTogether?: boolean;
  readonly keepWithNext?: boolean;
  readonly avoidWidowAndOrphan?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly shading?: { readonly backgroundColor?: OptionalColor };
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
  readonly borderRight?: Border;
}
export interface TableColumnProperties {
  readonly widthType?: "EVENLY_DISTRIBUTED" | "FIXED_WIDTH";
  readonly width?: Dimension;
}
export interface TableRowStyle {
  readonly minRowHeight?: Dimension;
  readonly tableHeader?: boolean;
  readonly preventOverflow?: boolean;
}
export interface TableCellStyle {
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly backgroundColor?: OptionalColor;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
  readonly borderRight?: Border;
  readonly paddingTop?: Dimension;
  readonly paddingBottom?: Dimension;
  readonly paddingLeft?: Dimension;
  readonly paddingRight?: Dimension;
  readonly contentAlignment?: "TOP" | "MIDDLE" | "BOTTOM";
}
export interface NamedStyle {
  readonly namedStyleType?: NamedStyleType;
  readonly textStyle?: TextStyle;
  readonly paragraphStyle?: ParagraphStyle;
}
export interface DocumentStyle {
  readonly background?: { readonly color?: OptionalColor };
  readonly pageNumberStart?: number;
  readonly marginTop?: Dimension;
  readonly marginBottom?: Dimension;
  readonly marginLeft?: Dimension;
  readonly marginRight?: Dimension;
  readonly marginHeader?: Dimension;
  readonly marginFooter?: Dimension;
  readonly pageSize?: { readonly width?: Dimension; readonly height?: Dimension };
  readonly useCustomHeaderFooterMargins?: boolean;
  readonly flipPageOrientation?: boolean;
}
export interface NestingLevel {
  readonly bulletAlignment: "START";
  readonly glyphType?:
    | "GLYPH_TYPE_UNSPECIFIED"
    | "DECIMAL"
    | "ZERO_DECIMAL"
    | "UPPER_ALPHA"
    | "ALPHA"
    | "UPPER_ROMAN"
    | "ROMAN";
  readonly glyphSymbol?: string;
  readonly glyphFormat: string;
  readonly indentFirstLine: Dimension;
  readonly indentStart: Dimension;
  readonly textStyle: TextStyle;
  readonly startNumber: number;
}

/** Where something stands: UTF-16 units from the start of the body, end exclusive. */
interface Span {
  readonly startIndex: number;
  readonly endIndex: number;
}
export interface ParagraphElement extends Span {
  readonly textRun?: { readonly content: string; readonly textStyle: TextStyle };
  readonly pageBreak?: { readonly textStyle: TextStyle };
  readonly person?: {
    readonly personId: string;
    readonly personProperties: { readonly email: string; readonly name?: string };
    readonly textStyle: TextStyle;
  };
}
export interface Paragraph {
  readonly elements: readonly ParagraphElement[];
  readonly paragraphStyle: ParagraphStyle;
  /** nestingLevel is left out at 0, as Google does. */
  readonly bullet?: { readonly listId: string; readonly nestingLevel?: number; readonly textStyle: TextStyle };
}
export interface TableCell extends Span {
  readonly content: readonly StructuralElement[];
  readonly tableCellStyle: TableCellStyle;
}
export interface TableRow extends Span {
  readonly tableCells: readonly TableCell[];
  readonly tableRowStyle: TableRowStyle;
}
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly tableRows: readonly TableRow[];
  readonly tableStyle: { readonly tableColumnProperties: readonly TableColumnProperties[] };
}
export interface StructuralElement {
  /** Left out by the section break that opens the body, as Google does. */
  readonly startIndex?: number;
  readonly endIndex: number;
  readonly sectionBreak?: { readonly sectionStyle: object };
  readonly paragraph?: Paragraph;
  readonly table?: Table;
}
export interface NamedRange {
  readonly namedRangeId: string;
  readonly name: string;
  readonly ranges: readonly Span[];
}
export interface GoogleDocument {
  readonly documentId: string;
  readonly title: string;
  readonly revisionId: string;
  readonly suggestionsViewMode: "SUGGESTIONS_INLINE";
  readonly body: { readonly content: readonly StructuralElement[] };
  readonly documentStyle: DocumentStyle;
  readonly namedStyles: { readonly styles: readonly NamedStyle[] };
  readonly lists?: {
    readonly [listId: string]: { readonly listProperties: { readonly nestingLevels: readonly NestingLevel[] } };
  };
  readonly namedRanges?: {
    readonly [name: string]: { readonly name: string; readonly namedRanges: readonly NamedRange[] };
  };
}
