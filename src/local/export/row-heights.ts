/**
 * How high rows have to be for the text that wraps in them. Google fits rows when it shows them; an .xlsx file has to say
 * the height, since not every program fits rows on opening. Fonts cannot be measured here: it is an estimate.
 */
import { effectiveValue } from "../sheets/calculation.ts";
import { defaultFormat, formattedValue } from "../sheets/displayed.ts";
import { boxOf } from "../sheets/grid-range.ts";
import type { Cell, SheetState, SheetTab } from "../sheets/sheet-state.ts";

/** No row of an .xlsx file may be higher, in points. */
const HIGHEST = 409;
const DEFAULT_FONT_SIZE = defaultFormat.textFormat?.fontSize ?? 10;
/** A point is a 72nd of an inch, a pixel a 96th. */
const PIXELS_PER_POINT = 96 / 72;
/** Pixels of a column that its text does not get. */
const PADDING = 6;
/** Widths of letters in shares of the font's size, as in Arial. The first that matches counts. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[ijl'|]/u, 0.22],
  [/[\sft.,:;!I()[\]/\\-]/u, 0.29],
  [/[mwMW@%—…]/u, 0.86],
  // Chinese, Japanese, Korean, emoji and blocks.
  [/[\u1100-\u115F\u2580-\u259F\u2E80-\uD7FF\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.3],
  [/\p{Lu}/u, 0.69],
];
const USUAL_LETTER = 0.53;
const BOLDER = 1.07;

const letterWidth = (character: string): number =>
  letterWidths.find(([letters]) => letters.test(character))?.[1] ?? USUAL_LETTER;
const widthOf = (text: string, bold: boolean): number =>
  [...text].reduce((sum, character) => sum + letterWidth(character), 0) * (bold ? BOLDER : 1);

/** Words go to the next line whole, unless one is longer than a line. */
function linesOfParagraph(paragraph: string, bold: boolean, lineWidth: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.match(/\S+\s*|^\s+/g) ?? []) {
    const bare = widthOf(word.trimEnd(), bold);
    if (used > 0 && used + bare > lineWidth) {
      lines++;
      used = 0;
    }
    if (bare > lineWidth) {
      const over = Math.ceil(bare / lineWidth) - 1;
      lines += over;
      used = widthOf(word, bold) - over * lineWidth;
    } else used += widthOf(word, bold);
  }
  return lines;
}

/**
 * Lines that `text` takes in a column of this width.
 * @param pixels the column's width
 * @param fontSize in points
 */
export function wrappedLines(text: string, pixels: number, fontSize: number, bold: boolean): number {
  const lineWidth = Math.max(1, (pixels - PADDING) / PIXELS_PER_POINT / fontSize);
  return text.split(/\r\n|\r|\n/).reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, bold, lineWidth), 0);
}

/** In points; null where one line is enough, or the text does not wrap. */
function heightOf(cell: Cell, text: string, pixels: number): number | null {
  const { wrapStrategy, textFormat } = cell.userEnteredFormat ?? {};
  if (wrapStrategy !== "WRAP") return null;
  const fontSize = textFormat?.fontSize ?? DEFAULT_FONT_SIZE;
  const lines = wrappedLines(text, pixels, fontSize, textFormat?.bold === true);
  return lines === 1 ? null : Math.min(HIGHEST, Math.ceil(lines * fontSize * 1.25 + 3));
}

/**
 * Heights in points, by row from 0, of the rows in which text wraps to a second line. Rows that were given a height,
 * hidden columns and merged cells do not count.
 */
export function fittedHeights(state: SheetState, tab: SheetTab): ReadonlyMap<number, number> {
  const merged = tab.merges.map((merge) => boxOf(tab, merge));
  const isMerged = (row: number, column: number) =>
    merged.some(({ top, left, bottom, right }) => row >= top && row < bottom && column >= left && column < right);
  const heights = new Map<number, number>();
  tab.rows.forEach((cells, row) => {
    if (tab.rowDimensions[row]?.pixelSize !== undefined) return;
    cells.forEach((cell, column) => {
      const { pixelSize = 100, hiddenByUser } = tab.columnDimensions[column] ?? {};
      if (!cell || hiddenByUser || isMerged(row, column)) return;
      const text = formattedValue(cell, effectiveValue(state, tab, row, column)) ?? "";
      const height = heightOf(cell, text, pixelSize);
      if (height !== null) heights.set(row, Math.max(height, heights.get(row) ?? 0));
    });
  });
  return heights;
}
