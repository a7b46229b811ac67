/** The one screen of the dialog: where the rubric comes from, what was uncertain in it, and the rubric to check and correct. */
import { controlId, Field, focusControl } from "../parts/field.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { SentenceList } from "../parts/sentence-list.tsx";
import { CriteriaList } from "./criteria-list.tsx";
import { sameLevels } from "./draft.ts";
import { ForAll } from "./for-all.tsx";
import { start } from "./page.ts";
import type { RubricModel } from "./rubric-model.ts";
import { showPreview } from "./show-preview.ts";
import { SourceSection } from "./source-section.tsx";
import { words } from "./words.ts";

export interface ModelProps {
  readonly model: RubricModel;
}

const focusFirstLink = (summary: HTMLElement | null): void => summary?.querySelector("a")?.focus();

/** All that keeps the rubric from being used. Comes anew, with the focus, each time that is refused. */
const Faults = ({ model: { draft } }: ModelProps) => {
  if (draft.refusals === 0 || draft.faults.length === 0) return null;
  const nameOf = (key: number | null): string | undefined =>
    draft.drafted?.draft.criteria.find((one) => one.key === key)?.name.trim();
  return (
    <section key={draft.refusals} ref={focusFirstLink} class="box problem" aria-labelledby="faults-heading">
      <h2 id="faults-heading">{words.faults(draft.faults.length)}</h2>
      <ul>
        {draft.faults.map(({ field, criterion, say }) => (
          <li key={`${field} ${say}`}>
            <a
              href={`#${field}`}
              target="_self"
              onClick={(event) => {
                event.preventDefault();
                if (criterion !== null && !draft.open.has(criterion)) draft.toggle(criterion);
                focusControl(field);
              }}
            >
              {[nameOf(criterion), say].filter((part) => part).join(": ")}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A new reading and a corrected rubric: which of them counts is the user's choice, and can be changed again. */
const WhichDraft = ({ model }: ModelProps) => {
  const { draft, unfinished } = model;
  const choice = (said: string, label: string, choose: () => void, then: () => void = showPreview) => (
    <div class="box warning">
      <p>{said}</p>
      <button
        type="button"
        onClick={() => {
          choose();
          then();
        }}
      >
        {label}
      </button>
    </div>
  );
  return (
    <div role="status">
      {unfinished !== null &&
        choice(
          words.unfinished(unfinished),
          words.goOn,
          () => model.open("unfinished", showPreview),
          () => {},
        )}
      {draft.reading && <p class="hint">{words.source.reading}</p>}
      {draft.waiting && choice(words.changed, words.readAnew, draft.takeWaiting)}
      {draft.replaced && !draft.waiting && choice(words.replaced, words.bringBackDraft, draft.bringBackDraft)}
    </div>
  );
};

const Notes = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <details>
      <summary>{words.howRead(sentences.length)}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );

const Preview = ({ model: { draft } }: ModelProps) => {
  if (draft.drafted === null) return null;
  const { draft: rubric, questions, warnings } = draft.drafted;
  return (
    <section>
      <h2 id={controlId("preview")} tabIndex={-1}>
        {words.preview}: {words.criteria(rubric.criteria.length)}
      </h2>
      <SentenceList heading={words.pleaseCheck} sentences={questions} />
      <Notes sentences={warnings} />
      <Field name="title" label={words.title} fault={draft.faults.find(({ field }) => field === "title")?.say}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            value={rubric.title}
            onInput={(event) => draft.rename(event.currentTarget.value)}
          />
        )}
      </Field>
      {sameLevels(rubric) && <ForAll draft={draft} criteria={rubric.criteria} />}
      <div class="beside">
        <button type="button" aria-describedby="turn-hint" onClick={draft.turn}>
          {words.forAll.turn}
        </button>
        <p class="hint" id="turn-hint" role="status">
          {draft.turned ? words.forAll.turned : words.forAll.turnHint}
        </p>
      </div>
      <p class="hint">{words.criteriaHint}</p>
      <CriteriaList draft={draft} criteria={rubric.criteria} />
    </section>
  );
};

const Foot = ({ model }: ModelProps) => {
  const inDocs = start.host === "docs";
  /** Where something is missing, what it is has the focus already; without a rubric the text does. */
  const press = (act: () => void) => () => {
    act();
    if (model.draft.drafted === null) focusControl("text");
  };
  const said = {
    none: model.done ?? (inDocs ? words.notYet : words.notYetInSheets),
    using: words.using,
    keeping: words.keeping,
    opening: words.source.opening,
    deleting: "",
  };
  return (
    <div class="foot">
      {inDocs && (
        <button type="button" class="primary" aria-disabled={model.task !== "none"} onClick={press(model.use)}>
          {words.use}
        </button>
      )}
      <button
        type="button"
        class={inDocs ? undefined : "primary"}
        aria-disabled={model.task !== "none"}
        onClick={press(model.keep)}
      >
        {words.keep}
      </button>
      <p role="status" class={model.done === null ? "hint" : "hint done"}>
        {said[model.task]}
      </p>
    </div>
  );
};

export const RubricScreen = ({ model }: ModelProps) => (
  <>
    <ScreenHeading text={words.heading} takeFocus={false} />
    {model.problem && <ProblemBox problem={model.problem} />}
    <Faults model={model} />
    <SourceSection model={model} />
    <WhichDraft model={model} />
    <Preview model={model} />
    <Foot model={model} />
  </>
);
