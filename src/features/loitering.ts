import { analyticsFeature } from './kinds/flag.ts';

/** Raises an event when somebody stays. */
export default analyticsFeature('loitering', 'loitering');
