import { numberFeature } from './kinds/number.ts';

/** The infrared range in metres as the maker states it: not comparable across makers, so never a gain. */
export default numberFeature({
  id: 'infrared-range',
  unit: 'metres',
  fields: ['infraredRangeM'],
  wants: 'more',
  figureOnly: true,
  isNeed: (metres) => metres > 0,
  read: ({ infraredRangeM }) => infraredRangeM,
});
