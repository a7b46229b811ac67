/** Pathways and strategies that readers saw, counted by sample. */
import { clean, fold } from "../pasted/fold.ts";
import type { SortNote } from "../sorting/rating.ts";

export interface Strategy {
  /** As it was first typed. */
  readonly text: string;
  /** Codes, in the order of the meeting. A sample counts once, however many readers saw it there. */
  readonly samples: readonly string[];
}

/** Without the marks that a list or a sentence leaves around it. */
const bare = (text: string): string => text.replace(/^[\s•·*–—-]+|[\s.,;:!]+$/g, "");

/**
 * The most frequent first, then as first typed. Strategies in one cell stand apart by a line break or a semicolon; a comma belongs
 * to the strategy. Case, accents and a full stop make no difference; other words for the same thing do, as only people know them.
 */
export const countStrategies = (notes: readonly SortNote[], samples: readonly string[]): readonly Strategy[] => {
  const found = new Map<string, { text: string; seen: Set<string> }>();
  for (const { strategy, sample } of notes)
    for (const text of clean(strategy).split(/[\n;]/).map(bare)) {
      const key = fold(text);
      if (key === "") continue;
      const one = found.get(key) ?? { text, seen: new Set<string>() };
      one.seen.add(sample);
      found.set(key, one);
    }
  return [...found.values()]
    .map(({ text, seen }) => ({ text, samples: samples.filter((sample) => seen.has(sample)) }))
    .sort((a, b) => b.samples.length - a.samples.length);
};
