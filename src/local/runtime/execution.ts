/** One start of the script in a bare context, as Google makes one for every menu click, trigger and call. */
import { createContext, Script } from "node:vm";
import type { RunAnswer } from "../page-protocol.ts";
import type { Dispatch } from "./prelude/dispatch.ts";
import { type PreludeOptions, preludeText } from "./prelude/prelude.ts";

/** Both end in "_", so no script function can be one of them and google.script.run offers neither. */
const HOST = "__host__";
const ENTRY = "__entry__";

export interface Scripts {
  readonly prelude: Script;
  readonly code: Script;
}

/** Throws a SyntaxError where the code is none that this JavaScript can parse. */
export const compileScripts = (code: string, options: PreludeOptions): Scripts => ({
  prelude: new Script(preludeText(HOST, options), { filename: "prelude.js" }),
  code: new Script(code, { filename: "Code.js" }),
});

const enter = new Script(`${ENTRY}.dispatch(${ENTRY}.request)`, { filename: "call.js" });

/** What a script threw is of another realm: only its name and message are taken over. */
const scriptError = (thrown: unknown): { name: string; message: string } => {
  if (typeof thrown !== "object" || thrown === null) return { name: "Error", message: String(thrown) };
  const { name, message, code } = thrown as { name?: unknown; message?: unknown; code?: unknown };
  if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return { name: "Exception", message: "Exceeded maximum execution time" };
  return { name: String(name ?? "Error"), message: String(message ?? thrown) };
};

/** Loads the script and calls one function; both together take at most `timeLimit` milliseconds. */
export const execute = (
  scripts: Scripts,
  hostCall: (json: string) => string,
  call: Dispatch,
  timeLimit: number,
): RunAnswer["result"] => {
  const globals: Record<string, unknown> = Object.create(null);
  globals[HOST] = hostCall;
  // The time limit holds for promises too only if their queue is emptied within each evaluation. (Where async_hooks are on,
  // as in Jest, Node 20 does not survive the end of an endless promise chain.)
  const context = createContext(globals, { microtaskMode: "afterEvaluate" });
  const dispatch = scripts.prelude.runInContext(context) as (json: string) => string;
  const end = performance.now() + timeLimit;
  const timeLeft = () => ({ timeout: Math.max(1, Math.ceil(end - performance.now())) });
  try {
    scripts.code.runInContext(context, timeLeft());
    globals[ENTRY] = { dispatch, request: JSON.stringify(call) };
    return JSON.parse(enter.runInContext(context, timeLeft()) as string) as RunAnswer["result"];
  } catch (thrown) {
    const error = scriptError(thrown);
    hostCall(JSON.stringify(["log", "error", `${error.name}: ${error.message}`]));
    return { ok: false, error };
  }
};
