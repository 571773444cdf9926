import type { Finding } from './finding.ts';
import { compared, productName, replacementOf, told } from './replacement.ts';

/** The port in use gives at least what today's camera needs; more than that has to be looked for. */
const higherPoeClass: Finding = {
  id: 'higher-poe-class',
  applies: ({ model, label, language }) => {
    const candidate = replacementOf(model);
    const feature = candidate === null ? null : compared(candidate, 'poe-class');
    if (candidate === null || feature?.verdict !== 'worse') return null;
    const [need, offer] = [told(feature.need, language), told(feature.offer, language)];
    return { camera: label, candidate: productName(candidate), need, offer };
  },
};

export default higherPoeClass;
