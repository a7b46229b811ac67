/**
 * The local Workspace on disk: a folder with one JSON file for every record, so that people can read it and a crash can
 * hurt one file at most. Each is written beside its old version and then renamed over it. A folder that cannot be read whole
 * is left as it is.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import type { Account } from "./drive/drive-context.ts";
import { type FileRecord, roles } from "./drive/file-record.ts";

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
  accounts: v.array(v.object({ email: v.string(), name: v.string(), rootId: v.string() })),
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
  content: v.variant("kind", [
    v.object({ kind: v.literal("document"), state: v.looseObject({ body: v.array(v.looseObject({})) }) }),
    v.object({ kind: v.literal("spreadsheet"), state: v.looseObject({ tabs: v.array(v.looseObject({})) }) }),
    v.object({ kind: v.literal("folder") }),
  ]),
});

export interface Stored {
  readonly files: readonly FileRecord[];
  readonly settings: Settings;
}

/** Puts the folder aside under a name with the time in it, and answers with that name; null where there is none. */
export function setAside(dir: string, now: Date): string | null {
  if (!existsSync(dir)) return null;
  const aside = `${dir.replace(/[/\\]+$/, "")}-${now.toISOString().slice(0, 19).replace(/:/g, "-")}`;
  renameSync(dir, aside);
  return aside;
}

/** Reads the folder; null where it is new or empty. Throws Error, in a sentence for people, where a part is damaged. */
export function readStored(dir: string): Stored | null {
  if (!existsSync(dir) || readdirSync(dir).length === 0) return null;
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
  const names = existsSync(join(dir, "files")) ? readdirSync(join(dir, "files")) : [];
  const files = names
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const record = read(join("files", name), recordSchema);
      if (`${record.id}.json` !== name) throw damaged(join("files", name), "it holds another file's record");
      // The states inside are the local Docs' and Sheets' own and were written by them.
      return record as unknown as FileRecord;
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
  readonly #pending = new Map<string, () => object>();
  #timer: NodeJS.Timeout | null = null;
  readonly #atExit = () => this.flush();

  /** `dir` null keeps nothing. */
  constructor(dir: string | null) {
    this.#dir = dir;
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
  }
}
