import { flagFeature } from './kinds/flag.ts';

/** A slot for a memory card, so that it records while the line is down. */
export default flagFeature({
  id: 'edge-storage',
  fields: ['edgeStorageGb'],
  read: ({ edgeStorageGb }) => (edgeStorageGb === null ? null : edgeStorageGb > 0),
});
