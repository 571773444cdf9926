import type { Specs } from '../../model/camera.ts';
import type { FeatureValue } from '../../model/value.ts';
import type { Feature } from '../feature.ts';

interface SetFeature {
  readonly id: string;
  readonly fields: readonly (keyof Specs)[];
  readonly words: readonly string[];
  readonly read: (specs: Specs) => readonly string[] | null;
}

/** A feature that is a set of words: every word needed must be offered, or one that the rule accepts in its place. */
export function setFeature({ id, fields, words: known, read }: SetFeature): Feature {
  return {
    id,
    unit: null,
    kind: 'set',
    words: known,
    fields,
    read: (specs) => {
      const words = read(specs);
      return words === null ? null : [...words].sort();
    },
    isNeed: (value) => list(value).length > 0,
    compare(need, offer, rule) {
      const given = new Set(list(offer));
      const met = list(need).every(
        (word) => given.has(word) || (rule.accepts?.[word] ?? []).some((other) => given.has(other)),
      );
      return met ? 'equal' : 'worse';
    },
  };
}

function list(value: FeatureValue): readonly string[] {
  return Array.isArray(value) ? value : [String(value)];
}
