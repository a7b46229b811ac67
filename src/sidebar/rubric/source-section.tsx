/** Where the rubric comes from: a pasted text, one that is kept, or nothing yet. */
import { Field, focusControl } from "../parts/field.tsx";
import { pasteTable } from "../plan/paste-table.ts";
import { start } from "./page.ts";
import type { RubricModel } from "./rubric-model.ts";
import { showPreview } from "./show-preview.ts";
import { words } from "./words.ts";

interface SourceProps {
  readonly model: RubricModel;
}

const Take = ({ model, id, name }: SourceProps & { readonly id: string; readonly name: string }) => (
  <button type="button" aria-disabled={model.task !== "none"} onClick={() => model.open(id, showPreview)}>
    {words.source.take}
    <span class="unseen"> {name}</span>
  </button>
);

/** Deleting needs a yes, which takes the place of the two buttons. */
const Kept = ({ model, id, name, criteria }: SourceProps & RubricModel["kept"][number]) => {
  const field = `delete-${id}`;
  if (model.toDelete === id)
    return (
      <li>
        <span class="name" dir="auto">
          {words.source.deleteSure(name)}
        </span>
        <button
          type="button"
          onClick={() => {
            model.delete();
            focusControl("kept");
          }}
        >
          {words.source.deleteYes}
        </button>
        <button
          id={`field-no-${id}`}
          type="button"
          onClick={() => {
            model.askToDelete(null);
            focusControl(field);
          }}
        >
          {words.source.deleteNo}
        </button>
      </li>
    );
  return (
    <li>
      <span class="name" dir="auto">
        {name} <span class="hint">{words.source.criteria(criteria)}</span>
      </span>
      <Take model={model} id={id} name={name} />
      <button
        id={`field-${field}`}
        type="button"
        aria-disabled={model.task !== "none"}
        onClick={() => {
          model.askToDelete(id);
          focusControl(`no-${id}`);
        }}
      >
        {words.source.delete}
        <span class="unseen"> {name}</span>
      </button>
    </li>
  );
};

const KeptOnes = ({ model }: SourceProps) => (
  <>
    <h3 id="field-kept" tabIndex={-1}>
      {words.source.kept}
    </h3>
    {model.kept.length === 0 && <p class="hint">{words.source.noneKept}</p>}
    {(model.kept.length > 0 || start.last !== null) && (
      <ul class="kept">
        {model.kept.map((one) => (
          <Kept key={one.id} model={model} {...one} />
        ))}
        {start.last !== null && (
          <li>
            <span class="name" dir="auto">
              <span class="hint">{words.source.last}</span> {start.last}
            </span>
            <Take model={model} id="last" name={start.last} />
          </li>
        )}
      </ul>
    )}
  </>
);

const Ways = ({ model }: SourceProps) => {
  const { draft } = model;
  const emptyCells = start.host === "sheets" && start.given.text === "" && draft.drafted === null;
  return (
    <>
      {emptyCells && <p class="box warning">{words.source.cells}</p>}
      <Field name="text" label={words.source.text} hint={words.source.textHint} fault={draft.textFault ?? undefined}>
        {(control) => (
          <textarea
            {...control}
            rows={6}
            dir="auto"
            spellcheck={false}
            value={draft.text}
            onPaste={pasteTable}
            onInput={(event) => draft.type(event.currentTarget.value)}
          />
        )}
      </Field>
      <KeptOnes model={model} />
      <div class="beside">
        <button
          type="button"
          aria-describedby="scratch-hint"
          onClick={() => {
            draft.startFromScratch();
            showPreview();
          }}
        >
          {words.source.scratch}
        </button>
        <p class="hint" id="scratch-hint">
          {words.source.scratchHint}
        </p>
      </div>
    </>
  );
};

/** Out of the way where there was a rubric from the beginning. It stays as the user leaves it. */
export const SourceSection = ({ model }: SourceProps) =>
  model.draft.began ? (
    <details>
      <summary>{words.source.another}</summary>
      <Ways model={model} />
    </details>
  ) : (
    <section>
      <h2>{words.source.heading}</h2>
      <Ways model={model} />
    </section>
  );
