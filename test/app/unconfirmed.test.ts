import { expect, test } from 'vitest';
import { loadKnowledge, policyNamed } from '../../src/app/knowledge.ts';
import { buildMarket } from '../../src/app/market.ts';
import { isUsable } from '../../src/equivalence/assess.ts';
import { standing } from '../../src/reports/views/line-text.ts';
import { catalogLine } from '../catalog-line.ts';

const knowledge = loadKnowledge();
const market = (...lines: Parameters<typeof catalogLine>[0][]) =>
  buildMarket(
    knowledge,
    lines.map(catalogLine),
    policyNamed(knowledge, 'kk-2026', '2026-11-02'),
    '2026-11-02',
  );
const axis = { brand: 'Axis', model: 'P3277-LVE', name: 'Dome' };

test('an unconfirmed line can never be ordered from, and says why; confirmed, it is as good as any', () => {
  const [offer] = market({ ...axis, unconfirmed: true }).offers;
  expect(offer === undefined ? null : isUsable(offer)).toBe(false);
  expect(offer === undefined ? '' : standing(offer.line, 'da')).toBe(' (ubekræftet, læst fra en PDF-fil)');
  const [confirmed] = market(axis).offers;
  expect(confirmed === undefined ? null : isUsable(confirmed)).toBe(true);
});

test('a confirmed line leads, however cheap the unconfirmed one is', () => {
  const price = (minor: number) => ({ minor, currency: 'DKK' });
  const [offer] = market(
    { ...axis, item: 'billig', price: price(1), unconfirmed: true },
    { ...axis, item: 'sikker', price: price(1_000_000) },
  ).offers;
  expect([offer?.line.item, offer?.otherLines[0]?.item]).toEqual(['sikker', 'billig']);
});

test('what an unconfirmed line says of a product does not count beside a confirmed one', () => {
  const [offer] = market(
    { brand: 'Axis', name: 'Axis kamera', model: 'P3277-LVE', item: '1' },
    {
      brand: 'Axis',
      name: 'Axis kamera',
      model: 'P3277-LVE',
      description: 'Garanti 10 år',
      item: '2',
      unconfirmed: true,
    },
  ).offers;
  expect(offer?.product.offer.get('warranty')).toBeUndefined();
});
