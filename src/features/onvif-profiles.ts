import { setFeature } from './kinds/set.ts';

/** ONVIF profiles; profile S ends on 31 March 2027 (onvif.org), so the rule may accept T in its place. */
export default setFeature({
  id: 'onvif-profiles',
  fields: ['onvifProfiles'],
  words: ['S', 'G', 'T', 'M', 'Q', 'A', 'C', 'D'],
  read: ({ onvifProfiles }) => onvifProfiles,
});
