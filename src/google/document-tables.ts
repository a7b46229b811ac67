/** A document as Google answers it -> the text of its tables' cells. */
import type { TableText } from "../files/read-presenter-page.ts";

/** The little of Google's Document that is read for its tables. */
export interface ReadTables {
  readonly body?: { readonly content?: readonly ReadBlock[] };
}
interface ReadBlock {
  readonly paragraph?: { readonly elements?: readonly ReadPart[] };
  readonly table?: { readonly tableRows?: readonly { readonly tableCells?: readonly ReadCell[] }[] };
}
interface ReadCell {
  readonly content?: readonly ReadBlock[];
}
interface ReadPart {
  readonly textRun?: { readonly content?: string };
  /** Whom somebody put in with @. */
  readonly person?: { readonly personProperties?: { readonly name?: string; readonly email?: string } };
  readonly dateElement?: { readonly dateElementProperties?: { readonly displayText?: string } };
  readonly richLink?: { readonly richLinkProperties?: { readonly title?: string } };
}

const partText = ({ textRun, person, dateElement, richLink }: ReadPart): string =>
  textRun?.content ??
  (person?.personProperties?.name || person?.personProperties?.email) ??
  dateElement?.dateElementProperties?.displayText ??
  richLink?.richLinkProperties?.title ??
  "";

const rowsOf = ({ tableRows = [] }: NonNullable<ReadBlock["table"]>): TableText =>
  tableRows.map(({ tableCells = [] }) => tableCells.map(({ content = [] }) => textOf(content).trim()));

const textOf = (blocks: readonly ReadBlock[]): string =>
  blocks
    .map(({ paragraph, table }) =>
      table
        ? rowsOf(table)
            .map((row) => `${row.join(" ")}\n`)
            .join("")
        : (paragraph?.elements ?? []).map(partText).join(""),
    )
    .join("");

/** Tables of the body, in order. */
export const tableTexts = ({ body }: ReadTables): readonly TableText[] =>
  (body?.content ?? []).flatMap(({ table }) => (table ? [rowsOf(table)] : []));
