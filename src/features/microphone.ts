import { flagFeature } from './kinds/flag.ts';

/** A built-in microphone. */
export default flagFeature({
  id: 'microphone',
  fields: ['builtInMicrophone'],
  read: ({ builtInMicrophone }) => builtInMicrophone,
});
