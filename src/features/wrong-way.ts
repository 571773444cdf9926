import { analyticsFeature } from './kinds/flag.ts';

/** Finds vehicles that drive the wrong way. */
export default analyticsFeature('wrong-way', 'wrong-way', 'direction-detection');
