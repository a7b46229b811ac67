/** The requests of the Docs API that the compiler writes, under Google's names. The local Docs holds each to Google's schema. */

export interface Dimension {
  magnitude: number;
  unit: "PT";
}
export interface OptionalColor {
  color?: { rgbColor: { red: number; green: number; blue: number } };
}
export interface TextStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontSize?: Dimension;
  foregroundColor?: OptionalColor;
  weightedFontFamily?: { fontFamily: string; weight: number };
  link?: { url: string };
}
export interface ParagraphStyle {
  namedStyleType?: string;
  alignment?: "START";
  lineSpacing?: number;
  spaceAbove?: Dimension;
  spaceBelow?: Dimension;
  indentStart?: Dimension;
  indentFirstLine?: Dimension;
  keepWithNext?: boolean;
  pageBreakBefore?: boolean;
}
export interface Border {
  color: OptionalColor;
  width: Dimension;
  dashStyle: "SOLID";
}
export interface TableCellStyle {
  backgroundColor?: OptionalColor;
  borderTop?: Border;
  borderBottom?: Border;
  borderLeft?: Border;
  borderRight?: Border;
  paddingTop?: Dimension;
  paddingBottom?: Dimension;
  paddingLeft?: Dimension;
  paddingRight?: Dimension;
}
export interface Range {
  startIndex: number;
  endIndex: number;
}
interface At {
  index: number;
}
interface Cells {
  tableCellLocation: { tableStartLocation: At; rowIndex: number; columnIndex: number };
  rowSpan: number;
  columnSpan: number;
}

export type DocsRequest =
  | { insertText: { location: At; text: string } }
  | { insertPerson: { location: At; personProperties: { email: string; name: string } } }
  | { insertTable: { location: At; rows: number; columns: number } }
  | { deleteContentRange: { range: Range } }
  | { createParagraphBullets: { range: Range; bulletPreset: string } }
  | { deleteParagraphBullets: { range: Range } }
  | { updateTextStyle: { range: Range; textStyle: TextStyle; fields: string } }
  | { updateParagraphStyle: { range: Range; paragraphStyle: ParagraphStyle; fields: string } }
  | {
      updateNamedStyle: {
        namedStyle: { namedStyleType: string; textStyle: TextStyle; paragraphStyle: ParagraphStyle };
        fields: string;
      };
    }
  | { updateDocumentStyle: { documentStyle: Record<string, Dimension>; fields: string } }
  | { createNamedRange: { name: string; range: Range } }
  | { deleteNamedRange: { namedRangeId: string } }
  | { updateTableCellStyle: { tableRange: Cells; tableCellStyle: TableCellStyle; fields: string } }
  | {
      updateTableColumnProperties: {
        tableStartLocation: At;
        columnIndices: number[];
        tableColumnProperties: { widthType: "FIXED_WIDTH"; width: Dimension };
        fields: string;
      };
    }
  | {
      updateTableRowStyle: {
        tableStartLocation: At;
        rowIndices: number[];
        tableRowStyle: { minRowHeight: Dimension };
        fields: string;
      };
    }
  | { pinTableHeaderRows: { tableStartLocation: At; pinnedHeaderRowsCount: number } };
