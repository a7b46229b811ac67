import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { build } from "esbuild";

/** Beside the built one, whose page and packages it uses. */
const program = join(".build", `main-under-test-${process.pid}.mjs`);
let parent: string;
let dir: string;
let started: ChildProcess | undefined;
beforeAll(async () => {
  const options = { bundle: true, platform: "node", format: "esm", packages: "external", logLevel: "silent" } as const;
  await build({ entryPoints: ["src/local/main.ts"], outfile: program, ...options });
});
afterAll(() => rmSync(program, { force: true }));
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "main-"));
  dir = join(parent, "workspace");
});
afterEach(() => {
  started?.kill("SIGKILL");
  rmSync(parent, { recursive: true });
});

const start = async (): Promise<void> => {
  const given = [program, "--dir", dir, "--port", "0"];
  started = spawn(process.execPath, given, { stdio: ["ignore", "pipe", "inherit"] });
  await once(started.stdout!, "data");
};
const tryStart = (...given: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
    encoding: "utf8",
    timeout: 20_000,
  });
  return { status, stdout, stderr };
};
const locks = () => readdirSync(dir).filter((name) => name.endsWith(".lock"));

test("a second start on one folder says so and ends, and the first goes on", async () => {
  await start();
  expect(tryStart("--dir", dir, "--port", "0")).toEqual({
    status: 1,
    stdout: "",
    stderr: `The local Workspace in ${dir} is already open, in process ${started!.pid}: open its address, or use --dir for another folder.\n`,
  });
  expect(locks()).toEqual([`process-${started!.pid}.lock`]);
});

test.each(["SIGINT", "SIGTERM"] as const)("%s saves, gives the folder back and ends", async (signal) => {
  await start();
  const ended = once(started!, "exit");
  started!.kill(signal);
  expect(await ended).toEqual([0, null]);
  expect(locks()).toEqual([]);
  expect(existsSync(join(dir, "workspace.json"))).toBe(true);
});

test("a start that comes to nothing says why in a sentence", () => {
  expect(tryStart("--dir", join(process.cwd(), "package.json"))).toEqual({
    status: 1,
    stdout: "",
    stderr: `${join(process.cwd(), "package.json")} is a file. Name a folder with --dir.\n`,
  });
});
