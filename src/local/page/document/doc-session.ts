/**
 * An open document: shows each edit at once, sends edits in batches bound to the revision they were made on, and fits them to
 * what others have written when Google refuses them for that.
 */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { GoogleDocument } from "../../docs/document-types.ts";
import { onChange } from "../changes.ts";
import { Saver } from "../saver.ts";
import { CallError, google } from "../server-calls.ts";
import type { Session } from "../shell/open-sessions.ts";
import { applyEdit, type Edit, toRequest } from "./doc-edits.ts";
import { type DocModel, flatten, readDocument } from "./doc-model.ts";
import { keepKeys } from "./keep-keys.ts";
import { rebase } from "./rebase.ts";
import { mapIndex, spliceBetween } from "./splices.ts";

/** Indexes in the document; equal for a caret. */
export interface Selection {
  readonly anchor: number;
  readonly focus: number;
}

const typingPause = 400;

/** Letters typed one after another become one insertion. */
function withEdit(edits: readonly Edit[], edit: Edit): Edit[] {
  const last = edits[edits.length - 1];
  if (last?.kind === "insert" && edit.kind === "insert" && edit.at === last.at + last.text.length)
    return [...edits.slice(0, -1), { ...last, text: last.text + edit.text }];
  return [...edits, edit];
}

export class DocSession implements Session {
  readonly fileId: string;
  readonly name: string;
  readonly saver: Saver;
  selection: Selection | null = null;
  readonly #path: string;
  readonly #account: string;
  readonly #unlisten: () => void;
  readonly #model;
  /** As the server has it, as far as this page knows. */
  #base: DocModel;
  /** Made on `#base`, not sent yet. */
  #edits: readonly Edit[] = [];
  /** Whether the server may have more than `#base`. */
  #stale = false;
  /** An input method is composing: the screen must not change under it. */
  #composing = false;

  private constructor(account: string, fileId: string, name: string, first: GoogleDocument) {
    this.fileId = fileId;
    this.name = name;
    this.#account = account;
    this.#path = `/v1/documents/${encodeURIComponent(fileId)}`;
    this.#base = readDocument(first);
    this.#model = signal(this.#base);
    this.saver = new Saver({
      waiting: () => !this.#composing && (this.#edits.length > 0 || this.#stale),
      unsaved: () => this.#edits.length > 0,
      send: () => this.#send(),
    });
    this.#unlisten = onChange((change) => {
      if (change !== null && change.fileId !== fileId) return;
      this.#stale = true;
      void this.saver.flush();
    });
  }

  static async open(account: string, fileId: string, name: string): Promise<DocSession> {
    const first = await google<GoogleDocument>(account, "GET", `/v1/documents/${encodeURIComponent(fileId)}`);
    return new DocSession(account, fileId, name, first);
  }

  get model(): ReadonlySignal<DocModel> {
    return this.#model;
  }

  /** Shows the edits at once and saves them soon. `caret` is where it stands afterwards; without it, it stays. */
  edit(edits: readonly Edit[], caret: number | null): void {
    let model = this.#model.peek();
    for (const edit of edits) {
      model = applyEdit(model, edit);
      this.#edits = withEdit(this.#edits, edit);
    }
    if (caret !== null) this.selection = { anchor: caret, focus: caret };
    this.#model.value = model;
    if (edits.length > 0) this.saver.schedule(typingPause);
  }

  set composing(on: boolean) {
    this.#composing = on;
    if (!on) this.saver.schedule(typingPause);
  }

  async giveUp(): Promise<void> {
    this.#edits = [];
    this.saver.settle();
    this.#adopt(await this.#read());
  }

  close(): void {
    this.#unlisten();
  }

  async #read(): Promise<DocModel> {
    this.#stale = false;
    try {
      return readDocument(await google<GoogleDocument>(this.#account, "GET", this.#path));
    } catch (error) {
      this.#stale = true;
      throw error;
    }
  }

  /** Takes over a state read from the server, with the edits that it does not have yet on top. */
  #adopt(fresh: DocModel): void {
    const theirs = spliceBetween(flatten(this.#base.blocks), flatten(fresh.blocks));
    const onto = { ...fresh, blocks: keepKeys(this.#model.peek().blocks, fresh.blocks) };
    const empty = { at: 0, remove: 0, insert: "" };
    const { edits, model } = rebase(this.#edits, theirs ?? empty, onto);
    if (this.selection && theirs) {
      const { anchor, focus } = this.selection;
      this.selection = { anchor: mapIndex(anchor, theirs, "before"), focus: mapIndex(focus, theirs, "before") };
    }
    this.#base = fresh;
    this.#edits = edits;
    this.#model.value = model;
  }

  async #send(): Promise<void> {
    const sent = this.#edits;
    if (sent.length === 0) {
      const fresh = await this.#read();
      if (this.#composing) this.#stale = true;
      else this.#adopt(fresh);
      return;
    }
    this.#edits = [];
    const after = sent.reduce(applyEdit, this.#base);
    try {
      const body = {
        requests: sent.map(toRequest),
        writeControl: { requiredRevisionId: this.#base.revisionId },
      };
      const answer = await google<{ writeControl?: { requiredRevisionId?: string } }>(
        this.#account,
        "POST",
        `${this.#path}:batchUpdate`,
        {},
        body,
      );
      this.#base = { ...after, revisionId: answer.writeControl?.requiredRevisionId ?? "" };
      // What Google made of it (styles, list items) may differ from what this page expected.
      this.#stale = true;
    } catch (error) {
      this.#edits = [...sent, ...this.#edits];
      if (!(error instanceof CallError) || error.code !== 400) throw error;
      const fresh = await this.#read();
      if (fresh.revisionId === this.#base.revisionId) throw error;
      // An earlier try may have arrived though its answer did not.
      if (flatten(fresh.blocks) === flatten(after.blocks)) {
        this.#edits = this.#edits.slice(sent.length);
        this.#base = after;
      }
      this.#adopt(fresh);
    }
  }
}
