/** Whether what was typed is stored. */
import type { Saver } from "../saver.ts";

const words = { saved: "Saved", saving: "Saving…", waiting: "Not saved yet", refused: "Not saved yet" } as const;

export function SaveMark({ saver }: { saver: Saver }) {
  const { kind } = saver.status.value;
  return (
    <p class={`save-mark save-mark-${kind}`} role="status" data-testid="save-state">
      {words[kind]}
    </p>
  );
}
