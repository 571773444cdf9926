import { numberFeature } from './kinds/number.ts';

export default numberFeature({
  id: 'frame-rate',
  unit: 'frames-per-second',
  fields: ['framesPerSecond'],
  wants: 'more',
  read: ({ framesPerSecond }) => framesPerSecond,
});
