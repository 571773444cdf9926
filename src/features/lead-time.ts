import { numberFeature } from './kinds/number.ts';

/** The time from order to delivery in days, as the supplier's line states it. */
export default numberFeature({
  id: 'lead-time',
  unit: 'days',
  fields: ['leadTimeDays'],
  wants: 'less',
  figureOnly: true,
  read: ({ leadTimeDays }) => leadTimeDays,
});
