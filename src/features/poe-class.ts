import type { Specs } from '../model/camera.ts';
import type { Feature } from './feature.ts';
import { choiceFeature } from './kinds/choice.ts';

const order = ['802.3af', '802.3at', '802.3bt'] as const;

/** The least PoE standard it runs on. One that the port in use already gives is met; a higher one needs a new port. */
const poeClass: Feature = {
  ...choiceFeature({ id: 'poe-class', fields: ['poeStandards'], words: order, read: least }),
  kind: 'level',
  compare: (need, offer) => (rank(String(offer)) > rank(String(need)) ? 'worse' : 'equal'),
};

export default poeClass;

/** "PoE" alone names no standard. */
function least({ poeStandards }: Specs): string | null {
  return poeStandards === null ? null : (order.find((standard) => poeStandards.includes(standard)) ?? null);
}

function rank(standard: string): number {
  return ['', ...order].indexOf(standard);
}
