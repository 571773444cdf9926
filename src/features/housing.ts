import { choiceFeature } from './kinds/choice.ts';

/** The shape that the mount and the surroundings see. A plate reader's or unnamed form says nothing about its shape. */
export default choiceFeature({
  id: 'housing',
  fields: ['formFactor'],
  words: ['bullet', 'dome', 'turret', 'box', 'ptz', 'fisheye', 'multisensor', 'thermal', 'modular'],
  read: ({ formFactor }) => (formFactor === 'anpr' || formFactor === 'other' ? null : formFactor),
});
