import { featureName, valueText } from '../../equivalence/words.ts';
import { features } from '../../features/index.ts';
import type { FeatureComparison } from '../../model/run.ts';
import type { FeatureValue } from '../../model/value.ts';
import { type Language, sentence } from '../../text/index.ts';

type Short = Pick<FeatureComparison, 'id' | 'need' | 'offer'>;

/** What falls short and by how much: `resolution (4.09 MP ► 3.69 MP: 10 % short)`; a function is there or not. */
export function shortfallText({ id, need, offer }: Short, language: Language): string {
  const feature = featureName(id, language);
  if (need === null || offer === null || typeof need === 'boolean') return feature;
  const values = { feature, need: asText(id, need, language), offer: asText(id, offer, language) };
  const share = shareOf(id, need, offer);
  if (share === null) return sentence(language, 'view.short', values);
  const key = share < 0 ? 'view.short-below' : 'view.short-above';
  return sentence(language, key, { ...values, share: Math.abs(share) });
}

/** A feature's value with its unit, as a person reads it. */
export function asText(id: string, value: FeatureValue, language: Language): string {
  const unit = features.find((feature) => feature.id === id)?.unit ?? null;
  const text = valueText({ unit }, value, language);
  return text === '' ? sentence(language, 'word.none') : text;
}

/** Beyond twice the need a share says less than the two figures do. */
const mostShare = 100;

/** Whole per cent of the need, at least one; null where no share makes sense, as of degrees of cold. */
function shareOf(id: string, need: FeatureValue, offer: FeatureValue): number | null {
  if (typeof need !== 'number' || typeof offer !== 'number' || need <= 0) return null;
  if (features.find((feature) => feature.id === id)?.tolerance === 'absolute') return null;
  const share = (100 * (offer - need)) / need;
  if (share > mostShare) return null;
  return Math.sign(share) * Math.max(1, Math.round(Math.abs(share)));
}
