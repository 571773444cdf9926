import type { Finding } from './finding.ts';
import { isAdded, productName, replacementOf } from './replacement.ts';

/** Finding faces is enough: the next step, telling whose they are, is a setting. */
const faceAnalysisAdded: Finding = {
  id: 'face-analysis-added',
  applies: ({ model, label }) => {
    const candidate = replacementOf(model);
    if (candidate === null || !isAdded(candidate, 'face-detection')) return null;
    return { camera: label, candidate: productName(candidate) };
  },
};

export default faceAnalysisAdded;
