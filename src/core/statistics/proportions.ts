/** How much a count of a few samples can say about more of them: intervals at 95 %. */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const z = 1.959963984540054;

/**
 * Wilson's score interval for `hits` of `n`, without continuity correction. null without samples.
 * Source: R. Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 857-872, method 3.
 */
export const wilson = (hits: number, n: number): Interval | null => {
  if (n <= 0) return null;
  const share = hits / n;
  const middle = share + z ** 2 / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  const scale = 1 + z ** 2 / n;
  // At none and at all, the exact bound is what rounding would miss by a hair.
  return {
    low: hits === 0 ? 0 : (middle - reach) / scale,
    high: hits === n ? 1 : (middle + reach) / scale,
  };
};

/** Hits among samples. */
export interface Count {
  readonly hits: number;
  readonly n: number;
}

/**
 * Interval of the difference of two independent shares, `one` minus `other`. null without samples.
 * Source: R. Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17,
 * 873-890, method 10.
 */
export const newcombe = (one: Count, other: Count): Interval | null => {
  const [first, second] = [wilson(one.hits, one.n), wilson(other.hits, other.n)];
  if (first === null || second === null) return null;
  const [p, q] = [one.hits / one.n, other.hits / other.n];
  return {
    low: p - q - Math.sqrt((p - first.low) ** 2 + (second.high - q) ** 2),
    high: p - q + Math.sqrt((first.high - p) ** 2 + (q - second.low) ** 2),
  };
};

/** Whether a share has likely changed from `before` to `now`: only where the interval of the difference leaves 0 out (decision 9). */
export const likelyChanged = (before: Count, now: Count): boolean => {
  const interval = newcombe(now, before);
  return interval !== null && (interval.low > 0 || interval.high < 0);
};

/**
 * McNemar's exact test for the same students twice: the two-sided probability of a split at least as uneven as `up` students who rose and
 * `down` who fell, if rising and falling were alike. null where nobody changed sides.
 * Source: Q. McNemar (1947), Psychometrika 12, 153-157; exact form: binomial with one half.
 */
export const mcNemar = (up: number, down: number): number | null => {
  const changed = up + down;
  if (changed === 0) return null;
  let term = 0.5 ** changed;
  let tail = term;
  for (let at = 1; at <= Math.min(up, down); at++) {
    term *= (changed - at + 1) / at;
    tail += term;
  }
  return Math.min(1, 2 * tail);
};
