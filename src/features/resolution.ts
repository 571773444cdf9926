import type { Specs } from '../model/camera.ts';
import { numberFeature } from './kinds/number.ts';

/**
 * Megapixels of the whole device. Width times height where one sensor makes the picture, for makers round
 * differently (2560x1440 and 2688x1520 are both sold as 4 MP); the stated figure on several sensors, whose width and
 * height are per channel.
 */
export default numberFeature({
  id: 'resolution',
  unit: 'megapixels',
  fields: ['widthPx', 'heightPx', 'resolutionMp', 'formFactor'],
  wants: 'more',
  read: megapixels,
});

function megapixels({ formFactor, widthPx, heightPx, resolutionMp }: Specs): number | null {
  if (formFactor === 'multisensor' && resolutionMp !== null) return resolutionMp;
  if (widthPx === null || heightPx === null) return resolutionMp;
  return Math.round((widthPx * heightPx) / 10_000) / 100;
}
