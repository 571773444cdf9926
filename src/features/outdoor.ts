import type { Specs } from '../model/camera.ts';
import { digits } from './ingress.ts';
import { flagFeature } from './kinds/flag.ts';

/** Made for use outdoors. */
export default flagFeature({ id: 'outdoor', fields: ['environment', 'ipRatings'], read: outdoor });

/**
 * The stated environment where there is one. Else IEC 60529: dust-protected (5) and against water jets (5) is built
 * for the open; a lower water digit is not.
 */
function outdoor({ environment, ipRatings }: Specs): boolean | null {
  if (environment !== null) return environment === 'outdoor';
  if (ipRatings === null) return null;
  const { dust, water } = digits(ipRatings);
  return (dust ?? 5) >= 5 && water !== null && water >= 5;
}
