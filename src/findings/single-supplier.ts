import type { Finding } from './finding.ts';

const singleSupplier: Finding = {
  id: 'single-supplier',
  applies: ({ model, label }) => {
    if (model.outcome !== 'covered' && model.outcome !== 'reserved') return null;
    const [supplier, ...others] = model.suppliers;
    return supplier !== undefined && others.length === 0 ? { camera: label, supplier } : null;
  },
};

export default singleSupplier;
