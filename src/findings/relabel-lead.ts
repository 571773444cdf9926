import type { Finding } from './finding.ts';

/** The camera's number or MAC address points to a maker that the policy excludes, under another brand. */
const relabelLead: Finding = {
  id: 'relabel-lead',
  applies: ({ label, relabelSigns }) =>
    relabelSigns.length === 0 ? null : { camera: label, signs: relabelSigns.join(' ') },
};

export default relabelLead;
