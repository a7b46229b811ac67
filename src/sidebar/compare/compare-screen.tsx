/** Comparing two by two: who compares, pair after pair, and the order that comes of it. */
import type { ProblemText } from "../../core/problem.ts";
import { ProblemBox } from "../parts/problem-box.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import type { CompareModel, CompareState } from "./compare-model.ts";
import { OrderView } from "./order-view.tsx";
import { PairView } from "./pair-view.tsx";
import { WhoForm } from "./who-form.tsx";
import { words } from "./words.ts";

/** Where there is nothing to compare, and why. */
export const MessageScreen = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    <ScreenHeading text={words.compare.heading} takeFocus={false} />
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
);

export const NotOpenScreen = ({ problem }: { readonly problem: ProblemText }) => (
  <>
    <ScreenHeading text={words.compare.heading} takeFocus={false} />
    <ProblemBox problem={problem} />
  </>
);

const headings: Readonly<Record<CompareState["kind"], string>> = {
  who: words.compare.heading,
  starting: words.compare.heading,
  pair: words.compare.question,
  ordering: words.compare.question,
  order: words.compare.orderHeading,
};

/** What is saved and what is not, wherever the reader is. */
const SaveState = ({ model }: { readonly model: CompareModel }) => {
  const { waiting, saving, problem } = model.queue;
  const text = problem
    ? words.compare.waiting(waiting.length)
    : saving || waiting.length > 0
      ? words.compare.saving
      : model.state.kind !== "who" && model.counts.mine > 0
        ? words.compare.saved
        : "";
  return (
    <>
      <p class="hint" role="status">
        {text}
      </p>
      {problem && (
        <ProblemBox problem={problem}>
          <button type="button" aria-disabled={saving} onClick={() => void model.queue.flush()}>
            {words.compare.tryNow}
          </button>
        </ProblemBox>
      )}
    </>
  );
};

/** What comes up in answer to something the reader did; a pair is read out by its own heading. */
const takesFocus = (state: CompareState): boolean =>
  state.kind === "order" || (state.kind === "who" && state.again) || (state.kind === "pair" && state.pair === null);

export const CompareScreen = ({ model }: { readonly model: CompareModel }) => {
  const { state } = model;
  return (
    <>
      <ScreenHeading key={headings[state.kind]} text={headings[state.kind]} takeFocus={takesFocus(state)} />
      {(state.kind === "who" || state.kind === "starting") && <WhoForm model={model} state={state} />}
      {state.kind === "pair" && <PairView model={model} state={state} />}
      {state.kind === "ordering" && <p role="status">{words.compare.orderWorking}</p>}
      {state.kind === "order" && <OrderView model={model} state={state} />}
      <SaveState model={model} />
    </>
  );
};
