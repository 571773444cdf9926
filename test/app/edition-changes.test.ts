import { expect, test } from 'vitest';
import { type OfferChange, withChanges } from '../../src/app/edition-changes.ts';
import type { CatalogLine } from '../../src/model/catalog-line.ts';
import { catalogLine } from '../catalog-line.ts';

const named = { agreement: 'A-1', supplier: 'S', lot: null };
const line = (item: string, more: Partial<CatalogLine> = {}) =>
  catalogLine({ agreement: 'A-1', supplier: 'S', item, name: 'Dome', ...more });
const update = (item: string, set: Partial<CatalogLine>, row = 1): OfferChange => ({
  ...{ kind: 'update', offer: { ...named, item }, row },
  set,
});

async function changed(before: readonly CatalogLine[], changes: readonly OfferChange[]) {
  async function* rows() {
    yield* before;
  }
  const { lines, rejects } = withChanges(rows(), changes, 'nye-priser.xml');
  const after: CatalogLine[] = [];
  for await (const one of lines) after.push(one);
  return { after, rejects: rejects().map(({ row, why }) => ({ row, key: why.key, item: why.values.item })) };
}

test('an update sets what it names, leaves the rest, and says which file it came from', async () => {
  const before = line('1', { description: 'Udendørs', price: { minor: 100, currency: 'DKK' } });
  const { after } = await changed([before], [update('1', { price: { minor: 200, currency: 'DKK' } }, 7)]);
  expect(after).toEqual([
    { ...before, price: { minor: 200, currency: 'DKK' }, file: 'nye-priser.xml', row: 7 },
  ]);
});

test('a withdrawal removes on every lot, or on the lot it names', async () => {
  const lots = [line('1', { lot: '1' }), line('1', { lot: '2' })];
  const withdrawn = (lot: string | null): OfferChange => ({
    ...{ kind: 'withdrawn', offer: { ...named, lot, item: '1' }, row: 1 },
  });
  expect((await changed(lots, [withdrawn(null)])).after).toEqual([]);
  expect((await changed(lots, [withdrawn('2')])).after.map(({ lot }) => lot)).toEqual(['1']);
});

test('a line takes the place of its offer, and a new one stands at the end', async () => {
  const changes = [
    { kind: 'line' as const, line: line('9', { name: 'Ny' }) },
    { kind: 'line' as const, line: line('1', { name: 'Bedre' }) },
  ];
  const { after } = await changed([line('1'), line('2')], changes);
  expect(after.map(({ item, name }) => [item, name])).toEqual([
    ['1', 'Bedre'],
    ['2', 'Dome'],
    ['9', 'Ny'],
  ]);
});

test('changes of what was never there are told one by one', async () => {
  const { after, rejects } = await changed(
    [line('1')],
    [update('5', { name: 'x' }, 3), { kind: 'withdrawn', offer: { ...named, item: '6' }, row: 4 }],
  );
  expect(after).toEqual([line('1')]);
  expect(rejects).toEqual([
    { row: 3, key: 'import.update-unknown', item: '5' },
    { row: 4, key: 'import.withdrawn-unknown', item: '6' },
  ]);
});
