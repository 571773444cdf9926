import type { Finding } from './finding.ts';
import { compared, productName, replacementOf, told } from './replacement.ts';

/** Profile T takes the place of S; without it nothing is left when S ends (onvif.org). */
const onvifProfileSOnly: Finding = {
  id: 'onvif-profile-s-only',
  applies: ({ model, label, language }) => {
    const candidate = replacementOf(model);
    const offer = candidate === null ? null : (compared(candidate, 'onvif-profiles')?.offer ?? null);
    if (candidate === null || !Array.isArray(offer)) return null;
    if (!offer.includes('S') || offer.includes('T')) return null;
    return { camera: label, candidate: productName(candidate), profiles: told(offer, language) };
  },
};

export default onvifProfileSOnly;
