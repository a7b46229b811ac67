/** `npm start`: the local Workspace with its page, for trying the add-on and working on it without a Google account. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createRuntime } from "./runtime/runtime.ts";
import { startServer } from "./server.ts";
import { readShipped } from "./shipped.ts";
import { Workspace } from "./workspace.ts";

const usage = `Usage: npm start -- [options]
  --port N      port of the page (default 4173; the next free one if it is taken)
  --dir PATH    where files are kept (default .workspace)
  --fresh       start anew; the old folder is kept aside
  --quiet       print nothing but errors`;

/** This file is bundled into ROOT/.build/. */
const root = fileURLToPath(new URL("..", import.meta.url));

const options = () => {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "4173" },
      dir: { type: "string", default: join(root, ".workspace") },
      fresh: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port number.`);
  return { ...values, port };
};

const read = (...path: string[]): string => {
  try {
    return readFileSync(join(root, ...path), "utf8");
  } catch {
    throw new Error(`${join(...path)} is missing. Run "npm run build" first.`);
  }
};

/** On Google whoever installs the add-on sets these; the local picker takes any. */
const setUpPicker = (workspace: Workspace, account: string): void => {
  const set = workspace.properties(account, "script");
  for (const key of ["PICKER_API_KEY", "PICKER_APP_ID"]) {
    if (!set[key]) workspace.setProperty(account, "script", key, "local");
  }
};

const start = async (): Promise<void> => {
  const { port, dir, fresh, quiet, help } = options();
  if (help) {
    console.log(usage);
    return;
  }
  const { code, files } = readShipped(root);
  const page = { html: read(".build", "page.html"), js: read(".build", "page.js"), css: read(".build", "page.css") };
  const workspace = Workspace.open({ dir, fresh, studentWork: true });
  const person = workspace.accounts()[0]!;
  setUpPicker(workspace, person.email);
  const runtime = createRuntime({
    code,
    files,
    workspace,
    log: ({ level, text }) => {
      if (!quiet || level === "error") console.error(`[script] ${level}: ${text}`);
    },
  });
  const server = await startServer({ workspace, runtime, page, port, onFailure: console.error });
  const stop = async () => {
    await server.close();
    workspace.close();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  if (!quiet) {
    console.log(`The local Workspace is ready: http://127.0.0.1:${server.port}/`);
    console.log(`1. Open this address and, as ${person.name}, open "Untitled document".`);
    console.log(
      "2. Choose Extensions > Student Work Review > Plan a meeting. Stop with Ctrl+C; files stay in the folder.",
    );
  }
};

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
