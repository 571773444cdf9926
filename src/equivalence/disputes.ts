import type { Dispute } from '../model/run.ts';
import type { FeatureValue, SourcedValue } from '../model/value.ts';
import type { Language } from '../text/index.ts';

/** A feature of a product on which sources contradict each other; what stands first counts, unless it is an answer. */
export interface ProductDispute {
  readonly id: string;
  readonly said: readonly SourcedValue[];
}

/**
 * Whether two values cannot both be right. A figure with fewer digits is the same figure (8 and 8.29 megapixels), and a
 * list that names less is silent about the rest.
 */
export function contradict(one: FeatureValue, other: FeatureValue): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return !(roundsTo(one, other) || roundsTo(other, one));
  if (Array.isArray(one) && Array.isArray(other)) return !(holds(one, other) || holds(other, one));
  return one !== other;
}

/** As run.json holds it; nothing where all agree. */
export function disputedIn(
  { disputedValues: disputed = [] }: { readonly disputedValues?: readonly ProductDispute[] },
  language: Language,
): { readonly disputedValues?: Dispute[] } {
  if (disputed.length === 0) return {};
  return {
    disputedValues: disputed.map(({ id, said }) => ({
      id,
      said: said.map(({ value, from, words }) => ({
        value,
        from,
        words: words === null || typeof words === 'string' ? words : words[language],
      })),
    })),
  };
}

function roundsTo(exact: number, rounded: number): boolean {
  const decimals = String(rounded).split('.')[1]?.length ?? 0;
  const scale = 10 ** decimals;
  return Math.round(exact * scale) === Math.round(rounded * scale);
}

function holds(list: readonly string[], others: readonly string[]): boolean {
  return others.every((other) => list.includes(other));
}
