/** Shows the sidebar, with all that its first screen needs inside its HTML. */
import type { FetchedScript, StartData } from "../contract/server.ts";
import type { Language } from "../core/language.ts";
import { outline } from "../core/protocol/outline.ts";
import { pickerReady } from "./folder.ts";
import { editorUi, host } from "./host.ts";
import { openMeeting } from "./open-spreadsheet.ts";
import { openPresenterPage } from "./presenter-page.ts";
import { libraryIn } from "./protocols.ts";
import { remembered } from "./settings.ts";
import { userLanguage } from "./user-language.ts";

/** JSON inside a script element: nothing in it may end the element or break a line of code. */
export const inScript = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");

/** Names of the library's protocols in a language, by id. */
const namesIn = (language: Language): Record<string, string> =>
  libraryIn(language).reduce<Record<string, string>>((names, { id, name }) => {
    names[id] = name;
    return names;
  }, {});

const startData = (): StartData => {
  const editor = host();
  return {
    host: editor,
    pickerReady: pickerReady(),
    protocols: editor === "docs" ? libraryIn(userLanguage()).map(outline) : [],
    protocolNames: editor === "docs" ? { en: namesIn("en"), es: namesIn("es") } : { en: {}, es: {} },
    remembered: remembered(),
    meeting: editor === "sheets" ? openMeeting() : null,
    brought: editor === "docs" ? openPresenterPage() : null,
  };
};

/** `page`: its name in dist/, without the language. `more`: what its first screen needs besides. */
export const openPage = (page: string, more: object = {}): void => {
  const html = HtmlService.createHtmlOutputFromFile(`${page}-${userLanguage()}`).getContent();
  const filled = html.replace('"__START__"', () => inScript({ ...startData(), ...more }));
  editorUi().showSidebar(HtmlService.createHtmlOutput(filled).setTitle("Student Work Review"));
};

/** A script that a page asks for when it needs it. Google takes scripts for the browser only inside HTML. */
export const fetchedScript = (name: FetchedScript): string =>
  HtmlService.createHtmlOutputFromFile(`${name}-${userLanguage()}`)
    .getContent()
    .replace(/^<script>|<\/script>\s*$/g, "");
