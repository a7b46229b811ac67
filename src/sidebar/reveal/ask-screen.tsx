/** Before anything is shown: what will be seen, by whom, and whether the team is ready. */
import type { RevealInput } from "../../contract/revealing.ts";
import { ProblemBox } from "../parts/problem-box.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { Tick } from "../parts/tick.tsx";
import type { RevealModel, RevealState } from "./reveal-model.ts";
import { words } from "./words.ts";

/** The open spreadsheet is no sort sheet. */
export const NoMeetingScreen = () => (
  <>
    <ScreenHeading text={words.reveal.heading} takeFocus={false} />
    <p>{words.reveal.noMeeting}</p>
    <p>{words.reveal.noMeetingNext}</p>
  </>
);

const choices: readonly RevealInput["what"][] = ["groups", "names"];
const says = { groups: "groupsSay", names: "namesSay" } as const;

interface AskProps {
  readonly model: RevealModel;
  readonly state: Exclude<RevealState, { kind: "shown" }>;
}

export const AskScreen = ({ model, state }: AskProps) => {
  const note = state.kind === "asking" ? state.note : null;
  const status =
    state.kind === "reading"
      ? words.reveal.reading
      : note === "hidden"
        ? words.reveal.hidden
        : note === "tick first"
          ? words.reveal.tickFirst
          : "";
  return (
    <>
      <ScreenHeading
        key={note === "hidden" ? "hidden" : "ask"}
        text={words.reveal.heading}
        takeFocus={note === "hidden"}
      />
      <p>{words.reveal.explain}</p>
      <p class="box warning">{words.reveal.projector}</p>
      <fieldset class="options">
        <legend>{words.reveal.what}</legend>
        {choices.map((what) => (
          <label key={what} class="option">
            <input
              type="radio"
              name="what"
              checked={model.what === what}
              aria-labelledby={`${what}-name`}
              aria-describedby={`${what}-says`}
              onChange={() => model.chooseWhat(what)}
            />
            <span id={`${what}-name`}>{words.reveal[what]}</span>
            <span id={`${what}-says`} class="hint">
              {words.reveal[says[what]]}
            </span>
          </label>
        ))}
      </fieldset>
      <Tick on={model.sorted} onTick={model.tick}>
        {words.reveal.sorted}
      </Tick>
      <p role="status" class={status === "" ? "unseen" : note === "tick first" ? "fault" : undefined}>
        {status}
      </p>
      {state.kind === "asking" && state.problem && <ProblemBox problem={state.problem} />}
      <button type="button" class="primary" aria-disabled={state.kind === "reading"} onClick={model.show}>
        {words.reveal.show}
      </button>
    </>
  );
};
