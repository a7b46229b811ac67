/** The requests of documents.batchUpdate that the local Docs knows, in Google's shapes. */
import type {
  DocumentStyle,
  NamedStyle,
  ParagraphStyle,
  TableCellStyle,
  TableColumnProperties,
  TableRowStyle,
  TextStyle,
} from "./document-types.ts";

interface Segment {
  readonly segmentId?: string;
  readonly tabId?: string;
}
export type EndOfSegmentLocation = Segment;
export interface Location extends Segment {
  readonly index?: number;
}
export interface Range extends Segment {
  readonly startIndex?: number;
  readonly endIndex?: number;
}
interface Insertion {
  readonly location?: Location;
  readonly endOfSegmentLocation?: EndOfSegmentLocation;
}
export interface TableCellLocation {
  readonly tableStartLocation?: Location;
  readonly rowIndex?: number;
  readonly columnIndex?: number;
}
export interface TableRange {
  readonly tableCellLocation?: TableCellLocation;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}
interface TabsCriteria {
  readonly tabIds?: readonly string[];
}

export interface Requests {
  readonly insertText: Insertion & { readonly text?: string };
  readonly insertPageBreak: Insertion;
  readonly insertPerson: Insertion & {
    readonly personProperties?: { readonly email?: string; readonly name?: string };
  };
  readonly deleteContentRange: { readonly range?: Range };
  readonly replaceAllText: {
    readonly containsText?: { readonly text?: string; readonly matchCase?: boolean; readonly searchByRegex?: boolean };
    readonly replaceText?: string;
    readonly tabsCriteria?: TabsCriteria;
  };
  readonly updateTextStyle: { readonly range?: Range; readonly textStyle?: TextStyle; readonly fields?: string };
  readonly updateParagraphStyle: {
    readonly range?: Range;
    readonly paragraphStyle?: ParagraphStyle;
    readonly fields?: string;
  };
  readonly createParagraphBullets: { readonly range?: Range; readonly bulletPreset?: string };
  readonly deleteParagraphBullets: { readonly range?: Range };
  readonly updateNamedStyle: { readonly namedStyle?: NamedStyle; readonly fields?: string; readonly tabId?: string };
  readonly updateDocumentStyle: {
    readonly documentStyle?: DocumentStyle;
    readonly fields?: string;
    readonly tabId?: string;
  };
  readonly createNamedRange: { readonly name?: string; readonly range?: Range };
  readonly deleteNamedRange: {
    readonly namedRangeId?: string;
    readonly name?: string;
    readonly tabsCriteria?: TabsCriteria;
  };
  readonly insertTable: Insertion & { readonly rows?: number; readonly columns?: number };
  readonly insertTableRow: { readonly tableCellLocation?: TableCellLocation; readonly insertBelow?: boolean };
  readonly deleteTableRow: { readonly tableCellLocation?: TableCellLocation };
  readonly updateTableCellStyle: {
    readonly tableRange?: TableRange;
    readonly tableStartLocation?: Location;
    readonly tableCellStyle?: TableCellStyle;
    readonly fields?: string;
  };
  readonly updateTableColumnProperties: {
    readonly tableStartLocation?: Location;
    readonly columnIndices?: readonly number[];
    readonly tableColumnProperties?: TableColumnProperties;
    readonly fields?: string;
  };
  readonly updateTableRowStyle: {
    readonly tableStartLocation?: Location;
    readonly rowIndices?: readonly number[];
    readonly tableRowStyle?: TableRowStyle;
    readonly fields?: string;
  };
  readonly pinTableHeaderRows: { readonly tableStartLocation?: Location; readonly pinnedHeaderRowsCount?: number };
}

/** What one kind of request does: the document after it, and Google's reply to it when there is more to say than {}. */
export type Handler<Name extends keyof Requests, State> = (
  state: State,
  request: Requests[Name],
) => State | { readonly state: State; readonly reply: object };
