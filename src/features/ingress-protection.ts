import type { FeatureValue } from '../model/value.ts';
import type { Comparison, Feature } from './feature.ts';
import { digits } from './ingress.ts';

/** Degrees of protection by IEC 60529. The digits are compared one by one: both must be reached. */
const ingressProtection: Feature = {
  id: 'ingress-protection',
  unit: null,
  kind: 'set',
  fields: ['ipRatings'],
  words: ['6', '5', '4', '3', '2', '1', '0', 'X'].flatMap((dust) =>
    ['6', '7', '8', '5', '4', '3', '2', '1', '0', '9', '9K', 'X'].map((water) => `IP${dust}${water}`),
  ),
  read: ({ ipRatings }) => (ipRatings === null ? null : [...ipRatings].sort()),
  isNeed: () => true,
  compare,
};

export default ingressProtection;

function compare(need: FeatureValue, offer: FeatureValue): Comparison {
  const [wanted, given] = [digits(list(need)), digits(list(offer))];
  const dust = (given.dust ?? -1) - (wanted.dust ?? -1);
  const water = (given.water ?? -1) - (wanted.water ?? -1);
  if (dust < 0 || water < 0) return 'worse';
  return dust > 0 || water > 0 ? 'better' : 'equal';
}

function list(value: FeatureValue): readonly string[] {
  return Array.isArray(value) ? value : [String(value)];
}
