/** A Google `Document` as DocumentApp shows its body to a script. */
import type { GoogleDocument, Paragraph, StructuralElement } from "../docs/document-types.ts";
import type { DocumentFacts } from "./host-calls.ts";

/** Text alone, without its newline. A line break within a paragraph is "\v" in the API and "\r" in DocumentApp. */
const textOf = ({ elements }: Paragraph): string =>
  elements
    .map(({ textRun }) => textRun?.content ?? "")
    .join("")
    .replace(/\n$/, "")
    .replaceAll("\v", "\r");

const paragraphsOf = (content: readonly StructuralElement[]): string[] =>
  content.flatMap(({ paragraph, table }) =>
    paragraph
      ? [textOf(paragraph)]
      : (table?.tableRows ?? []).flatMap((row) => row.tableCells.flatMap((cell) => paragraphsOf(cell.content))),
  );

export const documentFacts = ({ body }: GoogleDocument): DocumentFacts => ({
  paragraphs: paragraphsOf(body.content),
  tables: body.content.flatMap(({ table }) =>
    table ? [table.tableRows.map((row) => row.tableCells.map((cell) => paragraphsOf(cell.content).join("\n")))] : [],
  ),
});
