/** Which student of the identity key a pasted name stands for. Only the whole name decides; all else is for a person to say. */
import { fold } from "../pasted/fold.ts";
import type { KeyEntry } from "../samples/sample.ts";

/** A code where the name is one student's alone; else those whom it may be. */
export interface Named {
  readonly code: string | null;
  readonly options: readonly string[];
}

const nobody: Named = { code: null, options: [] };

/** Without the list's number, address of mail and case; "(2)" tells two students of one name apart in the key. */
const wordsIn = (name: string): readonly string[] =>
  (
    fold(name)
      .replace(/\S+@\S+/g, " ")
      .match(/[\p{L}\p{M}'’]+/gu) ?? []
  ).map((word) => word.replace(/['’]/g, ""));

/** "Ana R." may be Ana Ruiz. */
const isPart = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((word) => all.some((other) => other === word || (word.length === 1 && other.startsWith(word))));

export const nameFinder = (entries: readonly KeyEntry[]): ((typed: string) => Named) => {
  const known = entries.flatMap(({ code, name }) => {
    const words = wordsIn(name);
    // In any order, as "Ruiz, Ana" is Ana Ruiz.
    return words.length > 0 ? [{ code, words, sorted: [...words].sort().join(" ") }] : [];
  });
  const codes = (some: typeof known) => some.map(({ code }) => code);
  return (typed) => {
    const words = wordsIn(typed);
    if (words.length === 0) return nobody;
    const sorted = [...words].sort().join(" ");
    const same = known.filter((one) => one.sorted === sorted);
    if (same.length === 1) return { code: same[0]!.code, options: [] };
    if (same.length > 1) return { code: null, options: codes(same) };
    const near = known.filter((one) => isPart(words, one.words) || (one.words.length > 1 && isPart(one.words, words)));
    return { code: null, options: codes(near) };
  };
};
