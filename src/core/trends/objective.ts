/** Whether every student met the objective: grade level in all that the team could settle. */
import type { Rubric } from "../rubric/rubric.ts";
import type { Settled } from "../sorting/rating.ts";

/** Codes of samples, in their order. Each sample is in one of the three. */
export interface Objective {
  /** At or above grade level in every criterion that is settled for them. */
  readonly met: readonly string[];
  /** Below grade level in at least one criterion. */
  readonly notMet: readonly string[];
  /** Without a settled level in any criterion; what cannot be scored is no level. */
  readonly unsettled: readonly string[];
  /** Those of `met` that some criterion is still open for: more may show later. */
  readonly partly: number;
}

/** `settled` as `settle` gives it: all criteria of every sample. */
export const meetObjective = (settled: readonly Settled[], rubric: Rubric): Objective => {
  const samples = [...new Set(settled.map(({ sample }) => sample))];
  const levelsOf = new Map(samples.map((sample) => [sample, [] as Settled[]]));
  for (const one of settled) levelsOf.get(one.sample)!.push(one);
  const isLevel = ({ level }: Settled): boolean => typeof level === "number";
  const isBelow = ({ level, criterion }: Settled): boolean =>
    typeof level === "number" && level < rubric.criteria[criterion]!.gradeLevel;
  const unsettled = samples.filter((sample) => !levelsOf.get(sample)!.some(isLevel));
  const notMet = samples.filter((sample) => levelsOf.get(sample)!.some(isBelow));
  const met = samples.filter((sample) => !unsettled.includes(sample) && !notMet.includes(sample));
  return {
    met,
    notMet,
    unsettled,
    partly: met.filter((sample) => levelsOf.get(sample)!.some(({ level }) => level === "open")).length,
  };
};
