import type { Finding } from './finding.ts';
import { compared, productName, replacementOf, told } from './replacement.ts';

/** Cameras of several sensors, where the number of channels differs or nobody says it of one of them. */
const videoChannelsChanged: Finding = {
  id: 'video-channels-changed',
  applies: ({ model, label, language }) => {
    const candidate = replacementOf(model);
    const type = candidate === null ? null : compared(candidate, 'camera-type');
    const channels = candidate === null ? null : compared(candidate, 'video-channels');
    if (candidate === null || channels === null) return null;
    if (type?.need !== 'multisensor' && type?.offer !== 'multisensor') return null;
    if (channels.need !== null && channels.need === channels.offer) return null;
    const [need, offer] = [told(channels.need, language), told(channels.offer, language)];
    return { camera: label, candidate: productName(candidate), need, offer };
  },
};

export default videoChannelsChanged;
