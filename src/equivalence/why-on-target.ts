import type { FeatureComparison } from '../model/run.ts';
import { formatNumber, type Language, type MessageKey, sentence } from '../text/index.ts';
import type { Need } from './needs.ts';
import { settingOf, type Target } from './target.ts';
import type { Values } from './values.ts';
import { featureName, valueText } from './words.ts';

/**
 * The sentence behind a verdict on the detail on a target: how much the task asks for at which distance, what the
 * candidate gives and at which angle; or which half of the need nobody has told.
 */
export function whyOnTarget(
  compared: Omit<FeatureComparison, 'why'>,
  need: Need,
  target: Target,
  offer: Values,
  language: Language,
): string {
  const { needWords, offerFrom } = compared;
  const says = (key: MessageKey, values: Record<string, string> = {}) => sentence(language, key, values);
  const figure = (value: FeatureComparison['need']) =>
    value === null ? '' : valueText(need.feature, value, language);
  const angle = settingOf(target, offer);
  const values = {
    feature: featureName(need.feature.id, language),
    need: figure(target.pixelsPerMetre),
    distance: target.distanceM === null ? '' : formatNumber(language, target.distanceM),
    task: target.purpose === null ? '' : says('why.target-task', { task: target.purpose.name[language] }),
    offer: figure(compared.offer),
    angle: angle === null ? '' : formatNumber(language, Math.round(angle * 10) / 10),
  };
  const marks = [
    ...(needWords === null ? [] : [says('why.reason', { reason: needWords })]),
    ...(offerFrom === 'decoded' ? [says('why.offer-decoded')] : []),
  ];
  const main = says(`why.target-${kind(compared, target)}`, values);
  return [main.charAt(0).toUpperCase() + main.slice(1), ...marks].join(' ');
}

/** Where need and offer are known and the verdict is not, the offer is no more than a hint. */
function kind(
  { verdict, need, offer }: Pick<FeatureComparison, 'verdict' | 'need' | 'offer'>,
  { distanceM }: Target,
): 'no-distance' | 'no-task' | 'unknown-offer' | 'hint' | 'worse' | 'equal' {
  if (distanceM === null) return 'no-distance';
  if (need === null) return 'no-task';
  if (verdict === 'unknown') return offer === null ? 'unknown-offer' : 'hint';
  return verdict === 'worse' ? 'worse' : 'equal';
}
