/** A box to tick, with its words beside it. */
import type { ComponentChildren } from "preact";
import { controlId } from "./field.tsx";

interface TickProps {
  /** Where a fault may send the focus here. */
  readonly name?: string;
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
  readonly children: ComponentChildren;
}

export const Tick = ({ name, on, onTick, children }: TickProps) => (
  <label class="tick">
    <input
      id={name && controlId(name)}
      type="checkbox"
      checked={on}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
    <span>{children}</span>
  </label>
);
