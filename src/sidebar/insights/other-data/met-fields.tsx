/** Which column is the result, and what counts as met: proposed, never applied by itself. */
import { SelectField } from "../../parts/select-field.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { Tick } from "../../parts/tick.tsx";
import type { OtherDataModel } from "./other-data-model.ts";
import { words } from "./words.ts";
import type { WorkedOut } from "./work-out.ts";

interface FieldsProps {
  readonly model: OtherDataModel;
  readonly work: WorkedOut;
}

const say = words.other;

export const ColumnField = ({ model, work }: FieldsProps) =>
  work.columns.length < 2 ? null : (
    <SelectField
      name="other-column"
      label={say.column}
      value={String(work.column?.column ?? "")}
      onChoose={(value) => model.set({ column: Number(value), what: null, least: "", wordsMet: [] })}
    >
      {work.columns.map(({ column, heading, kind }) => (
        <option key={column} value={String(column)}>
          {heading || say.unnamedColumn(column + 1)} ({say.kinds[kind]})
        </option>
      ))}
    </SelectField>
  );

const Least = ({ model, work }: FieldsProps) => (
  <>
    <TextField
      name="other-least"
      label={say.least}
      hint={work.suggestedLeast === null ? undefined : say.suggest(work.suggestedLeast)}
      fault={work.leastFault ? say.leastFault : undefined}
      value={model.state.least}
      onType={(least) => model.set({ least })}
    />
    {work.suggestedLeast !== null && model.state.least === "" && (
      <button type="button" onClick={() => model.set({ least: work.suggestedLeast ?? "" })}>
        {say.use(work.suggestedLeast)}
      </button>
    )}
  </>
);

const WordsMet = ({ model, work }: FieldsProps) => {
  const { wordsMet } = model.state;
  const { suggestedWords } = work;
  const listed = suggestedWords.join(", ");
  return (
    <>
      <fieldset>
        <legend>{say.wordsMet}</legend>
        {suggestedWords.length > 0 && <p class="hint">{say.suggest(listed)}</p>}
        {work.found.map((word) => (
          <Tick
            key={word}
            on={wordsMet.includes(word)}
            onTick={(on) =>
              model.set({ wordsMet: on ? [...wordsMet, word] : wordsMet.filter((other) => other !== word) })
            }
          >
            {word}
          </Tick>
        ))}
      </fieldset>
      {suggestedWords.length > 0 && wordsMet.length === 0 && (
        <button type="button" onClick={() => model.set({ wordsMet: suggestedWords })}>
          {say.use(listed)}
        </button>
      )}
    </>
  );
};

export const MetFields = (props: FieldsProps) => {
  const { model, work } = props;
  return (
    <>
      <TextField
        name="other-what"
        label={say.what}
        value={model.state.what ?? work.column?.heading ?? ""}
        most={200}
        onType={(what) => model.set({ what })}
      />
      {work.column?.kind === "numbers" ? <Least {...props} /> : <WordsMet {...props} />}
    </>
  );
};
