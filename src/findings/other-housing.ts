import type { Finding } from './finding.ts';
import { compared, productName, replacementOf, told } from './replacement.ts';

/** Also where the profile accepts one form for another: the bracket on the wall is of the old form. */
const otherHousing: Finding = {
  id: 'other-housing',
  applies: ({ model, label, language }) => {
    const candidate = replacementOf(model);
    const feature = candidate === null ? null : compared(candidate, 'housing');
    if (candidate === null || feature === null) return null;
    if (feature.need === null || feature.offer === null || feature.need === feature.offer) return null;
    const [need, offer] = [told(feature.need, language), told(feature.offer, language)];
    return { camera: label, candidate: productName(candidate), need, offer };
  },
};

export default otherHousing;
