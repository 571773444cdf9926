import { analyticsFeature } from './kinds/flag.ts';

/** Counts vehicles. */
export default analyticsFeature('vehicle-counting', 'vehicle-counting');
