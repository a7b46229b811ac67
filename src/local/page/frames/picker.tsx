/** Stands in for Google Picker: choosing a file here lets the add-on reach it, as there. */
import { useState } from "preact/hooks";
import type { FileInfo, FolderInfo } from "../../page-protocol.ts";
import { pickFile } from "../server-calls.ts";
import { Modal } from "../shell/modal.tsx";
import { addressOf, kindName, workspace } from "../shell/workspace.ts";
import type { PickerQuestion } from "./script-host.ts";

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly url: string;
  readonly note: string;
}

const folderChoice = (folder: FolderInfo): Choice => ({
  id: folder.id,
  name: folder.name,
  mimeType: "application/vnd.google-apps.folder",
  url: `https://drive.google.com/drive/folders/${folder.id}`,
  note: [folder.drive === folder.name ? "" : folder.drive, folder.canAdd ? "" : "view only"]
    .filter(Boolean)
    .join(" · "),
});

const fileChoice = (file: FileInfo): Choice => ({
  id: file.id,
  name: file.name,
  mimeType: file.mimeType,
  url: addressOf(file),
  note: `${kindName(file)} · ${file.owner}`,
});

export function Picker({ question, account }: { question: PickerQuestion; account: string }) {
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const state = workspace.value;
  const wanted = (file: FileInfo) =>
    question.fileIds.length > 0
      ? question.fileIds.includes(file.id)
      : question.mimeTypes.length === 0 || question.mimeTypes.includes(file.mimeType);
  const choices = question.folders
    ? (state?.folders ?? []).map(folderChoice)
    : (state?.files ?? []).filter(wanted).map(fileChoice);

  const has = (choice: Choice) => chosen.some(({ id }) => id === choice.id);
  const choose = (choice: Choice) => {
    if (!question.several) setChosen([choice]);
    else setChosen(has(choice) ? chosen.filter(({ id }) => id !== choice.id) : [...chosen, choice]);
  };
  const select = async () => {
    if (chosen.length === 0) return;
    try {
      for (const { id } of chosen) await pickFile(account, id);
      question.answer(chosen.map(({ id, name, mimeType, url }) => ({ id, name, mimeType, url })));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <Modal title={question.title} onClose={() => question.answer(null)} width={520}>
      <form
        class="picker"
        onSubmit={(event) => {
          event.preventDefault();
          void select();
        }}
      >
        <p class="quiet">This list stands in for Google Picker.</p>
        <fieldset class="picker-list">
          <legend class="sr-only">{question.folders ? "Folders" : "Files"}</legend>
          {choices.length === 0 && <p>There is nothing to choose here for this account.</p>}
          {choices.map((choice) => (
            <label key={choice.id} class="picker-choice">
              <input
                type={question.several ? "checkbox" : "radio"}
                name="picker"
                value={choice.id}
                checked={has(choice)}
                onChange={() => choose(choice)}
              />
              <span>
                {choice.name} <span class="quiet">{choice.note}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {problem !== null && <p role="alert">{problem}</p>}
        <div class="dialog-buttons">
          <button type="button" class="button" onClick={() => question.answer(null)}>
            Cancel
          </button>
          <button type="submit" class="button button-main" disabled={chosen.length === 0}>
            Select
          </button>
        </div>
      </form>
    </Modal>
  );
}
