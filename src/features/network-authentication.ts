import { cyberFeature } from './kinds/flag.ts';

/** Identifies itself to the network port (IEEE 802.1X). */
export default cyberFeature('network-authentication', 'ieee-802-1x');
