/** What readers chose, laid out as statistics of agreement take it. */
import type { Sort } from "../sorting/rating.ts";
import type { Ratings } from "../statistics/agreement.ts";

/** For each criterion a row a reader and a column a sample; null where nothing was chosen or the work cannot be scored. */
export const readerLevels = ({ ratings, samples, readers }: Sort, criteria: number): readonly Ratings[] => {
  const column = new Map(samples.map((sample, index) => [sample, index]));
  const row = new Map(readers.map((reader, index) => [reader, index]));
  const all = Array.from({ length: criteria }, () => readers.map(() => samples.map((): number | null => null)));
  for (const { criterion, reader, sample, level } of ratings) {
    const levels = all[criterion]?.[row.get(reader) ?? -1];
    const at = column.get(sample);
    if (levels !== undefined && at !== undefined) levels[at] = level === "not scorable" ? null : level;
  }
  return all;
};
