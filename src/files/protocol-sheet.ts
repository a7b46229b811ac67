/** A protocol as a sheet that a team edits and makes its own. src/files/read-protocol-sheet.ts reads it back. */
import type { Language } from "../core/language.ts";
import type { Protocol } from "../core/protocol/protocol.ts";
import { aboutTab } from "./protocol-sheet/about-tab.ts";
import { preworkTab } from "./protocol-sheet/prework-tab.ts";
import { segmentsTab } from "./protocol-sheet/segments-tab.ts";
import type { Workbook } from "./workbook.ts";

/**
 * Everything of the protocol, in cells that people can change; headings and drop-downs are in `language`. Each text is a line:
 * line breaks within one become spaces, and a step's own text must not begin with a dash or bullet.
 */
export const protocolSheet = (protocol: Protocol, { language }: { readonly language: Language }): Workbook => ({
  title: protocol.name,
  tabs: [
    aboutTab(protocol, language),
    segmentsTab(protocol.segments, language),
    preworkTab(protocol.prework, language),
  ],
});
