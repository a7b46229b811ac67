/** Who reads and sorts. */

import { Field } from "../parts/field.tsx";
import type { PlanModel } from "./plan-model.ts";
import { words } from "./words.ts";

export const ReadersSection = ({ model }: { readonly model: PlanModel }) => {
  return (
    <section>
      <Field name="readers" label={words.plan.readers} hint={words.plan.readersHint} fault={model.faultOf("readers")}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            spellcheck={false}
            value={model.draft.readersText}
            onInput={(event) => model.change({ readersText: event.currentTarget.value })}
          />
        )}
      </Field>
    </section>
  );
};
