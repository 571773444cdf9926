import { describe, expect, test } from 'vitest';
import { collectEntries } from '../../../src/app/collect-entries.ts';
import { InputError } from '../../../src/errors.ts';
import bmecat from '../../../src/importers/bmecat.ts';
import cif from '../../../src/importers/cif.ts';
import cxml from '../../../src/importers/cxml-index.ts';
import xchange from '../../../src/importers/etim-xchange.ts';
import gdsn from '../../../src/importers/gdsn.ts';
import type { CatalogImporter } from '../../../src/importers/importer.ts';
import { CatalogLine } from '../../../src/model/catalog-line.ts';
import { inputOf } from '../input.ts';
import { cases as bmecatCases } from './bmecat.ts';
import { cases as cifCases } from './cif.ts';
import { cases as cxmlCases } from './cxml-index.ts';
import { cases as xchangeCases } from './etim-xchange.ts';
import { cases as gdsnCases } from './gdsn.ts';
import type { RemovableCase } from './removable.ts';

const all: readonly { readonly importer: CatalogImporter; readonly cases: readonly RemovableCase[] }[] = [
  { importer: bmecat, cases: bmecatCases },
  { importer: cxml, cases: cxmlCases },
  { importer: cif, cases: cifCases },
  { importer: xchange, cases: xchangeCases },
  { importer: gdsn, cases: gdsnCases },
];

/** What the field of the document's only line holds; undefined where the document is refused or has no line. */
async function fieldOf(importer: CatalogImporter, content: string, field: string): Promise<unknown> {
  const context = {
    agreement: field === 'agreement' ? null : 'A',
    supplier: field === 'supplier' ? null : 'S',
  };
  try {
    const { lines } = await collectEntries('fil', importer.read(inputOf('fil', content), context));
    expect(lines).toHaveLength(1);
    return Object.entries(CatalogLine.parse(lines[0])).find(([name]) => name === field)?.[1];
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

describe.each(all)('$importer.id', ({ importer, cases }) => {
  test('every place that a field is said to be read from has a case, and there are no others', () => {
    expect(cases.map(({ field, from }) => ({ field, from }))).toEqual(importer.reads);
  });

  test.each(cases.map((one) => [one.field, one.from, one] as const))(
    '%s is read from %s, and from nowhere else',
    async (field, _, { content, without, value }) => {
      expect(importer.recognises(inputOf('fil', content).head, 'fil')).toBe(true);
      expect(await fieldOf(importer, content, field)).toEqual(value);
      expect(await fieldOf(importer, without, field)).not.toEqual(value);
    },
  );
});
