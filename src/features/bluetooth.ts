import { flagFeature } from './kinds/flag.ts';

/** A Bluetooth radio on board. On a closed network it must be switched off, so one more is a question, never a gain. */
export default flagFeature({ id: 'bluetooth', fields: ['bluetooth'], read: ({ bluetooth }) => bluetooth });
