/** Below the summary: the text that may leave the team, ways to send it, and who may open the document. */
import type { Summary } from "../../../contract/server.ts";
import { type Language, languages } from "../../../core/language.ts";
import { draftsOf } from "../../../core/sharing/drafts.ts";
import type { SharedSummary } from "../../../core/sharing/shared-summary.ts";
import { FileLink } from "../../parts/file-link.tsx";
import { SelectField } from "../../parts/select-field.tsx";
import { AccessView } from "./access-view.tsx";
import type { ShareModel } from "./share-model.ts";
import { words } from "./words.ts";

interface ShareProps {
  readonly model: ShareModel;
  readonly summary: Summary;
}

const textId = "shared-text";

/** The very text: what is copied and printed is this element. */
const Text = ({ shared, language }: { readonly shared: SharedSummary; readonly language: Language }) => (
  <article id={textId} class="share-text" aria-label={words.share.text} lang={language}>
    <h3>{shared.title}</h3>
    {shared.intro.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {shared.parts.map(({ heading, sentences }) => (
      <>
        <h4 key={heading}>{heading}</h4>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </>
    ))}
    {shared.notes.map((line) => (
      <p key={line} class="hint">
        {line}
      </p>
    ))}
  </article>
);

const Drafts = ({ shared, language }: { readonly shared: SharedSummary; readonly language: Language }) => {
  const { gmail, mailto, shortened } = draftsOf(shared, language);
  return (
    <div>
      <p>
        <FileLink url={gmail} text={words.share.gmail} />
      </p>
      <p>
        <FileLink url={mailto} text={words.share.mailto} />
      </p>
      {shortened && <p class="hint">{words.share.shortened}</p>}
    </div>
  );
};

export const ShareSection = ({ model, summary }: ShareProps) => {
  const language = model.languageFor(summary);
  const shared = model.sharedFor(summary);
  return (
    <details class="further share">
      <summary>
        <h2>{words.share.heading}</h2>
      </summary>
      <p>{words.share.explain}</p>
      {summary.language !== words.language && (
        <SelectField
          name="share-language"
          label={words.share.textLanguage}
          value={language}
          onChoose={(chosen) => model.speak(chosen as Language)}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {words.share.languages[one]}
            </option>
          ))}
        </SelectField>
      )}
      <Text shared={shared} language={language} />
      <button type="button" onClick={() => model.copy(document.getElementById(textId)!)}>
        {words.share.copy}
      </button>
      <p role="status" class={model.copied ? undefined : "unseen"}>
        {model.copied}
      </p>
      <button type="button" onClick={() => window.print()}>
        {words.share.print}
      </button>
      <Drafts shared={shared} language={language} />
      <AccessView model={model} summary={summary} />
    </details>
  );
};
