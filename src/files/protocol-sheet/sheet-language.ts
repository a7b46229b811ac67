/** Which language a protocol sheet was made in: people who read it may speak another, and are told of its words as they stand there. */
import { type Language, languages } from "../../core/language.ts";
import { fold } from "../../core/pasted/fold.ts";
import type { TabTable } from "../tables.ts";
import { facts, preworkColumns, protocolSheetTexts, segmentColumns } from "./words.ts";

const headings = [
  ...Object.values(protocolSheetTexts.tabs),
  ...Object.values(facts),
  ...[...segmentColumns, ...preworkColumns].map(({ heading }) => heading),
];

/** The language of which most headings and names of tabs are there; the first of `languages` where none is. */
export const sheetLanguage = (tabs: readonly TabTable[]): Language => {
  const there = new Set(tabs.flatMap(({ title, rows }) => [title, ...rows.flat()]).map(fold));
  const count = (language: Language) => headings.filter((heading) => there.has(fold(heading[language]))).length;
  return languages.reduce<Language>((best, one) => (count(one) > count(best) ? one : best), languages[0]);
};
