/** What one account sees of the Workspace, for the page: its folders and files. */
import type { Account } from "./drive/drive-context.ts";
import { type FileRecord, kindOf, mimeTypeOf } from "./drive/file-record.ts";
import { atLeast, canAddChildren, canReach, type Files, isTrashed, roleOf } from "./drive/rights.ts";
import type { AccountInfo, FileInfo, FolderInfo, Mail, WorkspaceState } from "./page-protocol.ts";

/** Where files show that a colleague shared and whose folder stays out of sight. */
const sharedWithMe: FolderInfo = {
  id: "shared-with-me",
  name: "Shared with me",
  drive: "Shared with me",
  canAdd: false,
};

export const accountInfos = (accounts: ReadonlyMap<string, Account>): readonly AccountInfo[] =>
  [...accounts.values()].map(({ email, name }) => ({ email, name }));

const by =
  (key: (file: FileRecord) => string) =>
  (a: FileRecord, b: FileRecord): number =>
    key(a) < key(b) ? -1 : 1;

export function workspaceState(
  files: Files,
  accounts: ReadonlyMap<string, Account>,
  { email, name }: Account,
  mails: readonly Mail[],
): WorkspaceState {
  const driveName = ({ driveId, owner }: FileRecord): string =>
    driveId !== null ? (files.get(driveId)?.name ?? "") : owner === email ? "My Drive" : sharedWithMe.drive;
  const visible = [...files.values()].filter((file) => !isTrashed(files, file) && roleOf(files, email, file) !== null);
  // My Drive first, as it is where a file goes when nothing else is said; a drive's root before its folders.
  const place = (folder: FileRecord): string =>
    [folder.owner === email ? 0 : 1, driveName(folder), folder.parent === null ? 0 : 1, folder.name, folder.id].join(
      "\n",
    );
  const folders = visible
    .filter((file) => kindOf(file) === "folder")
    .sort(by(place))
    .map(
      (folder): FolderInfo => ({
        id: folder.id,
        name: folder.name,
        drive: driveName(folder),
        canAdd: canAddChildren(folder, roleOf(files, email, folder)),
      }),
    );
  const seen = new Set(folders.map(({ id }) => id));
  const fileInfo = (file: FileRecord, kind: FileInfo["kind"]): FileInfo => ({
    mimeType: mimeTypeOf(file),
    id: file.id,
    name: file.name,
    kind,
    folderId: file.parent !== null && seen.has(file.parent) ? file.parent : sharedWithMe.id,
    owner: file.owner ?? driveName(file),
    modified: file.modifiedTime,
    canEdit: atLeast(roleOf(files, email, file), "writer"),
    addOnMayOpen: canReach(files, { account: email, via: "addon" }, file),
  });
  const infos = visible.sort(by(({ name: fileName, id }) => `${fileName}\n${id}`)).flatMap((file) => {
    const kind = kindOf(file);
    return kind === "folder" ? [] : [fileInfo(file, kind)];
  });
  return {
    accounts: accountInfos(accounts),
    account: { email, name },
    folders: infos.some(({ folderId }) => folderId === sharedWithMe.id) ? [...folders, sharedWithMe] : folders,
    files: infos,
    mails: mails.filter(({ readers }) => readers.includes(email)).reverse(),
  };
}
