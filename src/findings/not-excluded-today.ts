import { type MessageKey, sentence } from '../text/index.ts';
import type { Finding } from './finding.ts';

/** The installed camera is not one that the policy excludes: the register may list more than must be replaced. */
const notExcludedToday: Finding = {
  id: 'not-excluded-today',
  applies: ({ camera, model, label, language }) => {
    const origin = camera.installedOrigin ?? model.installedOrigin;
    if (origin === undefined || origin === 'excluded') return null;
    return { camera: label, verdict: sentence(language, `origin-word.${origin}` as MessageKey) };
  },
};

export default notExcludedToday;
