import { addDays } from '../model/day.ts';
import { itemWords } from '../model/line-id.ts';
import { formatDay, sentence } from '../text/index.ts';
import type { Finding } from './finding.ts';
import { compared, replacementOf } from './replacement.ts';

/** The chosen line against the day plus its own delivery time, or the rule's where the line states none. */
const agreementEndsBeforeDelivery: Finding = {
  id: 'agreement-ends-before-delivery',
  limits: ['days'],
  applies: ({ model, label, language, asOf, limits }) => {
    const candidate = replacementOf(model);
    const validTo = candidate?.line.validTo ?? null;
    if (candidate === null || validTo === null) return null;
    const stated = compared(candidate, 'lead-time')?.offer;
    const days = typeof stated === 'number' ? stated : (limits.days ?? 0);
    const delivery = addDays(asOf, days);
    if (delivery <= validTo) return null;
    const from = typeof stated === 'number' ? 'finding.days-stated' : 'finding.days-assumed';
    return {
      camera: label,
      line: `${candidate.line.supplier} ${itemWords(candidate.line)}`,
      validTo: formatDay(language, validTo),
      asOf: formatDay(language, asOf),
      delivery: formatDay(language, delivery),
      days,
      from: sentence(language, from),
    };
  },
};

export default agreementEndsBeforeDelivery;
