import type { Specs } from '../model/camera.ts';
import { numberFeature } from './kinds/number.ts';

/** Forms that send one picture each. Two sensors in one housing are recorded as multisensor, or as thermal. */
const oneChannel: ReadonlySet<string> = new Set([
  'bullet',
  'dome',
  'turret',
  'box',
  'ptz',
  'fisheye',
  'anpr',
]);

/** How far megapixels, which makers round, may lie from a whole number of sensors. */
const rounding = 0.2;

/** Video channels that the video system receives, and that its licences may be counted by. */
export default numberFeature({
  id: 'video-channels',
  unit: 'pieces',
  fields: ['formFactor', 'resolutionMp', 'widthPx', 'heightPx'],
  wants: 'more',
  read: channels,
});

/**
 * On several sensors the megapixels of the whole device over those of one channel. About one says nothing: then both
 * figures are of the same channel.
 */
function channels({ formFactor, resolutionMp, widthPx, heightPx }: Specs): number | null {
  if (formFactor !== null && oneChannel.has(formFactor)) return 1;
  if (formFactor !== 'multisensor' || resolutionMp === null || widthPx === null || heightPx === null)
    return null;
  const ratio = (resolutionMp * 1_000_000) / (widthPx * heightPx);
  const whole = Math.round(ratio);
  return whole > 1 && Math.abs(ratio - whole) <= rounding ? whole : null;
}
