/** The state behind the page that changes a sort sheet. */
import type { SortSheetNow } from "../../contract/changing.ts";
import type { FileRef, IdentityKeyInput } from "../../contract/server.ts";
import type { ProblemText } from "../../core/problem.ts";
import { assignCodes } from "../../core/samples/codes.ts";
import type { RosterRead } from "../../core/samples/read-roster.ts";
import type { SortChange } from "../../core/sorting/sort-change.ts";
import type { RemoteServer } from "../bridge.ts";
import { createPastedReader } from "../plan/pasted-reader.ts";
import { waitForPick } from "../wait-for-pick.ts";
import { type ChangeDraft, type ChangeReading, noChange, readChange } from "./read-change.ts";
import type { ChangeWords } from "./words.ts";

export interface ChangeModel {
  /** null until the sheet has been read. */
  readonly now: SortSheetNow | null;
  readonly draft: ChangeDraft;
  readonly reading: ChangeReading | null;
  /** What was read of the pasted students; null while that is going on. */
  readonly roster: RosterRead | null;
  readonly busy: "reading" | "changing" | "picking" | null;
  readonly problem: ProblemText | null;
  /** Said after a change or a wait. */
  readonly note: string | null;
  readonly keyFile: FileRef | null;
  /** Students to add who are in the key already: they are added when the change is asked for once more. */
  readonly known: number;
  /** The first and the last code of the samples that would be added. */
  readonly newCodes: readonly [string, string] | null;
  look(): void;
  change(changes: Partial<ChangeDraft>): void;
  turn(key: string | number): void;
  expectPaste(): void;
  apply(): void;
  /** Gives the add-on the open sort sheet, which a colleague's add-on made. */
  chooseFile(): void;
  stopChoosing(): void;
}

const numberOf = (code: string): number => Number(/\d+$/.exec(code)?.[0] ?? 0);
const largest = ({ samples, samplesOut }: SortSheetNow): number =>
  Math.max(0, ...[...samples.map(({ code }) => code), ...samplesOut].map(numberOf));

const chance = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;

/** What is asked of the server; kept until it has been done, so that trying again asks for the very same. */
interface Asked {
  readonly change: SortChange;
  readonly key: IdentityKeyInput | null;
}

export const createChangeModel = (server: RemoteServer, words: ChangeWords, changed: () => void): ChangeModel => {
  const pasted = createPastedReader(server, () => changed());
  let now: SortSheetNow | null = null;
  let draft = noChange;
  let busy: ChangeModel["busy"] = null;
  let problem: ProblemText | null = null;
  let note: string | null = null;
  let keyFile: FileRef | null = null;
  let asked: Asked | null = null;
  /** The largest number that a code in the key has, as far as we were told. */
  let inKey = 0;
  let known = 0;
  let stop: AbortController | null = null;

  /** Two lines of one name are two students: their names are numbered in the key. */
  const roster = () => pasted.roster(draft.rosterText, "apart");
  const reading = () => now && readChange(now, draft, roster(), words);
  const begin = (what: NonNullable<ChangeModel["busy"]>) => {
    busy = what;
    problem = null;
    note = null;
    changed();
  };
  const fail = (what: ProblemText) => {
    busy = null;
    problem = what;
    changed();
  };
  const look = async () => {
    begin("reading");
    const answer = await server.sortSheetNow();
    if (!answer.ok) return fail(answer.problem);
    busy = null;
    now = answer.value;
    changed();
  };
  const taken = () => Math.max(inKey, now === null ? 0 : largest(now));
  const ask = ({ change, students }: ChangeReading, { meetingId, title, language }: SortSheetNow): Asked => {
    const { samples, key } = assignCodes(students, chance, taken());
    const named = key.filter(({ name }) => name !== "");
    return {
      change: { ...change, addSamples: samples },
      key: named.length === 0 ? null : { operationId: meetingId, title, language, entries: named },
    };
  };
  const apply = async () => {
    const read = reading();
    if (busy !== null || now === null || read === null) return;
    if (read.faults.length > 0 || read.will.length === 0) return changed();
    asked ??= ask(read, now);
    begin("changing");
    const again = known > 0;
    // The key first: whatever breaks off later, the codes can be told.
    while (asked.key !== null) {
      const key = await server.addToIdentityKey(asked.key, again);
      if (!key.ok) return fail(key.problem);
      if (key.value.known > 0) {
        [known, busy] = [key.value.known, null];
        return changed();
      }
      keyFile = key.value.file;
      inKey = Math.max(inKey, key.value.taken ?? 0, ...asked.key.entries.map(({ code }) => numberOf(code)));
      if (key.value.taken === null) break;
      asked = ask(read, now);
    }
    const answer = await server.changeSort(asked.change);
    if (!answer.ok) return fail(answer.problem);
    [now, draft, asked, busy, note, known] = [answer.value, noChange, null, null, words.change.done, 0];
    changed();
  };
  const chooseFile = async () => {
    stop = new AbortController();
    begin("picking");
    const outcome = await waitForPick(
      server,
      { kind: "files", fileIds: now === null ? [] : [now.fileId] },
      stop.signal,
    );
    busy = null;
    if (outcome.kind === "chosen") return void apply();
    if (outcome.kind === "problem") return fail(outcome.problem);
    note = outcome.kind === "late" ? words.change.late : null;
    changed();
  };
  const change = (changes: Partial<ChangeDraft>) => {
    draft = { ...draft, ...changes };
    [asked, problem, note, keyFile, known] = [null, null, null, null, 0];
    if (draft.rosterText.trim() !== "") pasted.fetch();
    changed();
  };

  return {
    get now() {
      return now;
    },
    get draft() {
      return draft;
    },
    get reading() {
      return reading();
    },
    get roster() {
      return roster();
    },
    get busy() {
      return busy;
    },
    get problem() {
      return problem;
    },
    get note() {
      return note;
    },
    get keyFile() {
      return keyFile;
    },
    get known() {
      return known;
    },
    get newCodes() {
      const students = reading()?.students ?? [];
      if (now === null || students.length === 0) return null;
      const { samples } = assignCodes(students, () => 0, taken());
      return [samples[0]!.code, samples[samples.length - 1]!.code] as const;
    },
    look: () => void look(),
    change,
    turn: (key) => change({ turned: { ...draft.turned, [key]: !draft.turned[key] } }),
    expectPaste: pasted.fetch,
    apply: () => void apply(),
    chooseFile: () => void chooseFile(),
    stopChoosing: () => stop?.abort(),
  };
};
