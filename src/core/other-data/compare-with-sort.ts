/** Other results beside the sort, sample by sample: where they agree, and where they surprise. */
import { mcNemar } from "../statistics/proportions.ts";

/** What the team has settled for a sample: by criterion, whether it is at or above grade level; null while that is open. */
export interface SortedSample {
  readonly code: string;
  readonly atGrade: readonly (boolean | null)[];
}

/** Codes. Each sample is in one of the six. */
export interface Comparison {
  readonly metInBoth: readonly string[];
  readonly metInNeither: readonly string[];
  /** Met in the other data, below grade level in the sort. */
  readonly onlyThere: readonly string[];
  /** At or above grade level in the sort, not met in the other data. */
  readonly onlyHere: readonly string[];
  readonly withoutResult: readonly string[];
  readonly notSettled: readonly string[];
  /** Whether more surprises of one kind than of the other are more than chance would do; null where too few say anything. */
  readonly leans: boolean | null;
}

/** Fewer surprises than this cannot lean to one side by more than chance: McNemar's exact test gives 0.06 for five to nothing. */
const fewestSurprises = 6;

/** As for the objective (src/core/trends/objective.ts): below in one criterion is below. null while nothing is settled. */
const overall = (atGrade: SortedSample["atGrade"]): boolean | null =>
  atGrade.some((one) => one === false) ? false : atGrade.some((one) => one === true) ? true : null;

/** `criterion` null is over all. `met`: by code; null or nothing where there is no result. */
export const compareWithSort = (
  samples: readonly SortedSample[],
  met: ReadonlyMap<string, boolean | null>,
  criterion: number | null,
): Comparison => {
  const all = samples.map(({ code, atGrade }) => ({
    code,
    here: criterion === null ? overall(atGrade) : (atGrade[criterion] ?? null),
    there: met.get(code) ?? null,
  }));
  const codes = (test: (one: (typeof all)[number]) => boolean) => all.filter(test).map(({ code }) => code);
  const [onlyThere, onlyHere] = [
    codes(({ here, there }) => there === true && here === false),
    codes(({ here, there }) => there === false && here === true),
  ];
  const surprises = onlyThere.length + onlyHere.length;
  return {
    metInBoth: codes(({ here, there }) => here === true && there === true),
    metInNeither: codes(({ here, there }) => here === false && there === false),
    onlyThere,
    onlyHere,
    withoutResult: codes(({ there }) => there === null),
    notSettled: codes(({ here, there }) => there !== null && here === null),
    leans: surprises < fewestSurprises ? null : mcNemar(onlyThere.length, onlyHere.length)! < 0.05,
  };
};
