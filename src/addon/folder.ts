/** Where new files go: picked, pasted as a link, or My Drive. */
import type { FolderChoice, Picked, PickerRequest, PickerSetup } from "../contract/server.ts";
import { Problem } from "../core/problem.ts";
import { googleError } from "../google/google-error.ts";
import { getFile } from "./google.ts";
import { editorUi } from "./host.ts";
import { about } from "./review-files.ts";
import { lastPicked, pickerRequest, rememberFolder, rememberPicked, rememberPickerRequest } from "./settings.ts";
import { userLanguage } from "./user-language.ts";

const folderType = "application/vnd.google-apps.folder";
/** The id in a folder's address: .../drive/folders/ID, .../drive/u/0/folders/ID?..., or ...?id=ID. */
const folderIdIn = (link: string): string | null =>
  (/\/folders\/([A-Za-z0-9_-]{10,})/.exec(link) ?? /[?&]id=([A-Za-z0-9_-]{10,})/.exec(link))?.[1] ?? null;

const noUse = (say: string, next: string): Problem =>
  new Problem({ code: "folder", say, safe: "Nothing was made, and what you typed is still here.", next });

/**
 * A pasted link. drive.file answers 404 for a folder that was not picked, even where files may be made in it: then the folder is
 * taken as it is, and making the files shows whether it works (src/addon/review-files.ts falls back on My Drive).
 */
export const useFolderLink = (link: string): FolderChoice => {
  const id = folderIdIn(link);
  if (!id)
    throw noUse(
      "This is not a link to a folder in Google Drive.",
      "Open the folder in Google Drive, copy the address from the browser, and paste it here.",
    );
  const folder = about("the folder", () => {
    try {
      return getFile(id);
    } catch (thrown) {
      if (googleError(thrown).code === 404) return null;
      throw thrown;
    }
  });
  if (folder && folder.mimeType !== folderType)
    throw noUse(
      "This link leads to a file, not to a folder.",
      "Open the folder that should hold the files, and paste its address.",
    );
  if (folder?.capabilities?.canAddChildren === false) throw viewOnly(folder.name);
  const choice = { id, name: folder?.name ?? "the folder of your link" };
  rememberFolder(choice);
  return choice;
};

const script = (key: string): string => PropertiesService.getScriptProperties().getProperty(key) ?? "";
/** Google Picker needs a key and the project's number, which whoever installs the add-on sets as script properties. */
export const pickerReady = (): boolean => script("PICKER_API_KEY") !== "" && script("PICKER_APP_ID") !== "";

/** Answers with the serial number of the last pick: a higher one is a new pick. */
export const openPicker = (request: PickerRequest): { serial: number } => {
  if (!pickerReady())
    throw noUse(
      "Google Picker is not set up for this add-on.",
      "Paste the folder's link instead, or ask whoever installed the add-on to set it up.",
    );
  rememberPickerRequest(request);
  const html = HtmlService.createHtmlOutputFromFile(`Picker-${userLanguage()}`).setWidth(1051).setHeight(650);
  editorUi().showModalDialog(html, request.kind === "folder" ? "Choose the team's folder" : "Choose the file");
  return { serial: lastPicked()?.serial ?? 0 };
};

export const pickerSetup = (): PickerSetup => ({
  token: ScriptApp.getOAuthToken(),
  apiKey: script("PICKER_API_KEY"),
  appId: script("PICKER_APP_ID"),
  request: pickerRequest(),
});

const viewOnly = (name: string): Problem =>
  noUse(
    `You may look into “${name}”, but not make files in it.`,
    "Choose another folder, or ask whoever owns it to make you a contributor.",
  );

export const picked = (choice: { kind: "folder" | "files"; id: string; name: string }): null => {
  const folder = choice.kind === "folder" ? { id: choice.id, name: choice.name } : null;
  if (folder) {
    const { capabilities } = about("the folder", () => getFile(folder.id));
    if (capabilities?.canAddChildren === false) throw viewOnly(folder.name);
    rememberFolder(folder);
  }
  rememberPicked({ kind: choice.kind, folder });
  return null;
};

export const lastPick = (): Picked | null => lastPicked();
