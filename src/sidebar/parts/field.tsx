/** A labelled field with its hint and what is wrong with it, tied together for screen readers. */
import type { ComponentChildren } from "preact";

export interface Control {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly children: (control: Control) => ComponentChildren;
}

export const controlId = (name: string): string => `field-${name}`;

export const focusControl = (name: string): void => document.getElementById(controlId(name))?.focus();

export const Field = ({ name, label, hint, fault, children }: FieldProps) => {
  const id = controlId(name);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter((part) => part).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": fault ? true : undefined })}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
};
