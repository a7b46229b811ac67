/** The open steps of the last meeting: found by themselves for whoever has met before, and each taken along or left. */
import { FileLink } from "../parts/file-link.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { Tick } from "../parts/tick.tsx";
import type { LastStepsModel } from "./last-steps-model.ts";
import { words } from "./words.ts";

interface LastStepsViewProps {
  readonly model: LastStepsModel;
  /** Whether Google Picker is set up: it shows notes that the add-on does not see by itself. */
  readonly pickerReady: boolean;
}

export const LastStepsView = ({ model, pickerReady }: LastStepsViewProps) => {
  const { found, task, problem } = model;
  const said = { none: model.note, looking: words.last.looking, picking: words.last.waiting }[task];
  return (
    <fieldset>
      <legend>{words.last.heading}</legend>
      <p class="hint">{words.last.about}</p>
      <div role="status">
        {said !== "" && <p>{said}</p>}
        {found && (
          <>
            <p>{words.last.found(found.open.length, found.done, found.date && words.day(found.date))}</p>
            <p>
              <FileLink url={found.notes.url} text={found.notes.name} about={words.last.opens} />
            </p>
          </>
        )}
      </div>
      {found?.open.map((step) => (
        <Tick key={step.what} on={model.takes(step)} onTick={() => model.turn(step)}>
          {[step.what, step.who, step.when].filter((part) => part !== "").join(" · ")}
        </Tick>
      ))}
      {problem && <ProblemBox problem={problem} />}
      <button type="button" aria-disabled={task !== "none"} onClick={model.look}>
        {found || problem ? words.last.again : words.last.look}
      </button>
      {pickerReady && (found || problem || task === "picking" || model.note) && (
        <button type="button" aria-disabled={task === "looking"} onClick={model.pickOrStop}>
          {task === "picking" ? words.last.stop : words.last.choose}
        </button>
      )}
    </fieldset>
  );
};
