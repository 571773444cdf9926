import type { Finding } from './finding.ts';

/** More than half of the musts rest on the profile's assumptions. */
const mostlyAssumed: Finding = {
  id: 'mostly-assumed',
  applies: ({ model, label }) => {
    const musts = model.candidates[0]?.features.filter(
      ({ importance, verdict }) => importance === 'must' && verdict !== 'not-needed',
    );
    if (musts === undefined || musts.length === 0) return null;
    const assumed = musts.filter(({ needFrom }) => needFrom === 'assumed').length;
    return assumed * 2 > musts.length ? { camera: label, assumed, musts: musts.length } : null;
  },
};

export default mostlyAssumed;
