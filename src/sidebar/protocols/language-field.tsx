/** Which language a sheet is made in. */
import { type Language, languages } from "../../core/language.ts";
import { Field } from "../parts/field.tsx";
import { words } from "./words.ts";

interface LanguageFieldProps {
  readonly label: string;
  readonly value: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageField = ({ label, value, choose }: LanguageFieldProps) => (
  <Field name="language" label={label}>
    {(control) => (
      <select {...control} value={value} onChange={(event) => choose(event.currentTarget.value as Language)}>
        {languages.map((language) => (
          <option key={language} value={language}>
            {words.languages[language]}
          </option>
        ))}
      </select>
    )}
  </Field>
);
