import { numberFeature } from './kinds/number.ts';

/** The warranty in months, as the seller states it. */
export default numberFeature({
  id: 'warranty',
  unit: 'months',
  fields: ['warrantyMonths'],
  wants: 'more',
  figureOnly: true,
  read: ({ warrantyMonths }) => warrantyMonths,
});
