/** What a team wants of a protocol. */
import type { Brought, Purpose } from "./protocol.ts";

export interface Wish {
  readonly purpose: Purpose | null;
  readonly audience: "alone" | "team";
  /** Minutes at hand, or null where they make no difference. */
  readonly minutes: number | null;
  readonly brought: Brought | null;
}
