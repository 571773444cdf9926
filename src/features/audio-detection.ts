import { analyticsFeature } from './kinds/flag.ts';

/** Raises an event on sounds. */
export default analyticsFeature('audio-detection', 'audio-detection', 'sound-classification');
