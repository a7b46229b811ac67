/** What the account sees in its drives, kept up to date. */
import { effect, signal } from "@preact/signals";
import type { FileInfo, FolderInfo, WorkspaceState } from "../../page-protocol.ts";
import { onChange } from "../changes.ts";
import { assumeAccount, hashOf, place, readCells } from "../place.ts";
import { workspaceState } from "../server-calls.ts";

export const workspace = signal<WorkspaceState | null>(null);
export const workspaceProblem = signal<string | null>(null);

let asked = 0;
export async function refreshWorkspace(): Promise<void> {
  const mine = ++asked;
  try {
    const state = await workspaceState(place.peek().account);
    if (mine !== asked) return;
    workspace.value = state;
    workspaceProblem.value = null;
    if (place.peek().account === null) assumeAccount(state.account.email);
  } catch (error) {
    if (mine !== asked) return;
    // An account remembered from another Workspace: start again with the first one there is.
    if (workspace.peek() === null && place.peek().account !== null) {
      assumeAccount(null);
      return;
    }
    workspaceProblem.value = error instanceof Error ? error.message : String(error);
  }
}

export function watchWorkspace(): () => void {
  const stop = effect(() => {
    void place.value.account;
    void refreshWorkspace();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unlisten = onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void refreshWorkspace(), 150);
  });
  return () => {
    stop();
    unlisten();
    clearTimeout(timer);
  };
}

/** A folder's name with its drive's, which a drive's own root shares. */
export const folderPath = ({ name, drive }: FolderInfo): string => (name === drive ? name : `${drive} › ${name}`);

/** A folder's address at Google; null where there is none to hand on: a person's own root, and what stands for no folder. */
export const folderAddress = ({ id, name, drive }: FolderInfo): string | null =>
  id === "shared-with-me" || (name === drive && drive === "My Drive")
    ? null
    : `https://drive.google.com/drive/folders/${id}`;

export const fileById = (id: string): FileInfo | undefined => workspace.value?.files.find((file) => file.id === id);

/** What a file is, in a word. */
export function kindName({ kind, mimeType }: FileInfo): string {
  if (kind === "document") return "Document";
  if (kind === "spreadsheet") return "Spreadsheet";
  if (mimeType === "application/pdf") return "PDF";
  return mimeType.startsWith("image/") ? "Image" : "File";
}

/** A file's address at Google. */
export const addressOf = ({ id, kind }: FileInfo): string =>
  kind === "file"
    ? `https://drive.google.com/file/d/${id}/view`
    : `https://docs.google.com/${kind === "document" ? "document" : "spreadsheets"}/d/${id}/edit`;

/** Address of a file in this page, as the same account. */
export const fileAddress = (fileId: string): string => hashOf({ fileId, account: place.value.account });

/** The file that an address of Google's means, if it is one of this Workspace. */
export function fileOfUrl(url: string): FileInfo | undefined {
  const id =
    /^https:\/\/docs\.google\.com\/(?:document|spreadsheets)\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(url)?.[1] ??
    /^https:\/\/drive\.google\.com\/(?:file\/d\/|open\?id=)([\w-]+)/.exec(url)?.[1];
  return id === undefined ? undefined : fileById(id);
}

/** Whether an address of Google's asks for a copy of the file. */
const isCopyUrl = (url: string): boolean =>
  /^https:\/\/docs\.google\.com\/(?:document|spreadsheets)\/(?:u\/\d+\/)?d\/[\w-]+\/copy(?:[?#]|$)/.test(url);

/** What a link is called: our own files by their names. */
export function titleOfUrl(url: string): string {
  const name = fileOfUrl(url)?.name;
  if (name === undefined) return url;
  return isCopyUrl(url) ? `Make a copy of ${name}` : name;
}

/** Where a link leads from here: into this page for our own files, otherwise out, but never to a script. */
export function hrefOf(url: string): string | null {
  const file = fileOfUrl(url);
  if (file) {
    const cells = readCells(new URLSearchParams(url.split("#")[1] ?? ""));
    return hashOf({ fileId: file.id, account: place.value.account, copy: isCopyUrl(url), cells });
  }
  return /^(https?:|mailto:)/i.test(url) ? url : null;
}

export function openUrl(url: string): void {
  const href = hrefOf(url);
  if (href !== null) window.open(href, "_blank", "noopener,noreferrer");
}
