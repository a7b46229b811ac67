/** How a list is said in a sentence. */
import type { Language } from "../language.ts";

/** "A", "A and B", "A, B and C". */
export const listed = (items: readonly string[], and = "and"): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${and} ${items[items.length - 1]}`;

const last = (items: readonly string[]): string => items[items.length - 1] ?? "";

/** "y" changes before a word that begins with its own sound: "Ana e Inés". */
export const listedAnd: Readonly<Record<Language, (items: readonly string[]) => string>> = {
  en: (items) => listed(items),
  es: (items) => listed(items, /^h?[ií](?![ae])/i.test(last(items)) ? "e" : "y"),
};
/** "o" does as well: "siete u ocho". */
export const listedOr: Readonly<Record<Language, (items: readonly string[]) => string>> = {
  en: (items) => listed(items, "or"),
  es: (items) => listed(items, /^h?[oó]/i.test(last(items)) ? "u" : "o"),
};
