import { expect, test } from 'vitest';
import { toCatalogLines } from '../../src/intake/catalog-lines.ts';
import { unitQuantity } from '../../src/intake/unit-quantity.ts';
import { catalogHeaders, tableOf } from './tables.ts';

test.each([
  ['pr. 10 stk.', 10, 'stk.'],
  ['Pr 100 m', 100, 'm'],
  ['per 5 pcs', 5, 'pcs'],
])('%s is a price for so many', (written, quantity, unit) => {
  expect(unitQuantity(written)).toEqual({ quantity, unit });
});

test.each(['stk.', 'pr. stk.', 'pk. á 10', '10 stk.', 'pr. 0 stk.', 'pr. 10 x 5 stk.', ''])(
  '"%s" is a unit as it stands',
  (written) => {
    expect(unitQuantity(written)).toBeNull();
  },
);

test('a price for ten pieces is never taken for the price of one', () => {
  const table = tableOf([
    'Varenr;Navn;Pris;Enhed',
    '1;Dome;12.500,00;pr. 10 stk.',
    '2;Kugle;950,00;pr. stk.',
  ]);
  const context = { agreement: 'A', supplier: 'S', map: null };
  const { lines } = toCatalogLines([table], catalogHeaders, context);
  expect(lines.map(({ priceQuantity, unit }) => [priceQuantity, unit])).toEqual([
    [10, 'stk.'],
    [1, 'pr. stk.'],
  ]);
});

test('a price in kroner beside another currency is unknown and told, never one of the two', () => {
  const table = tableOf(['Varenr;Navn;Pris;Valuta', '1;PTZ;kr. 18.999,50;EUR', '2;Dome;kr. 100,00;DKK']);
  const context = { agreement: 'A', supplier: 'S', map: null };
  const { lines, warnings } = toCatalogLines([table], catalogHeaders, context);
  expect(lines.map(({ price }) => price)).toEqual([null, { minor: 10_000, currency: 'DKK' }]);
  expect(warnings).toMatchObject([{ row: 2, field: 'price', why: { key: 'import.currency-conflict' } }]);
});
