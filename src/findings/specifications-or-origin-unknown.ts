import type { Finding } from './finding.ts';

const specificationsOrOriginUnknown: Finding = {
  id: 'specifications-or-origin-unknown',
  applies: ({ model, label }) =>
    model.outcome === 'question' ? { camera: label, reason: model.reason } : null,
};

export default specificationsOrOriginUnknown;
