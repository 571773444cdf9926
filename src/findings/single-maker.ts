import type { Finding } from './finding.ts';

/** Lock-in: whichever product is chosen, it is the same maker's. Where nobody says who makes one, nothing is claimed. */
const singleMaker: Finding = {
  id: 'single-maker',
  applies: ({ model, label }) => {
    if (model.outcome !== 'covered' && model.outcome !== 'reserved') return null;
    const [maker, ...others] = model.makers ?? [];
    if (maker === undefined || maker === null || others.length > 0) return null;
    return { camera: label, maker };
  },
};

export default singleMaker;
