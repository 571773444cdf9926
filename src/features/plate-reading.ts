import { flagFeature } from './kinds/flag.ts';

/** Reads number plates. A camera sold as a plate reader does; elsewhere the list of analytics must name it. */
export default flagFeature({
  id: 'plate-reading',
  fields: ['formFactor', 'analytics'],
  read: ({ formFactor, analytics }) => (formFactor === 'anpr' || analytics?.includes('anpr') ? true : null),
});
