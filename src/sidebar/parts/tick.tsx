/** A box to tick, with its words beside it. */
import type { ComponentChildren } from "preact";

interface TickProps {
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
  readonly children: ComponentChildren;
}

export const Tick = ({ on, onTick, children }: TickProps) => (
  <label class="tick">
    <input type="checkbox" checked={on} onChange={(event) => onTick(event.currentTarget.checked)} />
    <span>{children}</span>
  </label>
);
