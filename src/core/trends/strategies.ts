/** Pathways and strategies that readers saw, counted by sample. */
import { clean } from "../pasted/fold.ts";
import type { SortNote } from "../sorting/rating.ts";
import { alike, keyWords } from "./alike.ts";

export interface Strategy {
  /** As it was first typed. */
  readonly text: string;
  /** Codes, in the order of the meeting. A sample counts once, however many readers saw it there. */
  readonly samples: readonly string[];
}

/** Without the marks that a list or a sentence leaves around it, and without what no font shows or what turns the order of letters. */
const bare = (text: string): string =>
  text.replace(/[\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\ufffc\ufffd]/g, "").replace(/^[\s•·*–—-]+|[\s.,;:!]+$/g, "");

/**
 * The most frequent first, then as first typed. Strategies in one cell stand apart by a line break or a semicolon; a comma belongs
 * to the strategy. Case, accents, articles, a plural and a slip of the hand make no difference (src/core/trends/alike.ts); other words for
 * the same thing do, as only people know them.
 */
export const countStrategies = (notes: readonly SortNote[], samples: readonly string[]): readonly Strategy[] => {
  const found: { readonly text: string; readonly words: readonly string[]; readonly seen: Set<string> }[] = [];
  for (const { strategy, sample } of notes)
    for (const text of clean(strategy).split(/[\n;]/).map(bare)) {
      if (text === "") continue;
      const words = keyWords(text);
      const there = found.find((one) => alike(one.words, words));
      if (there) there.seen.add(sample);
      else found.push({ text, words, seen: new Set([sample]) });
    }
  return found
    .map(({ text, seen }) => ({ text, samples: samples.filter((sample) => seen.has(sample)) }))
    .sort((a, b) => b.samples.length - a.samples.length);
};
