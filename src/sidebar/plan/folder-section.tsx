/** Where the files go: a folder chosen in Google's dialog, a folder whose link is pasted, or My Drive. */
import { languages } from "../../core/language.ts";
import { start } from "../app.ts";
import { controlId, Field, focusControl } from "../parts/field.tsx";
import { ProblemBox } from "../parts/problem-box.tsx";
import { SelectField } from "../parts/select-field.tsx";
import type { PlanModel } from "./plan-model.ts";
import { words } from "./words.ts";

const LinkField = ({ model: { folder } }: { readonly model: PlanModel }) => (
  <>
    <Field name="folder-link" label={words.plan.folderLink}>
      {(control) => (
        <input
          {...control}
          type="url"
          value={folder.link}
          onInput={(event) => folder.typeLink(event.currentTarget.value)}
        />
      )}
    </Field>
    <button
      type="button"
      aria-disabled={folder.task !== "none"}
      onClick={() => (folder.link.trim() === "" ? focusControl("folder-link") : folder.useLink())}
    >
      {words.plan.folderUseLink}
    </button>
  </>
);

export const FolderSection = ({ model }: { readonly model: PlanModel }) => {
  const { folder } = model;
  const chosen = model.draft.folder;
  const status = {
    none: folder.note ?? words.plan.folderNow(chosen?.name ?? words.plan.myDrive),
    picking: words.plan.waiting,
    checking: words.plan.folderChecking,
  };
  return (
    <section>
      <h2 id={controlId("folder")} tabIndex={-1}>
        {words.plan.files}
      </h2>
      <SelectField
        name="language"
        label={words.plan.documentLanguage}
        value={model.draft.language}
        onChoose={(code) => model.change({ language: languages.find((one) => one === code) ?? "en" })}
      >
        {languages.map((code) => (
          <option key={code} value={code} lang={code}>
            {words.plan.languages[code]}
          </option>
        ))}
      </SelectField>
      <p role="status">{status[folder.task]}</p>
      {folder.problem && <ProblemBox problem={folder.problem} />}
      {start.pickerReady ? (
        <>
          <button type="button" aria-disabled={folder.task === "checking"} onClick={folder.pickOrStop}>
            {folder.task === "picking" ? words.plan.stopWaiting : words.plan.folderChoose}
          </button>
          <details>
            <summary>{words.plan.folderOtherWay}</summary>
            <LinkField model={model} />
          </details>
        </>
      ) : (
        <LinkField model={model} />
      )}
      {chosen !== null && (
        <button
          type="button"
          aria-disabled={folder.task !== "none"}
          onClick={() => {
            focusControl("folder"); // this button goes away
            folder.useMyDrive();
          }}
        >
          {words.plan.folderUseMyDrive}
        </button>
      )}
    </section>
  );
};
