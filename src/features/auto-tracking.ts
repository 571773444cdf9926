import { analyticsFeature } from './kinds/flag.ts';

/** Follows what moves. */
export default analyticsFeature('auto-tracking', 'auto-tracking');
