import type { Finding } from './finding.ts';
import { compared, productName, replacementOf } from './replacement.ts';

const replacementDiscontinued: Finding = {
  id: 'replacement-discontinued',
  applies: ({ model, label }) => {
    const candidate = replacementOf(model);
    if (candidate === null || compared(candidate, 'lifecycle')?.offer !== 'discontinued') return null;
    return { camera: label, candidate: productName(candidate) };
  },
};

export default replacementDiscontinued;
