/** Where a protocol comes from, as our documents say it at their end. */
import type { Language } from "../../core/language.ts";
import type { Source } from "../../core/protocol/protocol.ts";
import { link, quiet } from "../blocks.ts";
import type { Paragraph } from "../document.ts";
import { outcomeWords } from "./outcome-words.ts";

/** Names and links the source, or names it alone where it has no address. */
export const sourceLine = ({ title, publisher, year, url }: Source, language: Language): Paragraph => {
  const rest = [publisher, year].filter((part) => part !== "").map((part) => `, ${part}`);
  return quiet([outcomeWords[language].source, url === "" ? title : link(title, url), `${rest.join("")}.`]);
};
