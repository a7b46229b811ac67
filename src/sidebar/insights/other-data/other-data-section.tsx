/** Below the summary: results of an assessment or what students say, held beside the sort. */
import { Field } from "../../parts/field.tsx";
import { ProblemBox } from "../../parts/problem-box.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { AddSection } from "./add-section.tsx";
import { Matched } from "./matched-view.tsx";
import { ColumnField, MetFields } from "./met-fields.tsx";
import type { OtherDataModel } from "./other-data-model.ts";
import { words } from "./words.ts";
import type { WorkedOut } from "./work-out.ts";

interface OtherDataProps {
  readonly model: OtherDataModel;
}

const say = words.other;

const Comparison = ({ model, work }: OtherDataProps & { readonly work: WorkedOut }) => {
  const { sorted, criterion } = model.state;
  return (
    <>
      <MetFields model={model} work={work} />
      <SelectField
        name="other-criterion"
        label={say.compare}
        value={criterion === null ? "" : String(criterion)}
        onChoose={(value) => model.set({ criterion: value === "" ? null : Number(value) })}
      >
        <option value="">{say.overAll}</option>
        {(sorted?.criteria ?? []).map((name, index) => (
          <option key={name} value={String(index)}>
            {name}
          </option>
        ))}
      </SelectField>
      <section aria-live="polite">
        <h3>{say.shows}</h3>
        {work.sentences.length === 0 ? (
          <p class="hint">{say.decide}</p>
        ) : (
          <>
            <ul>
              {work.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <p class="hint">{say.caution}</p>
          </>
        )}
      </section>
    </>
  );
};

const Read = ({ model, work }: OtherDataProps & { readonly work: WorkedOut }) => (
  <>
    <Matched model={model} work={work} />
    {work.column && <ColumnField model={model} work={work} />}
    {work.column && work.column.kind !== "texts" && <Comparison model={model} work={work} />}
    {work.input && <AddSection model={model} work={work} input={work.input} />}
  </>
);

const statusOf = ({ state: { busy, note } }: OtherDataModel): string =>
  busy === "reading"
    ? say.reading
    : busy === "matching"
      ? say.matching
      : note === "paste first"
        ? say.pasteFirst
        : note === "by name"
          ? say.byName
          : note === "cleared"
            ? say.cleared
            : "";

export const OtherDataSection = ({ model }: OtherDataProps) => {
  const { state } = model;
  const work = model.workedOut;
  const status = statusOf(model);
  const byName = state.note === "by name" || state.busy === "matching";
  return (
    <details class="further other-data">
      <summary>
        <h2>{say.heading}</h2>
      </summary>
      <p>{say.explain}</p>
      <Field name="other-text" label={say.paste} hint={say.pasteHint}>
        {(control) => (
          <textarea
            {...control}
            rows={6}
            spellcheck={false}
            value={state.text}
            onInput={(event) => model.type(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="button" aria-disabled={state.busy !== null} onClick={model.read}>
        {say.read}
      </button>{" "}
      {state.text !== "" && (
        <button type="button" onClick={model.clear}>
          {say.clear}
        </button>
      )}
      <p role="status" class={status === "" ? "unseen" : state.note === "paste first" ? "fault" : undefined}>
        {status}
      </p>
      {byName && (
        <button type="button" class="primary" aria-disabled={state.busy !== null} onClick={model.match}>
          {say.match}
        </button>
      )}
      {work === null || !work.input ? state.problem && <ProblemBox problem={state.problem} /> : null}
      {work && <Read model={model} work={work} />}
    </details>
  );
};
