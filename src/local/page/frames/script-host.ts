/**
 * What a file's scripts show and ask: runs functions, keeps the sidebar, dialogs and notices they open, and answers the frames.
 * A frame has an opaque origin, so it is known by its window and by nothing else.
 */
import { signal } from "@preact/signals";
import type { CallInfo, Effect, FrameMessage, PageMessage, RunAnswer, SheetSelection } from "../../page-protocol.ts";
import { CallError, runFunction } from "../server-calls.ts";
import type { GridController } from "../sheet/grid-controller.ts";
import { tell } from "../shell/ask.tsx";
import { saveEverything } from "../shell/open-sessions.ts";
import { openUrl } from "../shell/workspace.ts";

export type Shown = { readonly serial: number } & Exclude<Effect, { kind: "alert" | "activate" }>;
export interface PickerQuestion {
  readonly folders: boolean;
  readonly fileIds: readonly string[];
  readonly mimeTypes: readonly string[];
  readonly several: boolean;
  readonly title: string;
  readonly answer: (docs: Extract<PageMessage, { swr: "picked" }>["docs"]) => void;
}
export interface ScriptRun {
  readonly fn: string;
  readonly calls: readonly CallInfo[];
}

/** The latest runs that called Google, newest first, of all files. */
export const scriptRuns = signal<readonly ScriptRun[]>([]);
const runsKept = 30;

let serial = 0;

const isFrameMessage = (data: unknown): data is FrameMessage =>
  typeof data === "object" && data !== null && "swr" in data && typeof data.swr === "string";

export class ScriptHost {
  readonly sidebar = signal<Shown | null>(null);
  readonly dialogs = signal<readonly Shown[]>([]);
  readonly picker = signal<PickerQuestion | null>(null);
  /** The open spreadsheet, once it is on the screen; null in a document. */
  readonly sheet = signal<GridController | null>(null);
  /** How many menu items run. */
  readonly running = signal(0);
  readonly #account: string;
  readonly #fileId: string;
  readonly #frames = new Map<Window, Shown>();
  readonly #listen = (event: MessageEvent<unknown>) => {
    const shown = this.#frames.get(event.source as Window);
    if (shown && isFrameMessage(event.data)) void this.#answer(event.source as Window, shown, event.data);
  };

  constructor(account: string, fileId: string) {
    this.#account = account;
    this.#fileId = fileId;
    addEventListener("message", this.#listen);
  }

  /** Called when the file is left: its sidebar and dialogs go with it, as in Google's editors. */
  stop(): void {
    removeEventListener("message", this.#listen);
  }

  /** Makes a frame known; returns how to forget it. */
  connect(frame: Window, shown: Shown): () => void {
    this.#frames.set(frame, shown);
    return () => this.#frames.delete(frame);
  }

  close(shown: Shown): void {
    if (this.sidebar.peek() === shown) this.sidebar.value = null;
    this.dialogs.value = this.dialogs.peek().filter((one) => one !== shown);
  }

  /** A menu item. What goes wrong is said as the editor would say it. */
  async runMenuItem(fn: string): Promise<void> {
    this.running.value++;
    const result = await this.#run(fn, []);
    this.running.value--;
    if (!result.ok) await tell("The add-on could not do this", result.error.message);
  }

  async #run(fn: string, args: readonly unknown[]): Promise<RunAnswer["result"]> {
    // In Google's editors a script sees what was typed the moment before.
    await saveEverything();
    try {
      const selection: SheetSelection | undefined = this.sheet.peek()?.chosen();
      const chosen = selection ? { selection } : {};
      const answer = await runFunction({ account: this.#account, fileId: this.#fileId, fn, args, ...chosen });
      if (answer.calls.length > 0)
        scriptRuns.value = [{ fn, calls: answer.calls }, ...scriptRuns.peek()].slice(0, runsKept);
      for (const effect of answer.effects) this.#show(effect);
      return answer.result;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      return { ok: false, error: { name: "NetworkError", message: error.message } };
    }
  }

  #show(effect: Effect): void {
    if (effect.kind === "alert") {
      void tell("Message from the add-on", effect.text);
      return;
    }
    if (effect.kind === "activate") {
      this.sheet.peek()?.activate(effect.selection);
      return;
    }
    const shown: Shown = { ...effect, serial: ++serial };
    if (effect.kind === "sidebar") this.sidebar.value = shown;
    else this.dialogs.value = [...this.dialogs.peek(), shown];
  }

  async #answer(frame: Window, shown: Shown, message: FrameMessage): Promise<void> {
    const reply = (answer: PageMessage) => frame.postMessage(answer, "*");
    switch (message.swr) {
      case "call":
        reply({ swr: "result", id: message.id, result: await this.#run(message.fn, message.args) });
        break;
      case "close":
        this.close(shown);
        break;
      case "open":
        openUrl(message.url);
        break;
      case "picker":
        this.picker.value = {
          folders: message.folders,
          fileIds: message.fileIds,
          mimeTypes: message.mimeTypes,
          several: message.several,
          title: message.title,
          answer: (docs) => {
            this.picker.value = null;
            reply({ swr: "picked", id: message.id, docs });
          },
        };
    }
  }
}
