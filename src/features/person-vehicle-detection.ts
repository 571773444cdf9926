import { analyticsFeature } from './kinds/flag.ts';

/** Tells people and vehicles from other movement. */
export default analyticsFeature('person-vehicle-detection', 'human-vehicle-classification');
