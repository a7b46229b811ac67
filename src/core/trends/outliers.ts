/** Samples that stand apart: worth a second look, as a surprise or as a slip. */
import type { Rubric } from "../rubric/rubric.ts";
import type { Settled } from "../sorting/rating.ts";
import { fewestSamples } from "./gap.ts";

export interface Alone {
  readonly sample: string;
  readonly criterion: number;
  readonly level: number;
}
export interface Uneven {
  readonly sample: string;
  readonly highest: { readonly criterion: number; readonly level: number };
  readonly lowest: { readonly criterion: number; readonly level: number };
  /** Levels between the two, each counted from its criterion's grade level. */
  readonly apart: number;
}

const far = 2;

interface Placed extends Settled {
  readonly level: number;
}
const isPlaced = (one: Settled): one is Placed => typeof one.level === "number";

/** Samples two levels or more from every other one of a criterion; only where enough are settled that "all others" says something. */
export const standAlone = (settled: readonly Settled[], rubric: Rubric): readonly Alone[] =>
  rubric.criteria.flatMap((_, criterion) => {
    const placed = settled.filter(isPlaced).filter((one) => one.criterion === criterion);
    if (placed.length < fewestSamples) return [];
    return placed
      .filter(({ sample, level }) =>
        placed.every((other) => other.sample === sample || Math.abs(other.level - level) >= far),
      )
      .map(({ sample, level }) => ({ sample, criterion, level }));
  });

/**
 * Samples whose settled levels differ by two or more between criteria, the furthest apart first. Levels are counted from grade level, as
 * criteria may have more levels or fewer. Where more than half of the samples do so, it is how the criteria differ, and none stands apart.
 */
export const standUneven = (settled: readonly Settled[], rubric: Rubric): readonly Uneven[] => {
  const fromGrade = ({ criterion, level }: Placed): number => level - rubric.criteria[criterion]!.gradeLevel;
  const bySample = new Map<string, Placed[]>();
  for (const one of settled.filter(isPlaced)) bySample.set(one.sample, [...(bySample.get(one.sample) ?? []), one]);
  const uneven = [...bySample]
    .flatMap(([sample, levels]): readonly Uneven[] => {
      const order = [...levels].sort((a, b) => fromGrade(b) - fromGrade(a) || a.criterion - b.criterion);
      const [highest, lowest] = [order[0]!, order[order.length - 1]!];
      const apart = fromGrade(highest) - fromGrade(lowest);
      const at = ({ criterion, level }: Placed) => ({ criterion, level });
      return apart >= far ? [{ sample, highest: at(highest), lowest: at(lowest), apart }] : [];
    })
    .sort((a, b) => b.apart - a.apart);
  return uneven.length > bySample.size / 2 ? [] : uneven;
};
