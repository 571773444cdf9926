import type { Finding } from './finding.ts';
import { productName, questionedOf } from './replacement.ts';

const originSuspected: Finding = {
  id: 'origin-suspected',
  applies: ({ model, label }) => {
    const candidate = questionedOf(model);
    return candidate?.origin === 'suspected' ? { camera: label, candidate: productName(candidate) } : null;
  },
};

export default originSuspected;
