/** A stream of chances that is the same on every machine and every run. */
export interface Random {
  /** At least 0 and below 1. */
  readonly share: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => readonly T[];
}

/**
 * Each thing draws from a stream of its own, named by `key`: when one camera's record changes, the rest of the
 * sample stays as it is.
 */
export function randomFor(seed: number, ...key: readonly (string | number)[]): Random {
  let state = hash(`${seed}|${key.join('|')}`);

  /** Mulberry32. */
  function share(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function between(low: number, high: number): number {
    return low + Math.floor(share() * (high - low + 1));
  }

  function pick<T>(list: readonly T[]): T {
    const [chosen] = list.slice(between(0, list.length - 1));
    if (chosen === undefined) throw new Error(`nothing to pick for ${key.join(' ')}`);
    return chosen;
  }

  function shuffle<T>(list: readonly T[]): readonly T[] {
    return list
      .map((item, index) => ({ item, index, rank: share() }))
      .sort((one, other) => one.rank - other.rank || one.index - other.index)
      .map(({ item }) => item);
  }

  return { share, between, chance: (wanted) => share() < wanted, pick, shuffle };
}

/** Picks by weight; the weights need not add up to anything. */
export function pickWeighted<T extends { readonly weight: number }>(random: Random, list: readonly T[]): T {
  let left = random.share() * list.reduce((sum, { weight }) => sum + weight, 0);
  const chosen = list.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return chosen ?? random.pick(list);
}

/** FNV-1a over UTF-16 units, finished once more so that keys that differ in the last letter start far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
