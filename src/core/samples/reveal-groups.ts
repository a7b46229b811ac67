/** Which groups of students can be shown by codes without telling anybody apart. */
import { fold } from "../pasted/fold.ts";
import type { KeyEntry } from "./sample.ts";

/** As many students as a group needs, so that nobody in it can be told apart. */
export const fewestShown = 6;

export interface Group {
  readonly name: string;
  readonly codes: readonly string[];
}
export interface RevealedGroups {
  /** Largest first. */
  readonly shown: readonly Group[];
  /** Names of the groups that few belong to, or that would tell a few apart beside those shown. */
  readonly hidden: readonly string[];
}

/** The groups of a key, each once whatever its case and accents, largest first. Codes are in the key's order. */
export const groupsOf = (entries: readonly KeyEntry[]): readonly Group[] => {
  const groups = new Map<string, { name: string; codes: string[] }>();
  for (const { code, groups: names } of entries)
    for (const name of names) {
      const same = fold(name);
      const group = groups.get(same) ?? { name, codes: [] };
      if (same !== "" && group.codes.indexOf(code) < 0) group.codes.push(code);
      if (same !== "") groups.set(same, group);
    }
  return [...groups.values()].sort((a, b) => b.codes.length - a.codes.length || (a.name < b.name ? -1 : 1));
};

/** Parts of samples, each cut into those that are among `codes` and those that are not. */
export const cutBy = (
  parts: readonly (readonly string[])[],
  codes: readonly string[],
): readonly (readonly string[])[] =>
  parts
    .flatMap((part) => [
      part.filter((code) => codes.indexOf(code) >= 0),
      part.filter((code) => codes.indexOf(code) < 0),
    ])
    .filter((part) => part.length > 0);

/** How many students stand behind codes. Several samples may be one student's; a name that two students share counts once, which only hides more. */
export const studentsIn = (codes: readonly string[], entries: readonly KeyEntry[]): number =>
  new Set(entries.filter(({ code }) => codes.indexOf(code) >= 0).map(({ code, name }) => fold(name) || code)).size;

/**
 * Shows a group only where it and the groups already shown cut the samples into parts of at least `fewest` students each: whoever adds,
 * subtracts or overlaps what is shown (complements, nested groups, groups of two kinds) never comes to fewer, and never to exactly
 * a hidden group. A group that was turned down would be turned down again later, as parts only become smaller: one pass is enough.
 */
export const revealGroups = (entries: readonly KeyEntry[], fewest = fewestShown): RevealedGroups => {
  let parts: readonly (readonly string[])[] = [entries.map(({ code }) => code)];
  const shown: Group[] = [];
  const hidden: string[] = [];
  for (const group of groupsOf(entries)) {
    const finer = cutBy(parts, group.codes);
    if (finer.every((part) => studentsIn(part, entries) >= fewest)) {
      parts = finer;
      shown.push(group);
    } else hidden.push(group.name);
  }
  return { shown, hidden: hidden.sort() };
};
