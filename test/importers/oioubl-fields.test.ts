import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import type { CatalogImporter } from '../../src/importers/importer.ts';
import oioublCatalog from '../../src/importers/oioubl-catalog.ts';
import deletion from '../../src/importers/oioubl-deletion.ts';
import itemUpdate from '../../src/importers/oioubl-item-update.ts';
import priceUpdate from '../../src/importers/oioubl-price-update.ts';
import peppolCatalog from '../../src/importers/peppol-catalog.ts';
import type { FieldCase } from './fields/case.ts';
import { cases as catalogCases } from './fields/oioubl-catalog.ts';
import { cases as deletionCases } from './fields/oioubl-deletion.ts';
import { cases as itemUpdateCases } from './fields/oioubl-item-update.ts';
import { cases as priceUpdateCases } from './fields/oioubl-price-update.ts';
import { cases as peppolCases } from './fields/peppol-catalog.ts';
import { without } from './fields/ubl-document.ts';
import { inputOf } from './input.ts';

const importers: readonly (readonly [CatalogImporter, readonly FieldCase[]])[] = [
  [peppolCatalog, peppolCases],
  [oioublCatalog, catalogCases],
  [priceUpdate, priceUpdateCases],
  [itemUpdate, itemUpdateCases],
  [deletion, deletionCases],
];

/** What a document says of a field: in its line, its update, the offer that is named, or its edition. */
async function said(importer: CatalogImporter, content: string, field: string): Promise<unknown> {
  const input = inputOf('katalog.xml', content);
  expect(importer.recognises(input.head, input.file)).toBe(true);
  try {
    let found: unknown;
    for await (const entry of importer.read(input, { agreement: null, supplier: null })) {
      if (entry.kind === 'edition') found = new Map(Object.entries(entry.edition)).get(field) ?? found;
      if (entry.kind === 'line') found = new Map(Object.entries(entry.line)).get(field) ?? found;
      if (entry.kind === 'update')
        found = new Map(Object.entries({ ...entry.offer, ...entry.set })).get(field) ?? found;
    }
    return found;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

describe.each(importers.map(([importer, cases]) => [importer.id, importer, cases] as const))(
  '%s',
  (_, importer, cases) => {
    test('has a case for every place that it reads, and no other', () => {
      const places = (rows: readonly { readonly field: string; readonly from: string }[]) =>
        rows.map(({ field, from }) => `${field} ◄ ${from}`).sort();
      expect(places(cases)).toEqual(places(importer.reads ?? []));
    });

    test.each(cases.map((one) => [one.field, one.from, one] as const))(
      'reads %s from %s',
      async (field, _from, one) => {
        expect(await said(importer, one.content, field)).toEqual(one.value);
        expect(await said(importer, without(one), field)).not.toEqual(one.value);
      },
    );
  },
);
