/**
 * What the code inside a script's context may ask of the process outside. The prelude reaches these through one function,
 * JSON in and JSON out, so that no object of one realm is ever seen in the other (instanceof would lie).
 */
import type { EditorKind, MenuItem, SheetSelection } from "../page-protocol.ts";

export interface OpenFile {
  readonly id: string;
  readonly name: string;
  readonly kind: EditorKind;
  readonly url: string;
}

/** A tab as SpreadsheetApp sees it; `values` is displayed text from A1 to the last row and column with content. */
export interface SheetFacts {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly values: readonly (readonly string[])[];
  /** Zero-based. */
  readonly merges: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
}
/** What Range.getValue answers; a date in milliseconds since 1970. */
export type CellValue = string | number | boolean | { readonly date: number };
/** A tab's cells from A1 on, "" where there is nothing. */
export interface CellFacts {
  readonly cells: readonly (readonly CellValue[])[];
  /** Formulas as typed. */
  readonly formulas: readonly (readonly string[])[];
  /** Address behind the whole cell, "" where there is none. */
  readonly links: readonly (readonly string[])[];
}
export type MetadataLocation = "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN";
export interface MetadataFacts {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: "DOCUMENT" | "PROJECT";
  readonly location: MetadataLocation;
  /** null where the location is the whole spreadsheet. */
  readonly sheetId: number | null;
  /** Zero-based first row or column; null for a sheet or the spreadsheet. */
  readonly index: number | null;
}
export interface SpreadsheetFacts {
  readonly sheets: readonly SheetFacts[];
  readonly metadata: readonly MetadataFacts[];
}

/** A document as DocumentApp sees its body: the text of every paragraph, those of tables among them, and of every cell by table and row. */
export interface DocumentFacts {
  readonly paragraphs: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export type PropertyStore = "user" | "script";
export type LockKind = "user" | "document";
export type LogLevel = "log" | "info" | "warn" | "error";

/** A sidebar or dialog as a script asked for it: the page of an HtmlOutput before the shim is added. */
export interface ShownHtml {
  readonly title: string;
  readonly html: string;
  /** Names that google.script.run offers in it. */
  readonly functions: readonly string[];
}

export interface HostCalls {
  /** An advanced service's call with the add-on's rights. */
  api(method: string, params: Readonly<Record<string, unknown>>, body: unknown): unknown;
  openFile(): OpenFile;
  /** The open document with the person's own rights, as documents.currentonly gives them. */
  openDocument(): DocumentFacts;
  /** The open spreadsheet with the person's own rights, as spreadsheets.currentonly gives them. */
  openSpreadsheet(): SpreadsheetFacts;
  openCells(sheetId: number): CellFacts;
  /** Google's batchUpdate requests with the person's own rights. */
  writeSpreadsheet(requests: readonly object[]): null;
  /** Values from that cell on (one-based), as if the person had typed them. */
  writeCells(
    sheetId: number,
    row: number,
    column: number,
    values: readonly (readonly (string | number | boolean)[])[],
  ): null;
  /** The cells that are chosen on the screen, or that this run has chosen since. */
  selection(): SheetSelection;
  activate(selection: SheetSelection): null;
  /** The HTML file of that name, without extension; null where there is none. */
  htmlFile(name: string): string | null;
  /** `title` null: the add-on's own menu under Extensions. */
  menu(title: string | null, items: readonly MenuItem[]): null;
  sidebar(shown: ShownHtml): null;
  dialog(shown: ShownHtml, modal: boolean, width: number, height: number): null;
  alert(text: string): null;
  properties(store: PropertyStore): Readonly<Record<string, string>>;
  /** `value` null deletes. */
  setProperty(store: PropertyStore, key: string, value: string | null): null;
  takeLock(kind: LockKind): boolean;
  holdsLock(kind: LockKind): boolean;
  freeLock(kind: LockKind): null;
  sleep(ms: number): null;
  uuid(): string;
  /** Two letters. */
  locale(): string;
  token(): string;
  /** Milliseconds since 1970. */
  now(): number;
  log(level: LogLevel, text: string): null;
}

/** How a failed host call comes back; `details` is what Google's advanced services attach to their exception. */
export interface HostError {
  readonly name: string;
  readonly message: string;
  readonly details?: unknown;
}
export type HostAnswer = { readonly value: unknown } | { readonly error: HostError };
