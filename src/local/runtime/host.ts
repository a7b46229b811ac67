/** The outer side of a script's services: what each host call does for one execution. */
import { randomUUID } from "node:crypto";
import { ApiError } from "../api-error.ts";
import type { GoogleDocument } from "../docs/document-types.ts";
import type { CallInfo, Effect, OpenAnswer, SheetSelection } from "../page-protocol.ts";
import type { Workspace } from "../workspace.ts";
import { documentFacts } from "./document-facts.ts";
import { frameHtml } from "./frame-html.ts";
import type { HostAnswer, HostCalls, HostError, LockKind, LogLevel, OpenFile } from "./host-calls.ts";
import type { Locks } from "./locks.ts";
import { openSpreadsheetCalls } from "./open-spreadsheet-calls.ts";
import { Exception } from "./script-exception.ts";

export type RuntimeWorkspace = Pick<
  Workspace,
  "call" | "state" | "properties" | "setProperty" | "localeOf" | "strikeFault"
>;
export interface ScriptLog {
  readonly level: LogLevel;
  readonly text: string;
}
export interface HostOptions {
  readonly workspace: RuntimeWorkspace;
  /** HTML files of the script project by name without extension. */
  readonly files: Readonly<Record<string, string>>;
  readonly locks: Locks;
  readonly addOnName: string;
  readonly clock: () => Date;
  /** What Utilities.sleep really sleeps at most, in milliseconds. */
  readonly sleepLimit: number;
  readonly localeOf: (account: string) => string;
  readonly log: (line: ScriptLog) => void;
}

/** Google's limits for Properties: 9 KB a value, 500 KB a store. */
const PROPERTY_VALUE_BYTES = 9 * 1024;
const PROPERTY_STORE_BYTES = 500 * 1024;

const bytes = (text: string): number => Buffer.byteLength(text);

const checkProperty = (stored: Readonly<Record<string, string>>, key: string, value: string): void => {
  if (bytes(value) > PROPERTY_VALUE_BYTES) throw new Exception("Argument too large: value");
  const size = Object.entries({ ...stored, [key]: value }).reduce(
    (sum, pair) => sum + bytes(pair[0]) + bytes(pair[1]),
    0,
  );
  if (size > PROPERTY_STORE_BYTES) {
    throw new Exception("You have exceeded the property storage quota. Please remove some properties and try again.");
  }
};

const pause = (ms: number): void => {
  if (ms > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
};

/** The open file as this person sees it. Throws ApiError 404 where it is none of theirs. */
export const openFile = (
  workspace: RuntimeWorkspace,
  account: string,
  fileId: string,
): OpenFile & { canEdit: boolean } => {
  const file = workspace.state(account).files.find((each) => each.id === fileId);
  if (!file || file.kind === "file") throw new ApiError(404, "notFound", `File not found: ${fileId}.`);
  const place = file.kind === "document" ? "document" : "spreadsheets";
  const url = `https://docs.google.com/${place}/d/${fileId}/edit`;
  return { id: fileId, name: file.name, kind: file.kind, url, canEdit: file.canEdit };
};

/** One execution's host. What it was asked to show and what it called is read from it afterwards. */
export interface Host {
  /** JSON [name, ...arguments] in, JSON HostAnswer out. Never throws. */
  readonly call: (json: string) => string;
  readonly effects: readonly Effect[];
  readonly calls: readonly CallInfo[];
  readonly menu: () => OpenAnswer["menu"];
  /** What went wrong in the Workspace itself, not by Google's rules: our bug. */
  readonly failure: () => unknown;
}

export const makeHost = (
  options: HostOptions,
  account: string,
  fileId: string,
  selection: SheetSelection | undefined,
): Host => {
  const { workspace, locks } = options;
  const effects: Effect[] = [];
  const calls: CallInfo[] = [];
  let menu: OpenAnswer["menu"] = null;
  let failure: unknown;

  const api: HostCalls["api"] = (method, params, body) => {
    const began = performance.now();
    const done = (status: number) => {
      const ms = Math.round(performance.now() - began);
      calls.push({ method, status, ms, requestBytes: body === null ? 0 : bytes(JSON.stringify(body)) });
    };
    try {
      const answer = workspace.call({ account, via: "addon" }, method, params, body ?? undefined);
      done(200);
      return answer;
    } catch (error) {
      done(error instanceof ApiError ? error.code : 500);
      if (!(error instanceof ApiError)) throw error;
      const details = error.toJSON().error;
      const message = `API call to ${method} failed with error: ${error.message}`;
      throw Object.assign(new Error(message), { name: "GoogleJsonResponseException", details });
    }
  };
  const lockName = (kind: LockKind) => (kind === "user" ? `user ${account}` : `document ${fileId}`);

  const hostCalls: HostCalls = {
    api,
    openFile: () => openFile(workspace, account, fileId),
    openDocument: () => {
      const answer = workspace.call({ account, via: "person" }, "docs.documents.get", { documentId: fileId });
      return documentFacts(answer as GoogleDocument);
    },
    ...openSpreadsheetCalls(workspace, account, fileId, selection, (chosen) => {
      effects.push({ kind: "activate", selection: chosen });
    }),
    htmlFile: (name) => options.files[name] ?? null,
    menu: (title, items) => {
      menu = { title: title ?? options.addOnName, items };
      return null;
    },
    sidebar: ({ title, html, functions }) => {
      effects.push({ kind: "sidebar", title, html: frameHtml(html, functions) });
      return null;
    },
    dialog: ({ title, html, functions }, modal, width, height) => {
      effects.push({ kind: "dialog", modal, title, html: frameHtml(html, functions), width, height });
      return null;
    },
    alert: (text) => {
      effects.push({ kind: "alert", text });
      return null;
    },
    properties: (store) => workspace.properties(account, store),
    setProperty: (store, key, value) => {
      if (value !== null) checkProperty(workspace.properties(account, store), key, value);
      workspace.setProperty(account, store, key, value);
      return null;
    },
    takeLock: (kind) => locks.take(lockName(kind), host),
    holdsLock: (kind) => locks.holds(lockName(kind), host),
    freeLock: (kind) => {
      locks.free(lockName(kind), host);
      return null;
    },
    sleep: (ms) => {
      pause(Math.min(ms, options.sleepLimit));
      return null;
    },
    uuid: () => randomUUID(),
    locale: () => options.localeOf(account),
    token: () => `addon:${account}`,
    now: () => options.clock().getTime(),
    log: (level, text) => {
      options.log({ level, text });
      return null;
    },
  };
  const table = hostCalls as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>;

  const expected = (error: unknown): error is Error =>
    error instanceof Exception || error instanceof ApiError || (error instanceof Error && "details" in error);
  const call = (json: string): string => {
    const [name, ...args] = JSON.parse(json) as [keyof HostCalls, ...unknown[]];
    let answer: HostAnswer;
    try {
      answer = { value: table[name]!(...args) ?? null };
    } catch (error) {
      if (!expected(error)) failure ??= error;
      const { name, message, details } = error as HostError;
      answer = { error: details === undefined ? { name, message } : { name, message, details } };
    }
    return JSON.stringify(answer);
  };
  const host: Host = { call, effects, calls, menu: () => menu, failure: () => failure };
  return host;
};
