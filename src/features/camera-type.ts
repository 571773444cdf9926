import { choiceFeature } from './kinds/choice.ts';

/** Forms that are one fixed camera in another housing. Plate readers are: what they read is a feature of its own. */
const fixedForms: ReadonlySet<string> = new Set(['bullet', 'dome', 'turret', 'box', 'modular', 'anpr']);

/** What sort of camera does the job: fixed, pan-tilt-zoom, fisheye, multisensor, thermal. */
export default choiceFeature({
  id: 'camera-type',
  fields: ['formFactor'],
  words: ['fixed', 'ptz', 'fisheye', 'multisensor', 'thermal'],
  read: ({ formFactor }) => {
    if (formFactor === null || formFactor === 'other') return null;
    return fixedForms.has(formFactor) ? 'fixed' : formFactor;
  },
});
