import { cyberFeature } from './kinds/flag.ts';

/** Encrypted management and video (HTTPS). */
export default cyberFeature('encrypted-connection', 'https');
