/** Which protocol the team follows. */
import { start } from "../app.ts";
import { SelectField } from "../parts/select-field.tsx";
import type { PlanModel } from "./plan-model.ts";
import { words } from "./words.ts";

export const ProtocolSection = ({ model }: { readonly model: PlanModel }) => {
  const { protocol } = model.reading;
  return (
    <section>
      <SelectField
        name="protocol"
        label={words.plan.protocol}
        hint={protocol.summary}
        value={protocol.id}
        onChoose={(protocolId) => model.change({ protocolId, own: null, optional: [], stage: 0 })}
      >
        {start.protocols.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </section>
  );
};
