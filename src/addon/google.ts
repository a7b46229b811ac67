/** Google's advanced services, typed for what the add-on asks of them. Nothing else in the add-on names them. */
import type { DocsRequest } from "../google/docs-request.ts";
import type { ReadDocument } from "../google/document-section.ts";
import type { ReadTables } from "../google/document-tables.ts";
import { type ReadSpreadsheet, tableFields } from "../google/read-tables.ts";
import { attempt, type Pause } from "../google/retry.ts";
import type { SheetsRequest } from "../google/sheets-request.ts";

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly webViewLink: string;
  readonly parents?: readonly string[];
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly capabilities?: {
    readonly canEdit?: boolean;
    readonly canAddChildren?: boolean;
    readonly canCopy?: boolean;
    readonly canShare?: boolean;
  };
}
export interface NewFile {
  readonly name: string;
  /** Left out for a copy, which is what its source is. */
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
}
/** Who has access to a file, or is to have it. */
export interface NewPermission {
  readonly type: "user" | "group";
  readonly role: "reader" | "commenter";
  readonly emailAddress: string;
}
export interface Permission {
  readonly type: "user" | "group" | "domain" | "anyone";
  readonly role: string;
  readonly emailAddress?: string;
  readonly displayName?: string;
  readonly domain?: string;
  readonly deleted?: boolean;
  /** In shared drives alone. */
  readonly permissionDetails?: readonly { readonly inherited?: boolean }[];
}
interface PermissionList {
  readonly permissions?: readonly Permission[];
  readonly nextPageToken?: string;
}
interface Services {
  readonly Drive: {
    Files: {
      create(file: NewFile, media: undefined, options: object): DriveFile;
      copy(file: NewFile, id: string, options: object): DriveFile;
      get(id: string, options: object): DriveFile;
      list(options: object): { files?: readonly DriveFile[] };
    };
    Permissions: {
      list(fileId: string, options: object): PermissionList;
      create(permission: NewPermission, fileId: string, options: object): Permission;
    };
  };
  readonly Docs: {
    Documents: {
      get(id: string): ReadDocument & ReadTables;
      batchUpdate(body: object, id: string): unknown;
    };
  };
  readonly Sheets: {
    Spreadsheets: {
      get(id: string, options: object): ReadSpreadsheet;
      batchUpdate(body: object, id: string, options?: object): { readonly updatedSpreadsheet?: ReadSpreadsheet };
    };
  };
}
/** Looked up at each call: while the script loads, no service may be touched. */
const services = (): Services => ({ Drive, Docs, Sheets }) as unknown as Services;

export const documentType = "application/vnd.google-apps.document";
export const spreadsheetType = "application/vnd.google-apps.spreadsheet";

const pause: Pause = { sleep: (milliseconds) => Utilities.sleep(milliseconds), random: Math.random };
const again = <T>(call: () => T): T => attempt(call, () => null, pause);

const fileFields =
  "id,name,mimeType,webViewLink,parents,appProperties,capabilities(canEdit,canAddChildren,canCopy,canShare)";
const quoted = (text: string): string => `'${text.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`;
const property = (key: string, value: string): string =>
  `appProperties has { key=${quoted(key)} and value=${quoted(value)} }`;

/** Files of this user's add-on for which one of `groups` holds: all the properties of a group. At most 100, the oldest unless told. */
export const listFiles = (
  groups: readonly Readonly<Record<string, string>>[],
  { newestFirst = false } = {},
): readonly DriveFile[] => {
  const group = (properties: Readonly<Record<string, string>>) =>
    `(${Object.keys(properties)
      .map((key) => property(key, properties[key] ?? ""))
      .join(" and ")})`;
  const answer = again(() =>
    services().Drive.Files.list({
      q: `trashed = false and (${groups.map(group).join(" or ")})`,
      fields: `files(${fileFields})`,
      orderBy: newestFirst ? "createdTime desc" : "createdTime",
      pageSize: 100,
      corpora: "allDrives",
      includeItemsFromAllDrives: true,
      supportsAllDrives: true,
    }),
  );
  return answer.files ?? [];
};

export const getFile = (id: string): DriveFile =>
  again(() => services().Drive.Files.get(id, { fields: fileFields, supportsAllDrives: true }));

/** Makes a file once: after an unclear answer it is looked for by its properties before it is tried again. */
const makeOnce = (file: NewFile, make: (options: object) => DriveFile): DriveFile =>
  attempt(
    () => make({ fields: fileFields, supportsAllDrives: true }),
    () => listFiles([file.appProperties])[0] ?? null,
    pause,
  );
export const createFile = (file: NewFile): DriveFile =>
  makeOnce(file, (options) => services().Drive.Files.create(file, undefined, options));
export const copyFile = (sourceId: string, file: NewFile): DriveFile =>
  makeOnce(file, (options) => services().Drive.Files.copy(file, sourceId, options));

const permissionFields = "type,role,emailAddress,displayName,domain,deleted,permissionDetails(inherited)";

/** The first hundred, those from the folder and the shared drive among them. */
export const listPermissions = (fileId: string): PermissionList =>
  again(() =>
    services().Drive.Permissions.list(fileId, {
      fields: `nextPageToken,permissions(${permissionFields})`,
      pageSize: 100,
      supportsAllDrives: true,
    }),
  );

/** Google sends a mail with `message`. After an unclear answer `done` looks whether it was given, so that no second mail goes. */
export const createPermission = (
  fileId: string,
  permission: NewPermission,
  message: string,
  done: () => Permission | null,
): Permission => {
  const options = {
    fields: permissionFields,
    sendNotificationEmail: true,
    supportsAllDrives: true,
    ...(message && { emailMessage: message }),
  };
  return attempt(() => services().Drive.Permissions.create(permission, fileId, options), done, pause);
};

export const readDocument = (id: string): ReadDocument & ReadTables => again(() => services().Docs.Documents.get(id));

/** Writes into a new document, or into one whose revision must still be `revisionId`. */
export const writeDocument = (id: string, requests: readonly DocsRequest[], revisionId: string | null): void => {
  const body = { requests, ...(revisionId ? { writeControl: { requiredRevisionId: revisionId } } : {}) };
  // A second try after an unclear answer is safe with a revision: if the first one worked, it is stale.
  const done = () => (revisionId || !isFilled(readDocument(id)) ? null : true);
  attempt(() => services().Docs.Documents.batchUpdate(body, id) !== undefined, done, pause);
};

/** Whether anything was written into a document: an empty one ends at index 2. */
export const isFilled = (document: ReadDocument): boolean =>
  (document.body?.content ?? []).some((element) => (element.endIndex ?? 0) > 2);

export const readSpreadsheet = (id: string): ReadSpreadsheet =>
  again(() => services().Sheets.Spreadsheets.get(id, { fields: tableFields }));

/** `done` says whether the requests took effect, for the case that no clear answer came. */
export const writeSpreadsheet = (id: string, requests: readonly SheetsRequest[], done: () => boolean): void => {
  attempt(
    () => services().Sheets.Spreadsheets.batchUpdate({ requests }, id) !== undefined,
    () => (done() ? true : null),
    pause,
  );
};

/** Writes as `writeSpreadsheet` does, and answers with the spreadsheet as it then stands, in the same call. */
export const changeSpreadsheet = (
  id: string,
  requests: readonly SheetsRequest[],
  done: (now: ReadSpreadsheet) => boolean,
): ReadSpreadsheet =>
  attempt(
    () =>
      services().Sheets.Spreadsheets.batchUpdate(
        { requests, includeSpreadsheetInResponse: true, responseIncludeGridData: true },
        id,
        { fields: `updatedSpreadsheet(${tableFields})` },
      ).updatedSpreadsheet ?? readSpreadsheet(id),
    () => {
      const now = readSpreadsheet(id);
      return done(now) ? now : null;
    },
    pause,
  );

export const sheetIdsOf = (id: string): readonly number[] =>
  (again(() => services().Sheets.Spreadsheets.get(id, { fields: "sheets(properties(sheetId))" })).sheets ?? []).map(
    (sheet) => sheet.properties?.sheetId ?? 0,
  );
