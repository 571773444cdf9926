import { lensTypes } from '../model/camera.ts';
import { levelFeature } from './kinds/level.ts';

/** Whether the view can be set: not at all, by hand, by motor, or while in use. */
export default levelFeature({
  id: 'lens-adjustment',
  fields: ['lensType'],
  levels: lensTypes,
  none: 'fixed',
  read: ({ lensType }) => lensType,
});
