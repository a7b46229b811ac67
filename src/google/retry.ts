/** Trying again, only where that cannot do the same thing twice. */
import { googleError, mayHaveWorked, wasRefusedForRate } from "./google-error.ts";

export interface Pause {
  /** Milliseconds. */
  readonly sleep: (milliseconds: number) => void;
  /** 0 <= random() < 1. */
  readonly random: () => number;
}

const tries = 4;
/** Growing pauses with jitter: about 0.5, 1 and 2 seconds. */
const pauseBefore = (attempt: number, { sleep, random }: Pause): void =>
  sleep(2 ** (attempt - 1) * 500 * (0.75 + random() / 2));

/**
 * Runs `call`. Refusals for rate are tried again. Where no clear answer came, `done` looks whether the work was done: its value
 * ends the matter, null lets it be tried again. Other failures are thrown as they came.
 */
export const attempt = <T>(call: () => T, done: () => T | null, pause: Pause): T => {
  for (let round = 1; ; round++) {
    try {
      return call();
    } catch (thrown) {
      const error = googleError(thrown);
      const unclear = mayHaveWorked(error);
      if (round === tries || !(unclear || wasRefusedForRate(error))) throw thrown;
      pauseBefore(round, pause);
      const value = unclear ? done() : null;
      if (value !== null) return value;
    }
  }
};
