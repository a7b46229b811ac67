/** What the local Drive keeps of a file. Records are never changed in place: a write makes a new one. */
import { randomBytes } from "node:crypto";
import type { DocState } from "../docs/local-docs.ts";
import type { SheetState } from "../sheets/local-sheets.ts";

/** Types of what Google makes itself; any other file has the type that it was uploaded with. */
export const mimeTypes = {
  document: "application/vnd.google-apps.document",
  spreadsheet: "application/vnd.google-apps.spreadsheet",
  folder: "application/vnd.google-apps.folder",
} as const;
export type FileKind = keyof typeof mimeTypes | "file";

/** In rising order of rights. In shared drives: reader, contributor (writer), content manager, manager. */
export const roles = ["reader", "commenter", "writer", "fileOrganizer", "organizer", "owner"] as const;
export type Role = (typeof roles)[number];

export interface Grant {
  /** Of a person or a group. */
  readonly email: string;
  readonly role: Role;
}

export type Content =
  | { readonly kind: "document"; readonly state: DocState }
  | { readonly kind: "spreadsheet"; readonly state: SheetState }
  | { readonly kind: "folder" }
  /** An uploaded file, such as a PDF or a picture. Its bytes are not kept: nothing here looks into it. */
  | { readonly kind: "file"; readonly mimeType: string };

export interface FileRecord {
  readonly id: string;
  readonly name: string;
  /** Null for the root of a My Drive or of a shared drive. */
  readonly parent: string | null;
  /** The shared drive, whose root folder has the same id. Null in a My Drive. */
  readonly driveId: string | null;
  /** An account's address. Null in a shared drive: the drive owns its files. */
  readonly owner: string | null;
  readonly createdBy: string;
  readonly lastModifiedBy: string;
  /** ISO 8601. */
  readonly createdTime: string;
  readonly modifiedTime: string;
  /** Counts up with every write, from 1. */
  readonly version: number;
  /** Itself, not with a folder above it. */
  readonly trashed: boolean;
  readonly description: string;
  readonly properties: Readonly<Record<string, string>>;
  /** Of the add-on; no other app sees them. */
  readonly appProperties: Readonly<Record<string, string>>;
  /** Given on this file itself; a folder's hold for what is in it. */
  readonly grants: readonly Grant[];
  /** Accounts for which the add-on may reach the file (drive.file): it made it for them, or they picked it. */
  readonly addOnAccounts: readonly string[];
  readonly content: Content;
}

const random = (length: number): string => randomBytes(length).toString("base64url").slice(0, length);
/** Ids look like Google's: 44 characters for documents and spreadsheets, 33 for folders and uploaded files, 19 for a drive's root. */
export const newFileId = (kind: FileKind): string =>
  `1${random(kind === "document" || kind === "spreadsheet" ? 43 : 32)}`;
export const newRootId = (): string => `0A${random(11)}Uk9PVA`;

export const kindOf = (record: FileRecord): FileKind => record.content.kind;

export const mimeTypeOf = ({ content }: FileRecord): string =>
  content.kind === "file" ? content.mimeType : mimeTypes[content.kind];

export function webViewLink(record: FileRecord): string {
  const kind = kindOf(record);
  if (kind === "file") return `https://drive.google.com/file/d/${record.id}/view`;
  if (kind === "folder") return `https://drive.google.com/drive/folders/${record.id}`;
  return `https://docs.google.com/${kind === "document" ? "document" : "spreadsheets"}/d/${record.id}/edit`;
}
