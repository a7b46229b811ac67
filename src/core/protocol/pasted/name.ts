/** What a pasted protocol is called. */
import { type Item, isTitle } from "./items.ts";
import { isAbout, isQuestion } from "./labels.ts";

const longestName = 90;
const tool = /\b(?:protocol|tool|guide|review|conference|consultancy|protocolo|herramienta|gu[ií]a)\b/i;
const named = /(?:\p{Lu}[\p{L}’'-]* ){1,7}(?:Protocol|Tool|Guide)(?!\p{L})/gu;

/** A title among the first lines, or else "The ... Protocol" in the text. null where neither is found. */
export function nameOf(items: readonly Item[]): string | null {
  const titles = items
    .slice(0, 6)
    .filter(
      (item) =>
        (item.level === 1 || isTitle(item)) &&
        item.label === null &&
        item.role === null &&
        item.time === null &&
        !isAbout(item.text) &&
        !isQuestion(item.text) &&
        item.text.length <= longestName,
    );
  const title = titles.find(({ text, level }) => level === 1 || tool.test(text));
  if (title !== undefined) return title.text;
  if (titles[0] !== undefined && titles[0] === items[0]) return titles[0].text;
  const inText = items
    .flatMap(({ text }) => text.match(named) ?? [])
    .map((found) => found.replace(/^(?:The|Our|This|Using|Use) /, ""))
    .find((found) => found.includes(" "));
  return inText ?? titles[0]?.text ?? null;
}
