import { flagFeature } from './kinds/flag.ts';

/** An output for a loudspeaker. */
export default flagFeature({ id: 'audio-output', fields: ['audioOut'], read: ({ audioOut }) => audioOut });
