/** On which side of grade level each sample stands, as compactly as it can be sent. */
import type { Rubric } from "../rubric/rubric.ts";
import { settle } from "../sorting/consensus.ts";
import type { Sort } from "../sorting/rating.ts";

/** Codes of the samples with a settled level in one criterion. */
export interface Standing {
  readonly atOrAbove: readonly string[];
  readonly below: readonly string[];
}

/** One for each criterion, in the rubric's order. */
export const standings = (sort: Sort, rubric: Rubric): readonly Standing[] => {
  const settled = settle(sort, rubric);
  return rubric.criteria.map(({ gradeLevel }, index) => {
    const codes = (fits: (level: number) => boolean) =>
      settled.flatMap(({ criterion, level, sample }) =>
        criterion === index && typeof level === "number" && fits(level) ? [sample] : [],
      );
    return { atOrAbove: codes((level) => level >= gradeLevel), below: codes((level) => level < gradeLevel) };
  });
};
