import type { Finding } from './finding.ts';
import { productName, questionedOf } from './replacement.ts';

const originUnknown: Finding = {
  id: 'origin-unknown',
  applies: ({ model, label }) => {
    const candidate = questionedOf(model);
    return candidate?.origin === 'unknown' ? { camera: label, candidate: productName(candidate) } : null;
  },
};

export default originUnknown;
