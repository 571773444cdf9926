import { numberFeature } from './kinds/number.ts';

/** The most power it draws, in watts. */
export default numberFeature({
  id: 'power',
  unit: 'watts',
  fields: ['powerMaxW'],
  wants: 'less',
  figureOnly: true,
  read: ({ powerMaxW }) => powerMaxW,
});
