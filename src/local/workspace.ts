/**
 * The local Workspace: accounts, their files and Google's methods upon them, in this process. One call goes through form
 * (Google's schemas), rights, the work itself and the fields mask, in the order in which Google refuses.
 */
import manifest from "../../appsscript.json" with { type: "json" };
import { ApiError, notSupported } from "./api-error.ts";
import { type Account, type DriveContext, type Params, written } from "./drive/drive-context.ts";
import { driveMethods, type Method } from "./drive/drive-methods.ts";
import type { FileRecord } from "./drive/file-record.ts";
import { type Caller, canReach, fileNotFound, requireRole } from "./drive/rights.ts";
import { editorMethods } from "./editors.ts";
import { type Fault, Faults, type Moment } from "./faults.ts";
import { applyFields, checkMask } from "./fields.ts";
import type { AccountInfo, CallInfo, ChangeEvent, Mail, WorkspaceState } from "./page-protocol.ts";
import { checkAnswer, checkMethod, methodInfo } from "./schema.ts";
import { seed } from "./seed.ts";
import { rowsOfFilterView, type SheetState } from "./sheets/local-sheets.ts";
import { openFolder, Store, type Stored } from "./store.ts";
import { Edits } from "./undo.ts";
import { accountInfos, workspaceState } from "./workspace-state.ts";

export type { Caller } from "./drive/rights.ts";
export type { Fault } from "./faults.ts";

export interface WorkspaceOptions {
  /** Where files are kept between runs; null keeps them in memory only. */
  readonly dir: string | null;
  readonly now?: () => Date;
  /** Put what is in `dir` aside and start anew. */
  readonly fresh?: boolean;
  /** Scopes that the add-on has; those of the manifest unless given. */
  readonly scopes?: readonly string[];
  readonly strictSharedDrives?: boolean;
  /** Whether a new Workspace holds some students' work, with names in it, to be picked and copied. */
  readonly studentWork?: boolean;
}
export interface CallRecord extends CallInfo {
  readonly caller: Caller;
}
export type PropertyStore = "user" | "script";
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Media type. */
  readonly type: string;
}
type Listener<T> = (event: T) => void;

const exportTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const services: Readonly<Record<string, Method>> = { ...driveMethods, ...editorMethods };

export class Workspace {
  /**
   * Whether the add-on must have been given a shared drive's folder before it may make files in it. Nobody has confirmed
   * what Google does there, so the add-on has to be right either way.
   */
  strictSharedDrives: boolean;

  readonly #files: Map<string, FileRecord>;
  readonly #accounts: ReadonlyMap<string, Account>;
  #settings: Stored["settings"];
  readonly #store: Store;
  readonly #now: () => Date;
  readonly #scopes: readonly string[];
  readonly #faults = new Faults();
  readonly #edits = new Edits();
  /** Since this Workspace was opened. */
  readonly #mails: Mail[] = [];
  readonly #callListeners = new Set<Listener<CallRecord>>();
  readonly #changeListeners = new Set<Listener<ChangeEvent>>();

  private constructor(options: WorkspaceOptions, { files, settings }: Stored, release: () => void) {
    this.#files = new Map(files.map((file) => [file.id, file]));
    this.#accounts = new Map(settings.accounts.map((account) => [account.email, account]));
    this.#settings = settings;
    this.#store = new Store(options.dir, release);
    this.#now = options.now ?? (() => new Date());
    this.#scopes = options.scopes ?? manifest.oauthScopes;
    this.strictSharedDrives = options.strictSharedDrives ?? false;
  }

  /**
   * Opens the folder, or seeds a new one. Throws Error, in a sentence for people, where the folder is damaged, already open
   * or something else's.
   */
  static open(options: WorkspaceOptions): Workspace {
    const { dir, fresh } = options;
    const now = (options.now ?? (() => new Date()))();
    const { stored, release } =
      dir === null ? { stored: null, release: () => {} } : openFolder(dir, fresh ? now : null);
    const workspace = new Workspace(options, stored ?? seed(now, options.studentWork ?? false), release);
    if (!stored) workspace.#saveAll();
    return workspace;
  }

  #saveAll(): void {
    for (const file of this.#files.values()) this.#store.saveFile(file);
    this.#store.saveSettings(this.#settings);
    this.#store.flush();
  }

  /**
   * A REST method by its name, such as "drive.files.create", with path and query parameters in one object.
   * Throws ApiError as Google would refuse it, 501 for what the local Workspace does not know.
   */
  call(caller: Caller, method: string, params: Params, body?: unknown): unknown {
    const began = performance.now();
    let status = 500;
    try {
      const answer = this.#answer(caller, method, params, body);
      status = 200;
      return answer;
    } catch (error) {
      if (error instanceof ApiError) status = error.code;
      throw error;
    } finally {
      const requestBytes = body == null ? 0 : Buffer.byteLength(JSON.stringify(body));
      const ms = performance.now() - began;
      for (const listener of this.#callListeners) listener({ method, caller, status, ms, requestBytes });
    }
  }

  #answer(caller: Caller, method: string, params: Params, body: unknown): object {
    const info = methodInfo(method);
    const service = services[method];
    if (!service) throw notSupported(method);
    this.#requireAccount(caller.account);
    if (caller.via === "addon" && !info.scopes.some((scope) => this.#scopes.includes(scope)))
      throw new ApiError(403, "insufficientPermissions", "Request had insufficient authentication scopes.");
    checkMethod(method, params, body);
    const fields = params.fields ?? service.defaultFields;
    if (fields !== undefined) checkMask(info.api, info.response!, String(fields));
    const strike = (moment: Moment): void => {
      // Faults are meant for the add-on: what the page does as a person goes on.
      if (caller.via === "addon") this.#faults.strike(method, moment);
    };
    strike("before");
    const answer = service.run(this.#context(caller), params, (body ?? {}) as object);
    strike("after");
    checkAnswer(method, answer);
    return fields === undefined ? answer : applyFields(String(fields), answer);
  }

  #context(caller: Caller): DriveContext {
    return {
      files: this.#files,
      accounts: this.#accounts,
      caller,
      now: this.#now(),
      strictSharedDrives: this.strictSharedDrives,
      send: (mail) => this.#mails.push(mail),
      save: (record) => {
        this.#noteEdit(caller, record);
        this.#save(record);
      },
    };
  }

  #noteEdit({ account, via }: Caller, { id, content }: FileRecord): void {
    const old = this.#files.get(id)?.content;
    if (via !== "person" || content.kind !== "spreadsheet" || old?.kind !== "spreadsheet") return;
    if (old.state !== content.state) this.#edits.record(account, id, old.state, content.state);
  }

  #save(record: FileRecord): void {
    this.#files.set(record.id, record);
    this.#store.saveFile(record);
    for (const listener of this.#changeListeners) listener({ fileId: record.id, version: record.version });
  }

  #requireAccount(email: string): Account {
    const account = this.#accounts.get(email);
    if (!account) throw new ApiError(401, "authError", `Invalid Credentials: nobody here is called ${email}.`);
    return account;
  }

  /** The file, where the caller may see it. Throws ApiError 404 otherwise. */
  #visible(caller: Caller, fileId: string): FileRecord {
    const file = this.#files.get(fileId);
    if (!file || !canReach(this.#files, caller, file)) throw fileNotFound(fileId);
    return file;
  }

  /** Calls `listener` after every call, refused ones too. Returns what ends that. */
  onCall(listener: Listener<CallRecord>): () => void {
    this.#callListeners.add(listener);
    return () => this.#callListeners.delete(listener);
  }

  /** Calls `listener` after every change of a file. Returns what ends that. */
  onChange(listener: Listener<ChangeEvent>): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  /** Who works here; never empty. */
  /** The language of an account: "en", "es_419". */
  localeOf(email: string): string {
    return this.#accounts.get(email)?.locale ?? "en";
  }

  accounts(): readonly AccountInfo[] {
    return accountInfos(this.#accounts);
  }

  /** What the account sees of the Workspace. Throws ApiError 401 for an unknown account. */
  state(account: string): WorkspaceState {
    return workspaceState(this.#files, this.#accounts, this.#requireAccount(account), this.#mails);
  }

  /** Gives the add-on the file in this account's name, as Google Picker does. Throws ApiError 404. */
  pick(account: string, fileId: string): void {
    this.#requireAccount(account);
    const file = this.#visible({ account, via: "person" }, fileId);
    if (file.addOnAccounts.includes(account)) return;
    this.#save({ ...file, addOnAccounts: [...file.addOnAccounts, account] });
  }

  #spreadsheet(account: string, fileId: string): { readonly file: FileRecord; readonly state: SheetState } {
    this.#requireAccount(account);
    const file = this.#visible({ account, via: "person" }, fileId);
    if (file.content.kind !== "spreadsheet") throw notSupported(`this with a ${file.content.kind}`);
    return { file, state: file.content.state };
  }

  /** Rows (zero-based) that a filter view shows of its range, in its order. Throws ApiError 404, or 400 for no such view. */
  rowsOfFilterView(account: string, fileId: string, filterViewId: number): readonly number[] {
    return rowsOfFilterView(this.#spreadsheet(account, fileId).state, filterViewId);
  }

  /**
   * Takes back the account's own last edit of a spreadsheet; false where there is none. Throws ApiError 403 for a viewer, 409
   * where somebody else has changed the same cells since.
   */
  undo(account: string, fileId: string): boolean {
    const { file, state } = this.#spreadsheet(account, fileId);
    requireRole(this.#files, account, file, "writer");
    const back = this.#edits.undo(account, fileId, state);
    if (!back) return false;
    this.#save(
      written(this.#context({ account, via: "person" }), file, { content: { kind: "spreadsheet", state: back } }),
    );
    return true;
  }

  /** The file as .docx or .xlsx. Rejects with ApiError 404, or 501 for what is no document or spreadsheet. */
  async exportFile(caller: Caller, fileId: string): Promise<ExportedFile> {
    const { name, content } = this.#visible(caller, fileId);
    // Both writers are large and seldom needed.
    switch (content.kind) {
      case "document": {
        const { documentToDocx } = await import("./export/docx.ts");
        return { name: `${name}.docx`, bytes: await documentToDocx(content.state, name), type: exportTypes.docx };
      }
      case "spreadsheet": {
        const { spreadsheetToXlsx } = await import("./export/xlsx.ts");
        return { name: `${name}.xlsx`, bytes: await spreadsheetToXlsx(content.state, name), type: exportTypes.xlsx };
      }
      case "folder":
      case "file":
        throw notSupported(`exporting a ${content.kind}`);
    }
  }

  /** What the script keeps: for everybody, or for this account. */
  properties(account: string, store: PropertyStore): Readonly<Record<string, string>> {
    const { scriptProperties, userProperties } = this.#settings;
    return store === "script" ? scriptProperties : (userProperties[account] ?? {});
  }

  /** `value` null deletes. Google's limits are the script runtime's to hold. */
  setProperty(account: string, store: PropertyStore, key: string, value: string | null): void {
    const { [key]: _, ...others } = this.properties(account, store);
    const kept = value === null ? others : { ...others, [key]: value };
    this.#settings =
      store === "script"
        ? { ...this.#settings, scriptProperties: kept }
        : { ...this.#settings, userProperties: { ...this.#settings.userProperties, [account]: kept } };
    this.#store.saveSettings(this.#settings);
  }

  /** Throws the fault that waits for this name: for what Google's services do that is no call of a method. */
  strikeFault(name: string, moment: Moment): void {
    this.#faults.strike(name, moment);
  }

  addFault(fault: Fault): void {
    this.#faults.add(fault);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** Writes to disk what waits. */
  flush(): void {
    this.#store.flush();
  }

  /** Writes to disk what waits and gives the folder back; the Workspace may not be used afterwards. */
  close(): void {
    this.#store.close();
  }
}
