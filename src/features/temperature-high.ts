import { numberFeature } from './kinds/number.ts';

/** The highest temperature it works at, in degrees Celsius; the tolerance is in degrees too. */
export default numberFeature({
  id: 'temperature-high',
  unit: 'celsius',
  fields: ['temperatureMaxC'],
  wants: 'more',
  tolerance: 'absolute',
  figureOnly: true,
  read: ({ temperatureMaxC }) => temperatureMaxC,
});
