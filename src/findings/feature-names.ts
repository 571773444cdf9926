import type { FeatureComparison } from '../model/run.ts';
import { type Language, type MessageKey, sentence } from '../text/index.ts';

/** `opløsning, infrarødt lys`: the names of features, for a sentence. */
export function featureNames(features: readonly Pick<FeatureComparison, 'id'>[], language: Language): string {
  return features.map(({ id }) => sentence(language, `feature.${id}` as MessageKey)).join(', ');
}
