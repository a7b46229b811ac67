/** Shows the sidebar, with all that its first screen needs inside its HTML. */
import type { StartData } from "../contract/server.ts";
import { outline } from "../core/protocol/outline.ts";
import { pickerReady } from "./folder.ts";
import { editorUi, host } from "./host.ts";
import { openMeeting } from "./open-spreadsheet.ts";
import { openPresenterPage } from "./presenter-page.ts";
import { libraryIn } from "./protocols.ts";
import { remembered } from "./settings.ts";

/** JSON inside a script element: nothing in it may end the element or break a line of code. */
const inScript = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");

const startData = (): StartData => {
  const editor = host();
  return {
    host: editor,
    language: (Session.getActiveUserLocale() || "en").slice(0, 2),
    pickerReady: pickerReady(),
    protocols: editor === "docs" ? libraryIn("en").map(outline) : [],
    remembered: remembered(),
    meeting: editor === "sheets" ? openMeeting() : null,
    brought: editor === "docs" ? openPresenterPage() : null,
  };
};

export const openSidebar = (): void => {
  const html = HtmlService.createHtmlOutputFromFile(host() === "docs" ? "Plan" : "Summarize").getContent();
  const filled = html.replace('"__START__"', () => inScript(startData()));
  editorUi().showSidebar(HtmlService.createHtmlOutput(filled).setTitle("Student Work Review"));
};

/** In AuthMode.NONE only menu items and the locale may be touched. */
export const addMenu = (): void => {
  const label = host() === "docs" ? "Plan a meeting" : "Summarize this sort";
  editorUi().createAddonMenu().addItem(label, "showSidebar").addToUi();
};
