/** Requests that change what a paragraph says. */
import { isDeepStrictEqual } from "node:util";
import { badRequest, notSupported } from "../api-error.ts";
import { type DocState, type Newline, type Piece, takeId } from "./doc-state.ts";
import type { TextStyle } from "./document-types.ts";
import { checkRange, checkSegment, insertionIndex, paragraphAt, paragraphs } from "./locations.ts";
import { cut, cutOut, splice } from "./pieces.ts";
import type { Handler } from "./request-types.ts";

/** What Google strips out of inserted text: controls other than tab, newline and vertical tab, and private use characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that Google names.
const STRIPPED = /[\u0000-\u0008\u000C-\u001F\uE000-\uF8FF]/g;

function withoutLink({ link, underline, foregroundColor, ...style }: TextStyle): TextStyle {
  return style;
}

/** The style that text put in at `index` takes: that of what stands before it in the paragraph, else of what follows. */
function inheritedStyle(body: readonly Piece[], index: number): TextStyle {
  const [before, after] = cut(body, index);
  const styleOf = (piece: Piece | undefined): TextStyle | null => {
    const inParagraph = piece?.kind === "text" || piece?.kind === "person" || piece?.kind === "pageBreak";
    return inParagraph ? piece.style : null;
  };
  const next = after[0];
  const following = styleOf(next) ?? (next?.kind === "newline" ? next.style : {});
  const preceding = styleOf(before.at(-1));
  const style = preceding ?? following;
  // A link grows only when text is put into its middle.
  const inLink = preceding !== null && isDeepStrictEqual(preceding.link, following.link);
  return style.link && !inLink ? withoutLink(style) : style;
}

/** Text as pieces; each newline in it copies the paragraph that it splits. Links cannot stand on newlines. */
function textPieces(text: string, style: TextStyle, paragraph: Newline): readonly Piece[] {
  const newline: Newline = { ...paragraph, style: style.link ? withoutLink(style) : style };
  return text
    .split("\n")
    .flatMap((line, nth): Piece[] => [
      ...(nth > 0 ? [newline] : []),
      ...(line === "" ? [] : [{ kind: "text" as const, text: line, style }]),
    ]);
}

export const insertText: Handler<"insertText", DocState> = (state, request) => {
  if (!request.text) throw badRequest("Insert text requests must specify text to insert.");
  const index = insertionIndex(state.body, request);
  const style = inheritedStyle(state.body, index);
  const { newline } = paragraphAt(state.body, index);
  return splice(state, index, index, textPieces(request.text.replace(STRIPPED, ""), style, newline));
};

export const insertPageBreak: Handler<"insertPageBreak", DocState> = (state, request) => {
  const index = insertionIndex(state.body, request);
  const { newline, inTable } = paragraphAt(state.body, index);
  if (inTable) throw badRequest("Cannot insert a page break inside a table.");
  const style = inheritedStyle(state.body, index);
  return splice(state, index, index, [{ kind: "pageBreak", style }, ...textPieces("\n", style, newline)]);
};

export const insertPerson: Handler<"insertPerson", DocState> = (before, request) => {
  const email = request.personProperties?.email;
  if (!email) throw badRequest("The email of the person must be specified.");
  const index = insertionIndex(before.body, request);
  const { id, state } = takeId(before, "kix");
  const style = inheritedStyle(state.body, index);
  const name = request.personProperties?.name ?? null;
  return splice(state, index, index, [{ kind: "person", id, email, name, style }]);
};

const cannotDelete = () => badRequest("Invalid deletion range. Cannot delete the requested range.");

/** Refuses to take a part out of a table: only whole tables may go. */
function checkWholeTables(inside: readonly Piece[]): void {
  let open = false;
  for (const { kind } of inside) {
    if (kind === "table") open = true;
    else if (kind === "tableEnd" && open) open = false;
    else if (["section", "row", "cell", "tableEnd"].includes(kind) && !open) throw cannotDelete();
  }
  if (open) throw cannotDelete();
}

export const deleteContentRange: Handler<"deleteContentRange", DocState> = (state, request) => {
  const { start, end } = checkRange(state.body, request.range);
  const [, inside, after] = cutOut(state.body, start, end);
  checkWholeTables(inside);
  const next = after[0];
  if (next?.kind === "table") throw cannotDelete();
  if (next === undefined || next.kind === "row" || next.kind === "cell" || next.kind === "tableEnd") {
    throw badRequest("The range cannot include the newline character at the end of the segment.");
  }
  const deleted = splice(state, start, end, []);
  const first = paragraphAt(state.body, start);
  // Two paragraphs become one: what is left of the first keeps its look, as when somebody presses Delete at its end.
  // Where the range opens with a table, `first` is in its first cell and nothing is left of it.
  if (first.start >= start || first.end > end) return deleted;
  const { at, newline } = paragraphAt(deleted.body, start);
  const body = [...deleted.body];
  body[at] = { ...newline, paragraph: first.newline.paragraph, bullet: first.newline.bullet };
  return { ...deleted, body };
};

/** Each paragraph's text with where it starts; what is not text counts as one unit that nobody can look for. */
function paragraphTexts(body: readonly Piece[]): { start: number; text: string }[] {
  return paragraphs(body).map(({ start, end }) => {
    const [, inside] = cutOut(body, start, end - 1);
    return { start, text: inside.map((piece) => (piece.kind === "text" ? piece.text : "\uE000")).join("") };
  });
}

export const replaceAllText: Handler<"replaceAllText", DocState> = (state, request) => {
  const { text = "", matchCase = false, searchByRegex = false } = request.containsText ?? {};
  if (searchByRegex) throw notSupported("docs request replaceAllText with searchByRegex");
  for (const tabId of request.tabsCriteria?.tabIds ?? []) checkSegment({ tabId });
  if (text === "") throw badRequest("The text to be replaced must not be empty.");
  const pattern = new RegExp(text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), matchCase ? "gu" : "giu");
  const found = paragraphTexts(state.body).flatMap((paragraph) =>
    [...paragraph.text.matchAll(pattern)].map((match) => {
      const start = paragraph.start + match.index;
      return { start, end: start + match[0].length };
    }),
  );
  const replacement = (request.replaceText ?? "").replace(STRIPPED, "");
  const replaced = found.reduceRight((changed, { start, end }) => {
    const [, inside] = cutOut(changed.body, start, end);
    const first = inside[0];
    const style = first?.kind === "text" ? first.style : {};
    return splice(changed, start, end, textPieces(replacement, style, paragraphAt(changed.body, start).newline));
  }, state);
  return { state: replaced, reply: { replaceAllText: found.length > 0 ? { occurrencesChanged: found.length } : {} } };
};
