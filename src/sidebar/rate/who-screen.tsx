/** Before the sort: who is sorting. */
import type { Readers } from "../../contract/rating.ts";
import { ProblemBox } from "../parts/problem-box.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { SelectField } from "../parts/select-field.tsx";
import type { RateModel, RateState } from "./rate-model.ts";
import { words } from "./words.ts";

/** The open spreadsheet is no sort sheet. */
export const NoMeetingScreen = () => (
  <>
    <ScreenHeading text={words.rate.heading} takeFocus={false} />
    <p>{words.rate.noMeeting}</p>
    <p>{words.rate.noMeetingNext}</p>
  </>
);

interface WhoProps {
  readonly model: RateModel;
  readonly readers: Readers;
  readonly state: Exclude<RateState, { kind: "rating" }>;
}

export const WhoScreen = ({ model, readers, state }: WhoProps) => {
  const working = state.kind === "reading";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        model.begin();
      }}
    >
      <ScreenHeading text={words.rate.heading} takeFocus={false} />
      <p>{words.rate.explain}</p>
      <SelectField
        name="reader"
        label={words.rate.who}
        value={model.reader === null ? "" : String(model.reader)}
        onChoose={(value) => model.chooseReader(value === "" ? null : Number(value))}
      >
        <option value="">{words.rate.whoEmpty}</option>
        {readers.readers.map(({ name, sheetId }) => (
          <option key={sheetId} value={sheetId}>
            {name}
          </option>
        ))}
      </SelectField>
      <p role="status" class={working ? undefined : "unseen"}>
        {model.said}
      </p>
      {state.kind === "who" && state.problem && <ProblemBox problem={state.problem} />}
      <button type="submit" class="primary" aria-disabled={working || model.reader === null}>
        {words.rate.start}
      </button>
    </form>
  );
};
