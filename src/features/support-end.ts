import { numberFeature } from './kinds/number.ts';

/** The last year in which the maker promises security updates. */
export default numberFeature({
  id: 'support-end',
  unit: 'year',
  fields: ['supportEndYear'],
  wants: 'more',
  figureOnly: true,
  read: ({ supportEndYear }) => supportEndYear,
});
