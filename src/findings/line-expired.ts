import { itemWords } from '../model/line-id.ts';
import type { Finding } from './finding.ts';

/** Only where it matters: the camera is not covered, and would be if an expired line still held. */
const lineExpired: Finding = {
  id: 'line-expired',
  applies: ({ model, label }) => {
    if (model.outcome === 'covered') return null;
    const expired = model.candidates.find(
      ({ line, origin, class: matchClass }) =>
        !line.valid &&
        line.unconfirmed !== true &&
        origin === 'allowed' &&
        (matchClass === 'direct' || matchClass === 'upgrade'),
    );
    if (expired === undefined) return null;
    const { line } = expired;
    return { camera: label, line: `${line.supplier} ${itemWords(line)}`, validTo: line.validTo ?? '–' };
  },
};

export default lineExpired;
