import { numberFeature } from './kinds/number.ts';

/** The dynamic range in dB as the maker states it: not comparable across makers. */
export default numberFeature({
  id: 'wide-dynamic-range-figure',
  unit: 'decibels',
  fields: ['wdrDb'],
  wants: 'more',
  figureOnly: true,
  read: ({ wdrDb }) => wdrDb,
});
