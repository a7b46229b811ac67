/** A field of one line of text, a date, a time or a number. */
import { Field } from "./field.tsx";

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "date" | "time" | "number" | "url";
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly value: string;
  readonly most?: number;
  readonly onType: (value: string) => void;
}

export const TextField = ({ name, label, type = "text", hint, fault, value, most, onType }: TextFieldProps) => (
  <Field name={name} label={label} hint={hint} fault={fault}>
    {(control) => (
      <input
        {...control}
        // Preact's types know each kind of field apart; here it is one of several.
        type={type as "text"}
        inputMode={type === "number" ? "numeric" : undefined}
        min={type === "number" ? 1 : undefined}
        maxLength={most}
        max={most}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    )}
  </Field>
);
