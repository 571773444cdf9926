import type { Finding } from './finding.ts';

const noEquivalent: Finding = {
  id: 'no-equivalent',
  applies: ({ model, label }) => (model.outcome === 'gap' ? { camera: label } : null),
};

export default noEquivalent;
