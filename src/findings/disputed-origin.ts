import { type MessageKey, sentence } from '../text/index.ts';
import type { Finding } from './finding.ts';
import { productName, questionedOf, replacementOf } from './replacement.ts';

/** Of a product that the policy allows: sources contradict each other, though none names anyone excluded. */
const disputedOrigin: Finding = {
  id: 'disputed-origin',
  applies: ({ model, label, language }) => {
    const candidate = replacementOf(model) ?? questionedOf(model);
    const { disputed = [] } = candidate ?? {};
    if (candidate === null || disputed.length === 0) return null;
    const layers = disputed.map((layer) => sentence(language, `layer.${layer}` as MessageKey));
    return { camera: label, candidate: productName(candidate), layers: layers.join(', ') };
  },
};

export default disputedOrigin;
