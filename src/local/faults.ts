/** Failures on demand: what Google does when it is busy, down, or has done the work and lost the answer. */
import { ApiError } from "./api-error.ts";

export interface Fault {
  /** Such as "drive.files.create", or "SpreadsheetApp.write" for what a script writes into the open spreadsheet. */
  readonly method: string;
  readonly code: number;
  readonly reason: string;
  readonly message?: string;
  /** How many calls fail before the method works again. */
  readonly times: number;
  /** true: the work is done, and then the call fails all the same, as when a creating call times out. */
  readonly after?: boolean;
}

/** Of a call: nothing is done yet, or all is done and only the answer is outstanding. */
export type Moment = "before" | "after";

export class Faults {
  #waiting: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** Throws the next fault that waits for this method at this moment. Faults come in the order in which they were added. */
  strike(method: string, moment: Moment): void {
    const found = this.#waiting.find(({ fault }) => fault.method === method);
    if (!found || (found.fault.after === true) !== (moment === "after")) return;
    found.left -= 1;
    if (found.left <= 0) this.#waiting = this.#waiting.filter((each) => each !== found);
    const { code, reason, message } = found.fault;
    throw new ApiError(code, reason, message ?? `Failed on demand: ${reason}.`);
  }
}
