/** What tests of the local Docs share: documents made of requests, read back as Google would answer. */
import { ApiError } from "../../../src/local/api-error.ts";
import type {
  GoogleDocument,
  Paragraph,
  StructuralElement,
  Table,
  TextStyle,
} from "../../../src/local/docs/document-types.ts";
import { batchUpdateDocument, type DocState, documentJson, newDocument } from "../../../src/local/docs/local-docs.ts";

export const read = (state: DocState): GoogleDocument => documentJson(state, { documentId: "doc", title: "Notes" });

export const apply = (state: DocState, ...requests: readonly object[]): DocState =>
  batchUpdateDocument(state, "doc", { requests }).state;

/** A new document with this text; its own last newline comes on top. */
export const write = (text: string): DocState => apply(newDocument(), insert(1, text));

export const insert = (index: number, text: string) => ({ insertText: { location: { index }, text } });
export const remove = (startIndex: number, endIndex: number) => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
/** Sets the fields of `textStyle`, or those that `fields` names. */
export const restyle = (
  startIndex: number,
  endIndex: number,
  textStyle: TextStyle,
  fields = Object.keys(textStyle).join(","),
) => ({ updateTextStyle: { range: { startIndex, endIndex }, textStyle, fields } });
export const mark = (name: string, startIndex: number, endIndex: number) => ({
  createNamedRange: { name, range: { startIndex, endIndex } },
});

export const insertTable = (index: number, rows: number, columns: number) => ({
  insertTable: { location: { index }, rows, columns },
});
export const cellAt = (index: number, rowIndex = 0, columnIndex = 0) => ({
  tableCellLocation: { tableStartLocation: { index }, rowIndex, columnIndex },
});
export const named = (startIndex: number, endIndex: number, namedStyleType: string) => ({
  updateParagraphStyle: {
    range: { startIndex, endIndex },
    paragraphStyle: { namedStyleType },
    fields: "namedStyleType",
  },
});
export const bullets = (startIndex: number, endIndex: number, bulletPreset = "BULLET_DISC_CIRCLE_SQUARE") => ({
  createParagraphBullets: { range: { startIndex, endIndex }, bulletPreset },
});

const flatContent = (content: readonly StructuralElement[]): string =>
  content
    .map(({ paragraph, table }) => {
      if (paragraph) return paragraphText(paragraph);
      if (!table) return "^";
      const rows = table.tableRows.map(
        (row) => `/${row.tableCells.map((cell) => `|${flatContent(cell.content)}`).join("")}`,
      );
      return `[${rows.join("")}]`;
    })
    .join("");
/**
 * The body with one character a unit of Google's index, so that a place in this text is an index: ^ opens the body,
 * [ / | ] are a table, its rows, its cells and its end.
 */
export const flat = (state: DocState): string => flatContent(read(state).body.content);

/** Every paragraph in order, those in cells too. */
export const paragraphsOf = (content: readonly StructuralElement[]): Paragraph[] =>
  content.flatMap(({ paragraph, table }) =>
    paragraph
      ? [paragraph]
      : (table?.tableRows ?? []).flatMap((row) => row.tableCells.flatMap((cell) => paragraphsOf(cell.content))),
  );

export const paragraphText = (paragraph: Paragraph): string =>
  paragraph.elements.map((element) => element.textRun?.content ?? "\uFFFC").join("");

export const paragraphs = (state: DocState): Paragraph[] => paragraphsOf(read(state).body.content);
export const text = (state: DocState): string => paragraphs(state).map(paragraphText).join("");

/** The paragraph that says `words`. */
export function paragraph(state: DocState, words: string): Paragraph {
  const found = paragraphs(state).find((each) => paragraphText(each) === `${words}\n`);
  if (!found) throw new Error(`No paragraph says "${words}" in ${flat(state)}`);
  return found;
}

/** Each paragraph's text; those in a list with a bullet, two blanks further in for each level. */
export const outline = (state: DocState): string[] =>
  paragraphs(state).map((each) => {
    const words = paragraphText(each).slice(0, -1);
    return each.bullet ? `${"  ".repeat(each.bullet.nestingLevel ?? 0)}• ${words}` : words;
  });

/** The runs' texts and styles, such as [["bold", {bold: true}], [" plain\n", {}]]. */
export const runs = (state: DocState): (readonly [string, TextStyle])[] =>
  paragraphs(state).flatMap(({ elements }) =>
    elements.flatMap(({ textRun }) => (textRun ? [[textRun.content, textRun.textStyle] as const] : [])),
  );

export const marks = (state: DocState): Record<string, readonly (readonly [number, number])[]> =>
  Object.fromEntries(
    Object.values(read(state).namedRanges ?? {}).map(({ name, namedRanges }) => [
      name,
      namedRanges.flatMap(({ ranges }) => ranges.map(({ startIndex, endIndex }) => [startIndex, endIndex] as const)),
    ]),
  );

/** What each named range of this name holds. */
export const marked = (state: DocState, name: string): string[] =>
  (marks(state)[name] ?? []).map(([start, end]) => flat(state).slice(start, end));

export function firstTable(state: DocState): { table: Table; startIndex: number; endIndex: number } {
  const found = read(state).body.content.find(({ table }) => table);
  if (!found?.table) throw new Error("There is no table in the document.");
  return { table: found.table, startIndex: found.startIndex!, endIndex: found.endIndex };
}

/** What the refusal of these requests says. */
export function refusal(state: DocState, ...requests: readonly object[]): string {
  try {
    apply(state, ...requests);
  } catch (error) {
    if (error instanceof ApiError) return `${error.code} ${error.message}`;
    throw error;
  }
  return "nothing was refused";
}
