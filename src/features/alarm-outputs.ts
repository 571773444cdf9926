import { numberFeature } from './kinds/number.ts';

/** Outputs that can switch a lamp, a barrier or a siren. */
export default numberFeature({
  id: 'alarm-outputs',
  unit: 'pieces',
  fields: ['alarmOutputs'],
  wants: 'more',
  isNeed: (count) => count > 0,
  read: ({ alarmOutputs }) => alarmOutputs,
});
