/**
 * The picker is a dialog in another window, which cannot speak to the sidebar: the sidebar asks the server for the newest
 * pick until there is one.
 */
import type { Picked, PickerRequest } from "../contract/server.ts";
import type { ProblemText } from "../core/problem.ts";
import type { RemoteServer } from "./bridge.ts";

const everyMs = 1500;
const forMs = 180_000;

/** Passes when time is up, when the user comes back to the sidebar, or when the wait is stopped. */
const pause = (stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const woken = () => {
      clearTimeout(timer);
      window.removeEventListener("focus", woken);
      stop.removeEventListener("abort", woken);
      resolve();
    };
    const timer = setTimeout(woken, everyMs);
    window.addEventListener("focus", woken);
    stop.addEventListener("abort", woken);
  });

export type PickOutcome =
  | { readonly kind: "picked"; readonly picked: Picked }
  | { readonly kind: "stopped" }
  | { readonly kind: "late" }
  | { readonly kind: "problem"; readonly problem: ProblemText };

/** Opens the picker and waits for what is chosen there, at most 3 minutes. */
export const waitForPick = async (
  server: RemoteServer,
  request: PickerRequest,
  stop: AbortSignal,
): Promise<PickOutcome> => {
  const opened = await server.openPicker(request);
  if (!opened.ok) return { kind: "problem", problem: opened.problem };
  const until = Date.now() + forMs;
  while (Date.now() < until) {
    await pause(stop);
    if (stop.aborted) return { kind: "stopped" };
    const newest = await server.lastPick();
    if (stop.aborted) return { kind: "stopped" };
    if (!newest.ok) return { kind: "problem", problem: newest.problem };
    if (newest.value !== null && newest.value.serial > opened.value.serial && newest.value.kind === request.kind)
      return { kind: "picked", picked: newest.value };
  }
  return { kind: "late" };
};
