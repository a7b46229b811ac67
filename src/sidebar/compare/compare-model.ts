/** The state behind comparing two by two. */
import type { Comparing, TeamComparisons } from "../../contract/comparing.ts";
import {
  type Comparison,
  type ComparisonEdit,
  comparisonsNeeded,
  nextPair,
  type Pair,
  type Stronger,
  strongerOf,
  withEdits,
} from "../../core/sorting/comparisons.ts";
import { type Order, orderSamples } from "../../core/sorting/order-samples.ts";
import type { RemoteServer } from "../bridge.ts";
import { createSaveQueue, type SaveQueue } from "./save-queue.ts";
import type { CompareWords } from "./words.ts";

export type CompareState =
  /** `again`: after another reader. */
  | {
      readonly kind: "who";
      readonly reader: string;
      readonly focus: string;
      readonly fault: boolean;
      readonly again: boolean;
    }
  | { readonly kind: "starting" }
  /** `pair` null: this reader has compared every pair. `said`: what has just happened. */
  | { readonly kind: "pair"; readonly reader: string; readonly pair: Pair | null; readonly said: string }
  | { readonly kind: "ordering"; readonly reader: string }
  | { readonly kind: "order"; readonly reader: string; readonly order: Order };

export interface CompareModel {
  readonly state: CompareState;
  readonly start: Comparing;
  readonly team: TeamComparisons;
  readonly queue: SaveQueue<ComparisonEdit, TeamComparisons>;
  /** Comparisons by this reader, by the team, and how many make an order. */
  readonly counts: { readonly mine: number; readonly team: number; readonly needed: number };
  /** Whether there is something of this sitting to take back. */
  readonly canUndo: boolean;
  type(part: { readonly reader?: string; readonly focus?: string }): void;
  begin(): void;
  choose(stronger: Stronger): void;
  undo(): void;
  showOrder(): void;
  back(): void;
  anotherReader(): void;
}

/** `random` answers numbers in [0, 1). */
export const createCompareModel = (
  start: Comparing,
  server: RemoteServer,
  words: CompareWords,
  random: () => number,
  changed: () => void,
): CompareModel => {
  const samples = start.samples.map(({ code }) => code);
  let team = start.team;
  let mine: readonly Comparison[] = [];
  let state: CompareState = { kind: "who", reader: "", focus: "", fault: false, again: false };
  const become = (next: CompareState) => {
    state = next;
    changed();
  };
  const queue = createSaveQueue<ComparisonEdit, TeamComparisons>(
    (edits) => server.saveComparisons({ focus: "", edits }),
    (saved) => {
      team = saved;
    },
    () => changed(),
  );
  const all = () => withEdits(team.comparisons, queue.waiting);
  const goOn = (reader: string, said: string) =>
    become({ kind: "pair", reader, pair: nextPair(samples, all(), reader, random), said });

  const begin = async () => {
    if (state.kind !== "who") return;
    const { reader, focus } = state;
    if (reader === "") return become({ ...state, fault: true });
    mine = [];
    // What the team compares is settled before the first pair, so that all look at the same.
    if (focus.trim() !== "" && team.focus === "") {
      become({ kind: "starting" });
      const answer = await server.saveComparisons({ focus: focus.trim(), edits: [] });
      if (answer.ok) team = answer.value;
    }
    goOn(reader, "");
  };
  const choose = (stronger: Stronger) => {
    if (state.kind !== "pair" || state.pair === null) return;
    const { reader, pair } = state;
    const comparison = { ...pair, stronger, reader };
    mine = [...mine, comparison];
    queue.add({ kind: "add", comparison });
    goOn(reader, stronger === "same" ? words.compare.said.same : words.compare.said.one(strongerOf(comparison)));
  };
  const undo = () => {
    const last = mine[mine.length - 1];
    if (state.kind !== "pair" || last === undefined) return;
    mine = mine.slice(0, -1);
    queue.add({ kind: "undo", comparison: last });
    const { left, right } = last;
    become({ kind: "pair", reader: state.reader, pair: { left, right }, said: words.compare.undone });
  };
  const showOrder = async () => {
    if (state.kind !== "pair") return;
    const { reader } = state;
    become({ kind: "ordering", reader });
    await queue.flush();
    become({ kind: "order", reader, order: orderSamples(samples, all(), start.readers.length) });
  };
  return {
    start,
    queue,
    get state() {
      return state;
    },
    get team() {
      return team;
    },
    get counts() {
      const comparisons = all();
      const reader = "reader" in state ? state.reader : "";
      return {
        mine: comparisons.filter((one) => one.reader === reader).length,
        team: comparisons.length,
        needed: comparisonsNeeded(samples.length, start.readers.length),
      };
    },
    get canUndo() {
      return mine.length > 0;
    },
    type: (part) => {
      if (state.kind === "who") become({ ...state, ...part, fault: state.fault && part.reader === undefined });
    },
    begin: () => void begin(),
    choose,
    undo,
    showOrder: () => void showOrder(),
    back: () => {
      if (state.kind === "order") goOn(state.reader, "");
    },
    anotherReader: () => become({ kind: "who", reader: "", focus: "", fault: false, again: true }),
  };
};
