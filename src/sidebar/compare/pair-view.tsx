/** One pair: two large buttons, the links to the work, and what the keyboard does. */
import { FileLink } from "../parts/file-link.tsx";
import type { CompareModel, CompareState } from "./compare-model.ts";
import { focusLine } from "./who-form.tsx";
import { words } from "./words.ts";

interface PairProps {
  readonly model: CompareModel;
  readonly state: Extract<CompareState, { kind: "pair" }>;
}

/** The next pair takes the focus, so that it is read out, and so that the space bar does not press the button of the last one. */
const takeFocus = (heading: HTMLHeadingElement | null): void => heading?.focus({ preventScroll: true });

const linkOf = (model: CompareModel, code: string): string =>
  model.samples.find((sample) => sample.code === code)?.link ?? "";

const Side = ({ model, code, side }: { model: CompareModel; code: string; side: "left" | "right" }) => (
  <div>
    {/* The second click of a double click would answer a pair that nobody has seen. */}
    <button type="button" onClick={(event) => event.detail < 2 && model.choose(side)}>
      <strong>{code}</strong> {words.compare.stronger}
    </button>
    {linkOf(model, code) !== "" && (
      <FileLink url={linkOf(model, code)} text={words.compare.open} about={words.compare.work(code)} />
    )}
  </div>
);

export const PairView = ({ model, state: { pair, said } }: PairProps) => {
  const { mine, team, needed } = model.counts;
  return (
    <>
      {pair === null ? (
        <p class="box">{words.compare.allDone}</p>
      ) : (
        <>
          <p>{focusLine(model)}</p>
          <h2 key={`${mine} ${pair.left} ${pair.right}`} ref={takeFocus} tabIndex={-1}>
            {words.compare.pair(mine + 1)}
            <span class="unseen">
              : {pair.left}, {pair.right}
            </span>
          </h2>
          <div class="versus">
            <Side model={model} code={pair.left} side="left" />
            <Side model={model} code={pair.right} side="right" />
          </div>
          <button type="button" onClick={(event) => event.detail < 2 && model.choose("same")}>
            {words.compare.same}
          </button>
          <p class="hint">{words.compare.keys}</p>
        </>
      )}
      <p role="status" class={said === "" ? "unseen" : "hint"}>
        {said}
      </p>
      <p>{words.compare.progress(mine, team, needed)}</p>
      {model.canUndo && (
        <button type="button" onClick={model.undo}>
          {words.compare.undo}
        </button>
      )}
      <button type="button" class={pair === null ? "primary" : undefined} onClick={model.showOrder}>
        {words.compare.showOrder}
      </button>
      <button type="button" onClick={model.anotherReader}>
        {words.compare.another}
      </button>
    </>
  );
};
