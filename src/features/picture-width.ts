import { numberFeature } from './kinds/number.ts';

/** Pixels across the picture: with the view it decides how many fall on a face or a plate (EN 62676-4). */
export default numberFeature({
  id: 'picture-width',
  unit: 'pixels',
  fields: ['widthPx'],
  wants: 'more',
  read: ({ widthPx }) => widthPx,
});
