import type { Finding } from './finding.ts';

/** A recorder in a register of cameras is no camera that the agreement has no answer to. */
const notACamera: Finding = {
  id: 'not-a-camera',
  applies: ({ camera, text }) =>
    camera.outcome === 'unidentified' && text.notCamera ? { text: camera.asWritten } : null,
};

export default notACamera;
