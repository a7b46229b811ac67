/** Google marks single paragraphs as list items; HTML wants them grouped and nested. */
import type { NestingLevel } from "../../docs/document-types.ts";
import { type Block, type DocModel, type ParagraphBlock, paragraphsOf } from "./doc-model.ts";

export interface ListItem {
  readonly paragraph: ParagraphBlock;
  readonly inner: readonly ListGroup[];
}
export interface ListGroup {
  readonly kind: "list";
  readonly listId: string;
  readonly level: number;
  readonly items: readonly ListItem[];
}
export type Grouped = Exclude<Block, { kind: "paragraph" }> | ParagraphBlock | ListGroup;

function nest(paragraphs: readonly ParagraphBlock[], listId: string, level: number): ListGroup {
  const items: { paragraph: ParagraphBlock; deeper: ParagraphBlock[] }[] = [];
  for (const paragraph of paragraphs) {
    const last = items[items.length - 1];
    if (last && (paragraph.content.bullet?.level ?? 0) > level) last.deeper.push(paragraph);
    else items.push({ paragraph, deeper: [] });
  }
  return {
    kind: "list",
    listId,
    level,
    items: items.map(({ paragraph, deeper }) => ({
      paragraph,
      inner: deeper[0] ? [nest(deeper, listId, Math.min(...deeper.map((one) => one.content.bullet?.level ?? 0)))] : [],
    })),
  };
}

export function groupLists(blocks: readonly Block[]): Grouped[] {
  const out: Grouped[] = [];
  let open: ParagraphBlock[] = [];
  const shut = () => {
    const bullet = open[0]?.content.bullet;
    if (bullet) out.push(nest(open, bullet.listId, Math.min(...open.map((one) => one.content.bullet?.level ?? 0))));
    open = [];
  };
  for (const block of blocks) {
    const bullet = block.kind === "paragraph" ? block.content.bullet : null;
    if (open[0] && bullet?.listId !== open[0].content.bullet?.listId) shut();
    if (block.kind === "paragraph" && bullet) open.push(block);
    else out.push(block);
  }
  shut();
  return out;
}

export type Marker =
  | { readonly kind: "check" }
  | { readonly kind: "bullet"; readonly css: string }
  | { readonly kind: "number"; readonly css: string };

const numberings = {
  DECIMAL: "decimal",
  ZERO_DECIMAL: "decimal-leading-zero",
  ALPHA: "lower-alpha",
  UPPER_ALPHA: "upper-alpha",
  ROMAN: "lower-roman",
  UPPER_ROMAN: "upper-roman",
} as const;

export function markerOf(level: NestingLevel | undefined): Marker {
  if (!level || level.glyphSymbol !== undefined)
    return { kind: "bullet", css: `"${(level?.glyphSymbol ?? "●").replace(/["\\]/g, "")}\\00a0\\00a0"` };
  if (level.glyphType === undefined || level.glyphType === "GLYPH_TYPE_UNSPECIFIED") return { kind: "check" };
  return { kind: "number", css: numberings[level.glyphType] };
}

/** The number of each numbered item by paragraph key: a list goes on counting past what stands between its items. */
export function itemNumbers(model: DocModel): ReadonlyMap<number, number> {
  const counts = new Map<string, number[]>();
  const numbers = new Map<number, number>();
  for (const { key, content } of paragraphsOf(model.blocks)) {
    if (!content.bullet) continue;
    const { listId, level } = content.bullet;
    const levels = (counts.get(listId) ?? []).slice(0, level + 1);
    const start = model.lists[listId]?.[level]?.startNumber ?? 1;
    levels[level] = levels[level] === undefined ? start : levels[level] + 1;
    counts.set(listId, levels);
    numbers.set(key, levels[level]);
  }
  return numbers;
}

/** Ticked, as Docs shows it: all of the item's text is struck through. */
export const isTicked = ({ content }: ParagraphBlock): boolean =>
  content.pieces.length > 0
    ? content.pieces.every((piece) => piece.style.strikethrough === true)
    : content.breakStyle.strikethrough === true;
