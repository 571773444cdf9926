import { featureNames } from './feature-names.ts';
import type { Finding } from './finding.ts';
import { productName, questionedOf } from './replacement.ts';

const specificationUnknownOnMust: Finding = {
  id: 'specification-unknown-on-must',
  applies: ({ model, label, language }) => {
    const candidate = questionedOf(model);
    const open = candidate?.features.filter(
      ({ importance, verdict }) => importance === 'must' && verdict === 'unknown',
    );
    if (candidate === null || open === undefined || open.length === 0) return null;
    return { camera: label, candidate: productName(candidate), features: featureNames(open, language) };
  },
};

export default specificationUnknownOnMust;
