import { analyticsFeature } from './kinds/flag.ts';

/** Raises an event when the camera is covered, turned or put out of focus. */
export default analyticsFeature('tampering', 'tampering', 'defocus');
