/** What a person does to a document, one small step each: as a change of the model, and as the request that Google takes. */
import type { TextStyle } from "../../docs/document-types.ts";
import {
  type Block,
  type Content,
  type DocModel,
  newKey,
  type ParagraphBlock,
  type Piece,
  textOf,
} from "./doc-model.ts";

export interface Span {
  readonly from: number;
  readonly to: number;
}
export type Edit =
  | { readonly kind: "insert"; readonly at: number; readonly text: string }
  | ({ readonly kind: "delete" } & Span)
  | ({ readonly kind: "style"; readonly style: TextStyle } & Span)
  /** The paragraphs that the span touches stop being list items, or headings. */
  | ({ readonly kind: "unlist" | "normal" } & Span);

const range = ({ from, to }: Span) => ({ startIndex: from, endIndex: to });

export function toRequest(edit: Edit): object {
  switch (edit.kind) {
    case "insert":
      return { insertText: { location: { index: edit.at }, text: edit.text } };
    case "delete":
      return { deleteContentRange: { range: range(edit) } };
    case "style":
      return {
        updateTextStyle: { range: range(edit), textStyle: edit.style, fields: Object.keys(edit.style).join(",") },
      };
    case "unlist":
      return { deleteParagraphBullets: { range: range(edit) } };
    case "normal":
      return {
        updateParagraphStyle: {
          range: range(edit),
          paragraphStyle: { namedStyleType: "NORMAL_TEXT" },
          fields: "namedStyleType",
        },
      };
  }
}

/** Cuts pieces at an offset of their joined text. */
function cut(pieces: readonly Piece[], offset: number): [Piece[], Piece[]] {
  const before: Piece[] = [];
  const after: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const split = Math.max(0, Math.min(piece.text.length, offset - at));
    if (split > 0) before.push({ ...piece, text: piece.text.slice(0, split) });
    if (split < piece.text.length) after.push({ ...piece, text: piece.text.slice(split) });
    at += piece.text.length;
  }
  return [before, after];
}

const unlinked = ({ link: _link, ...style }: TextStyle): TextStyle => style;

/** The look of text typed between these pieces: the text's before it; at the start, the text's behind it. */
function typedStyle(before: readonly Piece[], after: readonly Piece[], content: Content): TextStyle {
  const left = before[before.length - 1];
  if (left) return after.length === 0 ? unlinked(left.style) : left.style;
  return after[0] ? unlinked(after[0].style) : content.breakStyle;
}

const join = (pieces: readonly Piece[]): Piece[] => {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out[out.length - 1];
    if (last && !last.object && !piece.object && last.style === piece.style)
      out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
};

function insertInto(block: ParagraphBlock, at: number, text: string): ParagraphBlock[] {
  const [before, after] = cut(block.content.pieces, at - block.start);
  const style = typedStyle(before, after, block.content);
  const lines = text.split("\n");
  return lines.map((line, index) => {
    const typed: Piece[] = line === "" ? [] : [{ text: line, style }];
    const pieces = join([...(index === 0 ? before : []), ...typed, ...(index === lines.length - 1 ? after : [])]);
    return {
      ...block,
      key: index === 0 ? block.key : newKey(),
      content: { ...block.content, pieces, breakStyle: style },
    };
  });
}

const touches = (block: Block, span: Span): boolean => block.start < span.to && span.from < block.end;

function deleteFrom(blocks: readonly Block[], span: Span): Block[] {
  const out: Block[] = [];
  /** A paragraph whose newline is gone: the next one joins it. */
  let open: ParagraphBlock | null = null;
  for (const block of blocks) {
    let left: Block | null = block;
    let closed = true;
    if (touches(block, span)) {
      if (block.kind !== "paragraph") left = null;
      else {
        const [before, rest] = cut(block.content.pieces, span.from - block.start);
        const [, after] = cut(rest, span.to - Math.max(span.from, block.start));
        left = { ...block, content: { ...block.content, pieces: join([...before, ...after]) } };
        closed = span.to < block.end;
      }
    }
    if (!left) continue;
    if (open && left.kind === "paragraph") {
      const pieces = join([...open.content.pieces, ...left.content.pieces]);
      left = { ...open, content: { ...open.content, pieces } };
    } else if (open) out.push(open);
    open = null;
    if (closed) out.push(left);
    else open = left as ParagraphBlock;
  }
  return open ? [...out, open] : out;
}

const mapParagraphs = (
  blocks: readonly Block[],
  span: Span,
  change: (content: Content, block: ParagraphBlock) => Content,
) =>
  blocks.map(
    (block): Block =>
      block.kind === "paragraph" && touches(block, span) ? { ...block, content: change(block.content, block) } : block,
  );

function restyle(content: Content, from: number, to: number, style: TextStyle): Content {
  const [before, rest] = cut(content.pieces, from);
  const [inside, after] = cut(rest, to - Math.max(0, from));
  const changed = inside.map((piece) => ({ ...piece, style: { ...piece.style, ...style } }));
  const whole = to > textOf(content).length;
  return {
    ...content,
    pieces: [...before, ...changed, ...after],
    breakStyle: whole ? { ...content.breakStyle, ...style } : content.breakStyle,
  };
}

function changeHere(blocks: readonly Block[], edit: Edit): readonly Block[] {
  switch (edit.kind) {
    case "insert":
      return blocks.flatMap((block): readonly Block[] =>
        block.kind === "paragraph" && block.start <= edit.at && edit.at < block.end
          ? insertInto(block, edit.at, edit.text)
          : [block],
      );
    case "delete":
      return deleteFrom(blocks, edit);
    case "style":
      return mapParagraphs(blocks, edit, (content, block) =>
        restyle(content, edit.from - block.start, edit.to - block.start, edit.style),
      );
    case "unlist":
      return mapParagraphs(blocks, edit, (content) => ({ ...content, bullet: null }));
    case "normal":
      return mapParagraphs(blocks, edit, (content) => ({
        ...content,
        style: { ...content.style, namedStyleType: "NORMAL_TEXT" },
      }));
  }
}

const spanOf = (edit: Edit): Span => (edit.kind === "insert" ? { from: edit.at, to: edit.at + 1 } : edit);

/** Applies the edit in the innermost cell that holds all of it, or in the body. */
function change(blocks: readonly Block[], edit: Edit): readonly Block[] {
  const { from, to } = spanOf(edit);
  const holds = (one: { start: number; end: number }) => one.start < from && to <= one.end;
  return blocks.some((block) => block.kind === "table" && holds(block))
    ? blocks.map((block) =>
        block.kind === "table" && holds(block)
          ? {
              ...block,
              rows: block.rows.map((row) => ({
                ...row,
                cells: row.cells.map((cell) => (holds(cell) ? { ...cell, blocks: change(cell.blocks, edit) } : cell)),
              })),
            }
          : block,
      )
    : changeHere(blocks, edit);
}

/** Writes the indexes anew; blocks that stay where they are stay the same objects. */
function reindex(blocks: readonly Block[], from: number): readonly Block[] {
  let at = from;
  return blocks.map((block) => {
    const start = at;
    if (block.kind === "table") {
      at++;
      const rows = block.rows.map((row) => {
        at++;
        const cells = row.cells.map((cell) => {
          const cellStart = at;
          const inside = reindex(cell.blocks, at + 1);
          at = inside[inside.length - 1]?.end ?? at + 1;
          return { ...cell, start: cellStart, end: at, blocks: inside };
        });
        return { ...row, cells };
      });
      at++;
      return block.start === start && block.end === at && block.rows === rows
        ? block
        : { ...block, start, end: at, rows };
    }
    at += block.kind === "paragraph" ? textOf(block.content).length + 1 : block.end - block.start;
    return block.start === start && block.end === at ? block : { ...block, start, end: at };
  });
}

export const applyEdit = (model: DocModel, edit: Edit): DocModel => ({
  ...model,
  blocks: reindex(change(model.blocks, edit), 0),
});
