import { expect, test } from 'vitest';
import { identify } from '../../src/identity/models.ts';
import { cameras, shippedIndex } from './shipped.ts';

test('a large register is identified in seconds: the time grows with its lines and nothing else', () => {
  const index = shippedIndex();
  const texts = Array.from({ length: 20_000 }, (_, line) => {
    const { brand, model } = cameras[line % cameras.length] ?? { brand: '', model: '' };
    return {
      brand,
      text: line % 5 === 0 ? `${model}${line}` : `${brand} ${model} IP kamera nr. ${line % 50}`,
    };
  });
  const start = performance.now();
  for (const asked of texts) identify(index, asked);
  expect(performance.now() - start).toBeLessThan(15_000);
});
