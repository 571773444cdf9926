import type { Finding } from './finding.ts';
import { compared, productName, replacementOf } from './replacement.ts';

/** The last year with security updates, where the facts say one, against the day and the rule's years. */
const replacementSupportEnds: Finding = {
  id: 'replacement-support-ends',
  limits: ['years'],
  applies: ({ model, label, asOf, limits: { years = 0 } }) => {
    const candidate = replacementOf(model);
    const year = candidate === null ? null : compared(candidate, 'support-end')?.offer;
    if (candidate === null || typeof year !== 'number') return null;
    if (year >= Number(asOf.slice(0, 4)) + years) return null;
    return { camera: label, candidate: productName(candidate), year: String(year), years };
  },
};

export default replacementSupportEnds;
