import type { Feature } from '../features/feature.ts';
import type { FeatureRule } from '../model/profile.ts';
import type { FeatureComparison } from '../model/run.ts';
import { formatNumber, type Language, type MessageKey, sentence } from '../text/index.ts';
import { featureName, valueText } from './words.ts';

type Compared = Omit<FeatureComparison, 'why'>;

/** The sentence behind a verdict: what is needed, what is offered, and where a value is only assumed or decoded. */
export function why(compared: Compared, feature: Feature, rule: FeatureRule, language: Language): string {
  const { need, offer, needFrom, offerFrom } = compared;
  const says = (key: MessageKey, values: Record<string, string> = {}) => sentence(language, key, values);
  const value = (given: FeatureComparison['need']) =>
    given === null ? '' : valueText(feature, given, language);
  const { needWords } = compared;
  const values = {
    feature: featureName(feature.id, language),
    today: says(askedBy(needFrom), { need: value(need) }),
    offer: value(offer),
  };
  const marks = [
    ...(needFrom === 'department' && needWords !== null ? [says('why.reason', { reason: needWords })] : []),
    ...(withinTolerance(compared, feature)
      ? [says('why.tolerance', { tolerance: toleranceText(feature, rule, language) })]
      : []),
    ...(offerFrom === 'decoded' ? [says('why.offer-decoded')] : []),
    ...(needFrom === 'decoded' ? [says('why.need-decoded')] : []),
  ];
  const main = says(keyOf(compared, feature), values);
  return [main.charAt(0).toUpperCase() + main.slice(1), ...marks].join(' ');
}

/** Where both are known and the verdict is not, one of them is a hint. */
function keyOf(compared: Compared, feature: Feature): MessageKey {
  const { verdict, need, offer } = compared;
  if (verdict === 'unknown' && need !== null && offer !== null) return 'why.hint';
  return `why.${form(feature)}${kind(compared)}` as MessageKey;
}

/** Yes and no read badly as values: a feature that is there or not has sentences of its own. */
function form({ kind: featureKind }: Feature): '' | 'flag-' {
  return featureKind === 'flag' ? 'flag-' : '';
}

function askedBy(from: FeatureComparison['needFrom']): MessageKey {
  if (from === 'assumed') return 'why.assumed';
  return from === 'department' ? 'why.asked' : 'why.today';
}

function kind({ verdict, need, needFrom, offer }: Compared) {
  if (verdict === 'not-needed' && needFrom === 'department') return 'waived';
  if (verdict === 'not-needed')
    return offer === null || offer === false ? 'not-needed' : 'not-needed-offered';
  if (verdict !== 'unknown') return verdict;
  if (need === null && offer === null) return 'unknown-both';
  return need === null ? 'unknown-need' : 'unknown-offer';
}

/** An offer short of the need that still meets it does so by the rule's tolerance, and the reader is told. */
export function withinTolerance({ verdict, need, offer }: Compared, { compare }: Feature): boolean {
  if (verdict !== 'equal' || typeof need !== 'number' || typeof offer !== 'number') return false;
  return compare(need, offer, { importance: 'info', weight: 0 }) === 'worse';
}

function toleranceText(feature: Feature, { tolerance = 0 }: FeatureRule, language: Language): string {
  if (feature.tolerance === 'absolute') return valueText(feature, tolerance, language);
  return `${formatNumber(language, Math.round(tolerance * 1000) / 10)} %`;
}
