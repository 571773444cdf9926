import type { Finding } from './finding.ts';
import { compared, productName, replacementOf } from './replacement.ts';

/** Sources tell of a card slot, not of a card: whether it records is for the department to say. */
const cardRecordingLost: Finding = {
  id: 'card-recording-lost',
  applies: ({ model, label }) => {
    const candidate = replacementOf(model);
    const feature = candidate === null ? null : compared(candidate, 'edge-storage');
    if (candidate === null || feature?.need !== true || feature.offer === true) return null;
    return { camera: label, candidate: productName(candidate) };
  },
};

export default cardRecordingLost;
