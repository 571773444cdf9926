import { numberFeature } from './kinds/number.ts';

/** The least light for a colour picture, in lux as the maker states it: not comparable across makers. */
export default numberFeature({
  id: 'low-light',
  unit: 'lux',
  fields: ['minIlluminationLux'],
  wants: 'less',
  figureOnly: true,
  read: ({ minIlluminationLux }) => minIlluminationLux,
});
