import { numberFeature } from './kinds/number.ts';

/** The largest memory card it takes, in GB. */
export default numberFeature({
  id: 'edge-storage-size',
  unit: 'gigabytes',
  fields: ['edgeStorageGb'],
  wants: 'more',
  figureOnly: true,
  read: ({ edgeStorageGb }) => edgeStorageGb,
});
