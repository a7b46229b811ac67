/**
 * The dialog around Google Picker: a folder for new files, or a file that the add-on may open from then on. The sidebar hears
 * of the choice from the server.
 */
import type { PickerKind, PickerRequest, PickerSetup } from "../contract/server.ts";
import { connect } from "./bridge.ts";
import { words } from "./picker-words.en.ts";
import { scriptHost, scriptRun } from "./script-host.ts";

/** As much of Google Picker's interface as is used here. */
interface View {
  setIncludeFolders(on: boolean): View;
  setSelectFolderEnabled(on: boolean): View;
  setEnableDrives(on: boolean): View;
  setMimeTypes(types: string): View;
  setFileIds(ids: string): View;
}
interface PickerBuilder {
  setOAuthToken(token: string): PickerBuilder;
  setDeveloperKey(key: string): PickerBuilder;
  setAppId(id: string): PickerBuilder;
  setOrigin(origin: string): PickerBuilder;
  setTitle(title: string): PickerBuilder;
  setSize(width: number, height: number): PickerBuilder;
  addView(view: View): PickerBuilder;
  setCallback(answered: (answer: PickerAnswer) => void): PickerBuilder;
  build(): { setVisible(visible: boolean): void };
}
interface PickerAnswer {
  readonly action: string;
  readonly docs?: readonly { readonly id: string; readonly name: string }[];
}
interface PickerLibrary {
  readonly PickerBuilder: new () => PickerBuilder;
  readonly DocsView: new (viewId?: string) => View;
  readonly ViewId: { readonly DOCS: string; readonly FOLDERS: string };
}
interface Loader {
  load(name: string, answers: { callback(): void; onerror(): void }): void;
}
declare global {
  interface Window {
    readonly gapi?: Loader;
  }
}

const server = connect(scriptRun, words.silent);
const folderType = "application/vnd.google-apps.folder";
/** Of the files that may be chosen, where it is one alone. */
const types: Readonly<Partial<Record<PickerKind, string>>> = {
  protocol: "application/vnd.google-apps.spreadsheet",
  notes: "application/vnd.google-apps.document",
};

const say = (sentences: readonly string[], buttons: readonly (readonly [string, () => void])[] = []): void => {
  const made = sentences.map((sentence) => {
    const p = document.createElement("p");
    p.textContent = sentence;
    return p;
  });
  const pressed = buttons.map(([label, press]) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.onclick = press;
    return button;
  });
  document.getElementById("app")!.replaceChildren(...made, ...pressed);
  pressed[0]?.focus();
};
const close = (): void => scriptHost().close();
const giveUp = (): void => say([words.picker.notLoaded, words.picker.notLoadedNext], [[words.picker.close, close]]);

/** Google's loader, which picker.html asks for: it is there once the page has loaded, or not at all. */
const loader = (): Promise<Loader | undefined> =>
  new Promise((resolve) => {
    if (document.readyState === "complete") resolve(window.gapi);
    else window.addEventListener("load", () => resolve(window.gapi));
  });

const library = async (): Promise<PickerLibrary> => {
  const gapi = await loader();
  if (gapi === undefined) throw new Error("https://apis.google.com/js/api.js did not load");
  await new Promise<void>((callback, onerror) => gapi.load("picker", { callback, onerror: () => onerror() }));
  return (google as unknown as { readonly picker: PickerLibrary }).picker;
};

/** Google does not let a view of named files and shared drives be one: named files come first, then all files. */
const views = (picker: PickerLibrary, { kind, fileIds }: PickerRequest): readonly View[] => {
  const { DocsView, ViewId } = picker;
  if (kind === "folder") {
    const folders = () =>
      new DocsView(ViewId.FOLDERS).setIncludeFolders(true).setSelectFolderEnabled(true).setMimeTypes(folderType);
    return [folders(), folders().setEnableDrives(true)];
  }
  const files = () => {
    const view = new DocsView(ViewId.DOCS);
    const type = types[kind];
    return type === undefined ? view : view.setMimeTypes(type);
  };
  const all = [files().setIncludeFolders(true), files().setEnableDrives(true)];
  return fileIds.length === 0 ? all : [new DocsView(ViewId.DOCS).setFileIds(fileIds.join(",")), ...all];
};

const answered = async (picker: PickerLibrary, setup: PickerSetup, kind: PickerKind, answer: PickerAnswer) => {
  if (answer.action === "cancel") return close();
  const chosen = answer.docs?.[0];
  if (answer.action !== "picked" || chosen === undefined) return;
  say([words.picker.saving]);
  const saved = await server.picked({ kind, id: chosen.id, name: chosen.name });
  if (saved.ok) return close();
  const { say: what, next } = saved.problem;
  // A file chosen from a list of named files may stay out of reach; from the ordinary list it does not.
  const again = () => show(picker, { ...setup, request: { kind, fileIds: [] } });
  say(
    [what, next],
    [
      [words.picker.again, again],
      [words.picker.close, close],
    ],
  );
};

const show = (picker: PickerLibrary, setup: PickerSetup): void => {
  const { kind } = setup.request;
  const builder = views(picker, setup.request).reduce(
    (one, view) => one.addView(view),
    new picker.PickerBuilder()
      .setOAuthToken(setup.token)
      .setDeveloperKey(setup.apiKey)
      .setAppId(setup.appId)
      .setOrigin(scriptHost().origin)
      .setTitle(kind === "folder" ? words.picker.folderTitle : words.picker.fileTitle)
      .setSize(document.documentElement.clientWidth - 2, document.documentElement.clientHeight - 2)
      .setCallback((answer) => void answered(picker, setup, kind, answer)),
  );
  builder.build().setVisible(true);
};

const open = async (): Promise<void> => {
  say([words.picker.opening]);
  const setup = await server.pickerSetup();
  if (!setup.ok) return say([setup.problem.say, setup.problem.next], [[words.picker.close, close]]);
  try {
    show(await library(), setup.value);
  } catch {
    giveUp(); // blocked network, blocked cookies, or a library that changed: the same to the user, who has another way
  }
};

void open();
