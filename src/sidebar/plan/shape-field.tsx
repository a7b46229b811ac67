/** What kind of work is looked at, and what has to be true of it. */
import { brought } from "../../core/protocol/protocol.ts";
import { sampleCounts } from "../../core/samples/shape.ts";
import { SelectField } from "../parts/select-field.tsx";
import { Tick } from "../parts/tick.tsx";
import type { PlanModel } from "./plan-model.ts";
import { words } from "./words.ts";

export const ShapeField = ({ model }: { readonly model: PlanModel }) => {
  const { shape, outcomes } = model.draft;
  const fault = model.faultOf("outcomes");
  const choose = (chosen: string) => {
    const shape = brought.find((one) => one === chosen)!;
    model.change({ shape, sampleCount: String(sampleCounts[shape].usual) });
  };
  return (
    <>
      <SelectField
        name="shape"
        label={words.plan.shape}
        hint={words.plan.shapeRules[shape]}
        value={shape}
        onChoose={choose}
      >
        {brought.map((one) => (
          <option key={one} value={one}>
            {words.plan.shapes[one]}
          </option>
        ))}
      </SelectField>
      {shape === "two or three students" && (
        <div class="field">
          <Tick name="outcomes" on={outcomes} onTick={(outcomes) => model.change({ outcomes })}>
            {words.plan.outcomes}
          </Tick>
          {fault && <p class="fault">{fault}</p>}
        </div>
      )}
    </>
  );
};
