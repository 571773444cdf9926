import { flagFeature } from './kinds/flag.ts';

/** An input for an outside microphone. */
export default flagFeature({ id: 'audio-input', fields: ['audioIn'], read: ({ audioIn }) => audioIn });
