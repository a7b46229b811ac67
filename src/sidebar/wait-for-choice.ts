/**
 * A dialog is another window, which cannot speak to the sidebar: the sidebar asks the server for the newest choice until
 * there is one.
 */
import type { Answer } from "../contract/server.ts";
import type { ProblemText } from "../core/problem.ts";

const everyMs = 1500;
/** Teachers are called away in the middle of choosing. */
const forMs = 15 * 60_000;

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

export type Outcome<T> =
  | { readonly kind: "chosen"; readonly choice: T }
  | { readonly kind: "stopped" }
  | { readonly kind: "late" }
  | { readonly kind: "problem"; readonly problem: ProblemText };

interface Dialog<T> {
  /** Opens it; answers with the serial number of the choice before. */
  open(): Promise<Answer<{ readonly serial: number }>>;
  newest(): Promise<Answer<T | null>>;
}

/** Opens a dialog and waits for what is chosen there, at most 15 minutes. */
export const waitForChoice = async <T extends { readonly serial: number }>(
  dialog: Dialog<T>,
  stop: AbortSignal,
): Promise<Outcome<T>> => {
  const opened = await dialog.open();
  if (!opened.ok) return { kind: "problem", problem: opened.problem };
  const until = Date.now() + forMs;
  while (Date.now() < until) {
    await pause(stop);
    // Also where the wait is stopped: what was chosen just before is not lost.
    const newest = await dialog.newest();
    if (!newest.ok) return { kind: "problem", problem: newest.problem };
    if (newest.value !== null && newest.value.serial > opened.value.serial)
      return { kind: "chosen", choice: newest.value };
    if (stop.aborted) return { kind: "stopped" };
  }
  return { kind: "late" };
};
