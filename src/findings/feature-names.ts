import { featureName } from '../equivalence/words.ts';
import type { FeatureComparison } from '../model/run.ts';
import type { Language } from '../text/index.ts';

/** `opløsning, infrarødt lys`: the names of features, for a sentence. */
export function featureNames(features: readonly Pick<FeatureComparison, 'id'>[], language: Language): string {
  return features.map(({ id }) => featureName(id, language)).join(', ');
}
