import { featureName } from '../equivalence/words.ts';
import type { FeatureComparison } from '../model/run.ts';
import { type Language, sentence } from '../text/index.ts';
import type { Finding } from './finding.ts';
import { productName, replacementOf, told } from './replacement.ts';

/** Only where it matters: held to the catalogue's word, a must or should would be judged otherwise. */
const catalogueContradictsDataSheet: Finding = {
  id: 'catalogue-contradicts-data-sheet',
  applies: ({ model, label, language }) => {
    const candidate = replacementOf(model) ?? model.candidates[0] ?? null;
    const contradicted = candidate?.features.filter(
      (feature) => feature.importance === 'must' && feature.contradicted !== undefined,
    );
    if (candidate === null || contradicted === undefined || contradicted.length === 0) return null;
    const features = contradicted.map((feature) => bothWords(feature, language)).join('; ');
    return { camera: label, candidate: productName(candidate), features };
  },
};

export default catalogueContradictsDataSheet;

function bothWords({ id, offer, contradicted }: FeatureComparison, language: Language): string {
  return sentence(language, 'finding.contradicted', {
    feature: featureName(id, language),
    sheet: told(offer, language, id),
    catalog: told(contradicted?.offer ?? null, language, id),
  });
}
