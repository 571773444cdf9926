import { formatDay } from '../../text/index.ts';
import type { FindingOfRun } from '../finding.ts';

/** Said in good time, so that nobody is surprised by what returns. */
const decisionExpiring: FindingOfRun = {
  id: 'decision-expiring',
  about: 'decision',
  found: ({ decisions, warnOfDecisionsUntil, language }) =>
    decisions
      .filter(({ state, validTo }) => state === 'active' && validTo <= warnOfDecisionsUntil)
      .map(({ id, subject, decidedBy, validTo }) => ({
        ...{ id, subject, by: decidedBy },
        validTo: formatDay(language, validTo),
      })),
};

export default decisionExpiring;
