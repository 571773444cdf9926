import type { Specs } from '../../model/camera.ts';
import type { Feature } from '../feature.ts';

interface FlagFeature {
  readonly id: string;
  readonly fields: readonly (keyof Specs)[];
  readonly read: (specs: Specs) => boolean | null;
}

/** A feature a camera has or has not. What the installed camera has not is not needed. */
export function flagFeature({ id, fields, read }: FlagFeature): Feature {
  return {
    id,
    unit: null,
    kind: 'flag',
    fields,
    read,
    isNeed: (value) => value === true,
    compare: (_need, offer) => (offer === true ? 'equal' : 'worse'),
  };
}

/**
 * A function named in the list of analytics, by any of `terms`. A list that does not name it is silent, not a no:
 * sources list what their author thought worth listing.
 */
export function analyticsFeature(id: string, ...terms: readonly string[]): Feature {
  return flagFeature({ id, fields: ['analytics'], read: (specs) => named(specs.analytics, terms) });
}

/** A cyber-security property named in the list, by any of `terms`; silence is not a no. */
export function cyberFeature(id: string, ...terms: readonly string[]): Feature {
  return flagFeature({ id, fields: ['cyber'], read: (specs) => named(specs.cyber, terms) });
}

function named(list: readonly string[] | null, terms: readonly string[]): true | null {
  return list?.some((term) => terms.includes(term)) ? true : null;
}
