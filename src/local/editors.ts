/** The methods of Docs and Sheets: which file is meant, whether the caller may, and then the local Docs or Sheets. */
import { ApiError, notSupported } from "./api-error.ts";
import { batchUpdateDocument, type DocState, documentJson } from "./docs/local-docs.ts";
import { type DriveContext, type Params, written } from "./drive/drive-context.ts";
import type { Method } from "./drive/drive-methods.ts";
import type { FileRecord } from "./drive/file-record.ts";
import { makeFile } from "./drive/files.ts";
import { atLeast, canReach, roleOf } from "./drive/rights.ts";
import { maskPaths } from "./fields.ts";
import {
  batchUpdateSpreadsheet,
  type SheetState,
  spreadsheetJson,
  valuesAppend,
  valuesGet,
  valuesUpdate,
} from "./sheets/local-sheets.ts";

interface States {
  readonly document: DocState;
  readonly spreadsheet: SheetState;
}
interface Opened<Kind extends keyof States> {
  readonly file: FileRecord;
  readonly state: States[Kind];
}

/** Docs and Sheets refuse in other words than Drive does. */
function open<Kind extends keyof States>(
  context: DriveContext,
  kind: Kind,
  id: string,
  purpose: "read" | "write",
): Opened<Kind> {
  const { files, caller } = context;
  const file = files.get(id);
  const isEditors = file?.content.kind === "document" || file?.content.kind === "spreadsheet";
  if (!file || !isEditors || !canReach(files, caller, file))
    throw new ApiError(404, "notFound", "Requested entity was not found.");
  if (file.content.kind !== kind)
    throw new ApiError(400, "failedPrecondition", "This operation is not supported for this document");
  if (purpose === "write" && !atLeast(roleOf(files, caller.account, file), "writer"))
    throw new ApiError(403, "forbidden", "The caller does not have permission");
  return { file, state: file.content.state as States[Kind] };
}

const openDocument = (context: DriveContext, { documentId }: Params, purpose: "read" | "write") =>
  open(context, "document", documentId as string, purpose);
const openSpreadsheet = (context: DriveContext, { spreadsheetId }: Params, purpose: "read" | "write") =>
  open(context, "spreadsheet", spreadsheetId as string, purpose);

const texts = (value: unknown): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [String(value)];

/** With includeTabsContent, what a document holds stands in its tabs instead of beside them. */
function inTabs({
  documentId,
  title,
  revisionId,
  suggestionsViewMode,
  ...documentTab
}: ReturnType<typeof documentJson>) {
  const tabProperties = { tabId: "t.0", title: "Tab 1", index: 0 };
  return { documentId, title, revisionId, suggestionsViewMode, tabs: [{ tabProperties, documentTab }] };
}

function getDocument(context: DriveContext, params: Params): object {
  const { file, state } = openDocument(context, params, "read");
  const document = documentJson(state, { documentId: file.id, title: file.name });
  return params.includeTabsContent === true ? inTabs(document) : document;
}

function updateDocument(context: DriveContext, params: Params, body: object): object {
  const { file, state } = openDocument(context, params, "write");
  const after = batchUpdateDocument(state, file.id, body);
  context.save(written(context, file, { content: { kind: "document", state: after.state } }));
  return after.response;
}

/** As Google has it: a blank document, whatever else the body says. */
function createDocument(context: DriveContext, params: Params, body: { readonly title?: string }): object {
  const { id } = makeFile(context, "document", { name: body.title ?? "Untitled document" }, false);
  return getDocument(context, { ...params, documentId: id });
}

/** Cells come when `fields` names them; without `fields`, when includeGridData says so. */
function wantsCells({ fields, includeGridData }: Params): boolean {
  if (fields === undefined) return includeGridData === true;
  return maskPaths(String(fields)).some((path) => /^(\*|sheets|sheets\.(\*|data(\..*)?))$/.test(path));
}

function getSpreadsheet(context: DriveContext, params: Params): object {
  const { file, state } = openSpreadsheet(context, params, "read");
  return spreadsheetJson(
    state,
    { spreadsheetId: file.id, title: file.name },
    { includeGridData: wantsCells(params), ranges: texts(params.ranges) },
  );
}

interface NewSpreadsheet {
  readonly properties?: { readonly title?: string };
}

/** As Google has it where nothing but a title is given. */
function createSpreadsheet(context: DriveContext, params: Params, body: NewSpreadsheet): object {
  const { properties = {}, ...others } = body;
  const { title = "Untitled spreadsheet", ...settings } = properties;
  const more = [...Object.keys(others), ...Object.keys(settings).map((name) => `properties.${name}`)][0];
  if (more !== undefined)
    throw notSupported(`sheets.spreadsheets.create with "${more}": create it empty, then update it`);
  const { id } = makeFile(context, "spreadsheet", { name: title }, false);
  return getSpreadsheet(context, { ...params, spreadsheetId: id });
}

function saveSpreadsheet(context: DriveContext, file: FileRecord, state: SheetState, name = file.name): void {
  context.save(written(context, file, { name, content: { kind: "spreadsheet", state } }));
}

function updateSpreadsheet(context: DriveContext, params: Params, body: object): object {
  const { file, state } = openSpreadsheet(context, params, "write");
  const after = batchUpdateSpreadsheet(state, { spreadsheetId: file.id, title: file.name }, body);
  saveSpreadsheet(context, file, after.state, after.title);
  return after.response;
}

/** Dates as text come from `valueRenderOption` alone; these two would make text of serial numbers. */
function refuseDatesAsText(params: Params): void {
  for (const name of ["dateTimeRenderOption", "responseDateTimeRenderOption"])
    if (params[name] === "FORMATTED_STRING") throw notSupported(`${name} FORMATTED_STRING`);
}

function getValues(context: DriveContext, params: Params): object {
  refuseDatesAsText(params);
  const { state } = openSpreadsheet(context, params, "read");
  return valuesGet(state, params.range as string, params);
}

function batchGetValues(context: DriveContext, params: Params): object {
  refuseDatesAsText(params);
  const { file, state } = openSpreadsheet(context, params, "read");
  return { spreadsheetId: file.id, valueRanges: texts(params.ranges).map((range) => valuesGet(state, range, params)) };
}

const writeValues =
  (write: typeof valuesAppend) =>
  (context: DriveContext, params: Params, body: object): object => {
    refuseDatesAsText(params);
    const { file, state } = openSpreadsheet(context, params, "write");
    const after = write(state, file.id, params.range as string, params, body);
    saveSpreadsheet(context, file, after.state);
    return after.response;
  };

export const editorMethods: Readonly<Record<string, Method>> = {
  "docs.documents.get": { run: getDocument },
  "docs.documents.create": { run: createDocument },
  "docs.documents.batchUpdate": { run: updateDocument },
  "sheets.spreadsheets.get": { run: getSpreadsheet },
  "sheets.spreadsheets.create": { run: createSpreadsheet },
  "sheets.spreadsheets.batchUpdate": { run: updateSpreadsheet },
  "sheets.spreadsheets.values.get": { run: getValues },
  "sheets.spreadsheets.values.batchGet": { run: batchGetValues },
  "sheets.spreadsheets.values.update": { run: writeValues(valuesUpdate) },
  "sheets.spreadsheets.values.append": { run: writeValues(valuesAppend) },
};
