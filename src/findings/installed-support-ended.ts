import type { Finding } from './finding.ts';
import { saidOfInstalled } from './replacement.ts';

/** The year itself still counts: the promise holds to its end. */
const installedSupportEnded: Finding = {
  id: 'installed-support-ended',
  applies: ({ model, label, asOf }) => {
    const year = saidOfInstalled(model, 'support-end');
    if (typeof year !== 'number' || year >= Number(asOf.slice(0, 4))) return null;
    return { camera: label, year: String(year) };
  },
};

export default installedSupportEnded;
