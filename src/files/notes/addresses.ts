/** Where links in our documents lead. */
import { boardTabId, consensusTabId, rubricTabId } from "../sort-sheet/tabs.ts";

const tabOf = (sortSheetUrl: string, sheetId: number): string => `${sortSheetUrl.replace(/#.*$/, "")}#gid=${sheetId}`;

export const rubricAddress = (sortSheetUrl: string): string => tabOf(sortSheetUrl, rubricTabId);
export const consensusAddress = (sortSheetUrl: string): string => tabOf(sortSheetUrl, consensusTabId);
export const boardAddress = (sortSheetUrl: string): string => tabOf(sortSheetUrl, boardTabId);

/** Where Google offers to copy the document at this address. An address of another shape comes back as it is. */
export const copyAddress = (documentUrl: string): string => {
  const [, document] = /^(https:\/\/docs\.google\.com\/document\/(?:u\/\d+\/)?d\/[\w-]+)/.exec(documentUrl) ?? [];
  return document === undefined ? documentUrl : `${document}/copy`;
};

/** The host of a text that is a web address and nothing else; null for any other text. */
export const hostOf = (text: string): string | null => /^https?:\/\/(?:www\.)?([^\s/?#]+)\S*$/i.exec(text)?.[1] ?? null;
