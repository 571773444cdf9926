import type { Finding } from './finding.ts';

const unidentifiedCamera: Finding = {
  id: 'unidentified-camera',
  applies: ({ camera }) => (camera.outcome === 'unidentified' ? { text: camera.asWritten } : null),
};

export default unidentifiedCamera;
