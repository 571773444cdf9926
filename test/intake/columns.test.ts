import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { mapColumns } from '../../src/intake/columns.ts';
import { catalogHeaders, registerHeaders, tableOf } from './tables.ts';

function columnsOf(
  rows: readonly string[],
  map: Readonly<Record<string, string>> | null = null,
  rules = catalogHeaders,
) {
  const mapping = mapColumns(tableOf(rows), rules, map);
  return Object.fromEntries(mapping?.columns.map(({ field, label }) => [field, label]) ?? []);
}

function refusal(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError)
      return { key: error.says.key, values: error.says.values, exitCode: error.exitCode };
    throw error;
  }
  return expect.unreachable('nothing was refused');
}

test('a Danish price list is understood', () => {
  expect(
    columnsOf(['Varenr.;Varebetegnelse;Fabrikat;Producentens varenr.;Pris ekskl. moms;EAN-nr.;Gyldig til']),
  ).toEqual({
    item: 'Varenr.',
    name: 'Varebetegnelse',
    brand: 'Fabrikat',
    model: 'Producentens varenr.',
    price: 'Pris ekskl. moms',
    gtin: 'EAN-nr.',
    validTo: 'Gyldig til',
  });
});

test('a camera list of a department is understood', () => {
  const header =
    'Kamera-id;Forvaltning;Lokation;Fabrikat;Model;MAC-adresse;Serienr.;Formål;Netværk;Kontraktudløb;Bemærkning';
  expect(columnsOf([header], null, registerHeaders)).toEqual({
    id: 'Kamera-id',
    department: 'Forvaltning',
    site: 'Lokation',
    brand: 'Fabrikat',
    model: 'Model',
    mac: 'MAC-adresse',
    serial: 'Serienr.',
    purpose: 'Formål',
    network: 'Netværk',
    contractEnd: 'Kontraktudløb',
  });
});

describe('whose name a column holds', () => {
  test("beside the wholesaler's LeverandørTypenr, LeverandørNavn is the maker", () => {
    const wholesaler =
      'LMnr;EANnr;Varebetegnelse;LeverandørTypenr;LeverandørNavn;Enhed;ListeprisPrEnhed;VaregruppeNavn;Deeplink';
    expect(columnsOf([wholesaler])).toMatchObject({
      item: 'LMnr',
      maker: 'LeverandørNavn',
      model: 'LeverandørTypenr',
    });
    expect(columnsOf([wholesaler])).not.toHaveProperty('supplier');
  });

  test('alone, LeverandørNavn is the supplier', () => {
    expect(columnsOf(['Varenr;LeverandørNavn;Navn'])).toMatchObject({ supplier: 'LeverandørNavn' });
  });

  test("the maker's item number is the model, never the item number", () => {
    expect(columnsOf(['Producentens varenummer;Varenummer;Navn'])).toMatchObject({
      item: 'Varenummer',
      model: 'Producentens varenummer',
    });
  });
});

describe('prices', () => {
  test('of several prices the agreement price counts, not the list price', () => {
    expect(columnsOf(['Varenr;Navn;Listepris;SKI-pris;Enhedspris'])).toMatchObject({ price: 'SKI-pris' });
  });

  test('a price including VAT is not taken for the price', () => {
    expect(columnsOf(['Varenr;Navn;Pris inkl. moms'])).not.toHaveProperty('price');
    expect(columnsOf(['Varenr;Navn;Pris (inkl. moms);Listepris'])).toMatchObject({ price: 'Listepris' });
  });
});

describe('where the header stands', () => {
  test('below titles and notes, within the first 30 rows', () => {
    const rows = ['Prisliste 2026;;', ';;', 'Gyldig fra;01.01.2026;', 'Varenr.;Navn;Pris', '1;a;2'];
    expect(mapColumns(tableOf(rows), catalogHeaders, null)?.headerRow).toBe(4);
  });

  test('over two rows, where the upper label is merged', () => {
    const columns = columnsOf(
      ['Forvaltning;Kamera;;Bemærkning', ';Fabrikat;Model;', 'SOF;x;y;'],
      null,
      registerHeaders,
    );
    expect(columns).toEqual({ department: 'Forvaltning', brand: 'Fabrikat', model: 'Model' });
  });

  test('nowhere: null, so that nothing is guessed', () => {
    expect(mapColumns(tableOf(['1;2;3', '4;5;6']), catalogHeaders, null)).toBeNull();
  });
});

describe('what the mapping tells', () => {
  test('columns that no field takes, and labels that stand twice', () => {
    const mapping = mapColumns(tableOf(['Varenr;Navn;Navn;Farve']), catalogHeaders, null);
    expect(mapping?.columns.map(({ field, index }) => [field, index])).toEqual([
      ['item', 0],
      ['name', 1],
    ]);
    expect(mapping?.unused).toEqual([
      { index: 2, label: 'Navn' },
      { index: 3, label: 'Farve' },
    ]);
    expect(mapping?.repeated).toEqual(['Navn']);
  });

  test('columns with passwords and user names are named as dropped and appear nowhere else', () => {
    const rows = ['Name;Model;MAC;UserName;Password', 'a;b;c;admin;hemmelig'];
    const mapping = mapColumns(tableOf(rows), registerHeaders, null);
    expect(mapping?.dropped).toEqual(['UserName', 'Password']);
    const shown = JSON.stringify({ ...mapping, dropped: [] });
    expect(shown).not.toMatch(/password|username|hemmelig/i);
  });
});

describe("a person's own column map", () => {
  test('counts before the rules, which fill in the rest', () => {
    expect(columnsOf(['Ting;Kode;Varenr.;Pris'], { item: 'Kode', name: 'ting' })).toEqual({
      name: 'Ting',
      item: 'Kode',
      price: 'Pris',
    });
  });

  test('an empty label leaves a field without a column', () => {
    expect(columnsOf(['Afdeling;Model'], { department: '' }, registerHeaders)).toEqual({ model: 'Model' });
  });

  test('finds a header that the rules would not', () => {
    expect(columnsOf(['x;y', 'Foo;Bar', '1;2'], { item: 'Foo', name: 'Bar' })).toEqual({
      item: 'Foo',
      name: 'Bar',
    });
  });

  test('an unknown field or label is refused, naming what there is', () => {
    const rows = ['Varenr;Navn;Adgangskode'];
    expect(refusal(() => columnsOf(rows, { itm: 'Varenr' }))).toMatchObject({
      key: 'import.map-unknown-field',
      exitCode: 2,
    });
    expect(refusal(() => columnsOf(rows, { item: 'Vare-id' }))).toMatchObject({
      key: 'import.map-missing-label',
      values: { label: 'Vare-id', columns: 'Varenr, Navn' },
      exitCode: 2,
    });
  });

  test('cannot ask for a password', () => {
    expect(refusal(() => columnsOf(['Varenr;Navn;Adgangskode'], { model: 'Adgangskode' }))).toMatchObject({
      key: 'import.map-missing-label',
      values: { columns: 'Varenr, Navn' },
    });
  });
});
