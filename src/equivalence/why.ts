import type { Feature } from '../features/feature.ts';
import type { FeatureComparison } from '../model/run.ts';
import { type Language, sentence } from '../text/index.ts';
import { featureName, valueText } from './words.ts';

/** The sentence behind a verdict: what is needed, what is offered, and where a value is only assumed or decoded. */
export function why(
  comparison: Omit<FeatureComparison, 'why'>,
  feature: Feature,
  language: Language,
): string {
  const { need, needFrom, offer, offerFrom, verdict } = comparison;
  const values = {
    feature: featureName(feature.id, language),
    need: need === null ? '' : valueText(feature, need, language),
    offer: offer === null ? '' : valueText(feature, offer, language),
  };
  const marks = [
    needFrom === 'assumed' && verdict !== 'not-needed' ? sentence(language, 'why.need-assumed') : '',
    offerFrom === 'decoded' ? sentence(language, 'why.offer-decoded') : '',
    needFrom === 'decoded' ? sentence(language, 'why.need-decoded') : '',
  ].filter((mark) => mark !== '');
  return [sentence(language, `why.${kind(verdict, need === null, offer === null)}`, values), ...marks].join(
    ' ',
  );
}

function kind(verdict: FeatureComparison['verdict'], noNeed: boolean, noOffer: boolean) {
  if (verdict === 'not-needed') return noOffer ? 'not-needed' : 'not-needed-offered';
  if (verdict !== 'unknown') return verdict;
  if (noNeed && noOffer) return 'unknown-both';
  return noNeed ? 'unknown-need' : 'unknown-offer';
}
