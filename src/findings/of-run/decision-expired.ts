import { formatDay } from '../../text/index.ts';
import type { FindingOfRun } from '../finding.ts';

/** What a decision settled is open again from the day after its last one. */
const decisionExpired: FindingOfRun = {
  id: 'decision-expired',
  about: 'decision',
  found: ({ decisions, language }) =>
    decisions
      .filter(({ state }) => state === 'expired')
      .map(({ id, subject, decidedBy, validTo }) => ({
        ...{ id, subject, by: decidedBy },
        validTo: formatDay(language, validTo),
      })),
};

export default decisionExpired;
