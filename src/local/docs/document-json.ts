/** Reads the row of pieces as Google's Document. */
import { isDeepStrictEqual } from "node:util";
import type { DocState, Newline, Piece } from "./doc-state.ts";
import type {
  GoogleDocument,
  NamedRange,
  Paragraph,
  ParagraphElement,
  StructuralElement,
  TableCell,
  TableRow,
  TextStyle,
} from "./document-types.ts";
import { nestingLevels } from "./lists.ts";
import { lengthOf } from "./pieces.ts";

/** A place in the row of pieces that moves forward as they are read. */
interface Reader {
  readonly pieces: readonly Piece[];
  at: number;
  index: number;
}
const peek = ({ pieces, at }: Reader): Piece | undefined => pieces[at];

function take(reader: Reader): Piece {
  const piece = reader.pieces[reader.at++]!;
  reader.index += lengthOf(piece);
  return piece;
}

const textRun = (content: string, textStyle: TextStyle, startIndex: number): ParagraphElement => ({
  startIndex,
  endIndex: startIndex + content.length,
  textRun: { content, textStyle },
});

/** The newline belongs to the run before it when it looks the same, as Google shows it. */
function withNewline(elements: readonly ParagraphElement[], style: TextStyle, index: number): ParagraphElement[] {
  const last = elements.at(-1);
  return last?.textRun && isDeepStrictEqual(last.textRun.textStyle, style)
    ? [...elements.slice(0, -1), textRun(`${last.textRun.content}\n`, style, last.startIndex)]
    : [...elements, textRun("\n", style, index)];
}

const bulletOf = ({ bullet, style }: Newline): Pick<Paragraph, "bullet"> =>
  bullet
    ? {
        bullet: {
          listId: bullet.listId,
          ...(bullet.level > 0 ? { nestingLevel: bullet.level } : {}),
          textStyle: style,
        },
      }
    : {};

function readParagraph(reader: Reader): StructuralElement {
  const startIndex = reader.index;
  const elements: ParagraphElement[] = [];
  for (;;) {
    const from = reader.index;
    const piece = take(reader);
    const place = { startIndex: from, endIndex: from + 1 };
    if (piece.kind === "text") elements.push(textRun(piece.text, piece.style, from));
    else if (piece.kind === "pageBreak") elements.push({ ...place, pageBreak: { textStyle: piece.style } });
    else if (piece.kind === "person") {
      const personProperties = { email: piece.email, ...(piece.name === null ? {} : { name: piece.name }) };
      elements.push({ ...place, person: { personId: piece.id, personProperties, textStyle: piece.style } });
    } else if (piece.kind === "newline") {
      const paragraph: Paragraph = {
        elements: withNewline(elements, piece.style, from),
        paragraphStyle: piece.paragraph,
        ...bulletOf(piece),
      };
      return { startIndex, endIndex: reader.index, paragraph };
    } else {
      throw new Error(`A ${piece.kind} stands inside a paragraph at index ${from}.`);
    }
  }
}

function readTable(reader: Reader): StructuralElement {
  const startIndex = reader.index;
  const table = take(reader);
  if (table.kind !== "table") throw new Error(`No table opens at index ${startIndex}.`);
  const tableRows: TableRow[] = [];
  for (;;) {
    const from = reader.index;
    const row = take(reader);
    if (row.kind === "tableEnd") break;
    if (row.kind !== "row") throw new Error(`A ${row.kind} stands between rows at index ${from}.`);
    const tableCells: TableCell[] = [];
    while (peek(reader)?.kind === "cell") tableCells.push(readCell(reader));
    tableRows.push({ startIndex: from, endIndex: reader.index, tableCells, tableRowStyle: row.style });
  }
  return {
    startIndex,
    endIndex: reader.index,
    table: {
      rows: tableRows.length,
      columns: table.columns.length,
      tableRows,
      tableStyle: { tableColumnProperties: table.columns },
    },
  };
}

function readCell(reader: Reader): TableCell {
  const startIndex = reader.index;
  const cell = take(reader);
  if (cell.kind !== "cell") throw new Error(`No cell opens at index ${startIndex}.`);
  const content: StructuralElement[] = [];
  while (!["cell", "row", "tableEnd"].includes(peek(reader)?.kind ?? "tableEnd")) content.push(readParagraph(reader));
  return { startIndex, endIndex: reader.index, content, tableCellStyle: cell.style };
}

function readBody(pieces: readonly Piece[]): StructuralElement[] {
  const reader: Reader = { pieces, at: 0, index: 0 };
  take(reader);
  const content: StructuralElement[] = [
    {
      endIndex: reader.index,
      sectionBreak: {
        sectionStyle: { columnSeparatorStyle: "NONE", contentDirection: "LEFT_TO_RIGHT", sectionType: "CONTINUOUS" },
      },
    },
  ];
  while (peek(reader)) content.push(peek(reader)?.kind === "table" ? readTable(reader) : readParagraph(reader));
  return content;
}

function namedRanges({ namedRanges: marks }: DocState): GoogleDocument["namedRanges"] {
  const byName = new Map<string, NamedRange[]>();
  for (const { id, name, start, end } of marks) {
    const range: NamedRange = { namedRangeId: id, name, ranges: [{ startIndex: start, endIndex: end }] };
    byName.set(name, [...(byName.get(name) ?? []), range]);
  }
  return Object.fromEntries([...byName].map(([name, ranges]) => [name, { name, namedRanges: ranges }]));
}

const revisionPrefix = "revision-";
/** What `revisionId` and `writeControl` call the state's revision. */
export const revisionId = ({ revision }: DocState): string => `${revisionPrefix}${revision}`;

/** The document as documents.get answers with it (one tab, its content in `body`). */
export function documentJson(
  state: DocState,
  { documentId, title }: { readonly documentId: string; readonly title: string },
): GoogleDocument {
  const lists = Object.entries(state.lists).map(
    ([listId, preset]) => [listId, { listProperties: { nestingLevels: nestingLevels(preset) } }] as const,
  );
  return {
    documentId,
    title,
    revisionId: revisionId(state),
    suggestionsViewMode: "SUGGESTIONS_INLINE",
    body: { content: readBody(state.body) },
    documentStyle: state.documentStyle,
    namedStyles: { styles: state.namedStyles },
    ...(lists.length > 0 ? { lists: Object.fromEntries(lists) } : {}),
    ...(state.namedRanges.length > 0 ? { namedRanges: namedRanges(state)! } : {}),
  };
}
