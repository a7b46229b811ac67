/** Piles and ranks: a sort of whole samples from the strongest down, beside the levels. */
import { type Language, languages } from "../language.ts";

/** The strongest first. Each begins with its number, so that sorting by name and by rank gives the same order. */
export const pileNames: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ["1 High", "2 Middle", "3 Low"],
  es: ["1 Alto", "2 Medio", "3 Bajo"],
};

/**
 * 1 = the strongest: a pile, or a rank, which may be any whole number from 1. null: blank. Text without a whole number at its
 * head that is no pile's word either is "unclear".
 */
export function readPile(typed: string): number | null | "unclear" {
  const text = typed
    .replace(/\u00a0/g, " ")
    .trim()
    .toLowerCase();
  if (text === "") return null;
  const number = /^(\d{1,4})(?![\d.,/:-]?\d)/.exec(text);
  if (number) return Number(number[1]) || "unclear";
  for (const language of languages) {
    const pile = pileNames[language].findIndex((name) => name.slice(2).toLowerCase() === text);
    if (pile !== -1) return pile + 1;
  }
  return "unclear";
}
