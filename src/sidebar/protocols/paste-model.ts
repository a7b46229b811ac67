/**
 * A protocol being pasted: the text is read a moment after the last key, here in the dialog, so that the script which Google loads
 * at every click need not carry the reader. A draft that the user has corrected is never replaced by a new reading on its own,
 * and comes back if the user had it replaced.
 */
import { inLanguage, type Language } from "../../core/language.ts";
import type { ProblemText } from "../../core/problem.ts";
import { isSpanish } from "../../core/protocol/pasted/labels.ts";
import { readProtocol } from "../../core/protocol/read-protocol.ts";
import { type Draft, draftOf, type Fault, faultsOf, moved, newRow, type Row, withBack, without } from "./draft.ts";
import type { ProtocolsWords } from "./words.ts";

/** A draft and what was told of the text it comes from. */
interface Drafted {
  readonly draft: Draft;
  readonly language: Language;
  readonly questions: readonly string[];
  readonly warnings: readonly string[];
}

export interface PasteModel {
  readonly text: string;
  readonly reading: boolean;
  /** Why there is no draft: the text could not be read, or saving was asked for without one. */
  readonly textFault: string | null;
  readonly drafted: Drafted | null;
  /** The text was read anew, and the corrected draft stays until the user says otherwise. */
  readonly waiting: boolean;
  /** A corrected draft can be brought back. */
  readonly replaced: boolean;
  readonly deleted: { readonly row: Row; readonly index: number } | null;
  /** How often saving was refused: from then on missing parts are faults to be seen. */
  readonly refusals: number;
  /** Faults that are to be seen now. */
  readonly faults: readonly Fault[];
  /** There is something here that is in no sheet yet. */
  readonly unsaved: boolean;
  type(text: string): void;
  takeWaiting(): void;
  bringBackDraft(): void;
  rename(name: string): void;
  speak(language: Language): void;
  changeRow(key: number, changes: Partial<Omit<Row, "key" | "read">>): void;
  move(key: number, by: -1 | 1): void;
  remove(key: number): void;
  bringBack(): void;
  /** Answers with the key of the new row. */
  add(): number;
  /** The draft, if it can be saved; else what is missing is said from now on. */
  toSave(): Drafted | null;
  /** What `toSave` gave is in a sheet now. */
  saved(ready: Drafted): void;
}

const pauseMs = 400;

/** `changed` is called after every change of the state. */
export const createPasteModel = (words: ProtocolsWords, changed: () => void): PasteModel => {
  let text = "";
  let reading = false;
  let problem: ProblemText | null = null;
  let drafted: Drafted | null = null;
  let corrected = false;
  let unsaved = false;
  let waiting: Drafted | null = null;
  let replaced: Drafted | null = null;
  let deleted: PasteModel["deleted"] = null;
  let refusals = 0;
  let asked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (next: Drafted | null) => {
    drafted = next;
    corrected = false;
    deleted = null;
    refusals = 0;
  };
  const read = () => {
    reading = false;
    const { protocol, ...told } = inLanguage(readProtocol(text), words.language);
    problem = told.problem;
    const language: Language = isSpanish(text) ? "es" : "en";
    const next = protocol === null ? null : { draft: draftOf(protocol), language, ...told };
    waiting = corrected ? next : null;
    if (!corrected) take(next);
    changed();
  };
  const readSoon = () => {
    clearTimeout(timer);
    problem = null;
    waiting = null;
    reading = text.trim() !== "";
    if (reading) timer = setTimeout(read, pauseMs);
    else if (!corrected) take(null);
    changed();
  };
  const correct = (draft: Draft) => {
    drafted = { ...drafted!, draft };
    corrected = true;
    unsaved = true;
    changed();
  };
  const rows = () => drafted!.draft.rows;
  const setRows = (next: readonly Row[]) => correct({ ...drafted!.draft, rows: next });
  const allFaults = () => (drafted === null ? [] : faultsOf(drafted.draft, words));

  return {
    get text() {
      return text;
    },
    get reading() {
      return reading;
    },
    get textFault() {
      if (problem !== null) return `${problem.say} ${problem.next}`;
      return asked && drafted === null && text.trim() === "" ? words.paste.fault.text : null;
    },
    get drafted() {
      return drafted;
    },
    get waiting() {
      return waiting !== null;
    },
    get replaced() {
      return replaced !== null;
    },
    get deleted() {
      return deleted;
    },
    get refusals() {
      return refusals;
    },
    get faults() {
      return allFaults().filter(({ missing }) => refusals > 0 || !missing);
    },
    get unsaved() {
      return unsaved;
    },
    type: (typed) => {
      text = typed;
      if (typed.trim() !== "") asked = false;
      unsaved = typed.trim() !== "" || corrected;
      readSoon();
    },
    takeWaiting: () => {
      replaced = drafted;
      take(waiting);
      waiting = null;
      changed();
    },
    bringBackDraft: () => {
      take(replaced);
      corrected = true;
      replaced = null;
      changed();
    },
    rename: (name) => correct({ ...drafted!.draft, name }),
    speak: (language) => {
      drafted = { ...drafted!, language };
      correct(drafted.draft);
    },
    changeRow: (key, changes) => setRows(rows().map((row) => (row.key === key ? { ...row, ...changes } : row))),
    move: (key, by) => setRows(moved(rows(), key, by)),
    remove: (key) => {
      const index = rows().findIndex((row) => row.key === key);
      const row = rows()[index]!;
      deleted = { row, index };
      setRows(without(rows(), row));
    },
    bringBack: () => {
      const { row, index } = deleted!;
      deleted = null;
      setRows(withBack(rows(), row, index));
    },
    add: () => {
      // A deleted row may come back: its key is not given away.
      const row = newRow([...rows(), ...(deleted === null ? [] : [deleted.row])]);
      setRows([...rows(), row]);
      return row.key;
    },
    toSave: () => {
      if (drafted !== null && allFaults().length === 0) return drafted;
      if (drafted === null) asked = true;
      else refusals += 1;
      changed();
      return null;
    },
    saved: (ready) => {
      if (drafted !== ready) return; // corrected again meanwhile
      corrected = false;
      unsaved = false;
      replaced = null;
      deleted = null;
      refusals = 0;
    },
  };
};
