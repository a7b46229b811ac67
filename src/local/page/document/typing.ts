/** What a key or a paste means for the document: the edits, and where the caret stands afterwards. */
import type { TextStyle } from "../../docs/document-types.ts";
import type { Edit, Span } from "./doc-edits.ts";
import { type DocModel, type ParagraphBlock, paragraphAt, paragraphsOf, siblingsAt, textOf } from "./doc-model.ts";
import { isTicked } from "./list-groups.ts";

export interface Typed {
  readonly edits: readonly Edit[];
  /** null: the selection stays. */
  readonly caret: number | null;
}

const empty = ({ from, to }: Span): boolean => from >= to;

/** The parts of a span that lie in paragraphs' texts, last first. */
const textSpans = (model: DocModel, span: Span): Span[] =>
  [...paragraphsOf(model.blocks)]
    .map(({ start, end }) => ({ from: Math.max(start, span.from), to: Math.min(end - 1, span.to) }))
    .filter((part) => !empty(part))
    .reverse();

/** Over several cells only texts go; the table itself stays. Google refuses to delete a cell's last newline. */
function deletions(model: DocModel, span: Span): Edit[] {
  if (empty(span)) return [];
  const whole = siblingsAt(model.blocks, span.from) === siblingsAt(model.blocks, span.to);
  return (whole ? [span] : textSpans(model, span)).map((part) => ({ kind: "delete", ...part }));
}

export const replace = (model: DocModel, span: Span, text: string): Typed => {
  const clean = text
    .replace(/\r\n?/g, "\n")
    // Google takes these out of text, which would shift every index behind them.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what Google removes
    .replace(/[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff\ufffc]/g, "");
  const edits = deletions(model, span);
  if (clean === "") return { edits, caret: span.from };
  return { edits: [...edits, { kind: "insert", at: span.from, text: clean }], caret: span.from + clean.length };
};

/** Enter. In an empty list item it ends the list; behind a heading it goes on with normal text. */
export function newParagraph(model: DocModel, span: Span): Typed {
  const paragraph = paragraphAt(model.blocks, span.from);
  if (!paragraph) return { edits: [], caret: null };
  const { content, start, end } = paragraph;
  if (content.bullet && end - start === 1) return { edits: [{ kind: "unlist", from: start, to: end }], caret: start };
  const typed = replace(model, span, "\n");
  const next = { from: span.from + 1, to: span.from + 2 };
  const atEnd = span.to === end - 1;
  const more: Edit[] = [];
  if (atEnd && content.style.namedStyleType !== "NORMAL_TEXT") more.push({ kind: "normal", ...next });
  if (atEnd && content.bullet && isTicked(paragraph))
    more.push({ kind: "style", ...next, style: { strikethrough: false } });
  return { edits: [...typed.edits, ...more], caret: typed.caret };
}

/** Backspace at the start of a paragraph (-1) or Delete at its end (1): joins it with its neighbour, if that is a paragraph. */
export function joinAt(model: DocModel, paragraph: ParagraphBlock, side: -1 | 1): Typed {
  const siblings = siblingsAt(model.blocks, paragraph.start);
  const neighbour = siblings[siblings.findIndex((one) => one.key === paragraph.key) + side];
  const at = side === -1 ? paragraph.start - 1 : paragraph.end - 1;
  if (neighbour?.kind !== "paragraph") return { edits: [], caret: null };
  return { edits: [{ kind: "delete", from: at, to: at + 1 }], caret: at };
}

export type Mark = "bold" | "italic" | "underline";

/** Bold becomes not bold where all of it is bold. */
export function toggle(model: DocModel, span: Span, mark: Mark): Typed {
  const spans = textSpans(model, span);
  const pieces = spans.flatMap(({ from, to }) => {
    const paragraph = paragraphAt(model.blocks, from);
    let at = paragraph?.start ?? 0;
    return (paragraph?.content.pieces ?? []).filter((piece) => {
      const start = at;
      at += piece.text.length;
      return start < to && from < at;
    });
  });
  const style: TextStyle = { [mark]: !pieces.every((piece) => piece.style[mark] === true) };
  return { edits: spans.map((part) => ({ kind: "style", ...part, style })), caret: null };
}

/** A tick is what Docs shows of it, as its API cannot say more: the item's text struck through, or not. */
export const tick = ({ content, start, end }: ParagraphBlock, on: boolean): Edit => ({
  kind: "style",
  from: start,
  to: textOf(content) === "" ? end : end - 1,
  style: { strikethrough: on },
});
