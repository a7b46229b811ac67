/** Whether two short texts are the same one, typed twice: with a slip, another ending, an article more. */
import { fold } from "../pasted/fold.ts";

const articles = new Set("a an the el la los las un una unos unas o os as um uma uns umas".split(" "));

/** The words that texts are compared by: without case, accents, punctuation and articles. Texts of nothing else are compared as they are. */
export const keyWords = (text: string): readonly string[] => {
  const all = fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = all.filter((word) => !articles.has(word));
  return words.length > 0 ? words : all.length > 0 ? all : [fold(text)];
};

/** Words shorter than this differ in meaning by a letter: "tens" and "tons". */
const longEnough = 6;

/** Whether `one` becomes `other` by a letter more, fewer or changed, or by two neighbours that change places. */
const oneSlip = (one: string, other: string): boolean => {
  const shorter = Math.min(one.length, other.length);
  if (Math.max(one.length, other.length) - shorter > 1) return false;
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  const [left, right] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)];
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === `${right[1]}${right[0]}`);
};

const sameWord = (one: string, other: string): boolean =>
  one === other ||
  `${one}s` === other ||
  one === `${other}s` ||
  (!/\d/.test(one + other) &&
    one[0] === other[0] &&
    Math.max(one.length, other.length) >= longEnough &&
    oneSlip(one, other));

/** Word by word, as `keyWords` gives them: the same number of words, each alike. What numbers say always counts. */
export const alike = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, index) => sameWord(word, other[index]!));
