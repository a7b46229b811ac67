/** How often readers chose the same level, counted over pairs of readers: counts that a team can say aloud. */

/** A row a reader, a column a unit (a sample and criterion); positions of levels, null where nothing was chosen. */
export type Ratings = readonly (readonly (number | null)[])[];

/** The levels that were chosen for each unit. */
export const chosenByUnit = (ratings: Ratings): readonly (readonly number[])[] =>
  Array.from({ length: Math.max(0, ...ratings.map((row) => row.length)) }, (_, unit) =>
    ratings.flatMap((row) => {
      const level = row[unit];
      return level === null || level === undefined ? [] : [level];
    }),
  );

export interface PairCounts {
  /** Pairs of readers who both chose a level, over all units. */
  readonly pairs: number;
  readonly same: number;
  /** The same level or neighbouring ones. */
  readonly withinOne: number;
}

/** Exact and within-one agreement, pooled over all pairs of readers. `pairs` 0: nobody read what another read. */
export const pairedAgreement = (ratings: Ratings): PairCounts => {
  let [pairs, same, withinOne] = [0, 0, 0];
  for (const chosen of chosenByUnit(ratings))
    chosen.forEach((one, index) => {
      for (const other of chosen.slice(index + 1)) {
        pairs += 1;
        if (one === other) same += 1;
        if (Math.abs(one - other) <= 1) withinOne += 1;
      }
    });
  return { pairs, same, withinOne };
};
