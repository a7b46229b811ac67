import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { Workspace } from "../../src/local/workspace.ts";

let parent: string;
let dir: string;
let other: ChildProcess | undefined;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "lock-"));
  dir = join(parent, "workspace");
});
afterEach(() => {
  other?.kill("SIGKILL");
  rmSync(parent, { recursive: true });
});

/** A process of its own that holds the folder until it is killed. */
const holdElsewhere = async (): Promise<number> => {
  const lock = new URL("../../src/local/folder-lock.ts", import.meta.url).pathname;
  const contents = `
    import { lockFolder } from ${JSON.stringify(lock)};
    lockFolder(${JSON.stringify(dir)});
    console.log("held");
    setInterval(() => {}, 1000);`;
  const outfile = join(parent, "holder.mjs");
  const stdin = { contents, resolveDir: parent };
  await build({ stdin, outfile, bundle: true, platform: "node", format: "esm", logLevel: "silent" });
  other = spawn(process.execPath, [outfile], { stdio: ["ignore", "pipe", "inherit"] });
  await once(other.stdout!, "data");
  return other.pid!;
};
const left = () => readdirSync(dir, { recursive: true, encoding: "utf8" }).sort();

test("a second process on one folder is turned away, as each would write over what the other saved", async () => {
  Workspace.open({ dir }).close();
  const pid = await holdElsewhere();
  const before = left();
  const refusal = `The local Workspace in ${dir} is already open, in process ${pid}: open its address, or use --dir for another folder.`;
  expect(() => Workspace.open({ dir })).toThrow(refusal);
  expect(() => Workspace.open({ dir, fresh: true })).toThrow(refusal);
  expect(left()).toEqual(before);
  expect(readdirSync(parent).sort()).toEqual(["holder.mjs", "workspace"]);
});

test("the folder of a process that was killed can be opened again", async () => {
  await holdElsewhere();
  const gone = once(other!, "exit");
  other!.kill("SIGKILL");
  await gone;
  Workspace.open({ dir }).close();
  expect(left().filter((name) => name.endsWith(".lock"))).toEqual([]);
});

test("one process cannot open a folder twice either, until it has closed it", () => {
  const first = Workspace.open({ dir });
  expect(() => Workspace.open({ dir: join(dir, ".") })).toThrow(`in process ${process.pid}`);
  first.close();
  Workspace.open({ dir }).close();
});

test("a lock whose process number was given to another program since does not lock people out", () => {
  Workspace.open({ dir }).close();
  // This process's own number, held by an earlier one; and the parent's, from before the machine started.
  writeFileSync(join(dir, `process-${process.pid}.lock`), "");
  const earlier = join(dir, `process-${process.ppid}.lock`);
  writeFileSync(earlier, "");
  expect(() => Workspace.open({ dir })).toThrow(`in process ${process.ppid}`);
  utimesSync(earlier, 0, 0);
  Workspace.open({ dir }).close();
});

test("a folder that cannot be opened is given back", () => {
  Workspace.open({ dir }).close();
  writeFileSync(join(dir, "workspace.json"), "{");
  expect(() => Workspace.open({ dir })).toThrow("is damaged");
  expect(() => Workspace.open({ dir })).toThrow("is damaged");
  expect(left().filter((name) => name.endsWith(".lock"))).toEqual([]);
});

test("a fresh start leaves no lock on the folder that it put aside", () => {
  Workspace.open({ dir }).close();
  const fresh = Workspace.open({ dir, fresh: true });
  const aside = join(parent, readdirSync(parent).find((name) => name.startsWith("workspace-"))!);
  Workspace.open({ dir: aside }).close();
  expect(() => Workspace.open({ dir })).toThrow("already open");
  fresh.close();
});
