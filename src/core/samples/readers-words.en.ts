/** What is said of the readers as they are typed, in English. */
import { allOf } from "../pasted/listed.ts";

export const words = {
  safe: "Nothing has been made yet, and what you typed is kept.",
  none: { say: "No reader is named yet.", next: "Type the name of each person who sorts, one a line." },
  twice: (names: readonly string[]) => ({
    say: `${allOf(names).en} ${names.length === 1 ? "is" : "are"} named more than once.`,
    next: "Remove the second one, or add an initial if they are two people.",
  }),
  tooMany: (named: number, most: number) => ({
    say: `${named} readers are named; one sort sheet has room for ${most}.`,
    next: "Let some people read in pairs, or split the team into two meetings.",
  }),
};
