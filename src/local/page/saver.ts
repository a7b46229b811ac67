/** Sends what was typed, in order and one call at a time; keeps it and tries again when that fails. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { CallError } from "./server-calls.ts";

export type SaveStatus =
  | { readonly kind: "saved" | "saving" }
  /** No answer yet: will be tried again by itself. */
  | { readonly kind: "waiting"; readonly message: string }
  /** Refused for good: stays on the screen until the person tries again or gives it up. */
  | { readonly kind: "refused"; readonly message: string };

export interface Outbox {
  /** Whether something waits to be sent. */
  waiting(): boolean;
  /** Sends some of it. Throws CallError, and then still holds what was not taken. */
  send(): Promise<void>;
}

const firstPause = 1000;
const longestPause = 8000;

export class Saver {
  readonly #outbox: Outbox;
  readonly #status = signal<SaveStatus>({ kind: "saved" });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #pause = firstPause;

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  get status(): ReadonlySignal<SaveStatus> {
    return this.#status;
  }

  /** Sends after `delay` ms, counted anew with each call. */
  schedule(delay: number): void {
    if (this.#status.value.kind === "saved") this.#status.value = { kind: "saving" };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  /** Sends now. Resolves, never rejects, once nothing waits or a try has failed. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** To be called when the person has given up what could not be saved. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#status.value = { kind: "saved" };
  }

  async #run(): Promise<void> {
    while (this.#outbox.waiting()) {
      if (this.#status.value.kind === "saved") this.#status.value = { kind: "saving" };
      try {
        await this.#outbox.send();
        this.#pause = firstPause;
        this.#status.value = { kind: "saving" };
      } catch (error) {
        this.#fail(error instanceof CallError ? error : new CallError(0, "noAnswer", String(error)));
        return;
      }
    }
    this.#status.value = { kind: "saved" };
  }

  #fail(error: CallError): void {
    if (!error.passing) {
      this.#status.value = { kind: "refused", message: error.message };
      return;
    }
    this.#status.value = { kind: "waiting", message: error.message };
    this.#timer = setTimeout(() => void this.flush(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }
}
