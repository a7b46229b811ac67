import type { RunAnswer } from "../../page-protocol.ts";
import type { Kit } from "./kit.ts";

export interface Dispatch {
  readonly fn: string;
  readonly args: readonly unknown[];
  /** "onOpen": as a simple trigger, with AuthMode.NONE. */
  readonly as: "onOpen" | "call";
}

/**
 * Calls one function of the script as Google would: only a global function, none whose name ends in "_", JSON-like values
 * only. Takes and gives JSON text. Runs inside the context: its text is all that is used, so it stands alone.
 */
export const makeDispatch = (
  { host, setRights }: Kit,
  functionNames: () => readonly string[],
  scriptValue: (value: unknown) => unknown,
): ((json: string) => string) => {
  const globals = globalThis as unknown as Record<string, (...args: unknown[]) => unknown>;
  const result = ({ fn, args, as }: Dispatch): RunAnswer["result"] => {
    setRights(as === "onOpen" ? "menu" : "full");
    if (!functionNames().includes(fn)) {
      return { ok: false, error: { name: "Exception", message: `Script function not found: ${fn}` } };
    }
    const authMode = (globals.ScriptApp as unknown as { AuthMode: Record<string, object> }).AuthMode.NONE;
    try {
      return { ok: true, value: scriptValue(globals[fn]!(...(as === "onOpen" ? [{ authMode }] : args))) };
    } catch (thrown) {
      const { name, message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
      host("log", "error", stack ?? `${name}: ${message}`);
      return { ok: false, error: { name, message } };
    }
  };
  return (json) => JSON.stringify(result(JSON.parse(json) as Dispatch));
};
