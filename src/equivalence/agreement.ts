import { type Rate, rate } from './rate.ts';

export interface Agreement {
  readonly same: Rate;
  /** Cohen's kappa (1960); null where chance alone would agree on everything. */
  readonly kappa: number | null;
}

/**
 * How far two readings of the same things agree, over what chance would give. Readings by one person measure
 * repeatability; only readings made apart by two measure agreement.
 */
export function agreementOf(readings: readonly (readonly [string, string])[]): Agreement {
  const total = readings.length;
  const same = rate(readings.filter(([one, other]) => one === other).length, total);
  const words = [...new Set(readings.flat())];
  const shareOf = (word: string, reader: 0 | 1) =>
    readings.filter((reading) => reading[reader] === word).length / total;
  const chance = words
    .map((word) => shareOf(word, 0) * shareOf(word, 1))
    .reduce((sum, part) => sum + part, 0);
  const kappa = same.share === null || chance === 1 ? null : (same.share - chance) / (1 - chance);
  return { same, kappa };
}
