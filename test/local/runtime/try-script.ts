/** A Workspace in memory with a document, a spreadsheet and a script of the test's own. */
import { createRuntime, type RuntimeOptions } from "../../../src/local/runtime/runtime.ts";
import { Workspace } from "../../../src/local/workspace.ts";

export const ana = "ana.torres@school.example";
export const ben = "ben.okafor@school.example";

/** `run(fn, ...args)` runs a function of the script as Ana in her document; `sheet` and `as` name another place. */
export const tryScript = (code: string, options: Partial<RuntimeOptions> = {}) => {
  const workspace = Workspace.open({ dir: null });
  const logged: string[] = [];
  const runtime = createRuntime({
    code,
    files: {},
    workspace,
    log: ({ level, text }) => logged.push(`${level}: ${text}`),
    ...options,
  });
  const make = (kind: "document" | "spreadsheet", name: string): string => {
    const resource = { name, mimeType: `application/vnd.google-apps.${kind}` };
    const caller = { account: ana, via: "person" as const };
    return (workspace.call(caller, "drive.files.create", { fields: "id" }, resource) as { id: string }).id;
  };
  const document = make("document", "Notes");
  const runIn = (fileId: string, fn: string, ...args: unknown[]) => runtime.run({ account: ana, fileId, fn, args });
  /** The value, or the error as "Name: message". */
  const value = (fn: string, ...args: unknown[]): unknown => {
    const { result } = runIn(document, fn, ...args);
    return result.ok ? result.value : `${result.error.name}: ${result.error.message}`;
  };
  return { workspace, runtime, logged, make, document, runIn, value };
};
