/** Whether what was typed is stored. */
import type { Saver, SaveStatus } from "../saver.ts";

function words(status: SaveStatus): string {
  if ("unsaved" in status) return status.unsaved ? "Not saved yet" : "Not up to date";
  return status.kind === "saved" ? "Saved" : "Saving…";
}

export function SaveMark({ saver }: { saver: Saver }) {
  const status = saver.status.value;
  return (
    <p class={`save-mark save-mark-${status.kind}`} role="status" data-testid="save-state">
      {words(status)}
    </p>
  );
}
