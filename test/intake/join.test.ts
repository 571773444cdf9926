import { expect, test } from 'vitest';
import { joinTables } from '../../src/intake/join.ts';
import { catalogHeaders, tableOf } from './tables.ts';

const context = { agreement: 'A-1', supplier: 'A', map: null };
const master = tableOf(['Varenr;Navn;Enhed', '001;Dome;stk', '002;Bullet;stk', '003;PTZ;stk'], {
  file: 'stamdata.csv',
});
const book = (rows: readonly string[]) => tableOf(rows, { file: 'prisbog.csv' });

test('master data and price book meet on the item number', () => {
  const prices = book([
    'Varenr;Nettopris;Gyldig fra;Gyldig til',
    '002;1.500,00;01.01.2026;31.12.2026',
    '001;99,50;;',
  ]);
  const { lines, mappings } = joinTables([master], [prices], catalogHeaders, context);
  expect(lines.map(({ item, name, price, validTo }) => [item, name, price?.minor ?? null, validTo])).toEqual([
    ['001', 'Dome', 9950, null],
    ['002', 'Bullet', 150000, '2026-12-31'],
    ['003', 'PTZ', null, null],
  ]);
  expect(mappings.map(({ file }) => file)).toEqual(['stamdata.csv', 'prisbog.csv']);
});

test('an item without a price stays as a line and is told, a price without an item is a reject', () => {
  const prices = book(['Varenr;Pris', '001;1,00', '002;2,00', '999;3,00', '1;4,00']);
  const { lines, rejects, warnings } = joinTables([master], [prices], catalogHeaders, context);
  expect(lines.find(({ item }) => item === '003')?.price).toBeNull();
  expect(warnings).toMatchObject([
    { row: 4, field: 'price', why: { key: 'import.join-no-price', values: { item: '003' } } },
  ]);
  expect(rejects.map(({ row, why }) => [row, why.key, why.values.item])).toEqual([
    [4, 'import.join-no-item', '999'],
    [5, 'import.join-no-item', '1'],
  ]);
});

test('a second price for an item is a reject, whether it says the same or not', () => {
  const prices = book(['Varenr;Pris', '001;1,00', '001;1,00', '001;9,00', '002;2,00', '003;3,00']);
  const { lines, rejects } = joinTables([master], [prices], catalogHeaders, context);
  expect(lines[0]?.price?.minor).toBe(100);
  expect(rejects.map(({ row, why }) => [row, why.key])).toEqual([
    [3, 'import.price-repeated'],
    [4, 'import.price-conflict'],
  ]);
});

test('where the price book names suppliers, a price is for that supplier only', () => {
  const both = tableOf(['Varenr;Navn;Leverandør', '1;Dome;A', '1;Dome;B']);
  const prices = book(['Varenr;Leverandør;Pris', '1;B;5,00', '1;A;4,00']);
  const { lines } = joinTables([both], [prices], catalogHeaders, { ...context, supplier: null });
  expect(lines.map(({ supplier, price }) => [supplier, price?.minor])).toEqual([
    ['A', 400],
    ['B', 500],
  ]);
});

test('one column map serves both files, each for the labels that it has', () => {
  const map = { item: 'Kode', name: 'Ting', price: 'Beløb' };
  const things = tableOf(['Kode;Ting', '1;Dome']);
  const prices = book(['Kode;Beløb', '1;5,00']);
  const { lines } = joinTables([things], [prices], catalogHeaders, { ...context, map });
  expect(lines[0]).toMatchObject({ item: '1', name: 'Dome', price: { minor: 500 } });
});

test('a price book without prices is refused, naming the file', () => {
  expect(() => joinTables([master], [book(['Varenr;Navn', '1;x'])], catalogHeaders, context)).toThrowError(
    /import\.missing-price.*prisbog\.csv/,
  );
});

test('a price book without item numbers is joined on GTIN, else on the maker’s number', () => {
  const master = tableOf([
    'Varenr;Navn;EAN;Producentens varenr.',
    '1;Dome;5701234567899;P3265-lve',
    '2;Bullet;;M2036',
  ]);
  const context = { agreement: 'A', supplier: 'S', map: null };
  const byGtin = tableOf(['EAN;Pris', '05701234567899;100'], { file: 'priser.csv' });
  expect(
    joinTables([master], [byGtin], catalogHeaders, context).lines.map(({ price }) => price?.minor ?? null),
  ).toEqual([10_000, null]);
  const byModel = tableOf(['Producentens varenr.;Pris', 'P3265-LVE;100', 'X;5'], { file: 'priser.csv' });
  const joined = joinTables([master], [byModel], catalogHeaders, context);
  expect(joined.lines.map(({ price }) => price?.minor ?? null)).toEqual([10_000, null]);
  expect(joined.rejects.map(({ row }) => row)).toEqual([3]);
});
