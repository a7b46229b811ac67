/** The dialog of protocols: a page of its own over the editor, as choosing and pasting need more room than the sidebar has. */
import type { ProtocolsStart } from "../contract/server.ts";
import { outline } from "../core/protocol/outline.ts";
import type { Wish } from "../core/protocol/wish.ts";
import { pickerReady } from "./folder.ts";
import { editorUi } from "./host.ts";
import { libraryIn } from "./protocols.ts";
import { lastProtocol, remembered } from "./settings.ts";
import { inScript } from "./sidebar.ts";
import { userLanguage } from "./user-language.ts";

const title = { en: "Protocols", es: "Protocolos" };

const startData = (wish: Wish): ProtocolsStart => ({
  pickerReady: pickerReady(),
  protocols: libraryIn(userLanguage()).map(outline),
  wish,
  folder: remembered().folder,
});

/** Answers with the serial number of the last choice: a higher one is a new choice. */
export const openProtocolsDialog = (wish: Wish): { serial: number } => {
  const html = HtmlService.createHtmlOutputFromFile(`Choose-${userLanguage()}`).getContent();
  const filled = HtmlService.createHtmlOutput(html.replace('"__START__"', () => inScript(startData(wish))));
  editorUi().showModalDialog(filled.setWidth(720).setHeight(640), title[userLanguage()]);
  return { serial: lastProtocol()?.serial ?? 0 };
};
