/** A field with a list to choose from. */
import type { ComponentChildren } from "preact";
import { Field } from "./field.tsx";

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ComponentChildren;
}

export const SelectField = ({ name, label, hint, value, onChoose, children }: SelectFieldProps) => (
  <Field name={name} label={label} hint={hint}>
    {(control) => (
      <select {...control} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
      </select>
    )}
  </Field>
);
