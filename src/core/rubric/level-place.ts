/** The place of levels that say no single number: ranges of points, Roman numerals, grades as letters, rows of stars. */
import { fold } from "../pasted/fold.ts";

const number = String.raw`(\d+(?:[.,]\d+)?)`;
const range = new RegExp(String.raw`${number}\s*%?\s*(?:[-\u2013\u2014]|\bto\b|\ba\b)\s*${number}`);
const unit = String.raw`\s*(?:points?\b|pts?\b\.?|puntos?\b|pontos?\b|punkte?\b)?`;
const bareRange = new RegExp(String.raw`^[([]?\s*${range.source}(\s*%)?${unit}\s*[)\]]?$`, "i");
const above = new RegExp(
  String.raw`${number}\s*%?${unit}\s*(?:\+|(?:(?:and|or) (?:above|more|higher|up)|[oy] mas)\b)|(?:>|\u2265|mas de|more than|above|over) ?=?\s*${number}`,
);
const under = new RegExp(
  String.raw`${number}\s*%?${unit}\s*(?:(?:and|or) (?:below|less|fewer|lower)|o menos)\b|(?:<|\u2264|menos de|less than|under|below|bajo) ?=?\s*${number}`,
);
/** As capitals alone, and no further: "x" ticks a box. */
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
const roman = /^(?:(?:level|nivel|nível|band|stufe|niveau) )?([IVX]+)(?:$| ?[-:.\u2013\u2014] ?)/i;
const letter = /^(?:grade )?([a-f])([+-]?)(?: ?[(:\u2013].*)?$/;

const value = (digits: string) => Number(digits.replace(",", "."));

/** "18-20 pts" as "18–20", which no sheet takes for a date; null where the text is anything but a range. */
export function readRange(text: string): string | null {
  const match = bareRange.exec(text);
  return match ? `${match[1]}\u2013${match[2]}${match[3] ? "%" : ""}` : null;
}

/** Marks that are counted. Asterisks are shown as stars: in a formula, * stands for any text. */
const counted = /^(?:[\u2605\u2606\u2b50\u{1f31f}*\u2713\u2714\u25cf]\ufe0f?\s*)+$/u;
const hollow = /\u2606|\ufe0f|\s/gu;

/** Whether a text is stars, checks or dots to be counted: "★★☆". */
export const isCounted = (text: string): boolean => counted.test(text);

/** A grade as a letter: "A", "B+", "C (70-79%)". Without an F, nobody knows that A is the best. */
export const isLetter = (label: string): boolean => letter.test(fold(label));

/** Where a label stands on the scale of its kind: greater is higher, except that A is taken for the best. Null without any. */
export function placeOf(label: string): number | null {
  const text = fold(label);
  const within = range.exec(text);
  if (within) return (value(within[1]!) + value(within[2]!)) / 2;
  const over = above.exec(text);
  if (over) return value(over[1] ?? over[2]!) + 0.25;
  const low = under.exec(text);
  if (low) return value(low[1] ?? low[2]!) - 0.25;
  const numeral = romans.indexOf(roman.exec(label)?.[1] ?? "");
  if (numeral >= 0) return numeral + 1;
  const grade = letter.exec(text);
  if (grade)
    return ("f".charCodeAt(0) - grade[1]!.charCodeAt(0)) * 3 + (grade[2] === "+" ? 1 : grade[2] === "-" ? -1 : 0);
  const checked = /^[\u2713\u2714\u221a] ?([+-])$/.exec(text);
  if (checked) return checked[1] === "+" ? 1.5 : 0.5;
  return isCounted(label) ? [...label.replace(hollow, "")].length : null;
}
