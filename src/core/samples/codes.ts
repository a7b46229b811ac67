/** Codes in place of names. */
import type { KeyEntry, Sample, Student } from "./sample.ts";

/**
 * Gives every student a code in an order that chance decides, so that a code says nothing of the roster's order.
 * `random` answers numbers in [0, 1). Codes are S01, S02 ... and as wide as the largest number needs; they go on after `taken`, the
 * largest number that the meeting has given out before.
 */
export function assignCodes(
  students: readonly Student[],
  random: () => number,
  taken = 0,
): { samples: readonly Sample[]; key: readonly KeyEntry[] } {
  const shuffled = students.slice();
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = shuffled[last]!;
    shuffled[last] = shuffled[other]!;
    shuffled[other] = moved;
  }
  const width = Math.max(2, String(taken + students.length).length);
  const coded = shuffled.map((student, index) => ({
    ...student,
    code: `S${String(taken + index + 1).padStart(width, "0")}`,
  }));
  return {
    samples: coded.map(({ code, link }) => ({ code, link })),
    key: coded.map(({ code, name, groups }) => ({ code, name, groups })),
  };
}
