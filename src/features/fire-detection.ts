import { analyticsFeature } from './kinds/flag.ts';

/** Finds fire or smoke. */
export default analyticsFeature('fire-detection', 'fire-detection', 'smoke-detection');
