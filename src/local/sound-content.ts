/**
 * Whether a document or a spreadsheet that was read from disk is one that the local Docs or Sheets could have written: its
 * parts are there, stand in an order that can be read, and fit Google's schema. Nothing is calculated.
 */
import * as v from "valibot";
import { type DocState, documentJson } from "./docs/local-docs.ts";
import type { Content } from "./drive/file-record.ts";
import { checkAnswer } from "./schema.ts";
import { type SheetState, spreadsheetJson } from "./sheets/local-sheets.ts";

const some = v.looseObject({});
const style = some;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const piece = v.variant("kind", [
  v.looseObject({ kind: v.literal("text"), text: v.pipe(v.string(), v.regex(/^[^\n]+$/)), style }),
  v.looseObject({
    kind: v.literal("newline"),
    style,
    paragraph: style,
    bullet: v.nullable(v.looseObject({ listId: v.string(), level: count })),
  }),
  v.looseObject({ kind: v.literal("pageBreak"), style }),
  v.looseObject({ kind: v.literal("person"), id: v.string(), email: v.string(), name: v.nullable(v.string()), style }),
  v.looseObject({ kind: v.literal("section") }),
  v.looseObject({ kind: v.literal("table"), columns: v.array(some) }),
  v.looseObject({ kind: v.literal("row"), style }),
  v.looseObject({ kind: v.literal("cell"), style }),
  v.looseObject({ kind: v.literal("tableEnd") }),
]);
const documentState = v.looseObject({
  revision: count,
  ids: count,
  body: v.array(piece),
  lists: v.record(v.string(), v.string()),
  namedRanges: v.array(v.looseObject({ id: v.string(), name: v.string(), start: count, end: count })),
  namedStyles: v.array(some),
  documentStyle: style,
});

const places = v.array(v.nullable(some));
const list = v.array(some);
const tab = v.looseObject({
  properties: v.looseObject({
    sheetId: count,
    title: v.string(),
    gridProperties: v.looseObject({ rowCount: count, columnCount: count }),
  }),
  rows: v.array(places),
  rowDimensions: places,
  columnDimensions: places,
  merges: list,
  conditionalFormats: list,
  protectedRanges: list,
  bandedRanges: list,
  filterViews: list,
  charts: v.exactOptional(list),
  developerMetadata: list,
});
const spreadsheetState = v.looseObject({
  properties: v.looseObject({ locale: v.string(), timeZone: v.string() }),
  tabs: v.pipe(v.array(tab), v.minLength(1)),
  namedRanges: list,
  developerMetadata: list,
  nextId: count,
});

/** What a record may hold, part by part. */
export const contentSchema = v.variant("kind", [
  v.object({ kind: v.literal("document"), state: documentState }),
  v.object({ kind: v.literal("spreadsheet"), state: spreadsheetState }),
  v.object({ kind: v.literal("folder") }),
  v.object({ kind: v.literal("file"), mimeType: v.string() }),
]);

/** `method` is the one that would answer with it. */
function checkFits(method: string, answer: object): void {
  try {
    checkAnswer(method, answer);
  } catch (cause) {
    throw new Error("what it holds does not fit Google's schema", { cause });
  }
}

function checkDocument(state: DocState): void {
  if (state.body[0]?.kind !== "section" || state.body.at(-1)?.kind !== "newline")
    throw new Error("its text is cut off at an end");
  checkFits("docs.documents.get", documentJson(state, { documentId: "", title: "" }));
}

/** Cells are kept under Google's names, so that they fit its schema as they are. */
function checkSpreadsheet(state: SheetState): void {
  checkFits("sheets.spreadsheets.get", spreadsheetJson(state, { spreadsheetId: "", title: "" }, {}));
  const data = state.tabs.map(({ rows, rowDimensions, columnDimensions }) => ({
    rowData: rows.map((row) => ({ values: row.map((cell) => cell ?? {}) })),
    rowMetadata: rowDimensions.map((each) => each ?? {}),
    columnMetadata: columnDimensions.map((each) => each ?? {}),
  }));
  checkFits("sheets.spreadsheets.get", { sheets: data.map((each) => ({ data: [each] })) });
}

/** Throws Error where the parts, each sound in itself, are none of a document or spreadsheet that can be shown. */
export function checkContent(content: Content): void {
  if (content.kind === "document") checkDocument(content.state);
  if (content.kind === "spreadsheet") checkSpreadsheet(content.state);
}
