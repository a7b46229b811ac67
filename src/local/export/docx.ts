/** A local document as a .docx file. */
import {
  AlignmentType,
  CarriageReturn,
  Document,
  ExternalHyperlink,
  HeightRule,
  type INumberingOptions,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageBreak,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type {
  DocumentStyle,
  TableCell as GoogleCell,
  GoogleDocument,
  Paragraph as GoogleParagraph,
  Table as GoogleTable,
  NestingLevel,
  ParagraphElement,
  TextStyle,
} from "../docs/document-types.ts";
import { type DocState, documentJson } from "../docs/local-docs.ts";
import { border, defined, docxStyles, paragraphStyle, runStyle, shading, styleIds, twips } from "./docx-styles.ts";

/** Google's line round a cell that nobody has drawn. */
const USUAL_BORDER = { width: { magnitude: 1 } };
/** Characters of a row that may be longer than a page, so that it has to go on over the page's end. */
const LONG_ROW = 1500;
const CHECK_BOX = "☐";
/** What XML cannot carry: with one such character, as text pasted from a PDF may hold, Word calls the file damaged. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids.
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const formats = {
  GLYPH_TYPE_UNSPECIFIED: LevelFormat.BULLET,
  DECIMAL: LevelFormat.DECIMAL,
  ZERO_DECIMAL: LevelFormat.DECIMAL_ZERO,
  UPPER_ALPHA: LevelFormat.UPPER_LETTER,
  ALPHA: LevelFormat.LOWER_LETTER,
  UPPER_ROMAN: LevelFormat.UPPER_ROMAN,
  ROMAN: LevelFormat.LOWER_ROMAN,
};

function numberingLevel({ glyphType = "GLYPH_TYPE_UNSPECIFIED", ...nesting }: NestingLevel, level: number) {
  const format = formats[glyphType];
  const { indentStart, indentFirstLine } = nesting;
  // Google counts the levels in a format from 0, Word from 1.
  const numbers = nesting.glyphFormat.replace(/%(\d)/g, (_, above) => `%${Number(above) + 1}`);
  return {
    level,
    format,
    text: format === LevelFormat.BULLET ? (nesting.glyphSymbol ?? CHECK_BOX) : numbers,
    alignment: AlignmentType.LEFT,
    start: nesting.startNumber,
    style: { paragraph: paragraphStyle({ indentStart, indentFirstLine }) },
  };
}

const numbering = ({ lists = {} }: GoogleDocument): INumberingOptions => ({
  config: Object.entries(lists).map(([reference, { listProperties }]) => ({
    reference,
    levels: listProperties.nestingLevels.map(numberingLevel),
  })),
});

/** Text of one style; tabs and line breaks are elements of their own in Word. */
function textRun(content: string, style: TextStyle): TextRun {
  const children = content
    .split(/([\t\v])/)
    .filter((part) => part !== "")
    .map((part) => (part === "\t" ? new Tab() : part === "\v" ? new CarriageReturn() : part.replace(NOT_IN_XML, "")));
  return new TextRun({ ...runStyle(style), children });
}

function paragraphChild(element: ParagraphElement): ParagraphChild[] {
  const { textRun: run, person, pageBreak } = element;
  if (pageBreak) return [new PageBreak()];
  if (person) return [textRun(person.personProperties.name ?? person.personProperties.email, person.textStyle)];
  const content = run?.content.replace(/\n$/, "");
  if (!run || !content) return [];
  const text = textRun(content, run.textStyle);
  const link = run.textStyle.link?.url;
  return [link ? new ExternalHyperlink({ link, children: [text] }) : text];
}

const isHeading = (paragraph: GoogleParagraph | undefined): boolean =>
  paragraph?.paragraphStyle.namedStyleType?.startsWith("HEADING") === true;

/** `staysWithNext`: it must not stand alone at a page's foot. A heading never does. */
function docxParagraph(paragraph: GoogleParagraph, staysWithNext = isHeading(paragraph)): Paragraph {
  const { elements, paragraphStyle: style, bullet } = paragraph;
  const newline = elements.at(-1)?.textRun?.textStyle ?? {};
  const list = bullet && { reference: bullet.listId, level: bullet.nestingLevel ?? 0, custom: true };
  return new Paragraph({
    ...paragraphStyle(staysWithNext ? { ...style, keepWithNext: true } : style),
    ...defined({ numbering: list, pageBreakBefore: style.pageBreakBefore }),
    style: styleIds[style.namedStyleType ?? "NORMAL_TEXT"],
    run: runStyle(newline),
    children: elements.flatMap(paragraphChild),
  });
}

/** Width of the text on a page, in twips. */
const textWidth = ({ pageSize, marginLeft, marginRight }: DocumentStyle): number =>
  twips(pageSize?.width) - twips(marginLeft) - twips(marginRight);

/** Column widths in twips: those that are fixed, and an even share of what they leave for the others. */
function columnWidths(table: GoogleTable, available: number): number[] {
  const fixed = table.tableStyle.tableColumnProperties.map(({ width }) => (width ? twips(width) : null));
  const taken = fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = fixed.filter((width) => width === null).length;
  // Even where the fixed columns take the whole page, the others stay wide enough to be seen.
  const share = Math.max(twips({ magnitude: 36 }), Math.floor((available - taken) / Math.max(1, open)));
  return fixed.map((width) => width ?? share);
}

const alignments = {
  TOP: VerticalAlignTable.TOP,
  MIDDLE: VerticalAlignTable.CENTER,
  BOTTOM: VerticalAlignTable.BOTTOM,
};

/** Word keeps a row with the next one where its paragraphs ask for it. */
function docxCell({ content, tableCellStyle: style }: GoogleCell, width: number, staysWithNext: boolean): TableCell {
  const { borderTop, borderBottom, borderLeft, borderRight } = style;
  return new TableCell({
    children: content.flatMap(({ paragraph }) => (paragraph ? [docxParagraph(paragraph, staysWithNext)] : [])),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: alignments[style.contentAlignment ?? "TOP"],
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(style.paddingTop),
      bottom: twips(style.paddingBottom),
      left: twips(style.paddingLeft),
      right: twips(style.paddingRight),
    },
    borders: {
      top: border(borderTop ?? USUAL_BORDER),
      bottom: border(borderBottom ?? USUAL_BORDER),
      left: border(borderLeft ?? USUAL_BORDER),
      right: border(borderRight ?? USUAL_BORDER),
    },
    ...defined({ shading: shading(style.backgroundColor) }),
  });
}

const lengthOf = (cells: readonly GoogleCell[]): number =>
  cells
    .flatMap(({ content }) => content.flatMap(({ paragraph }) => paragraph?.elements ?? []))
    .reduce((sum, { textRun: run }) => sum + (run?.content.length ?? 0), 0);

function docxTable(table: GoogleTable, available: number): Table {
  const widths = columnWidths(table, available);
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows: table.tableRows.map(({ tableCells, tableRowStyle: { minRowHeight, tableHeader, preventOverflow } }, row) => {
      const height = minRowHeight?.magnitude && { value: twips(minRowHeight), rule: HeightRule.ATLEAST };
      const cantSplit = preventOverflow || lengthOf(tableCells) <= LONG_ROW;
      const staysWithNext = tableHeader === true && row < table.tableRows.length - 1;
      return new TableRow({
        children: tableCells.map((cell, column) => docxCell(cell, widths[column]!, staysWithNext)),
        cantSplit,
        ...defined({ tableHeader, height: height || undefined }),
      });
    }),
  });
}

function pageProperties(style: DocumentStyle): NonNullable<ISectionOptions["properties"]> {
  const sides = [twips(style.pageSize?.width), twips(style.pageSize?.height)] as const;
  const [width, height] = style.flipPageOrientation ? [sides[1], sides[0]] : sides;
  return {
    page: {
      // docx wants the upright page, and turns it itself.
      size: {
        width: Math.min(width, height),
        height: Math.max(width, height),
        orientation: width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(style.marginTop),
        bottom: twips(style.marginBottom),
        left: twips(style.marginLeft),
        right: twips(style.marginRight),
        header: twips(style.marginHeader),
        footer: twips(style.marginFooter),
      },
    },
  };
}

/** The bytes of a .docx file that looks like the document; `title` is what its properties call it. */
export async function documentToDocx(state: DocState, title: string): Promise<Uint8Array> {
  const document = documentJson(state, { documentId: "", title });
  const available = textWidth(document.documentStyle);
  const children = document.body.content.flatMap(({ paragraph, table }, index, all): (Paragraph | Table)[] => {
    if (table) return [docxTable(table, available)];
    if (!paragraph) return [];
    const introduces = all[index + 1]?.table !== undefined && isHeading(all[index - 1]?.paragraph);
    return [docxParagraph(paragraph, introduces || isHeading(paragraph))];
  });
  const file = new Document({
    title: title.replace(NOT_IN_XML, ""),
    creator: "",
    styles: docxStyles(document.namedStyles.styles),
    numbering: numbering(document),
    sections: [{ properties: pageProperties(document.documentStyle), children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
