/** Everything the page asks of its server: the Workspace's own paths, and Google's, with the person's rights. */
import type { EditorKind, FileInfo, OpenAnswer, RunAnswer, RunRequest, WorkspaceState } from "../page-protocol.ts";

/** A refusal in Google's form. code 0: no answer came. */
export class CallError extends Error {
  readonly code: number;
  readonly reason: string;

  constructor(code: number, reason: string, message: string) {
    super(message);
    this.name = "CallError";
    this.code = code;
    this.reason = reason;
  }

  /** Whether the same call may succeed later: no answer, too many calls, or trouble on the server's side. */
  get passing(): boolean {
    return this.code === 0 || this.code === 408 || this.code === 429 || (this.code >= 500 && this.code !== 501);
  }
}

interface Refusal {
  readonly error?: { readonly message?: string; readonly errors?: readonly { readonly reason?: string }[] };
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(path, init);
  } catch {
    throw new CallError(0, "noAnswer", "The local Workspace does not answer. Is it still running?");
  }
  const text = await answer.text();
  if (answer.ok) return (text === "" ? {} : JSON.parse(text)) as T;
  throw refusalOf(answer, text);
}

function refusalOf(answer: Response, text: string): CallError {
  try {
    const { error } = JSON.parse(text) as Refusal;
    return new CallError(answer.status, error?.errors?.[0]?.reason ?? "", error?.message ?? answer.statusText);
  } catch {
    return new CallError(answer.status, "", text || answer.statusText);
  }
}

const post = <T>(path: string, body: object): Promise<T> =>
  ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

export const workspaceState = (account: string | null): Promise<WorkspaceState> =>
  ask(`/workspace/state${account === null ? "" : `?${new URLSearchParams({ account })}`}`, {});

export const newFile = (request: {
  account: string;
  kind: EditorKind;
  folderId: string;
  name: string;
}): Promise<FileInfo> => post("/workspace/new", request);

export const openFile = (account: string, fileId: string): Promise<OpenAnswer> =>
  post("/workspace/open", { account, fileId });

/** Rows that a filter view shows of its range, in its order. Rejects with CallError. */
export const filterViewRows = async (
  account: string,
  fileId: string,
  filterViewId: number,
): Promise<readonly number[]> => {
  const query = new URLSearchParams({ account, fileId, filterViewId: String(filterViewId) });
  return (await ask<{ readonly rows: readonly number[] }>(`/workspace/filter-view?${query}`, {})).rows;
};

/** Takes back one's own last edit of a spreadsheet; false where there is none. Rejects with CallError. */
export const undoEdit = async (account: string, fileId: string): Promise<boolean> =>
  (await post<{ readonly undone: boolean }>("/workspace/undo", { account, fileId })).undone;

export const runFunction = (request: RunRequest): Promise<RunAnswer> => post("/workspace/run", request);

export const pickFile = (account: string, fileId: string): Promise<unknown> =>
  post("/workspace/pick", { account, fileId });

export const exportPath = (account: string, file: FileInfo): string =>
  `/workspace/export/${encodeURIComponent(file.id)}.${file.kind === "document" ? "docx" : "xlsx"}?${new URLSearchParams({ account })}`;

/**
 * One of Google's REST methods as the person in the editor. Bodies up to 60 KB go out even while the page is being closed.
 * @throws {CallError}
 */
export function google<T>(
  account: string,
  method: "GET" | "POST" | "PUT" | "PATCH",
  path: string,
  query: { readonly [name: string]: string | readonly string[] } = {},
  body?: object,
): Promise<T> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of typeof value === "string" ? [value] : value) search.append(name, one);
  const text = body === undefined ? null : JSON.stringify(body);
  return ask(search.size > 0 ? `${path}?${search}` : path, {
    method,
    headers: { authorization: `Bearer person:${account}`, ...(text ? { "content-type": "application/json" } : {}) },
    body: text,
    keepalive: text !== null && text.length < 60_000,
  });
}

/** Answers with the copy's id. `place` "own": in the person's My Drive; "beside": where the original is, if they may add there. */
export const copyFile = async (
  account: string,
  fileId: string,
  name: string,
  place: "own" | "beside",
): Promise<string> => {
  const query = { supportsAllDrives: "true", fields: "id" };
  const body = { name, ...(place === "own" ? { parents: ["root"] } : {}) };
  const path = `/drive/v3/files/${encodeURIComponent(fileId)}/copy`;
  return (await google<{ readonly id: string }>(account, "POST", path, query, body)).id;
};

export const renameFile = (account: string, fileId: string, name: string): Promise<unknown> =>
  google(account, "PATCH", `/drive/v3/files/${encodeURIComponent(fileId)}`, { supportsAllDrives: "true" }, { name });
