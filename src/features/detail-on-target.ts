import { numberFeature } from './kinds/number.ts';

/**
 * Pixels on a metre of the target at its distance: what EN 62676-4 measures a task by. No record states it, for it
 * hangs on the distance: it is worked out for one camera's target. More than the task asks for is no gain.
 */
export default numberFeature({
  id: 'detail-on-target',
  unit: 'pixels-per-metre',
  fields: ['widthPx', 'viewMinDeg', 'viewMaxDeg', 'lensType', 'formFactor'],
  wants: 'more',
  figureOnly: true,
  read: () => null,
});
