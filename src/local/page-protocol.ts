/** What passes between the page in the browser and the local Workspace's server, and between the page and the frames it holds. */

export interface AccountInfo {
  readonly email: string;
  readonly name: string;
}
export interface FolderInfo {
  readonly id: string;
  readonly name: string;
  /** "My Drive", or the shared drive's name. */
  readonly drive: string;
  /** Whether this account may make files in it. */
  readonly canAdd: boolean;
}
/** Files that have an editor. */
export type EditorKind = "document" | "spreadsheet";
export interface FileInfo {
  readonly id: string;
  readonly name: string;
  readonly kind: EditorKind | "file";
  readonly mimeType: string;
  readonly folderId: string;
  readonly owner: string;
  /** ISO 8601. */
  readonly modified: string;
  readonly canEdit: boolean;
  /** Whether the add-on may reach it for this account (drive.file: made by it, or picked). */
  readonly addOnMayOpen: boolean;
}
/** What Google writes to somebody who was given access to a file. */
export interface Mail {
  /** Addresses; `to` may be a group's. */
  readonly from: string;
  readonly to: string;
  /** Accounts that find it in their mail: the sender's and those that are meant by `to`. */
  readonly readers: readonly string[];
  /** ISO 8601. */
  readonly time: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly role: string;
  /** As the sender wrote it. */
  readonly message: string;
}
/** GET /workspace/state?account=EMAIL */
export interface WorkspaceState {
  readonly accounts: readonly AccountInfo[];
  readonly account: AccountInfo;
  readonly folders: readonly FolderInfo[];
  readonly files: readonly FileInfo[];
  /** The newest first. */
  readonly mails: readonly Mail[];
}

/** GET /workspace/events: server-sent events, each one of these as JSON. */
export interface ChangeEvent {
  readonly fileId: string;
  readonly version: number;
}

export type MenuItem = { readonly label: string; readonly fn: string } | { readonly separator: true };
/** POST /workspace/open {account, fileId}: runs onOpen as the editor would. */
export interface OpenAnswer {
  readonly name: string;
  readonly kind: EditorKind;
  /** Title of the add-on's own menu under Extensions, and its items. */
  readonly menu: { readonly title: string; readonly items: readonly MenuItem[] } | null;
}

/** Chosen cells of an open spreadsheet, counted from 1. */
export interface SheetSelection {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Something that a script asked the editor to show. `html` is ready for `iframe.srcdoc`: shim and content policy are in it. */
export type Effect =
  | { readonly kind: "sidebar"; readonly title: string; readonly html: string }
  | {
      readonly kind: "dialog";
      readonly modal: boolean;
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: "alert"; readonly text: string }
  | { readonly kind: "activate"; readonly selection: SheetSelection };

export interface CallInfo {
  /** Such as "docs.documents.batchUpdate". */
  readonly method: string;
  readonly status: number;
  readonly ms: number;
  readonly requestBytes: number;
}
/** POST /workspace/run {account, fileId, fn, args}: a menu item or a google.script.run call. */
export interface RunRequest {
  readonly account: string;
  readonly fileId: string;
  readonly fn: string;
  readonly args: readonly unknown[];
  /** What is chosen in the spreadsheet on the screen; its first cell unless given. */
  readonly selection?: SheetSelection;
}
export interface RunAnswer {
  readonly result:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } };
  readonly effects: readonly Effect[];
  /** Google calls made by this run, in order. */
  readonly calls: readonly CallInfo[];
}

/**
 * POST /workspace/pick {account, fileId}: grants drive.file, as Google Picker does.
 * GET  /workspace/filter-view?account=EMAIL&fileId=ID&filterViewId=N -> {rows}: which rows the view shows, in its order.
 * POST /workspace/undo {account, fileId} -> {undone}: takes back one's own last edit of a spreadsheet.
 * POST /workspace/new {account, kind, folderId, name} -> FileInfo.
 * GET  /workspace/export/ID.docx or ID.xlsx ?account=EMAIL
 * Google's REST paths (/v1/documents, /v4/spreadsheets, /drive/v3) take `Authorization: Bearer person:EMAIL` for what the
 * person does in the editor, and `Bearer addon:EMAIL` for the add-on's rights.
 */

/** From a frame (sidebar or dialog) to the page. */
export type FrameMessage =
  | { readonly swr: "call"; readonly id: number; readonly fn: string; readonly args: readonly unknown[] }
  | { readonly swr: "close" }
  | { readonly swr: "open"; readonly url: string }
  | {
      readonly swr: "picker";
      readonly id: number;
      readonly folders: boolean;
      readonly fileIds: readonly string[];
      /** Files of these types only; any where there are none. */
      readonly mimeTypes: readonly string[];
      /** Whether more than one may be chosen. */
      readonly several: boolean;
      readonly title: string;
    };
/** From the page to a frame. */
export type PageMessage =
  | { readonly swr: "result"; readonly id: number; readonly result: RunAnswer["result"] }
  | {
      readonly swr: "picked";
      readonly id: number;
      readonly docs:
        | readonly { readonly id: string; readonly name: string; readonly mimeType: string; readonly url: string }[]
        | null;
    };
