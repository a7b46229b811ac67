/** Where the person is: which file, as which account. The address' hash keeps it, so that a reload and a copied link do too. */
import { signal } from "@preact/signals";

export interface Place {
  /** null: the list of files. */
  readonly fileId: string | null;
  /** null: not said; the account used last, or the first there is. */
  readonly account: string | null;
  /** true: asked whether to copy the file, as Google asks at a file's .../copy address. */
  readonly copy?: boolean;
}

const storageKey = "local-workspace.account";

/** Reads "#/file/ID?account=EMAIL" and "#/copy/ID?account=EMAIL"; what it does not know is the list of files. */
export function readHash(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#/, "").split("?");
  const [, view, file] = /^\/(file|copy)\/([^/]+)$/.exec(path) ?? [];
  return {
    fileId: file === undefined ? null : decodeURIComponent(file),
    account: new URLSearchParams(query).get("account"),
    copy: view === "copy",
  };
}

export function hashOf({ fileId, account, copy = false }: Place): string {
  const query = account === null ? "" : `?${new URLSearchParams({ account })}`;
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
