import { type MessageKey, sentence } from '../text/index.ts';
import type { Finding } from './finding.ts';

/** The installed camera is not one that the policy excludes: the register may list more than must be replaced. */
const notExcludedToday: Finding = {
  id: 'not-excluded-today',
  applies: ({ model, label, language, relabelSigns }) => {
    const origin = model.installedOrigin;
    // A camera that may be relabelled has a finding of its own, which says the opposite.
    if (origin === undefined || origin === 'excluded' || relabelSigns.length > 0) return null;
    return { camera: label, verdict: sentence(language, `origin-word.${origin}` as MessageKey) };
  },
};

export default notExcludedToday;
