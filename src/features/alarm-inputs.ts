import { numberFeature } from './kinds/number.ts';

/** Inputs for contacts and detectors. */
export default numberFeature({
  id: 'alarm-inputs',
  unit: 'pieces',
  fields: ['alarmInputs'],
  wants: 'more',
  isNeed: (count) => count > 0,
  read: ({ alarmInputs }) => alarmInputs,
});
