import type { Finding } from './finding.ts';

const contractBeyondBudget: Finding = {
  id: 'contract-beyond-budget',
  applies: ({ camera, budget, label }) => {
    const lastYear = Math.max(...budget.phasing.map(({ year }) => year));
    const { contractEnd } = camera;
    if (contractEnd === null || Number(contractEnd.slice(0, 4)) <= lastYear) return null;
    return { camera: label, contractEnd, lastYear: String(lastYear) };
  },
};

export default contractBeyondBudget;
