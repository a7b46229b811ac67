/**
 * The local Workspace on disk: a folder with one JSON file for every record, so that people can read it and a crash can
 * hurt one file at most. Each is written beside its old version and then renamed over it. A folder that cannot be read whole
 * is left as it is.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Account } from "./drive/drive-context.ts";
import { type FileRecord, roles } from "./drive/file-record.ts";
import { isLockFile, lockFolder } from "./folder-lock.ts";
import { checkContent, contentSchema } from "./sound-content.ts";

/** Counted up when older folders can no longer be read. */
const format = 1;
const settleMs = 100;

export interface Settings {
  readonly accounts: readonly Account[];
  readonly scriptProperties: Readonly<Record<string, string>>;
  /** By account. */
  readonly userProperties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const texts = v.record(v.string(), v.string());
const settingsSchema = v.object({
  format: v.literal(format),
  accounts: v.array(
    v.object({ email: v.string(), name: v.string(), rootId: v.string(), locale: v.exactOptional(v.string()) }),
  ),
  scriptProperties: texts,
  userProperties: v.record(v.string(), texts),
});
const recordSchema = v.object({
  id: v.string(),
  name: v.string(),
  parent: v.nullable(v.string()),
  driveId: v.nullable(v.string()),
  owner: v.nullable(v.string()),
  createdBy: v.string(),
  lastModifiedBy: v.string(),
  createdTime: v.string(),
  modifiedTime: v.string(),
  version: v.number(),
  trashed: v.boolean(),
  description: v.string(),
  properties: texts,
  appProperties: texts,
  grants: v.array(v.object({ email: v.string(), role: v.picklist(roles) })),
  addOnAccounts: v.array(v.string()),
  content: contentSchema,
});

export interface Stored {
  readonly files: readonly FileRecord[];
  readonly settings: Settings;
}

/** Names of the records' files. */
const recordNames = (dir: string): string[] =>
  existsSync(join(dir, "files")) ? readdirSync(join(dir, "files")).filter((name) => name.endsWith(".json")) : [];

/** False where the folder is new or empty. Throws Error, in a sentence for people, where it is somebody else's. */
function holdsWorkspace(dir: string): boolean {
  if (!existsSync(dir)) return false;
  if (!statSync(dir).isDirectory()) throw new Error(`${dir} is a file. Name a folder with --dir.`);
  const names = readdirSync(dir).filter((name) => !isLockFile(name));
  if (names.length === 0) return false;
  if (names.includes("workspace.json") || recordNames(dir).length > 0) return true;
  throw new Error(
    `${dir} holds something else and is no folder of a local Workspace. Nothing was changed in it. ` +
      "Name a new or empty folder with --dir.",
  );
}

/** Puts the folder aside under a name with the time in it. */
function setAside(dir: string, now: Date): void {
  renameSync(dir, `${dir.replace(/[/\\]+$/, "")}-${now.toISOString().slice(0, 19).replace(/:/g, "-")}`);
}

export interface OpenFolder {
  /** Null where it is new. */
  readonly stored: Stored | null;
  /** Gives the folder back for others to open. */
  readonly release: () => void;
}

/**
 * Takes the folder for this process alone and reads it. With `freshAt`, what is in it is put aside first, under that time.
 * Throws Error, in a sentence for people and with nothing changed, where another process has it, where a part is damaged, and
 * where it is no folder of ours.
 */
export function openFolder(dir: string, freshAt: Date | null): OpenFolder {
  const used = holdsWorkspace(dir);
  const release = lockFolder(dir);
  try {
    if (!used || freshAt === null) return { stored: used ? readStored(dir) : null, release };
  } catch (error) {
    release();
    throw error;
  }
  release();
  setAside(dir, freshAt);
  return { stored: null, release: lockFolder(dir) };
}

/** Throws Error, in a sentence for people, where a part is damaged. */
function readStored(dir: string): Stored {
  const damaged = (name: string, why: string) =>
    new Error(
      `The local Workspace in ${dir} cannot be opened: ${name} is damaged (${why}). Nothing was overwritten. ` +
        `"npm start -- --fresh" starts anew and keeps the old folder aside.`,
    );
  const read = <Schema extends v.GenericSchema>(name: string, schema: Schema): v.InferOutput<Schema> => {
    let json: unknown;
    try {
      json = JSON.parse(readFileSync(join(dir, name), "utf8"));
    } catch (error) {
      throw damaged(name, (error as Error).message);
    }
    const result = v.safeParse(schema, json);
    if (!result.success) throw damaged(name, `${v.getDotPath(result.issues[0]) ?? "it"}: ${result.issues[0].message}`);
    return result.output;
  };
  const { format: _, ...settings } = read("workspace.json", settingsSchema);
  const files = recordNames(dir).map((name) => {
    const path = join("files", name);
    // The schema goes as deep as the local Docs and Sheets rely on; what lies deeper is held against Google's.
    const record = read(path, recordSchema) as unknown as FileRecord;
    if (`${record.id}.json` !== name) throw damaged(path, "it holds another file's record");
    try {
      checkContent(record.content);
    } catch (error) {
      throw damaged(path, error instanceof TypeError ? "its parts do not fit together" : (error as Error).message);
    }
    return record;
  });
  const ids = new Set(files.map(({ id }) => id));
  for (const { id, parent } of files)
    if (parent !== null && !ids.has(parent))
      throw damaged(join("files", `${id}.json`), "the folder it lies in is missing");
  for (const { email, rootId } of settings.accounts)
    if (!ids.has(rootId)) throw damaged("workspace.json", `the My Drive of ${email} is missing`);
  return { files, settings };
}

/** Writes records a moment after they changed, at the latest when the process ends. */
export class Store {
  readonly #dir: string | null;
  readonly #release: () => void;
  readonly #pending = new Map<string, () => object>();
  #timer: NodeJS.Timeout | null = null;
  readonly #atExit = () => this.close();

  /** `dir` null keeps nothing. `release` is called when everything is written. */
  constructor(dir: string | null, release: () => void = () => {}) {
    this.#dir = dir;
    this.#release = release;
    if (dir !== null) process.on("exit", this.#atExit);
  }

  saveFile(record: FileRecord): void {
    this.#save(join("files", `${record.id}.json`), () => record);
  }

  saveSettings(settings: Settings): void {
    this.#save("workspace.json", () => ({ format, ...settings }));
  }

  #save(name: string, json: () => object): void {
    if (this.#dir === null) return;
    this.#pending.set(name, json);
    this.#timer ??= setTimeout(() => this.flush(), settleMs).unref();
  }

  flush(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#dir === null || this.#pending.size === 0) return;
    mkdirSync(join(this.#dir, "files"), { recursive: true });
    for (const [name, json] of this.#pending) {
      const path = join(this.#dir, name);
      writeFileSync(`${path}.tmp`, JSON.stringify(json()), { flush: true });
      renameSync(`${path}.tmp`, path);
      this.#pending.delete(name);
    }
  }

  /** Writes what waits; nothing may be saved afterwards. */
  close(): void {
    this.flush();
    process.off("exit", this.#atExit);
    this.#release();
  }
}
