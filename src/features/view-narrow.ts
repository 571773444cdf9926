import { numberFeature } from './kinds/number.ts';

/** The narrowest horizontal view in degrees: how far in the lens can be set, which decides detail at a distance. */
export default numberFeature({
  id: 'view-narrow',
  unit: 'degrees',
  fields: ['viewMinDeg'],
  wants: 'less',
  figureOnly: true,
  read: ({ viewMinDeg }) => viewMinDeg,
});
