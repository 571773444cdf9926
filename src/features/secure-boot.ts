import { cyberFeature } from './kinds/flag.ts';

/** Starts only software that has not been changed. */
export default cyberFeature('secure-boot', 'secure-boot');
