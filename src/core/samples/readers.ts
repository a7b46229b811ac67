/** The people who read and sort the samples, as the facilitator types them. */
import { clean, fold } from "../pasted/fold.ts";
import { listed } from "../pasted/listed.ts";
import type { ProblemText } from "../problem.ts";

/** One tab a reader: more than this no team talks through, and no sheet shows side by side. */
export const mostReaders = 12;

/**
 * Reads names, one a line or with commas between them; numbering and bullets before them are dropped.
 * 1 to 12 readers, each name once; `readers` is what could be read even where there is a problem.
 */
export function readReaders(typed: string): { readers: readonly string[]; problem: ProblemText | null } {
  const readers = typed
    .split(/[\r\n\t,;]+/)
    .map((name) => clean(name.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, "")))
    .filter((name) => name !== "");
  const twice = readers.filter((name, index) => readers.findIndex((other) => fold(other) === fold(name)) < index);
  const refuse = (say: string, next: string) => ({
    readers,
    problem: { code: "input", say, safe: "Nothing has been made yet, and what you typed is kept.", next } as const,
  });
  if (readers.length === 0)
    return refuse("No reader is named yet.", "Type the name of each person who sorts, one a line.");
  if (twice.length > 0) {
    return refuse(
      `${listed(twice)} ${twice.length === 1 ? "is" : "are"} named more than once.`,
      "Remove the second one, or add an initial if they are two people.",
    );
  }
  if (readers.length > mostReaders) {
    return refuse(
      `${readers.length} readers are named; one sort sheet has room for ${mostReaders}.`,
      "Let some people read in pairs, or split the team into two meetings.",
    );
  }
  return { readers, problem: null };
}
