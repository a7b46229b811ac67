/** The lower edge of a screen that makes a sheet: where it goes, what is going on, and the buttons. */

import { start } from "./page.ts";
import type { ProtocolsModel } from "./protocols-model.ts";
import { words } from "./words.ts";

interface FootProps {
  readonly model: ProtocolsModel;
  readonly label: string;
  readonly working: string;
  readonly ready: boolean;
  readonly onPress: () => void;
  /** Says what is missing, and leads there. */
  readonly notReady?: () => void;
}

export const Foot = ({ model, label, working, ready, onPress, notReady }: FootProps) => (
  <div class="foot">
    <button
      type="button"
      class="primary"
      aria-disabled={model.task !== "none"}
      onClick={() => {
        if (ready) onPress();
        else notReady?.();
      }}
    >
      {label}
    </button>
    <button type="button" aria-disabled={model.task !== "none"} onClick={() => model.go("home")}>
      {words.back}
    </button>
    <p role="status" class="hint">
      {model.task === "making" ? working : words.goesInto(start.folder?.name ?? words.myDrive)}
    </p>
  </div>
);
