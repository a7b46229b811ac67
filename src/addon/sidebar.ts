/** Shows the sidebar, with all that its first screen needs inside its HTML. */
import type { StartData } from "../contract/server.ts";
import { outline } from "../core/protocol/outline.ts";
import { pickerReady } from "./folder.ts";
import { editorUi, host } from "./host.ts";
import { openMeeting } from "./open-spreadsheet.ts";
import { libraryIn } from "./protocols.ts";
import { remembered } from "./settings.ts";
import { userLanguage } from "./user-language.ts";

/** JSON inside a script element: nothing in it may end the element or break a line of code. */
export const inScript = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");

const startData = (): StartData => {
  const editor = host();
  return {
    host: editor,
    pickerReady: pickerReady(),
    protocols: editor === "docs" ? libraryIn(userLanguage()).map(outline) : [],
    remembered: remembered(),
    meeting: editor === "sheets" ? openMeeting() : null,
  };
};

export const openSidebar = (): void => {
  const page = `${host() === "docs" ? "Plan" : "Summarize"}-${userLanguage()}`;
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  const filled = html.replace('"__START__"', () => inScript(startData()));
  editorUi().showSidebar(HtmlService.createHtmlOutput(filled).setTitle("Student Work Review"));
};

const menuWords = {
  docs: { en: "Plan a meeting", es: "Planificar una reunión" },
  sheets: { en: "Summarize this sort", es: "Resumir esta clasificación" },
} as const;

/** In AuthMode.NONE only menu items and the locale may be touched. */
export const addMenu = (): void => {
  const label = menuWords[host()][userLanguage()];
  editorUi().createAddonMenu().addItem(label, "showSidebar").addToUi();
};
