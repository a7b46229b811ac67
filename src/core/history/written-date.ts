/** Dates as people type them into a log, or as a spreadsheet shows them. */
import { fold } from "../pasted/fold.ts";

/** In English and in Spanish. */
const months = [
  "january enero",
  "february febrero",
  "march marzo",
  "april abril",
  "may mayo",
  "june junio",
  "july julio",
  "august agosto",
  "september septiembre setiembre",
  "october octubre",
  "november noviembre",
  "december diciembre",
].map((names) => names.split(" "));

const two = (value: number): string => String(value).padStart(2, "0");

/** YYYY-MM-DD where there is such a day. */
const dayOf = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${year}-${two(month)}-${two(day)}` : null;
};

/**
 * "2026-11-24", "24.11.2026", "11/24/2026", "Nov 24, 2026" or "24 de noviembre de 2026" -> "2026-11-24". null where it cannot be told,
 * as with 3/4/2026: March 4 and April 3 are both written so.
 */
export const readDate = (text: string): string | null => {
  const yearFirst = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?=$|[T\s])/.exec(text);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const numbers = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?=$|\s)/.exec(text);
  if (numbers) {
    const [one, other, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
    if (one > 12 || one === other) return dayOf(year, other, one);
    return other > 12 ? dayOf(year, one, other) : null;
  }
  const parts: readonly string[] = fold(text).match(/[a-z]+|\d+/g) ?? [];
  // "Martes" is no month, "mar" is one.
  const named = parts.flatMap((part) => {
    const month = months.findIndex((names) => part.length >= 3 && names.some((name) => name.startsWith(part)));
    return month < 0 ? [] : [month + 1];
  });
  const years = parts.filter((part) => /^\d{4}$/.test(part));
  const days = parts.filter((part) => /^\d{1,2}$/.test(part));
  return named.length === 1 && years.length === 1 && days.length === 1
    ? dayOf(Number(years[0]), named[0]!, Number(days[0]))
    : null;
};
