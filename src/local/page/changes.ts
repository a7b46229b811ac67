/** Tells whoever listens that a file has changed, by this page or by anybody else. */
import type { ChangeEvent } from "../page-protocol.ts";

type Listener = (change: ChangeEvent | null) => void;
const listeners = new Set<Listener>();

/** `null` stands for "anything may have changed": the connection was lost and is back. Returns how to stop listening. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const tell = (change: ChangeEvent | null) => {
  for (const listener of [...listeners]) listener(change);
};

const source = new EventSource("/workspace/events");
let lost = false;
source.onmessage = (event: MessageEvent<string>) => tell(JSON.parse(event.data) as ChangeEvent);
source.onerror = () => {
  lost = true;
};
source.onopen = () => {
  if (lost) tell(null);
  lost = false;
};
