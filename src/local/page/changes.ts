/**
 * Tells whoever listens that a file has changed, by this page or by anybody else. A browser opens six connections to a host
 * and no more, and a stream of events keeps one for as long as it is open. So one of the pages on the screen holds the only
 * stream and tells the others what it hears; a hidden page holds none, and reads anew what it shows once it is looked at.
 */
import type { ChangeEvent } from "../page-protocol.ts";

type Listener = (change: ChangeEvent | null) => void;
const listeners = new Set<Listener>();

/** `null` stands for "anything may have changed": for a while nobody here was told. Returns how to stop listening. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const isHidden = (): boolean => document.visibilityState === "hidden";
const tell = (change: ChangeEvent | null) => {
  if (isHidden()) return;
  for (const listener of [...listeners]) listener(change);
};

const otherPages = new BroadcastChannel("local-workspace.changes");
otherPages.onmessage = (event: MessageEvent<ChangeEvent | null>) => tell(event.data);
const tellAll = (change: ChangeEvent | null) => {
  tell(change);
  otherPages.postMessage(change);
};

/** Resolves when `stop` has closed the stream. */
const holdStream = (stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const source = new EventSource("/workspace/events");
    // Nobody heard what happened before it opened, or while it was lost.
    source.onopen = () => tellAll(null);
    source.onmessage = (event: MessageEvent<string>) => tellAll(JSON.parse(event.data) as ChangeEvent);
    stop.addEventListener("abort", () => {
      source.close();
      resolve();
    });
  });

let looking = new AbortController();
const look = () => {
  looking.abort();
  if (isHidden()) return;
  looking = new AbortController();
  const { signal } = looking;
  navigator.locks
    .request("local-workspace.events", { signal }, () => holdStream(signal))
    .catch((error: unknown) => {
      // Hidden again before it was this page's turn.
      if (!signal.aborted) throw error;
    });
};
document.addEventListener("visibilitychange", () => {
  look();
  tell(null);
});
look();
