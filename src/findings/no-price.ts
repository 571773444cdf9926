import { itemWords } from '../model/line-id.ts';
import type { Finding } from './finding.ts';

const noPrice: Finding = {
  id: 'no-price',
  applies: ({ camera, model, label }) => {
    const line = camera.line === null ? null : (model.candidates[0]?.line ?? null);
    return line !== null && line.price === null
      ? { camera: label, line: `${line.supplier} ${itemWords(line)}` }
      : null;
  },
};

export default noPrice;
