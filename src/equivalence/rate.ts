/** So many of so many, with the interval the true share lies in with 95 % certainty. Shares are null where `of` is 0. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The normal deviate of a two-sided 95 % interval. */
const deviate = 1.959964;

/**
 * The score interval of Wilson (1927), which holds for few cases and for shares near 0 and 1, where the usual
 * "plus or minus" gives an interval of no width.
 */
export function rate(count: number, of: number): Rate {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const share = count / of;
  const square = deviate ** 2;
  const centre = share + square / (2 * of);
  const spread = deviate * Math.sqrt((share * (1 - share)) / of + square / (4 * of ** 2));
  const scale = 1 + square / of;
  return {
    count,
    of,
    share,
    low: count === 0 ? 0 : (centre - spread) / scale,
    high: count === of ? 1 : (centre + spread) / scale,
  };
}
