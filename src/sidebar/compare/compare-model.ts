/** The state behind comparing two by two. */
import type { Comparing, OrderWritten, TeamComparisons } from "../../contract/comparing.ts";
import type { ProblemText } from "../../core/problem.ts";
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
import { orderLines } from "../../core/sorting/order-lines.ts";
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
      /** The reader was taken out of the meeting meanwhile. */
      readonly gone: boolean;
    }
  | { readonly kind: "starting" }
  /** `pair` null: this reader has compared every pair. `said`: what has just happened. */
  | { readonly kind: "pair"; readonly reader: string; readonly pair: Pair | null; readonly said: string }
  | { readonly kind: "ordering"; readonly reader: string }
  | {
      readonly kind: "order";
      readonly reader: string;
      readonly order: Order;
      /** Whether it was written into the sheet. */
      readonly written: null | "writing" | OrderWritten | ProblemText;
    };

export interface CompareModel {
  readonly state: CompareState;
  readonly title: string;
  /** As they are now: both may change while somebody compares. */
  readonly samples: Comparing["samples"];
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
  /** Puts the order that is shown into the sheet. */
  writeOrder(): void;
  back(): void;
  anotherReader(): void;
}

const nobody = { kind: "who", reader: "", focus: "", fault: false, again: false, gone: false } as const;

/** `random` answers numbers in [0, 1). */
export const createCompareModel = (
  start: Comparing,
  server: RemoteServer,
  words: CompareWords,
  random: () => number,
  changed: () => void,
): CompareModel => {
  let { team, samples } = start;
  let mine: readonly Comparison[] = [];
  let state: CompareState = { ...nobody, reader: start.open };
  const become = (next: CompareState) => {
    state = next;
    changed();
  };
  const queue = createSaveQueue<ComparisonEdit, TeamComparisons>(
    (edits) => server.saveComparisons({ samples: codes(), focus: "", edits }),
    (saved) => take(saved),
    () => changed(),
  );
  const codes = () => samples.map(({ code }) => code);
  const all = () => withEdits(team.comparisons, queue.waiting);
  const goOn = (reader: string, said: string) =>
    become({ kind: "pair", reader, pair: nextPair(codes(), all(), reader, random), said });
  /** The meeting as it is now. A pair that is being looked at stays, unless it is no more to be compared. */
  const take = (saved: TeamComparisons) => {
    team = saved;
    samples = saved.samples ?? samples;
    if (!("reader" in state) || state.kind === "who") return;
    const { reader } = state;
    if (saved.readers.every(({ id }) => id !== reader)) return become({ ...nobody, again: true, gone: true });
    if (state.kind !== "pair" || saved.samples === null) return;
    const { pair, said } = state;
    const there = new Set(codes());
    if (pair === null || !there.has(pair.left) || !there.has(pair.right)) goOn(reader, pair === null ? said : "");
  };

  const begin = async () => {
    if (state.kind !== "who") return;
    const { reader, focus } = state;
    if (reader === "") return become({ ...state, fault: true });
    mine = [];
    // What the team compares is settled before the first pair, so that all look at the same.
    if (focus.trim() !== "" && team.focus === "") {
      become({ kind: "starting" });
      const answer = await server.saveComparisons({ samples: codes(), focus: focus.trim(), edits: [] });
      if (answer.ok) take(answer.value);
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
  const isOrdering = () => state.kind === "ordering";
  const showOrder = async () => {
    if (state.kind !== "pair") return;
    const { reader } = state;
    become({ kind: "ordering", reader });
    await queue.flush();
    if (isOrdering())
      become({ kind: "order", reader, order: orderSamples(codes(), all(), team.readers.length), written: null });
  };
  const writeOrder = async () => {
    if (state.kind !== "order" || state.order.kind !== "order" || state.written === "writing") return;
    const shown: CompareState = { ...state, written: "writing" };
    become(shown);
    const date = new Intl.DateTimeFormat(start.language, { dateStyle: "long" }).format(new Date());
    const lines = orderLines(state.order, { date, made: all().length, focus: team.focus }, start.language);
    const answer = await server.writeOrder(lines);
    if (state === shown) become({ ...shown, written: answer.ok ? answer.value : answer.problem });
  };
  return {
    title: start.title,
    queue,
    get samples() {
      return samples;
    },
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
        needed: comparisonsNeeded(samples.length, team.readers.length),
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
    writeOrder: () => void writeOrder(),
    back: () => {
      if (state.kind === "order") goOn(state.reader, "");
    },
    anotherReader: () => become({ ...nobody, again: true }),
  };
};
