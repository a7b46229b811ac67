/** The dialog "Our protocols": a page of its own over the editor, as a pasted protocol needs more room than the sidebar has. */
import type { OursStart } from "../contract/server.ts";
import { pickerReady } from "./folder.ts";
import { editorUi } from "./host.ts";
import { libraryIn } from "./protocols.ts";
import { lastOwnProtocol, remembered } from "./settings.ts";
import { inScript } from "./sidebar.ts";
import { userLanguage } from "./user-language.ts";

const title = { en: "Our protocols", es: "Nuestros protocolos" };

const startData = (): OursStart => ({
  pickerReady: pickerReady(),
  protocols: libraryIn(userLanguage()).map(({ id, name, summary }) => ({ id, name, summary })),
  folder: remembered().folder,
});

/** Answers with the serial number of the last choice: a higher one is a new choice. */
export const openOurs = (): { serial: number } => {
  const html = HtmlService.createHtmlOutputFromFile(`Ours-${userLanguage()}`).getContent();
  const filled = HtmlService.createHtmlOutput(html.replace('"__START__"', () => inScript(startData())));
  editorUi().showModalDialog(filled.setWidth(720).setHeight(640), title[userLanguage()]);
  return { serial: lastOwnProtocol()?.serial ?? 0 };
};
