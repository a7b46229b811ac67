/** Paragraphs of a document as Docs requests: their text, how it looks, its bullets, and the people in it. */
import type { CellBlock, Line, Paragraph, Run } from "../files/document.ts";
import {
  allMarks,
  belowTableAir,
  bodyResets,
  bulletPresetOf,
  keptWithNext,
  linked,
  namedStyleOf,
  onNewPage,
  paragraphLookOf,
  paragraphResets,
  quiet,
} from "./docs-looks.ts";
import type { DocsRequest, ParagraphStyle, TextStyle } from "./docs-request.ts";

export interface ParagraphOut {
  readonly runs: readonly Run[];
  readonly namedStyle: string;
  readonly look: NonNullable<Paragraph["look"]>;
  readonly bullet: { readonly preset: string; readonly depth: number } | null;
  /** Right below a table, where a paragraph needs some air. */
  readonly belowTable?: boolean;
  /** Right above a table, which it introduces: the two stay on one page. */
  readonly aboveTable?: boolean;
  /** Stays on the page of what comes next, for whatever other reason. */
  readonly keptWithNext?: boolean;
  readonly newPage?: boolean;
}

export const blank: ParagraphOut = { runs: [], namedStyle: "NORMAL_TEXT", look: "body", bullet: null };

const runsOf = (line: Line): readonly Run[] =>
  (typeof line === "string" ? [line] : line)
    .map((run) => (typeof run === "string" ? { text: run } : run))
    // A newline would start a paragraph that nothing styles; Docs drops other control characters, which would shift indexes.
    .map((run) => ({ ...run, text: cleanText(run.text) }))
    .filter((run) => run.text !== "");

/** The Docs API strips these characters from inserted text (its reference of InsertTextRequest.text); lone surrogates are not text. */
const cleanText = (text: string): string =>
  text
    .replace(/\s*[\n\r\u2028\u2029]+\s*/g, " ")
    .replace(/\t/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what Google removes
    .replace(/[\u0000-\u0008\u000b-\u001f\ue000-\uf8ff]/g, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g, "$1");

export const paragraphsOf = (block: CellBlock): ParagraphOut[] => {
  if (block.kind === "heading")
    return [
      {
        runs: runsOf(block.line),
        namedStyle: namedStyleOf[block.level],
        look: "body",
        bullet: null,
        newPage: block.newPage === true,
      },
    ];
  if (block.kind === "paragraph")
    return [{ runs: runsOf(block.line), namedStyle: "NORMAL_TEXT", look: block.look ?? "body", bullet: null }];
  const preset = bulletPresetOf[block.marker];
  return block.items.map((item) => ({
    runs: runsOf(item.line),
    namedStyle: "NORMAL_TEXT",
    look: "body",
    bullet: { preset, depth: item.depth ?? 0 },
  }));
};

/** A person is no text: a request of its own puts them in. */
const runText = (run: Run): string => (run.person === undefined ? run.text : "");
export const textOf = (paragraph: ParagraphOut): string =>
  "\t".repeat(paragraph.bullet?.depth ?? 0) + paragraph.runs.map(runText).join("");
export const isEmpty = ({ runs }: ParagraphOut): boolean => runs.length === 0;

const markOf = (run: Run, paragraph: ParagraphOut): TextStyle => ({
  ...(run.quiet ? quiet : paragraphLookOf[paragraph.look].text),
  ...(run.bold ? { bold: true } : {}),
  ...(run.italic ? { italic: true } : {}),
  ...(run.link ? linked(run.link) : {}),
});

/** Where neighbours in `items` have the same `key`, one entry with their joint range. */
const stretches = <T>(items: readonly { start: number; end: number; value: T }[], key: (value: T) => string) => {
  const out: { start: number; end: number; value: T }[] = [];
  for (const item of items) {
    const last = out[out.length - 1];
    if (last && last.end === item.start && key(last.value) === key(item.value)) last.end = item.end;
    else out.push({ ...item });
  }
  return out;
};

const paragraphStyleOf = (paragraph: ParagraphOut): ParagraphStyle =>
  isEmpty(paragraph)
    ? {}
    : {
        ...(paragraph.belowTable && paragraph.namedStyle === "NORMAL_TEXT" ? belowTableAir : {}),
        ...paragraphLookOf[paragraph.look].paragraph,
        ...(paragraph.aboveTable || paragraph.keptWithNext ? keptWithNext : {}),
        ...(paragraph.newPage ? onNewPage : {}),
      };

/**
 * Styles for paragraphs whose text starts at `at`. Its last steps move indexes: bullets take the tabs away, and each person takes
 * one unit. `shift` is what they come to, less than 0 where text became shorter.
 */
export const styleParagraphs = (
  paragraphs: readonly ParagraphOut[],
  at: number,
  where: "body" | "cell",
): { requests: DocsRequest[]; shift: number } => {
  let start = at;
  const placed = paragraphs.map((value) => {
    const from = start;
    start += textOf(value).length + 1;
    return { start: from, end: start, value };
  });
  // The last newline may belong to the paragraph that was there before: marks end ahead of it.
  const whole = { startIndex: at, endIndex: start - 1 };
  const requests: DocsRequest[] = [];
  if (whole.endIndex > whole.startIndex)
    requests.push({ updateTextStyle: { range: whole, textStyle: {}, fields: allMarks } });
  for (const stretch of stretches(placed, (one) => one.namedStyle + JSON.stringify(paragraphStyleOf(one))))
    requests.push({
      updateParagraphStyle: {
        range: { startIndex: stretch.start, endIndex: stretch.end },
        paragraphStyle: { namedStyleType: stretch.value.namedStyle, ...paragraphStyleOf(stretch.value) },
        fields: `namedStyleType,${where === "body" ? bodyResets : paragraphResets}`,
      },
    });
  const people: DocsRequest[] = [];
  let tabs = 0;
  for (const { start: from, value } of placed) {
    let index = from + (value.bullet?.depth ?? 0);
    tabs += value.bullet?.depth ?? 0;
    for (const run of value.runs) {
      if (run.person !== undefined) {
        const personProperties = { email: run.person, name: run.text };
        people.push({ insertPerson: { location: { index: index - tabs }, personProperties } });
        continue;
      }
      const textStyle = markOf(run, value);
      const fields = Object.keys(textStyle).join(",");
      const range = { startIndex: index, endIndex: index + run.text.length };
      if (fields) requests.push({ updateTextStyle: { range, textStyle, fields } });
      index = range.endIndex;
    }
  }
  let removed = 0;
  const lists = stretches(placed, (paragraph) => paragraph.bullet?.preset ?? "");
  for (const list of lists) {
    if (!list.value.bullet) continue;
    const range = { startIndex: list.start - removed, endIndex: list.end - removed };
    requests.push({ createParagraphBullets: { range, bulletPreset: list.value.bullet.preset } });
    removed += placed
      .filter((one) => one.start >= list.start && one.end <= list.end)
      .reduce((sum, one) => sum + (one.value.bullet?.depth ?? 0), 0);
  }
  // From last to first, so that earlier indexes hold.
  return { requests: [...requests, ...people.reverse()], shift: people.length - removed };
};
