/** The state behind showing whose work it is. What was read lives in it alone, and only while it is shown. */
import type { Revealed, RevealInput } from "../../contract/revealing.ts";
import type { ProblemText } from "../../core/problem.ts";
import type { RemoteServer } from "../bridge.ts";

export type RevealState =
  | { readonly kind: "asking"; readonly problem: ProblemText | null; readonly note: "hidden" | "tick first" | null }
  | { readonly kind: "reading" }
  | { readonly kind: "shown"; readonly revealed: Revealed };

export interface RevealModel {
  readonly state: RevealState;
  readonly what: RevealInput["what"];
  readonly sorted: boolean;
  chooseWhat(what: RevealInput["what"]): void;
  tick(sorted: boolean): void;
  show(): void;
  hide(): void;
}

/** Long enough to talk it through, short enough for a screen that is left alone. */
const shownMs = 10 * 60_000;

export const createRevealModel = (
  server: RemoteServer,
  later: (milliseconds: number, run: () => void) => () => void,
  changed: () => void,
): RevealModel => {
  let state: RevealState = { kind: "asking", problem: null, note: null };
  let what: RevealInput["what"] = "groups";
  let sorted = false;
  let stop = () => {};
  const become = (next: RevealState) => {
    state = next;
    changed();
  };
  const ask = (problem: ProblemText | null, note: "hidden" | "tick first" | null) =>
    become({ kind: "asking", problem, note });
  const hide = () => {
    stop();
    // Showing it again is as deliberate a step as the first time.
    sorted = false;
    what = "groups";
    ask(null, "hidden");
  };
  const show = async () => {
    if (state.kind !== "asking") return;
    if (!sorted) return ask(null, "tick first");
    become({ kind: "reading" });
    const answer = await server.revealIdentities({ what });
    if (!answer.ok) return ask(answer.problem, null);
    stop = later(shownMs, hide);
    become({ kind: "shown", revealed: answer.value });
  };
  return {
    get state() {
      return state;
    },
    get what() {
      return what;
    },
    get sorted() {
      return sorted;
    },
    chooseWhat: (chosen) => {
      what = chosen;
      changed();
    },
    tick: (on) => {
      sorted = on;
      if (state.kind === "asking") ask(state.problem, null);
    },
    show: () => void show(),
    hide,
  };
};
