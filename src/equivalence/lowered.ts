import type { FeatureRule } from '../model/profile.ts';
import type { FeatureValue } from '../model/value.ts';
import type { Need } from './needs.ts';

/** Values held against each other as they stand: no tolerance, nothing accepted in place of another. */
export const exactly: FeatureRule = { importance: 'info', weight: 0 };

/**
 * What a need would have to be lowered to so that every one of these offers meets it: the weakest of them where the
 * values have an order; where it is a set, the needed words that all of them meet, or else the words they share; and the alternatives where one is chosen.
 */
export function loweredTo({ feature, rule, value }: Need, offers: readonly FeatureValue[]): FeatureValue {
  const [first = false, ...others] = offers;
  if (feature.kind === 'set') {
    const met = wordsOf(value?.value).filter((word) =>
      offers.every((offer) => feature.compare([word], offer, rule) !== 'worse'),
    );
    return met.length > 0
      ? met
      : wordsOf(first).filter((word) => offers.every((offer) => wordsOf(offer).includes(word)));
  }
  if (feature.kind === 'choice') {
    const choices = [...new Set(offers.map(String))].sort();
    return choices.length === 1 ? first : choices;
  }
  let weakest = first;
  for (const offer of others) {
    if (feature.compare(weakest, offer, exactly) === 'worse') weakest = offer;
  }
  return weakest;
}

/** Whether an offer meets a need that was lowered to `to`, under the same rule. */
export function meetsLowered({ feature, rule }: Need, to: FeatureValue, offer: FeatureValue): boolean {
  if (feature.kind === 'choice') {
    return wordsOf(to).some((word) => feature.compare(word, offer, rule) !== 'worse');
  }
  return !feature.isNeed(to) || feature.compare(to, offer, rule) !== 'worse';
}

function wordsOf(value: FeatureValue | undefined): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [String(value)];
}
