/** Where the person is: which file, as which account. The address' hash keeps it, so that a reload and a copied link do too. */
import { signal } from "@preact/signals";

/** Cells of a spreadsheet, as Google's addresses name them: "#gid=200&range=F10". */
export interface CellsAt {
  readonly sheetId: number;
  /** In A1 notation; null: the tab alone. */
  readonly range: string | null;
}

export interface Place {
  /** null: the list of files. */
  readonly fileId: string | null;
  /** null: not said; the account used last, or the first there is. */
  readonly account: string | null;
  /** true: asked whether to copy the file, as Google asks at a file's .../copy address. */
  readonly copy?: boolean;
  /** null or left out: wherever one was last. */
  readonly cells?: CellsAt | null;
}

const storageKey = "local-workspace.account";

/** The cells that the fragment of a spreadsheet's address names, as `gid` and `range`. */
export function readCells(query: URLSearchParams): CellsAt | null {
  const gid = query.get("gid") ?? "";
  return /^\d+$/.test(gid) ? { sheetId: Number(gid), range: query.get("range") } : null;
}

/** Reads "#/file/ID?account=EMAIL&gid=200&range=F10" and "#/copy/ID?account=EMAIL"; what it does not know is the list of files. */
export function readHash(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#/, "").split("?");
  const [, view, file] = /^\/(file|copy)\/([^/]+)$/.exec(path) ?? [];
  const said = new URLSearchParams(query);
  return {
    fileId: file === undefined ? null : decodeURIComponent(file),
    account: said.get("account"),
    copy: view === "copy",
    cells: readCells(said),
  };
}

export function hashOf({ fileId, account, copy = false, cells = null }: Place): string {
  const said = new URLSearchParams({
    ...(account === null ? {} : { account }),
    ...(cells === null ? {} : { gid: String(cells.sheetId) }),
    ...(cells === null || cells.range === null ? {} : { range: cells.range }),
  }).toString();
  const query = said === "" ? "" : `?${said}`;
  return fileId === null ? `#/${query}` : `#/${copy ? "copy" : "file"}/${encodeURIComponent(fileId)}${query}`;
}

const current = (): Place => {
  const read = readHash(location.hash);
  if (read.account !== null) localStorage.setItem(storageKey, read.account);
  return { ...read, account: localStorage.getItem(storageKey) };
};

export const place = signal<Place>(current());

export function go(to: Place): void {
  if (to.account !== null) localStorage.setItem(storageKey, to.account);
  location.hash = hashOf(to);
  place.value = to;
}

/** Says as whom one is here where the address did not. No step to go back to. */
export function assumeAccount(account: string | null): void {
  if (account === null) localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, account);
  place.value = { ...place.peek(), account };
  history.replaceState(null, "", hashOf(place.peek()));
}

addEventListener("hashchange", () => {
  const next = current();
  if (hashOf(next) !== hashOf(place.value)) place.value = next;
});
