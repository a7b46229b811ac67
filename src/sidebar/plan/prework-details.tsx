/** What is done before the meeting: each in a copy of their own, or all in the notes. */
import { SelectField } from "../parts/select-field.tsx";
import { DraftField } from "./draft-field.tsx";
import type { PlanModel } from "./plan-model.ts";
import { words } from "./words.ts";

export const PreworkDetails = ({ model }: { readonly model: PlanModel }) => {
  const { prework } = model.reading.protocol;
  const { preworkOwn } = model.draft;
  if (prework === null) return null;
  return (
    <details>
      <summary>
        {words.plan.prework}
        <span class="hint">{words.plan.minutes(prework.minutes)}</span>
      </summary>
      <SelectField
        name="prework"
        label={words.plan.preworkWhere}
        hint={preworkOwn ? words.plan.preworkOwnHint : words.plan.preworkSharedHint}
        value={preworkOwn ? "own" : "shared"}
        onChoose={(where) => model.change({ preworkOwn: where === "own" })}
      >
        <option value="own">{words.plan.preworkOwn}</option>
        <option value="shared">{words.plan.preworkShared}</option>
      </SelectField>
      <DraftField model={model} of="due" name="due" label={words.plan.due} type="date" />
    </details>
  );
};
