/** Who compares, and what the team compares. */
import { controlId, Field, focusControl } from "../parts/field.tsx";
import { TextField } from "../parts/text-field.tsx";
import type { CompareModel, CompareState } from "./compare-model.ts";
import { words } from "./words.ts";

interface WhoProps {
  readonly model: CompareModel;
  readonly state: Extract<CompareState, { kind: "who" | "starting" }>;
}

/** What the team settled, which everybody then looks at. */
export const focusLine = ({ team }: CompareModel): string => words.compare.look(team.focus || words.compare.wholePiece);

export const WhoForm = ({ model, state }: WhoProps) => {
  if (state.kind === "starting") return <p role="status">{words.compare.starting}</p>;
  const settled = model.team.focus !== "" || model.team.comparisons.length > 0;
  const begin = () => {
    model.begin();
    if (state.reader === "") focusControl("reader");
  };
  return (
    <>
      <p>
        <strong>{model.title}</strong>
      </p>
      {state.kind === "who" && state.gone && <p class="box warning">{words.compare.gone}</p>}
      <p>{words.compare.explain}</p>
      <Field name="reader" label={words.compare.who} fault={state.fault ? words.compare.whoFault : undefined}>
        {(control) => (
          <select
            {...control}
            id={controlId("reader")}
            value={state.reader}
            onChange={(event) => model.type({ reader: event.currentTarget.value })}
          >
            <option value="">{words.compare.whoChoose}</option>
            {model.team.readers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {settled ? (
        <p>{focusLine(model)}</p>
      ) : (
        <TextField
          name="focus"
          label={words.compare.focus}
          hint={words.compare.focusHint}
          value={state.focus}
          most={120}
          onType={(focus) => model.type({ focus })}
        />
      )}
      <button type="button" class="primary" onClick={begin}>
        {words.compare.start}
      </button>
    </>
  );
};
