import { numberFeature } from './kinds/number.ts';

/** The lowest temperature it works at, in degrees Celsius; the tolerance is in degrees too. */
export default numberFeature({
  id: 'temperature-low',
  unit: 'celsius',
  fields: ['temperatureMinC'],
  wants: 'less',
  tolerance: 'absolute',
  figureOnly: true,
  read: ({ temperatureMinC }) => temperatureMinC,
});
