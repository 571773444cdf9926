import type { Finding } from './finding.ts';
import { isAdded, productName, replacementOf } from './replacement.ts';

/** What is not known of today's camera was not assessed either. */
const microphoneAdded: Finding = {
  id: 'microphone-added',
  applies: ({ model, label }) => {
    const candidate = replacementOf(model);
    if (candidate === null || !isAdded(candidate, 'microphone')) return null;
    return { camera: label, candidate: productName(candidate) };
  },
};

export default microphoneAdded;
