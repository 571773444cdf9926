import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { toDeclarations } from '../../src/intake/declarations.ts';
import { DeclarationRules } from '../../src/model/declaration.ts';
import { CountryNames, HeaderRules } from '../../src/model/headers.ts';
import { tableOf } from './tables.ts';

const root = new URL('../../rules/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const countries = CountryNames.parse(json('reading/countries.json')).names;
const headers = { ...HeaderRules.parse(json('headers/declaration.json')), countries };
const rules = DeclarationRules.parse(json('reading/declarations.json'));
const header = 'Leverandør;Erklæret af;Dato;Mærke;Model;Varenr.;Lag;Selskab;Land;Dokument';

function read(...rows: string[]) {
  return toDeclarations([tableOf([header, ...rows])], headers, { rules, map: null, seen: '2026-11-02' });
}

const good =
  'Nordkam A/S;Lis Holm, salgschef;12-10-2026;Ernitec;Wolf;;Producent;Sunrise Inc.;Taiwan (R.O.C.);Bilag 4';

describe('a row of a declaration', () => {
  test('says who states what of which product, when, and in which document', () => {
    expect(read(good).declarations).toEqual([
      {
        ...{ supplier: 'Nordkam A/S', statedBy: 'Lis Holm, salgschef', stated: '2026-10-12' },
        ...{ brand: 'Ernitec', model: 'Wolf', item: null, layer: 'maker', entity: 'Sunrise Inc.' },
        ...{ country: 'TW', reference: 'Bilag 4', seen: '2026-11-02', file: 'liste.csv', row: 2 },
      },
    ]);
  });

  test.each([
    ['Sælger', 'seller'],
    ['ejer', 'brandOwner'],
    ['Øverste ejer', 'ultimateOwner'],
    ['PRODUCENT', 'maker'],
    ['Fabriksland', 'factory'],
    ['Chip', 'chip'],
    ['Ultimate owner', 'ultimateOwner'],
    ['Country of manufacture', 'factory'],
  ])('knows the layer by the word %s', (word, layer) => {
    const { declarations } = read(`Nordkam;;12-10-2026;Ernitec;Wolf;;${word};Sunrise Inc.;TW;`);
    expect(declarations[0]?.layer).toBe(layer);
  });

  test('that names only a country states that country', () => {
    const rows = [
      'Nordkam;;12-10-2026;Ernitec;Wolf;;Fabriksland;;Kina;',
      'Nordkam;;12-10-2026;Ernitec;Wolf;;Fabriksland;Taiwan;;',
    ];
    expect(read(...rows).declarations.map(({ entity, country }) => [entity, country])).toEqual([
      ['Kina', 'CN'],
      ['Taiwan', 'TW'],
    ]);
  });

  test.each([
    ['supplier', 'declaration.no-supplier', ';;12-10-2026;Ernitec;Wolf;;Producent;X;TW;'],
    ['date', 'declaration.no-date', 'Nordkam;;;Ernitec;Wolf;;Producent;X;TW;'],
    ['date', 'declaration.unread-date', 'Nordkam;;31-02-2026;Ernitec;Wolf;;Producent;X;TW;'],
    ['date', 'declaration.future-date', 'Nordkam;;03-11-2026;Ernitec;Wolf;;Producent;X;TW;'],
    ['model', 'declaration.no-product', 'Nordkam;;12-10-2026;;;;Producent;X;TW;'],
    ['layer', 'declaration.no-layer', 'Nordkam;;12-10-2026;Ernitec;Wolf;;;X;TW;'],
    ['layer', 'declaration.unknown-layer', 'Nordkam;;12-10-2026;Ernitec;Wolf;;Importør;X;TW;'],
    ['entity', 'declaration.no-entity', 'Nordkam;;12-10-2026;Ernitec;Wolf;;Producent;;;'],
    [
      'country',
      'declaration.unread-country',
      'Nordkam;;12-10-2026;Ernitec;Wolf;;Producent;X;Langtbortistan;',
    ],
    ['item', 'import.code-became-number', 'Nordkam;;12-10-2026;Ernitec;;5,70E+12;Producent;X;TW;'],
  ])('with a fault in %s is left out and says so: %s', (field, key, row) => {
    const { declarations, rejects } = read(good, row);
    expect(declarations).toHaveLength(1);
    expect(rejects).toMatchObject([{ row: 3, field, why: { key } }]);
  });

  test('that names a brand alone holds for all its products, and a warning says so', () => {
    const { declarations, warnings } = read('Nordkam;;12-10-2026;Ernitec;;;Ejer;Ernitec A/S;DK;');
    expect(declarations).toMatchObject([{ brand: 'Ernitec', model: null, item: null }]);
    expect(warnings).toMatchObject([{ row: 2, why: { key: 'declaration.whole-brand' } }]);
  });
});

test.each(['Leverandør', 'Dato', 'Lag'])('a file without the column %s is refused', (column) => {
  const labels = header.split(';');
  const index = labels.indexOf(column);
  const rows = [labels, good.split(';')].map((cells) => cells.filter((_, at) => at !== index));
  const readIt = () => toDeclarations([tableOf(rows)], headers, { rules, map: null, seen: '2026-11-02' });
  expect(readIt).toThrow(InputError);
});
