/** A field of one line whose text is kept in the draft under the same name. */
import { TextField } from "../parts/text-field.tsx";
import type { Draft } from "./draft.ts";
import type { PlanModel } from "./plan-model.ts";
import type { FieldId } from "./read-draft.ts";

type TextKey = { [Key in keyof Draft]: Draft[Key] extends string ? Key : never }[keyof Draft];

interface DraftFieldProps {
  readonly model: PlanModel;
  readonly of: TextKey;
  readonly name: FieldId;
  readonly label: string;
  readonly type: "date" | "time" | "number";
  readonly hint?: string;
  readonly most?: number;
  /** What else of the draft changes with it. */
  readonly also?: (typed: string) => Partial<Draft>;
}

export const DraftField = ({ model, of, name, also, ...field }: DraftFieldProps) => (
  <TextField
    {...field}
    name={name}
    fault={model.faultOf(name)}
    value={model.draft[of]}
    onType={(typed) => model.change({ ...also?.(typed), [of]: typed })}
  />
);
