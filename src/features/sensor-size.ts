import { numberFeature } from './kinds/number.ts';

/** The optical format in inches ("1/2.8" = 0.36). A larger one gathers more light, all else being equal. */
export default numberFeature({
  id: 'sensor-size',
  unit: 'inches',
  fields: ['sensorInch'],
  wants: 'more',
  figureOnly: true,
  read: ({ sensorInch }) => {
    if (sensorInch === null) return null;
    const [numerator = 0, denominator = 1] = sensorInch.split('/').map(Number);
    return Math.round((numerator / denominator) * 1000) / 1000;
  },
});
