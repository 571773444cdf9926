import { flagFeature } from './kinds/flag.ts';

/** True wide dynamic range: a figure in dB is stated. */
export default flagFeature({
  id: 'wide-dynamic-range',
  fields: ['wdrDb'],
  read: ({ wdrDb }) => (wdrDb === null ? null : true),
});
