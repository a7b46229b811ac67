/** Reads a local document as a person would see it: paragraphs with their style and list depth, and tables of them. */
import type { DocsRequest } from "../../src/google/docs-request.ts";
import { batchUpdateDocument, documentJson } from "../../src/local/docs/local-docs.ts";

type State = ReturnType<typeof batchUpdateDocument>["state"];

interface Element {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly sectionBreak?: object;
  readonly paragraph?: {
    readonly elements: readonly {
      readonly textRun?: { readonly content: string; readonly textStyle?: { bold?: boolean; link?: { url?: string } } };
      readonly person?: { readonly personProperties: { readonly name?: string } };
    }[];
    readonly paragraphStyle: {
      readonly namedStyleType: string;
      readonly keepWithNext?: boolean;
      readonly pageBreakBefore?: boolean;
    };
    readonly bullet?: { readonly nestingLevel?: number };
  };
  readonly table?: {
    readonly tableRows: readonly {
      readonly tableCells: readonly { readonly content: readonly Element[] }[];
      readonly tableRowStyle: { readonly minRowHeight?: { readonly magnitude?: number } };
    }[];
  };
}
interface Document {
  readonly body: { readonly content: readonly Element[] };
  readonly namedRanges?: Record<
    string,
    {
      readonly namedRanges: readonly {
        readonly ranges: readonly { readonly startIndex: number; readonly endIndex: number }[];
      }[];
    }
  >;
}

export type Seen =
  | { readonly text: string; readonly style: string; readonly depth: number | null }
  | { readonly rows: readonly (readonly (readonly Seen[])[])[] };

export const read = (state: State): Document => documentJson(state, { documentId: "d", title: "t" }) as Document;

export const batch = (state: State, requests: readonly DocsRequest[]): State =>
  requests.length === 0 ? state : batchUpdateDocument(state, "d", { requests }).state;

const isState = (value: State | { content: readonly Element[] }): value is State => !("content" in value);

export const seenIn = (value: State | { content: readonly Element[] }): Seen[] => {
  const content = isState(value) ? read(value).body.content : value.content;
  return content.flatMap((element): Seen[] => {
    if (element.table)
      return [
        {
          rows: element.table.tableRows.map((row) =>
            row.tableCells.map((cell) =>
              seenIn({ content: cell.content }).filter((one) => "rows" in one || one.text !== ""),
            ),
          ),
        },
      ];
    if (!element.paragraph) return [];
    const text = element.paragraph.elements
      .map((part) => (part.person ? `@${part.person.personProperties.name}@` : (part.textRun?.content ?? "")))
      .join("");
    return [
      {
        text: text.replace(/\n$/, ""),
        style: element.paragraph.paragraphStyle.namedStyleType,
        depth: element.paragraph.bullet ? (element.paragraph.bullet.nestingLevel ?? 0) : null,
      },
    ];
  });
};
