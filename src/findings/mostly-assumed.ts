import type { Finding } from './finding.ts';

/** More of the musts than the rule's share of them rest on the profile's assumptions. */
const mostlyAssumed: Finding = {
  id: 'mostly-assumed',
  limits: ['percent'],
  applies: ({ model, label, limits: { percent = 0 } }) => {
    const musts = model.candidates[0]?.features.filter(
      ({ importance, verdict }) => importance === 'must' && verdict !== 'not-needed',
    );
    if (musts === undefined || musts.length === 0) return null;
    const assumed = musts.filter(({ needFrom }) => needFrom === 'assumed').length;
    return assumed * 100 > percent * musts.length ? { camera: label, assumed, musts: musts.length } : null;
  },
};

export default mostlyAssumed;
