import type { Specs } from '../../model/camera.ts';
import type { FeatureValue } from '../../model/value.ts';
import type { Feature } from '../feature.ts';

interface LevelFeature {
  readonly id: string;
  readonly fields: readonly (keyof Specs)[];
  /** From least to most; an offer at or above the need meets it. */
  readonly levels: readonly string[];
  readonly read: (specs: Specs) => string | null;
  /** The level that asks for nothing, if there is one. */
  readonly none?: string;
  /** A higher level is more than was asked for (default), or no gain at all. */
  readonly higherIsBetter?: boolean;
}

/** A feature whose values stand in an order: lens kinds, impact classes. */
export function levelFeature({
  id,
  fields,
  levels,
  read,
  none,
  higherIsBetter = true,
}: LevelFeature): Feature {
  const rank = (value: FeatureValue) => levels.indexOf(String(value));
  return {
    id,
    unit: null,
    kind: 'level',
    words: levels,
    fields,
    read,
    isNeed: (value) => value !== none,
    compare(need, offer) {
      const surplus = rank(offer) - rank(need);
      if (surplus < 0) return 'worse';
      return surplus > 0 && higherIsBetter ? 'better' : 'equal';
    },
  };
}
