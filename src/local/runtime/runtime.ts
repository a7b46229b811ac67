/**
 * The Apps Script runtime of the local Workspace: runs the script that ships, from its text alone, with the services it may
 * use. It keeps to Google's rules on what a script may do when; it is no security boundary.
 */
import repositoryManifest from "../../../appsscript.json" with { type: "json" };
import type { OpenAnswer, RunAnswer, RunRequest } from "../page-protocol.ts";
import { compileScripts, execute } from "./execution.ts";
import { type HostOptions, makeHost, openFile, type RuntimeWorkspace, type ScriptLog } from "./host.ts";
import { makeLocks } from "./locks.ts";
import type { AdvancedService } from "./prelude/advanced-services.ts";
import { scriptValue } from "./script-values.ts";

/** What of appsscript.json the runtime keeps to. */
export interface Manifest {
  readonly dependencies?: { readonly enabledAdvancedServices?: readonly AdvancedService[] };
}

export interface RuntimeOptions {
  /** The script, as it is pushed to Google. */
  readonly code: string;
  /** HTML files of the script project by name without extension. */
  readonly files: Readonly<Record<string, string>>;
  readonly workspace: RuntimeWorkspace;
  /** Enables the advanced services, under the names that it gives them. The repository's own unless given. */
  readonly manifest?: Manifest;
  /** Fixes what time the script sees; the machine's clock otherwise. */
  readonly clock?: () => Date;
  /** Milliseconds a run may take. Default 30,000 (Google: 6 minutes, 30 s for onOpen). */
  readonly timeLimit?: number;
  /** What Utilities.sleep really sleeps at most, in milliseconds. Default 5. */
  readonly sleepLimit?: number;
  /** Title of the add-on's menu under Extensions. */
  readonly addOnName?: string;
  /** The language of an account, two letters. Default "en". */
  readonly localeOf?: (account: string) => string;
  /** Gets what the script logs, and what it throws. */
  readonly log?: (line: ScriptLog) => void;
}

export interface Runtime {
  /**
   * Opens a file in its editor: runs onOpen with AuthMode.NONE. The menu is null where the script makes none, fails, or the
   * person may only view (Google runs no onOpen then). Throws ApiError 404 for a file that is not theirs.
   */
  open(account: string, fileId: string): OpenAnswer;
  /**
   * A menu click or a google.script.run call. What the script throws is in the answer; ApiError 404 is thrown for a file
   * that is not this person's, TypeError for arguments that cannot cross, anything else is a fault of the Workspace.
   */
  run(request: RunRequest): RunAnswer;
}

export const createRuntime = (options: RuntimeOptions): Runtime => {
  const { code, workspace, manifest = repositoryManifest, clock, timeLimit = 30_000 } = options;
  const services = manifest.dependencies?.enabledAdvancedServices ?? [];
  const scripts = compileScripts(code, { ownClock: clock !== undefined, services });
  const locks = makeLocks();
  const hostOptions: HostOptions = {
    workspace,
    files: options.files,
    locks,
    addOnName: options.addOnName ?? "Student Work Review",
    clock: clock ?? (() => new Date()),
    sleepLimit: options.sleepLimit ?? 5,
    localeOf: options.localeOf ?? ((account) => options.workspace.localeOf(account)),
    log: options.log ?? (() => {}),
  };

  const start = (as: "onOpen" | "call", { account, fileId, fn, args, selection }: RunRequest) => {
    const host = makeHost(hostOptions, account, fileId, selection);
    const result = execute(scripts, host.call, { fn, args, as }, timeLimit);
    locks.freeAll(host);
    const failure = host.failure();
    if (failure !== undefined) throw failure;
    return { result, host };
  };

  return {
    open: (account, fileId) => {
      const { name, kind, canEdit } = openFile(workspace, account, fileId);
      if (!canEdit) return { name, kind, menu: null };
      const { result, host } = start("onOpen", { account, fileId, fn: "onOpen", args: [] });
      return { name, kind, menu: result.ok ? host.menu() : null };
    },
    run: (request) => {
      openFile(workspace, request.account, request.fileId);
      const args = scriptValue(request.args, "arguments") as unknown[];
      const { result, host } = start("call", { ...request, args });
      return { result, effects: host.effects, calls: host.calls };
    },
  };
};
