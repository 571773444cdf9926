import { analyticsFeature } from './kinds/flag.ts';

/** Raises an event when somebody enters an area. */
export default analyticsFeature('intrusion', 'intrusion');
