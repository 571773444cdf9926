import type { PurposeClass } from '../model/purpose.ts';
import type { FeatureValue, Importance } from '../model/value.ts';

/** What a department says of one feature in its own words. */
export interface Override {
  /** Null: it is not needed. */
  readonly value: FeatureValue | null;
  /** Null: as the profile says. */
  readonly importance: Importance | null;
  readonly reason: string;
}

/** What a department asks of a camera beyond what it does today. */
export interface Asked {
  readonly purpose: PurposeClass | null;
  /** Metres to the target. */
  readonly distanceM: number | null;
  /** By feature. */
  readonly overrides: ReadonlyMap<string, Override>;
}

export const nothingAsked: Asked = { purpose: null, distanceM: null, overrides: new Map() };

/** The same text for the same wishes, so that cameras that ask for the same are matched once. */
export function askedKey({ purpose, distanceM, overrides }: Asked): string {
  if (purpose === null && distanceM === null && overrides.size === 0) return '';
  const wishes = [...overrides].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([purpose?.id ?? null, distanceM, wishes]);
}
