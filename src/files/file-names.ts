/** What our files are called. Never anything of students. */
import type { Language } from "../core/language.ts";

type Meeting = { readonly title: string; readonly date: string; readonly language: Language };

interface Parts {
  readonly notes: string;
  readonly sortSheet: string;
  readonly prework: string;
  readonly trends: string;
  readonly identityKey: string;
}
const parts: Readonly<Record<Language, Parts>> = {
  en: {
    notes: "notes",
    sortSheet: "sort sheet",
    prework: "prework",
    trends: "trends",
    identityKey: "identity key",
  },
  es: {
    notes: "notas",
    sortSheet: "hoja de clasificación",
    prework: "trabajo previo",
    trends: "tendencias",
    identityKey: "clave de identidades",
  },
};

const name = (part: keyof Parts, { title, date, language }: Meeting): string =>
  `${title} – ${parts[language][part]} – ${date}`;

export const notesName = (meeting: Meeting): string => name("notes", meeting);
/** Of the meeting, YYYY-MM-DD, as its file's name says it; "" where somebody named the file anew. */
export const dateInName = (fileName: string): string => / – (\d{4}-\d{2}-\d{2})$/.exec(fileName.trim())?.[1] ?? "";
export const sortSheetName = (meeting: Meeting): string => name("sortSheet", meeting);
export const preworkName = (meeting: Meeting): string => name("prework", meeting);
export const trendsName = (meeting: Meeting): string => name("trends", meeting);
/** Letters that make no words. */
const neutral = "BCDFGHJKLMNPQRSTVWXZ";
/** "Student work KTB": of the work and its student it says nothing. The same operation gets the same name. */
export const workCopyName = (operationId: string, language: Language): string => {
  let mixed = 7;
  for (const character of operationId) mixed = (mixed * 31 + character.charCodeAt(0)) % 1_000_003;
  const letters = [1, neutral.length, neutral.length ** 2].map(
    (step) => neutral[Math.floor(mixed / step) % neutral.length],
  );
  return `${{ en: "Student work", es: "Trabajo de estudiante" }[language]} ${letters.join("")}`;
};
export const identityKeyName = (title: string, language: Language): string =>
  `${title} – ${parts[language].identityKey}`;
