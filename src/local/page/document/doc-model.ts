/**
 * A document as the editor holds it: blocks in order with the UTF-16 indexes Google gives them. Values are immutable, and a
 * paragraph's `content` stays the same object while nothing in it changes, so that views can tell what to draw again.
 */
import type {
  GoogleDocument,
  Paragraph as GoogleParagraph,
  NestingLevel,
  ParagraphStyle,
  StructuralElement,
  TableCellStyle,
  TextStyle,
} from "../../docs/document-types.ts";

/** Stands in a paragraph's text for something that is no text (a person, a page break): one index long. */
export const objectMark = "\ufffc";

export interface Piece {
  readonly text: string;
  readonly style: TextStyle;
  /** What is shown for an object; then `text` is `objectMark`. */
  readonly object?: string;
}
export interface Bullet {
  readonly listId: string;
  readonly level: number;
}
export interface Content {
  /** Without the newline that ends the paragraph. */
  readonly pieces: readonly Piece[];
  readonly style: ParagraphStyle;
  readonly bullet: Bullet | null;
  /** Style of the newline: what is typed into an empty paragraph takes it. */
  readonly breakStyle: TextStyle;
}
export interface ParagraphBlock {
  readonly kind: "paragraph";
  /** Names the paragraph on the screen, whatever moves round it. */
  readonly key: number;
  readonly start: number;
  /** Behind its newline. */
  readonly end: number;
  readonly content: Content;
}
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly style: TableCellStyle;
  readonly blocks: readonly Block[];
}
export interface Row {
  readonly header: boolean;
  /** Points. */
  readonly height: number;
  readonly cells: readonly Cell[];
}
export interface TableBlock {
  readonly kind: "table";
  readonly key: number;
  readonly start: number;
  readonly end: number;
  /** Points; null: shares the width that is left. */
  readonly widths: readonly (number | null)[];
  readonly rows: readonly Row[];
}
/** Section breaks and whatever else has a place and nothing to edit. */
export interface OtherBlock {
  readonly kind: "other";
  readonly key: number;
  readonly start: number;
  readonly end: number;
}
export type Block = ParagraphBlock | TableBlock | OtherBlock;

export interface DocModel {
  readonly revisionId: string;
  readonly blocks: readonly Block[];
  readonly lists: { readonly [listId: string]: readonly NestingLevel[] };
  readonly looks: Pick<GoogleDocument, "documentStyle" | "namedStyles">;
}

let keys = 0;
export const newKey = (): number => ++keys;

export const textOf = (content: Content): string => content.pieces.map((piece) => piece.text).join("");

function readParagraph(paragraph: GoogleParagraph): Content {
  const pieces: Piece[] = [];
  let breakStyle: TextStyle = {};
  for (const element of paragraph.elements) {
    if (element.textRun) {
      const { content, textStyle } = element.textRun;
      const text = content.endsWith("\n") ? content.slice(0, -1) : content;
      if (text !== content) breakStyle = textStyle;
      if (text !== "") pieces.push({ text, style: textStyle });
    } else if (element.person) {
      const { name, email } = element.person.personProperties;
      pieces.push({ text: objectMark, style: element.person.textStyle, object: name ?? email });
    } else {
      pieces.push({ text: objectMark, style: {}, object: element.pageBreak ? "Page break" : "Object" });
    }
  }
  const { bullet } = paragraph;
  return {
    pieces,
    style: paragraph.paragraphStyle,
    bullet: bullet ? { listId: bullet.listId, level: bullet.nestingLevel ?? 0 } : null,
    breakStyle,
  };
}

const readBlocks = (elements: readonly StructuralElement[]): Block[] =>
  elements.map((element): Block => {
    const place = { key: newKey(), start: element.startIndex ?? 0, end: element.endIndex };
    if (element.paragraph) return { kind: "paragraph", ...place, content: readParagraph(element.paragraph) };
    if (!element.table) return { kind: "other", ...place };
    const { tableRows, tableStyle } = element.table;
    return {
      kind: "table",
      ...place,
      widths: tableStyle.tableColumnProperties.map((column) => column.width?.magnitude ?? null),
      rows: tableRows.map((row) => ({
        header: row.tableRowStyle.tableHeader === true,
        height: row.tableRowStyle.minRowHeight?.magnitude ?? 0,
        cells: row.tableCells.map((cell) => ({
          start: cell.startIndex,
          end: cell.endIndex,
          style: cell.tableCellStyle,
          blocks: readBlocks(cell.content),
        })),
      })),
    };
  });

export const readDocument = (json: GoogleDocument): DocModel => ({
  revisionId: json.revisionId,
  blocks: readBlocks(json.body.content),
  lists: Object.fromEntries(
    Object.entries(json.lists ?? {}).map(([id, list]) => [id, list.listProperties.nestingLevels]),
  ),
  looks: { documentStyle: json.documentStyle, namedStyles: json.namedStyles },
});

/** Every paragraph in order, those in tables too. */
export function* paragraphsOf(blocks: readonly Block[]): Generator<ParagraphBlock> {
  for (const block of blocks) {
    if (block.kind === "paragraph") yield block;
    else if (block.kind === "table")
      for (const row of block.rows) for (const cell of row.cells) yield* paragraphsOf(cell.blocks);
  }
}

/** The blocks that stand side by side with the paragraph at this index: the body's, or one cell's. */
export function siblingsAt(blocks: readonly Block[], index: number): readonly Block[] {
  const block = blocks.find((one) => one.start <= index && index < one.end);
  if (block?.kind !== "table") return blocks;
  for (const row of block.rows)
    for (const cell of row.cells) if (cell.start < index && index < cell.end) return siblingsAt(cell.blocks, index);
  return blocks;
}

export function paragraphAt(blocks: readonly Block[], index: number): ParagraphBlock | undefined {
  for (const paragraph of paragraphsOf(blocks)) if (paragraph.start <= index && index < paragraph.end) return paragraph;
  return undefined;
}

/** Private-use characters: Google takes them out of text, so no text holds them. */
const structure = { other: "\ue000", table: "\ue001", row: "\ue002", cell: "\ue003", end: "\ue004" };

/** The document as one string with a character for each index, for comparing two states of it. */
export const flatten = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === "paragraph") return `${textOf(block.content)}\n`;
      if (block.kind === "other") return structure.other.repeat(block.end - block.start);
      const rows = block.rows.map(
        (row) => structure.row + row.cells.map((cell) => structure.cell + flatten(cell.blocks)).join(""),
      );
      return structure.table + rows.join("") + structure.end;
    })
    .join("");
