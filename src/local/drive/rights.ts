/**
 * Who may do what with a file. A person reaches what was shared with them; the add-on reaches, of that, only the files
 * that it made for this account or that this account picked (the scope drive.file, which is per account and file).
 */
import { ApiError } from "../api-error.ts";
import { type FileRecord, kindOf, type Role, roles } from "./file-record.ts";
import { peopleOf } from "./groups.ts";

export interface Caller {
  /** E-mail address. */
  readonly account: string;
  /** addon: with the manifest's scopes. person: in Google's own editors, with all rights of the account. */
  readonly via: "addon" | "person";
}
export type Files = ReadonlyMap<string, FileRecord>;

export const fileNotFound = (id: string): ApiError => new ApiError(404, "notFound", `File not found: ${id}.`);
export const insufficientPermissions = (id: string): ApiError =>
  new ApiError(403, "insufficientFilePermissions", `The user does not have sufficient permissions for file ${id}.`);

export const atLeast = (role: Role | null, wanted: Role): boolean =>
  role !== null && roles.indexOf(role) >= roles.indexOf(wanted);

/** The highest role that the account has on the file, from the file itself and the folders above it. */
export function roleOf(files: Files, account: string, file: FileRecord): Role | null {
  let best: Role | null = null;
  for (let at: FileRecord | undefined = file; at; at = at.parent === null ? undefined : files.get(at.parent)) {
    if (at.owner === account) return "owner";
    for (const { email, role } of at.grants) if (peopleOf(email).includes(account) && !atLeast(best, role)) best = role;
  }
  return best;
}

/** A file in a trashed folder is trashed with it. */
export function isTrashed(files: Files, file: FileRecord): boolean {
  for (let at: FileRecord | undefined = file; at; at = at.parent === null ? undefined : files.get(at.parent))
    if (at.trashed) return true;
  return false;
}

/** Whether the file exists for this caller at all. */
export const canReach = (files: Files, caller: Caller, file: FileRecord): boolean =>
  roleOf(files, caller.account, file) !== null &&
  (caller.via === "person" || file.addOnAccounts.includes(caller.account));

/** Throws ApiError 404 for a file that does not exist for this caller, just as for one that does not exist at all. */
export function reach(files: Files, caller: Caller, id: string, supportsAllDrives: boolean): FileRecord {
  const file = files.get(id);
  if (!file || !canReach(files, caller, file) || (file.driveId !== null && !supportsAllDrives)) throw fileNotFound(id);
  return file;
}

/** Throws ApiError 403 where the account's role on the file is below `wanted`. */
export function requireRole(files: Files, account: string, file: FileRecord, wanted: Role): void {
  if (!atLeast(roleOf(files, account, file), wanted)) throw insufficientPermissions(file.id);
}

export const canTrash = (file: FileRecord, role: Role | null): boolean =>
  file.parent !== null && atLeast(role, file.driveId === null ? "owner" : "fileOrganizer");

export const canShare = (file: FileRecord, role: Role | null): boolean =>
  file.parent !== null && atLeast(role, file.driveId !== null && kindOf(file) === "folder" ? "organizer" : "writer");

export const canAddChildren = (file: FileRecord, role: Role | null): boolean =>
  kindOf(file) === "folder" && atLeast(role, "writer");

/** Drive's `capabilities` of the file for someone in that role. */
export function capabilities(file: FileRecord, role: Role | null): Record<string, boolean> {
  const folder = kindOf(file) === "folder";
  const shared = file.driveId !== null;
  const root = file.parent === null;
  const edits = atLeast(role, "writer");
  const organizes = atLeast(role, "fileOrganizer");
  return {
    canAddChildren: canAddChildren(file, role),
    canComment: atLeast(role, "commenter"),
    canCopy: !folder,
    canDelete: !root && atLeast(role, shared ? "organizer" : "owner"),
    canDownload: true,
    canEdit: edits,
    canListChildren: folder,
    canModifyContent: edits,
    canMoveItemIntoTeamDrive: !shared && !folder && role === "owner",
    canMoveItemOutOfDrive: shared && !folder && role === "organizer",
    canMoveItemWithinDrive: !root && !folder && (shared ? organizes : role === "owner"),
    canReadRevisions: edits,
    canRename: edits && !(root && !shared),
    canShare: canShare(file, role),
    canTrash: canTrash(file, role),
    canUntrash: canTrash(file, role),
    ...(shared && {
      canMoveItemWithinTeamDrive: !root && !folder && organizes,
      canReadDrive: true,
      canReadTeamDrive: true,
    }),
  };
}
