/**
 * A section is a stretch of a document which the add-on wrote and may write anew. Its named range carries a fingerprint of the
 * text that was written: while the text still matches, nobody typed there and it may be replaced; else it is left as it is.
 */
import type { Block, Section } from "../files/document.ts";
import { compileBlocks } from "./docs-compiler.ts";
import type { DocsRequest, Range } from "./docs-request.ts";
import { bare, fingerprint, objectMark, prefix } from "./section-name.ts";

/** The little of Google's Document that is read back. */
export interface ReadDocument {
  readonly revisionId?: string;
  readonly body?: { readonly content?: readonly ReadElement[] };
  readonly namedRanges?: Readonly<Record<string, { readonly namedRanges?: readonly ReadRange[] }>>;
}
interface ReadRange {
  readonly namedRangeId?: string;
  readonly name?: string;
  readonly ranges?: readonly { readonly startIndex?: number; readonly endIndex?: number }[];
}
export interface ReadElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly paragraph?: {
    readonly elements?: readonly { readonly startIndex?: number; readonly textRun?: { readonly content?: string } }[];
  };
  readonly table?: {
    readonly tableRows?: readonly { readonly tableCells?: readonly { readonly content?: readonly ReadElement[] }[] }[];
  };
}

const textWithin = (elements: readonly ReadElement[], range: Range): string =>
  elements
    .map((element) => {
      if (element.table)
        return (element.table.tableRows ?? [])
          .map((row) => (row.tableCells ?? []).map((cell) => textWithin(cell.content ?? [], range)).join(""))
          .join("");
      return (element.paragraph?.elements ?? [])
        .map((part) => {
          const start = part.startIndex ?? 0;
          // Somebody may have put in a person or a picture: that is an edit, too.
          const content = part.textRun ? (part.textRun.content ?? "") : objectMark;
          return content.slice(Math.max(0, range.startIndex - start), Math.max(0, range.endIndex - start));
        })
        .join("");
    })
    .join("");

interface Found {
  readonly id: string;
  readonly range: Range;
  /** Whether the text is still what the add-on wrote. */
  readonly untouched: boolean;
}

const bodyEnd = (document: ReadDocument): number =>
  Math.max(1, ...(document.body?.content ?? []).map((element) => element.endIndex ?? 1)) - 1;

const findSection = (document: ReadDocument, name: string): Found | null => {
  for (const [key, group] of Object.entries(document.namedRanges ?? {})) {
    if (key.indexOf(prefix(name)) !== 0) continue;
    for (const one of group.namedRanges ?? []) {
      const starts = (one.ranges ?? []).map((range) => range.startIndex ?? 1);
      const ends = (one.ranges ?? []).map((range) => range.endIndex ?? 1);
      if (!one.namedRangeId || starts.length === 0) continue;
      const range = { startIndex: Math.min(...starts), endIndex: Math.min(Math.max(...ends), bodyEnd(document)) };
      const text = textWithin(document.body?.content ?? [], range);
      // Somebody may also have typed right in front of the range, in its first line.
      const whole = blockStart(document, range.startIndex) === range.startIndex;
      return {
        id: one.namedRangeId,
        range,
        untouched: whole && fingerprint(bare(text)) === key.slice(prefix(name).length),
      };
    }
  }
  return null;
};

/** Start of the paragraph or table which holds `index`: where whole blocks can be put in front. */
const blockStart = (document: ReadDocument, index: number): number => {
  for (const element of document.body?.content ?? []) {
    if ((element.endIndex ?? 0) > index && element.paragraph) return element.startIndex ?? 1;
    if ((element.endIndex ?? 0) > index && element.table) break;
  }
  return index;
};

/** Start of the first paragraph at or behind `index`, 0 where none follows: blocks can be put in front of it, which a table forbids. */
const paragraphAfter = (document: ReadDocument, index: number): number =>
  (document.body?.content ?? []).find((element) => element.paragraph && (element.startIndex ?? 1) >= index)
    ?.startIndex ?? 0;

/**
 * Requests that write `section` in place of the one of the same name. Where people have typed into the old one it stays, below
 * the new one and under `keptHeading`; where there is none, the new one goes below the section named `below`, or to the end of the
 * document.
 */
export const writeSection = (
  document: ReadDocument,
  section: Section,
  keptHeading: readonly Block[],
  below?: string,
): readonly DocsRequest[] => {
  const found = findSection(document, section.name);
  const forget = found ? [{ deleteNamedRange: { namedRangeId: found.id } }] : [];
  if (!found) {
    const above = below === undefined ? null : findSection(document, below);
    const start = above && paragraphAfter(document, above.range.endIndex);
    return start ? compileBlocks([section], start, "text").requests : endOfBody(document, section);
  }
  if (found.untouched)
    return [
      ...forget,
      ...(found.range.endIndex > found.range.startIndex ? [{ deleteContentRange: { range: found.range } }] : []),
      ...compileBlocks([section], found.range.startIndex, "text").requests,
    ];
  return [
    ...forget,
    ...compileBlocks([section, ...keptHeading], blockStart(document, found.range.startIndex), "text").requests,
  ];
};

const endOfBody = (document: ReadDocument, section: Section): readonly DocsRequest[] => {
  const end = bodyEnd(document);
  // A paragraph of its own first, so that the last one keeps its look.
  return [
    { insertText: { location: { index: end }, text: "\n" } },
    ...compileBlocks([section], end + 1, "text").requests,
  ];
};
