/** "Paste a protocol": the text, what was uncertain in it, and the draft to check and correct. */
import { Field, focusControl } from "../parts/field.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { ScreenHeading } from "../parts/screen-heading.tsx";
import { SentenceList } from "../parts/sentence-list.tsx";
import { Foot } from "./foot.tsx";
import { LanguageField } from "./language-field.tsx";
import type { ProtocolsModel } from "./protocols-model.ts";
import { SegmentTable } from "./segment-table.tsx";
import { words } from "./words.ts";

interface PasteProps {
  readonly model: ProtocolsModel;
}

const PastedText = ({ model: { paste } }: PasteProps) => (
  <>
    <Field name="text" label={words.paste.text} hint={words.paste.textHint} fault={paste.textFault ?? undefined}>
      {(control) => (
        <textarea
          {...control}
          rows={paste.drafted === null ? 14 : 6}
          dir="auto"
          spellcheck={false}
          value={paste.text}
          onInput={(event) => paste.type(event.currentTarget.value)}
        />
      )}
    </Field>
    <p role="status" class="hint">
      {paste.reading ? words.paste.reading : ""}
    </p>
  </>
);

/** A new reading and a corrected draft: which of them counts is the user's choice, and can be changed again. */
const WhichDraft = ({ model: { paste } }: PasteProps) => (
  <div role="status">
    {paste.waiting && (
      <div class="box warning">
        <p>{words.paste.changed}</p>
        <button
          type="button"
          onClick={() => {
            paste.takeWaiting();
            focusControl("draft");
          }}
        >
          {words.paste.readAnew}
        </button>
      </div>
    )}
    {paste.replaced && !paste.waiting && (
      <div class="box">
        <p>{words.paste.replaced}</p>
        <button
          type="button"
          onClick={() => {
            paste.bringBackDraft();
            focusControl("draft");
          }}
        >
          {words.paste.bringBackDraft}
        </button>
      </div>
    )}
  </div>
);

const focusFirstLink = (summary: HTMLElement | null): void => summary?.querySelector("a")?.focus();

/** All that keeps the draft from being saved. Comes anew, with the focus, each time saving is refused. */
const Faults = ({ model: { paste } }: PasteProps) =>
  paste.refusals === 0 || paste.faults.length === 0 ? null : (
    <section key={paste.refusals} ref={focusFirstLink} class="box problem" aria-labelledby="faults-heading">
      <h2 id="faults-heading">{words.paste.faults(paste.faults.length)}</h2>
      <ul>
        {paste.faults.map(({ field, row, say }) => (
          <li key={`${field} ${say}`}>
            <a
              href={`#${field}`}
              target="_self"
              onClick={(event) => {
                event.preventDefault();
                focusControl(field);
              }}
            >
              {row === null ? say : words.paste.faultOf(row + 1, say)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );

const Notes = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <details>
      <summary>{words.paste.howRead(sentences.length)}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );

const DraftToCheck = ({ model }: PasteProps) => {
  const { paste } = model;
  const { drafted } = paste;
  if (drafted === null) return null;
  const { draft, language, questions, warnings } = drafted;
  const { prework } = draft.read;
  return (
    <section>
      <h2 id="field-draft" tabIndex={-1}>
        {words.paste.draft}
      </h2>
      <SentenceList heading={words.pleaseCheck} sentences={questions} />
      <Notes sentences={warnings} />
      <div class="name-and-language">
        <Field name="name" label={words.paste.name} fault={paste.faults.find(({ field }) => field === "name")?.say}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={200}
              value={draft.name}
              onInput={(event) => paste.rename(event.currentTarget.value)}
            />
          )}
        </Field>
        <LanguageField label={words.paste.language} value={language} choose={paste.speak} />
      </div>
      {prework && (
        <p>
          {words.paste.prework(
            prework.minutes,
            prework.prompts.reduce((sum, { prompts }) => sum + prompts.length, 0),
          )}
        </p>
      )}
      <SegmentTable paste={paste} rows={draft.rows} />
    </section>
  );
};

export const PasteScreen = ({ model }: PasteProps) => (
  <>
    <ScreenHeading text={words.paste.heading} takeFocus={model.moved} />
    {model.problem && <ProblemBox problem={model.problem} />}
    <Faults model={model} />
    <PastedText model={model} />
    <WhichDraft model={model} />
    <DraftToCheck model={model} />
    <Foot
      model={model}
      label={words.paste.save}
      working={words.paste.saving}
      ready={model.paste.drafted !== null && !model.paste.reading}
      onPress={model.save}
      notReady={() => {
        model.paste.toSave();
        focusControl("text");
      }}
    />
  </>
);
