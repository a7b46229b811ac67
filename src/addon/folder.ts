/** Where new files go: picked, pasted as a link, or My Drive. */
import type { FolderChoice, Picked, PickerKind, PickerRequest, PickerSetup } from "../contract/server.ts";
import type { Words } from "../core/language.ts";
import { Problem } from "../core/problem.ts";
import { googleError } from "../google/google-error.ts";
import { getFile } from "./google.ts";
import { editorUi } from "./host.ts";
import { about, things } from "./review-files.ts";
import { lastPicked, pickerRequest, rememberFolder, rememberPicked, rememberPickerRequest } from "./settings.ts";
import { userLanguage } from "./user-language.ts";

const folderType = "application/vnd.google-apps.folder";
/** The id in a folder's address: .../drive/folders/ID, .../drive/u/0/folders/ID?..., or ...?id=ID. */
const folderIdIn = (link: string): string | null =>
  (/\/folders\/([A-Za-z0-9_-]{10,})/.exec(link) ?? /[?&]id=([A-Za-z0-9_-]{10,})/.exec(link))?.[1] ?? null;

const noUse = (say: Words, next: Words): Problem =>
  new Problem({
    code: "folder",
    say,
    safe: {
      en: "Nothing was made, and what you typed is still here.",
      es: "No se creó nada, y lo que escribió sigue aquí.",
    },
    next,
  });

const unnamed: Words = { en: "the folder of your link", es: "la carpeta de su enlace" };
const dialogTitles: Readonly<Record<PickerRequest["kind"], Words>> = {
  folder: { en: "Choose the team's folder", es: "Elegir la carpeta del equipo" },
  files: { en: "Choose the file", es: "Elegir el archivo" },
  protocol: { en: "Choose the protocol sheet", es: "Elegir la hoja de protocolo" },
  work: { en: "Choose the student work to copy", es: "Elegir el trabajo que se copia" },
  notes: { en: "Choose the notes of your last meeting", es: "Elegir las notas de su última reunión" },
};

/**
 * A pasted link. drive.file answers 404 for a folder that was not picked, even where files may be made in it: then the folder is
 * taken as it is, and making the files shows whether it works (src/addon/review-files.ts falls back on My Drive).
 */
export const useFolderLink = (link: string): FolderChoice => {
  const id = folderIdIn(link);
  if (!id)
    throw noUse(
      {
        en: "This is not a link to a folder in Google Drive.",
        es: "Este enlace no es de una carpeta de Google Drive.",
      },
      {
        en: "Open the folder in Google Drive, copy the address from the browser, and paste it here.",
        es: "Abra la carpeta en Google Drive, copie la dirección del navegador y péguela aquí.",
      },
    );
  const folder = about(things.folder, () => {
    try {
      return getFile(id);
    } catch (thrown) {
      if (googleError(thrown).code === 404) return null;
      throw thrown;
    }
  });
  if (folder && folder.mimeType !== folderType)
    throw noUse(
      {
        en: "This link leads to a file, not to a folder.",
        es: "Este enlace lleva a un archivo, no a una carpeta.",
      },
      {
        en: "Open the folder that should hold the files, and paste its address.",
        es: "Abra la carpeta donde deben quedar los archivos y pegue su dirección.",
      },
    );
  if (folder?.capabilities?.canAddChildren === false) throw viewOnly(folder.name);
  const choice = { id, name: folder?.name ?? unnamed[userLanguage()] };
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
      {
        en: "Google Picker is not set up for this add-on.",
        es: "El selector de archivos de Google no está configurado para este complemento.",
      },
      {
        en: "Paste the folder's link instead, or ask whoever installed the add-on to set it up.",
        es: "Pegue el enlace de la carpeta, o pida que lo configure a quien instaló el complemento.",
      },
    );
  rememberPickerRequest(request);
  const html = HtmlService.createHtmlOutputFromFile(`Picker-${userLanguage()}`).setWidth(1051).setHeight(650);
  editorUi().showModalDialog(html, dialogTitles[request.kind][userLanguage()]);
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
    {
      en: `You may look into “${name}”, but not make files in it.`,
      es: `Puede ver lo que hay en «${name}», pero no crear archivos ahí.`,
    },
    {
      en: "Choose another folder, or ask whoever owns it to make you a contributor.",
      es: "Elija otra carpeta, o pida a quien es dueño de ella que le dé permiso de colaborador.",
    },
  );

export const picked = (choice: { kind: Exclude<PickerKind, "protocol">; id: string; name: string }): null => {
  const folder = choice.kind === "folder" ? { id: choice.id, name: choice.name } : null;
  if (folder) {
    const { capabilities } = about(things.folder, () => getFile(folder.id));
    if (capabilities?.canAddChildren === false) throw viewOnly(folder.name);
    rememberFolder(folder);
  }
  // The name of student work may be a student's, so the id has to do.
  rememberPicked({
    kind: choice.kind,
    folder,
    fileId: choice.kind === "work" || choice.kind === "notes" ? choice.id : null,
  });
  return null;
};

export const lastPick = (): Picked | null => lastPicked();
