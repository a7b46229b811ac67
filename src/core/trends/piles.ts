/** Whole samples from the strongest down, by the readers' piles or ranks together. */
import type { Sort } from "../sorting/rating.ts";
import type { Ratings } from "../statistics/agreement.ts";
import { meanFractionalRanks } from "../statistics/ranks.ts";
import { fewestSamples } from "./gap.ts";

export interface Piles {
  /** Samples that count: placed by two readers or more, or by the only one who placed any. */
  readonly placed: number;
  readonly readers: number;
  /** Codes; several where they stand alike. */
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** A row for each reader who placed any, a column a sample; 1 = strongest. */
export const pileOrders = ({ notes, samples, readers }: Sort): Ratings => {
  const place = new Map(notes.map(({ sample, reader, pile }) => [`${reader} ${sample}`, pile]));
  return readers
    .map((reader) => samples.map((sample) => place.get(`${reader} ${sample}`) ?? null))
    .filter((order) => order.some((one) => one !== null));
};

/** Who stands first and last by mean fractional rank. null: too few samples are placed, or nobody tells them apart. */
export const comparePiles = (sort: Sort): Piles | null => {
  const orders = pileOrders(sort);
  const means = meanFractionalRanks(orders);
  const counted = sort.samples.flatMap((sample, index) => {
    const mean = means[index] ?? null;
    const readers = orders.filter((order) => order[index] !== null).length;
    return mean !== null && readers >= Math.min(2, orders.length) ? [{ sample, mean }] : [];
  });
  if (counted.length < fewestSamples) return null;
  const [low, high] = [Math.min(...counted.map(({ mean }) => mean)), Math.max(...counted.map(({ mean }) => mean))];
  if (high - low < 1e-9) return null;
  const at = (end: number) => counted.filter(({ mean }) => Math.abs(mean - end) < 1e-9).map(({ sample }) => sample);
  return { placed: counted.length, readers: orders.length, first: at(low), last: at(high) };
};
