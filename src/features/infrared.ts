import { flagFeature } from './kinds/flag.ts';

/** Own infrared light. */
export default flagFeature({
  id: 'infrared',
  fields: ['infraredRangeM'],
  read: ({ infraredRangeM }) => (infraredRangeM === null ? null : infraredRangeM > 0),
});
