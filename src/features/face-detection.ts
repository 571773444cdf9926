import { analyticsFeature } from './kinds/flag.ts';

/** Finds faces in the picture; that is not yet recognising whose. */
export default analyticsFeature('face-detection', 'face-detection', 'face-recognition');
