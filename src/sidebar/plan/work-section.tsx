/** The student work: a roster that becomes codes, or codes alone. */
import { start } from "../app.ts";
import { Field, focusControl } from "../parts/field.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { SentenceList } from "../parts/sentence-list.tsx";
import { DraftField } from "./draft-field.tsx";
import { pasteTable } from "./paste-table.ts";
import { noRoster, type WorkViews } from "./pasted-reader.ts";
import type { PlanModel } from "./plan-model.ts";
import { mostSamples } from "./read-draft.ts";
import { ShapeField } from "./shape-field.tsx";
import { words } from "./words.ts";

interface FetchedProps {
  readonly model: PlanModel;
  readonly title: string;
  readonly view: keyof WorkViews;
}

/** A part that a script draws: opening it asks for the script. */
const Fetched = ({ model: { drawn, expectPaste }, title, view }: FetchedProps) => (
  <details onToggle={expectPaste}>
    <summary>{title}</summary>
    {drawn.views?.[view]() ?? <p class="hint">{words.plan.moment}</p>}
  </details>
);

export const WorkSection = ({ model }: { readonly model: PlanModel }) => {
  const draft = model.draft;
  const { warnings, twins, problem } = model.reading.roster ?? noRoster;
  const check = model.workCheck;
  const carried = draft.carried?.steps.length;
  return (
    <section>
      <h2>{words.plan.work}</h2>
      <ShapeField model={model} />
      <Field name="roster" label={words.plan.roster} hint={words.plan.rosterHint} fault={model.faultOf("roster")}>
        {(control) => (
          <textarea
            {...control}
            rows={4}
            spellcheck={false}
            autocomplete="off"
            value={draft.rosterText}
            onFocus={model.expectPaste}
            onPaste={pasteTable}
            onInput={(event) => model.change({ rosterText: event.currentTarget.value })}
          />
        )}
      </Field>
      {twins && problem && (
        <button
          type="button"
          onClick={() => {
            focusControl("roster"); // this button goes away
            model.change({ twins: true });
          }}
        >
          {words.plan.differentStudents}
        </button>
      )}
      <div role="status">
        {model.reading.roster === null && <p class="hint">{words.plan.moment}</p>}
        {check?.found.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <SentenceList heading={words.plan.warnings} sentences={warnings} />
        {check && <SentenceList {...check.leaks} />}
        {check && <SentenceList {...check.represented} note />}
      </div>
      <p class="hint">{words.plan.rosterPrivate}</p>
      {draft.rosterText.trim() === "" && (
        <DraftField
          model={model}
          of="sampleCount"
          name="count"
          label={words.plan.sampleCount}
          type="number"
          most={mostSamples}
        />
      )}
      {start.pickerReady && <Fetched model={model} title={words.plan.copies} view="copies" />}
      <Fetched model={model} title={words.plan.aboutTask + (carried ? ` (${carried})` : "")} view="task" />
      {/* Where something is pasted, its field says so. */}
      {model.drawn.problem && draft.rosterText + draft.rubricText === "" && (
        <ProblemBox problem={model.drawn.problem} />
      )}
    </section>
  );
};
