import { analyticsFeature } from './kinds/flag.ts';

/** Measures temperatures. */
export default analyticsFeature('temperature-measurement', 'temperature');
