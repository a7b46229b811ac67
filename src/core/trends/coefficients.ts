/** Coefficients for those who want them: only where there are readers and samples enough that they say something. Decision 8. */
import { chosenByUnit, type Ratings } from "../statistics/agreement.ts";
import { alphaInterval } from "../statistics/krippendorff.ts";
import { kendallW } from "../statistics/ranks.ts";

export const fewestReaders = 3;
export const fewestForCoefficients = 20;

export interface Coefficients {
  /** Ordinal alpha of each criterion that enough readers and samples are known of; null where it cannot be computed. */
  readonly alphas: readonly {
    readonly criterion: number;
    /** Samples that two readers or more chose a level for. */
    readonly samples: number;
    readonly value: ReturnType<typeof alphaInterval>;
  }[];
  /** Kendall's W of piles; `value` null where it cannot be computed. null: too few readers or samples. */
  readonly piles: { readonly readers: number; readonly samples: number; readonly value: number | null } | null;
}

const readersIn = (ratings: Ratings): Ratings => ratings.filter((row) => row.some((one) => one !== null));

/** `levels` as `readerLevels` gives them, `orders` as `pileOrders` does. */
export const coefficients = (levels: readonly Ratings[], orders: Ratings): Coefficients => {
  const common = (orders[0] ?? []).filter((_, sample) => orders.every((order) => order[sample] !== null)).length;
  return {
    alphas: levels.flatMap((ratings, criterion) => {
      const samples = chosenByUnit(ratings).filter((unit) => unit.length > 1).length;
      return readersIn(ratings).length < fewestReaders || samples < fewestForCoefficients
        ? []
        : [{ criterion, samples, value: alphaInterval(ratings, "ordinal") }];
    }),
    piles:
      orders.length < fewestReaders || common < fewestForCoefficients
        ? null
        : { readers: orders.length, samples: common, value: kendallW(orders) },
  };
};
