/** How a list is said in a sentence. */
import type { Words } from "../language.ts";

/** "A", "A and B", "A, B and C". */
export const listed = (items: readonly string[], and = "and"): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${and} ${items[items.length - 1]}`;

/** «A y B», «A e Irene»: "y" changes before a word that begins with its own sound, quotation marks or not. */
const spanishAnd = (items: readonly string[]): string =>
  listed(items, /^[«“"]?h?[ií](?![ae])/i.test(items[items.length - 1] ?? "") ? "e" : "y");
/** «A o B», «A u Óscar». */
const spanishOr = (items: readonly string[]): string =>
  listed(items, /^[«“"]?h?[oó]/i.test(items[items.length - 1] ?? "") ? "u" : "o");

/** "A, B and C" in every language. */
export const allOf = (items: readonly string[]): Words => ({ en: listed(items), es: spanishAnd(items) });
/** “A”, “B” and “C”, in the quotation marks of every language. */
export const quotedOf = (names: readonly string[]): Words => ({
  en: listed(names.map((name) => `“${name}”`)),
  es: spanishAnd(names.map((name) => `«${name}»`)),
});
/** "A, B or C" in every language. */
export const anyOf = (items: readonly string[]): Words => ({ en: listed(items, "or"), es: spanishOr(items) });
