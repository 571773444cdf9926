import type { Specs } from '../../model/camera.ts';
import type { Feature } from '../feature.ts';

interface ChoiceFeature {
  readonly id: string;
  readonly fields: readonly (keyof Specs)[];
  readonly words: readonly string[];
  readonly read: (specs: Specs) => string | null;
}

/** A feature whose values have no order: the same one does, or one that the rule accepts in its place. */
export function choiceFeature({ id, fields, words, read }: ChoiceFeature): Feature {
  return {
    id,
    unit: null,
    kind: 'choice',
    words,
    fields,
    read,
    isNeed: () => true,
    compare: (need, offer, rule) =>
      offer === need || rule.accepts?.[String(need)]?.includes(String(offer)) ? 'equal' : 'worse',
  };
}
