import { sentence } from '../text/index.ts';
import type { Finding } from './finding.ts';

/** A suggestion is no more than that: it stands in the finding so that somebody looks at the type plate. */
const unidentifiedCamera: Finding = {
  id: 'unidentified-camera',
  applies: ({ camera, text, language }) => {
    if (camera.outcome !== 'unidentified' || text.notCamera) return null;
    const suggestions = text.suggestions.join(' · ');
    const hint = suggestions === '' ? '' : ` ${sentence(language, 'view.did-you-mean', { suggestions })}`;
    return { text: camera.asWritten, hint };
  },
};

export default unidentifiedCamera;
