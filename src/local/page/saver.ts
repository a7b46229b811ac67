/** Sends what was typed, in order and one call at a time; keeps it and tries again when that fails. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { CallError } from "./server-calls.ts";

export type SaveStatus =
  | { readonly kind: "saved" | "saving" }
  /**
   * waiting: no answer yet, will be tried again by itself. refused: stays on the screen until the person tries again or
   * gives it up. `unsaved` false: only reading failed.
   */
  | { readonly kind: "waiting" | "refused"; readonly message: string; readonly unsaved: boolean };

export interface Outbox {
  /** Whether something waits to be sent or read. */
  waiting(): boolean;
  /** Whether something that was typed is not stored. */
  unsaved(): boolean;
  /** Sends or reads some of it. Throws CallError, and then still holds what was not taken. */
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
    const { message, passing } = error;
    this.#status.value = { kind: passing ? "waiting" : "refused", message, unsaved: this.#outbox.unsaved() };
    if (!passing) return;
    this.#timer = setTimeout(() => void this.flush(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }
}
