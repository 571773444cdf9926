import { analyticsFeature } from './kinds/flag.ts';

/** Raises an event when something is left behind. */
export default analyticsFeature('object-left', 'object-left');
