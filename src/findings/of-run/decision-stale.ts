import type { FindingOfRun } from '../finding.ts';

/** A person decided on something else than what is there now. */
const decisionStale: FindingOfRun = {
  id: 'decision-stale',
  about: 'decision',
  found: ({ decisions }) =>
    decisions
      .filter(({ state }) => state === 'stale')
      .map(({ id, subject, decidedBy, changes }) => ({
        ...{ id, subject, by: decidedBy },
        changes: changes.join(' '),
      })),
};

export default decisionStale;
