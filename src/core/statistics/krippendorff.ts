/**
 * Krippendorff's alpha: agreement of any number of readers beyond chance, whatever is missing.
 * Source: K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania.
 */
import { chosenByUnit, type Ratings } from "./agreement.ts";
import { seededChance } from "./chance.ts";

/** How far two levels are apart: not at all or wholly, by the ranks between them, or by their numbers. */
export type Scale = "nominal" | "ordinal" | "interval";

/** Squared distances between values, given how often each occurs among the pairable ones. */
const distances = (scale: Scale, values: readonly number[], counts: readonly number[]) => {
  const before = counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0));
  const middle = (index: number): number => before[index]! + counts[index]! / 2;
  return (one: number, other: number): number =>
    one === other
      ? 0
      : scale === "nominal"
        ? 1
        : scale === "interval"
          ? (values[one]! - values[other]!) ** 2
          : // All between the two, and half of each end: sections D to E of the source.
            (middle(one) - middle(other)) ** 2;
};

/** `units`: the levels chosen for each; those with fewer than two cannot be compared and are left out. */
const alphaOf = (units: readonly (readonly number[])[], scale: Scale): number | null => {
  const pairable = units.filter((unit) => unit.length > 1);
  const values = [...new Set(pairable.reduce<number[]>((all, unit) => all.concat(unit), []))].sort((a, b) => a - b);
  if (values.length < 2) return null;
  const index = new Map(values.map((value, at) => [value, at]));
  const counts = values.map(() => 0);
  for (const unit of pairable) for (const value of unit) counts[index.get(value)!]! += 1;
  const distance = distances(scale, values, counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  for (const unit of pairable) {
    let within = 0;
    for (const one of unit) for (const other of unit) within += distance(index.get(one)!, index.get(other)!);
    observed += within / (unit.length - 1);
  }
  let expected = 0;
  counts.forEach((count, one) => {
    counts.forEach((others, other) => {
      expected += count * others * distance(one, other);
    });
  });
  return 1 - ((total - 1) * observed) / expected;
};

/** 1 is full agreement, 0 what chance gives. null where it cannot be computed: nothing to compare, or everybody at one level. */
export const krippendorffAlpha = (ratings: Ratings, scale: Scale): number | null =>
  alphaOf(chosenByUnit(ratings), scale);

const resamples = 1000;

/**
 * Alpha with a 95 % interval by resampling units (percentile bootstrap: B. Efron, R. Tibshirani, An Introduction to the Bootstrap, 1993,
 * chapter 13). The same ratings give the same interval. null where alpha cannot be computed, or where so few resamples can (fewer
 * than half) that an interval would say nothing.
 */
export const alphaInterval = (
  ratings: Ratings,
  scale: Scale,
  seed = 1,
): { readonly alpha: number; readonly low: number; readonly high: number } | null => {
  const units = chosenByUnit(ratings).filter((unit) => unit.length > 1);
  const alpha = alphaOf(units, scale);
  if (alpha === null) return null;
  const chance = seededChance(seed);
  const found: number[] = [];
  for (let turn = 0; turn < resamples; turn++) {
    const drawn = units.map(() => units[Math.floor(chance() * units.length)]!);
    const value = alphaOf(drawn, scale);
    if (value !== null) found.push(value);
  }
  if (found.length < resamples / 2) return null;
  found.sort((a, b) => a - b);
  const at = (share: number): number => found[Math.round(share * (found.length - 1))]!;
  return { alpha, low: at(0.025), high: at(0.975) };
};
