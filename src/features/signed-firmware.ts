import { cyberFeature } from './kinds/flag.ts';

/** Runs firmware only from its maker. */
export default cyberFeature('signed-firmware', 'signed-firmware');
