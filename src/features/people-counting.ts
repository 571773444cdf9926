import { analyticsFeature } from './kinds/flag.ts';

/** Counts people. */
export default analyticsFeature('people-counting', 'people-counting');
