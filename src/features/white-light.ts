import { flagFeature } from './kinds/flag.ts';

/** Own white light: colour in the dark, and seen by those it lights. */
export default flagFeature({
  id: 'white-light',
  fields: ['whiteLight'],
  read: ({ whiteLight }) => whiteLight,
});
