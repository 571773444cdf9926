import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importers } from '../../src/importers/index.ts';
import { entriesOf, refusedWith } from './entries.ts';
import { inputOf } from './input.ts';

/** Files of others, which lie beside the checkout on some machines only. */
const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'samples');

function sample(name: string) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const importer = importers.find(({ recognises }) => recognises(inputOf(name, bytes).head, name));
  if (importer?.kind !== 'catalog') throw new Error(`${name} is not taken for a catalogue`);
  return { importer, bytes };
}

describe.skipIf(!existsSync(folder))('real files (skipped where ../shared/samples is absent)', () => {
  test.each([
    {
      name: 'bmecat/olivere/bmecat12_testdata_new_catalog.golden.xml',
      items: ['1000'],
      first: { maker: 'Microsoft', model: 'MPN', gtin: '8712670911213', origin: null, validTo: '2001-07-31' },
      notes: [],
    },
    {
      name: 'bmecat/olivere/bmecat2005_testdata_new_catalog.golden.xml',
      items: ['1000'],
      first: { price: { minor: 149950, currency: 'EUR' }, priceQuantity: 6, origin: 'CN', leadTimeDays: 2 },
      notes: [],
    },
    {
      name: 'bmecat/naugrimm/document_without_null_values.xml',
      items: ['1', '2', '3'],
      first: { supplier: 'BMECAT_TEST', price: null },
      notes: ['1', '2', '3'].map((row) => `${row} price: trade.no-net-price`),
    },
    {
      name: 'cif-cxml/cxml_Index.xml',
      items: ['PROMINATE-SKU'],
      first: { price: { minor: 123, currency: 'EUR' }, unit: 'BX', priceQuantity: 10, validTo: '2026-02-05' },
      notes: [],
    },
  ])('$name is read line by line', async ({ name, items, first, notes }) => {
    const { importer, bytes } = sample(name);
    const read = await entriesOf(importer, bytes);
    expect(read.lines.map(({ item }) => item)).toEqual(items);
    expect(read.lines[0]).toMatchObject(first);
    expect(read.notes).toEqual(notes);
  });

  test('an update of prices holds one update and no line', async () => {
    const { importer, bytes } = sample('bmecat/olivere/bmecat12_testdata_update_prices.golden.xml');
    const { entries, edition } = await entriesOf(importer, bytes);
    expect(edition?.edition).toBe('changes');
    expect(entries.slice(1)).toMatchObject([
      { kind: 'update', offer: { item: '1000' }, set: { price: { minor: 149950, currency: 'EUR' } } },
    ]);
  });

  test('a catalogue without products is refused with that reason', async () => {
    const { importer, bytes } = sample('bmecat/naugrimm/2005.1_minimal_valid_document.xml');
    expect(await refusedWith(importer, bytes)).toBe('import.no-lines 3');
  });
});
