import { cyberFeature } from './kinds/flag.ts';

/** Keeps keys in a chip of their own. */
export default cyberFeature('key-storage', 'tpm', 'secure-element');
