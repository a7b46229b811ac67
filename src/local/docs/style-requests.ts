/** Requests that change how text, paragraphs and the whole document look. */
import { badRequest } from "../api-error.ts";
import { linkLook, points } from "./default-styles.ts";
import { type Bullet, type DocState, type Newline, type Piece, takeId } from "./doc-state.ts";
import type { ParagraphStyle, TextStyle } from "./document-types.ts";
import { deepest, isBulletPreset, listIndent } from "./lists.ts";
import { changeParagraphs, checkRange, checkSegment, paragraphs, paragraphsIn } from "./locations.ts";
import { cutOut, join, joinEach, splice } from "./pieces.ts";
import type { Handler } from "./request-types.ts";
import { styleMask } from "./style-mask.ts";

export const updateTextStyle: Handler<"updateTextStyle", DocState> = (state, request) => {
  const mask = styleMask("TextStyle", request.textStyle, request.fields);
  const { start, end } = checkRange(state.body, request.range);
  const restyle = (old: TextStyle): TextStyle => {
    const style = mask.apply(old);
    if (!mask.has("link")) return style;
    // Setting a link makes it look like one, and taking it away takes the look away, unless the same request says otherwise.
    const look: TextStyle = style.link ? linkLook : {};
    const { underline, foregroundColor, ...rest } = style;
    const pick = (name: "underline" | "foregroundColor"): TextStyle => {
      const value = (mask.has(name) ? style : look)[name];
      return value === undefined ? {} : { [name]: value };
    };
    return style.link || old.link ? { ...rest, ...pick("underline"), ...pick("foregroundColor") } : style;
  };
  const change = (piece: Piece): Piece => {
    if (piece.kind === "newline") {
      const { link, ...style } = mask.apply(piece.style);
      return { ...piece, style };
    }
    return "style" in piece && (piece.kind === "text" || piece.kind === "person" || piece.kind === "pageBreak")
      ? { ...piece, style: restyle(piece.style) }
      : piece;
  };
  const [before, inside, after] = cutOut(state.body, start, end);
  return { ...state, body: join(before, joinEach(inside, change), after) };
};

export const updateParagraphStyle: Handler<"updateParagraphStyle", DocState> = (state, request) => {
  const mask = styleMask("ParagraphStyle", request.paragraphStyle, request.fields, ["headingId", "tabStops"]);
  const { start, end } = checkRange(state.body, request.range);
  return changeParagraphs(state, start, end, (newline, { inTable }) => {
    if (inTable && mask.has("pageBreakBefore") && request.paragraphStyle?.pageBreakBefore) {
      throw badRequest("Cannot update pageBreakBefore for a paragraph inside a table.");
    }
    const paragraph = mask.apply<ParagraphStyle>(newline.paragraph);
    return { ...newline, paragraph: { ...paragraph, namedStyleType: paragraph.namedStyleType ?? "NORMAL_TEXT" } };
  });
};

function withBullet(newline: Newline, bullet: Bullet): Newline {
  const { indentFirstLine, indentStart } = listIndent(bullet.level);
  const indent = { indentFirstLine: points(indentFirstLine), indentStart: points(indentStart) };
  return { ...newline, bullet, paragraph: { ...newline.paragraph, ...indent } };
}

/** The list of the paragraph just before `start`, when there is one in the same cell or in the body. */
function listBefore(state: DocState, start: number): string | undefined {
  return paragraphs(state.body).find((paragraph) => paragraph.end === start)?.newline.bullet?.listId;
}

export const createParagraphBullets: Handler<"createParagraphBullets", DocState> = (before, request) => {
  const { bulletPreset: preset } = request;
  if (!isBulletPreset(preset)) throw badRequest("The bullet preset must be specified.");
  const { start, end } = checkRange(before.body, request.range);
  const touched = paragraphsIn(before.body, start, end);
  const joined = touched[0] && listBefore(before, touched[0].start);
  const joins = joined !== undefined && before.lists[joined] === preset;
  const { id, state } = joins ? { id: joined, state: before } : takeId(before, "kix");
  const listed: DocState = { ...state, lists: { ...state.lists, [id]: preset } };
  // From the last to the first, because the tabs that go shift what follows.
  return touched.reduceRight((changed, paragraph) => {
    const [, inside] = cutOut(changed.body, paragraph.start, paragraph.end);
    const text = inside.map((piece) => (piece.kind === "text" ? piece.text : "\n")).join("");
    const tabs = text.length - text.replace(/^\t+/, "").length;
    const level = Math.min(deepest, (paragraph.newline.bullet?.level ?? 0) + tabs);
    const { start } = paragraph;
    const bulleted = changeParagraphs(changed, start, start + 1, (newline) =>
      withBullet(newline, { listId: id, level }),
    );
    return splice(bulleted, start, start + tabs, []);
  }, listed);
};

export const deleteParagraphBullets: Handler<"deleteParagraphBullets", DocState> = (state, request) => {
  const { start, end } = checkRange(state.body, request.range);
  return changeParagraphs(state, start, end, (newline) => {
    if (!newline.bullet) return newline;
    const { indentFirstLine, indentStart, ...paragraph } = newline.paragraph;
    // Nesting stays visible as an indent.
    const { level } = newline.bullet;
    const indent = points(listIndent(level).indentStart - listIndent(0).indentStart);
    const kept = level > 0 ? { indentFirstLine: indent, indentStart: indent } : {};
    return { ...newline, bullet: null, paragraph: { ...paragraph, ...kept } };
  });
};

export const updateNamedStyle: Handler<"updateNamedStyle", DocState> = (state, request) => {
  checkSegment(request);
  const mask = styleMask("NamedStyle", request.namedStyle, request.fields, ["namedStyleType"]);
  const type = request.namedStyle?.namedStyleType;
  if (!state.namedStyles.some((style) => style.namedStyleType === type)) {
    throw badRequest("The named style type must be specified.");
  }
  return {
    ...state,
    namedStyles: state.namedStyles.map((style) => (style.namedStyleType === type ? mask.apply(style) : style)),
  };
};

const sectionIds = ["Header", "Footer"].flatMap((kind) => [
  `default${kind}Id`,
  `evenPage${kind}Id`,
  `firstPage${kind}Id`,
]);

export const updateDocumentStyle: Handler<"updateDocumentStyle", DocState> = (state, request) => {
  checkSegment(request);
  const mask = styleMask("DocumentStyle", request.documentStyle, request.fields, sectionIds);
  return { ...state, documentStyle: mask.apply(state.documentStyle) };
};
