/** The state behind other data. What was pasted and who it is about live in it alone, until the list is cleared. */
import type { OtherDataAdded, SortedNow } from "../../../contract/other-data.ts";
import { type MatchedLines, matchLines } from "../../../core/other-data/match-lines.ts";
import { readRows } from "../../../core/other-data/read-rows.ts";
import type { ProblemText } from "../../../core/problem.ts";
import type { KeyEntry } from "../../../core/samples/sample.ts";
import type { RemoteServer } from "../../bridge.ts";
import { type WorkedOut, workOut } from "./work-out.ts";

export interface OtherData {
  readonly text: string;
  readonly sorted: SortedNow | null;
  readonly entries: readonly KeyEntry[] | null;
  /** What could not be read in the key. */
  readonly keyOddities: readonly string[];
  /** null until the list is read, or where it goes by name and the key is not at hand. */
  readonly matched: MatchedLines | null;
  /** By line: the code that somebody chose for it, "" to leave it out. */
  readonly chosen: Readonly<Record<number, string>>;
  /** null: the likely one. */
  readonly column: number | null;
  /** null: as the column is called. */
  readonly what: string | null;
  readonly least: string;
  readonly wordsMet: readonly string[];
  /** null: all together. */
  readonly criterion: number | null;
  /** Column of the Board. */
  readonly source: number;
  readonly namesChecked: boolean;
  readonly added: OtherDataAdded | null;
  readonly note: "paste first" | "by name" | "cleared" | "tick first" | "take out" | null;
  readonly busy: "reading" | "matching" | "adding" | null;
  readonly problem: ProblemText | null;
}

const fresh: OtherData = {
  text: "",
  sorted: null,
  entries: null,
  keyOddities: [],
  matched: null,
  chosen: {},
  column: null,
  what: null,
  least: "",
  wordsMet: [],
  criterion: null,
  source: 1,
  namesChecked: false,
  added: null,
  note: null,
  busy: null,
  problem: null,
};
/** What a list that is read anew begins with. */
const unread = { matched: null, chosen: {}, column: null, least: "", wordsMet: [], added: null, note: null } as const;

export interface OtherDataModel {
  readonly state: OtherData;
  /** null until lines are matched. */
  readonly workedOut: WorkedOut | null;
  /** What a field says. */
  set(change: Partial<OtherData>): void;
  type(text: string): void;
  read(): void;
  /** Reads the identity key, then matches the names. */
  match(): void;
  choose(line: number, code: string): void;
  add(): void;
  clear(): void;
}

export const createOtherDataModel = (server: RemoteServer, changed: () => void): OtherDataModel => {
  let state = fresh;
  /** Counts up when the list is cleared, so that an answer on its way brings nothing back. */
  let turn = 0;
  const become = (change: Partial<OtherData>): void => {
    state = { ...state, ...change };
    changed();
  };
  const worked = (): WorkedOut | null =>
    state.matched && state.sorted ? workOut(state, state.matched, state.sorted) : null;
  const matchNow = (): void => {
    const codes = state.sorted!.samples.map(({ code }) => code);
    const matched = matchLines(readRows(state.text), codes, state.entries);
    become({ ...unread, matched, busy: null, note: matched === null ? "by name" : null });
  };
  const read = async () => {
    if (state.busy) return;
    if (state.text.trim() === "") return become({ note: "paste first" });
    const now = turn;
    become({ busy: "reading", problem: null, note: null, added: null });
    const answer = await server.sortedNow();
    if (now !== turn) return;
    if (!answer.ok) return become({ busy: null, problem: answer.problem });
    become({ sorted: answer.value });
    matchNow();
  };
  const match = async () => {
    if (state.busy) return;
    const now = turn;
    become({ busy: "matching", problem: null });
    const answer = await server.revealIdentities({ what: "names" });
    if (now !== turn) return;
    if (!answer.ok) return become({ busy: null, problem: answer.problem });
    if (answer.value.what === "names")
      become({ entries: answer.value.entries, keyOddities: answer.value.oddities, namesChecked: false });
    matchNow();
  };
  const add = async () => {
    const now = turn;
    const work = worked();
    if (state.busy || !work?.input) return;
    if (work.named.whole.length > 0) return become({ note: "take out" });
    if (work.mustCheck && !state.namesChecked) return become({ note: "tick first" });
    become({ busy: "adding", problem: null, note: null, added: null });
    const answer = await server.addOtherData(work.input);
    if (now !== turn) return;
    become(answer.ok ? { busy: null, added: answer.value } : { busy: null, problem: answer.problem });
  };
  return {
    get state() {
      return state;
    },
    get workedOut() {
      return worked();
    },
    set: (change) => become({ added: null, note: null, ...change }),
    type: (text) => become({ ...unread, text, namesChecked: false }),
    read: () => void read(),
    match: () => void match(),
    choose: (line, code) => become({ chosen: { ...state.chosen, [line]: code }, added: null }),
    add: () => void add(),
    clear: () => {
      turn += 1;
      become({ ...fresh, note: "cleared" });
    },
  };
};
