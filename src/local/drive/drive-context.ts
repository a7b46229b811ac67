/** What a Drive method works on: the files as they stand, who calls, and the one way to write. */
import { ApiError, badRequest } from "../api-error.ts";
import type { AccountInfo, Mail } from "../page-protocol.ts";
import { type FileRecord, kindOf } from "./file-record.ts";
import { atLeast, type Caller, type Files, fileNotFound, insufficientPermissions, roleOf } from "./rights.ts";

export interface DriveContext {
  readonly files: Files;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly caller: Caller;
  readonly now: Date;
  /** See Workspace.strictSharedDrives. */
  readonly strictSharedDrives: boolean;
  /** Hands a mail over that Google sends in the caller's name. */
  send(mail: Mail): void;
  /** Puts a new record, or one in the place of an older one. */
  save(record: FileRecord): void;
}
export interface Account extends AccountInfo {
  /** The folder "My Drive". */
  readonly rootId: string;
  /** The language of the account, as Google keeps it: "es", "pt_BR". English where there is none. */
  readonly locale?: string;
}
export type Params = Readonly<Record<string, unknown>>;

export const accountOf = (context: DriveContext): Account => context.accounts.get(context.caller.account)!;

/** `record` with what changed, one version on; times never stand still, even within a millisecond. */
export function written(context: DriveContext, record: FileRecord, changes: Partial<FileRecord>): FileRecord {
  const time = Math.max(context.now.getTime(), Date.parse(record.modifiedTime) + 1);
  return {
    ...record,
    ...changes,
    version: record.version + 1,
    modifiedTime: new Date(time).toISOString(),
    lastModifiedBy: context.caller.account,
  };
}

/** "root" is another name for one's own My Drive. */
export const realId = (context: DriveContext, id: string): string => (id === "root" ? accountOf(context).rootId : id);

/**
 * The folder in which the caller wants to put a file. A person's folder may be named by its id alone, even if the add-on
 * was never given it: known to hold for My Drive, unconfirmed for shared drives, hence `strictSharedDrives`.
 * Throws ApiError 404 for a folder out of sight, 403 for one where the caller may not add.
 */
export function targetFolder(context: DriveContext, id: string, supportsAllDrives: boolean): FileRecord {
  const { files, caller } = context;
  const folder = files.get(realId(context, id));
  const role = folder ? roleOf(files, caller.account, folder) : null;
  if (!folder || role === null) throw fileNotFound(id);
  if (folder.driveId !== null) {
    const picked = caller.via === "person" || folder.addOnAccounts.includes(caller.account);
    if (!supportsAllDrives || (context.strictSharedDrives && !picked)) throw fileNotFound(id);
  }
  if (kindOf(folder) !== "folder") throw new ApiError(403, "parentNotAFolder", "The specified parent is not a folder.");
  if (!atLeast(role, "writer")) throw insufficientPermissions(folder.id);
  return folder;
}

/** Names of 30 private properties at most, 124 bytes each with its value, as Drive has it. */
export function checkProperties(properties: Readonly<Record<string, string>>): void {
  const entries = Object.entries(properties);
  if (entries.length > 30) throw badRequest("A file holds at most 30 properties of an app.");
  for (const [key, value] of entries)
    if (Buffer.byteLength(key + value) > 124)
      throw badRequest(`The property "${key}" and its value are longer than 124 bytes.`);
}
