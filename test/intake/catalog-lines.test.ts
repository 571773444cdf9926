import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { type CatalogContext, toCatalogLines } from '../../src/intake/catalog-lines.ts';
import { CatalogLine } from '../../src/model/catalog-line.ts';
import type { RawTable } from '../../src/model/raw-table.ts';
import { catalogHeaders, day, failed, number, tableOf } from './tables.ts';

const context: CatalogContext = { agreement: 'A-1', supplier: 'Leverandør A', map: null };
type Rows = Parameters<typeof tableOf>[0];

const read = (rows: Rows, asked: Partial<CatalogContext> = {}) =>
  toCatalogLines([tableOf(rows)], catalogHeaders, { ...context, ...asked });

function refused(tables: readonly RawTable[], asked: Partial<CatalogContext> = {}) {
  try {
    toCatalogLines(tables, catalogHeaders, { ...context, ...asked });
  } catch (error) {
    if (error instanceof InputError)
      return { key: error.says.key, values: error.says.values, exitCode: error.exitCode };
    throw error;
  }
  return expect.unreachable('nothing was refused');
}

test('a row of a price list becomes a line with everything that it says', () => {
  const { lines, rejects, warnings } = read([
    'Varenr.;Varenavn;Beskrivelse;Fabrikat;Producent;Model;EAN;UNSPSC;Varegruppe;Enhed;Pris ekskl. moms;Gyldig fra;Gyldig til;Leveringstid;Oprindelsesland;Garanti;Produktblad;Delaftale;Opløsning (MP)',
    '00123;Dome;Udendørs dome;Mærke;Maker AB;D4-X;5701234567899;46171610;Kameraer;stk;8.450,50;01.01.2026;31. december 2027;2 uger;Sverige;5 år;https://bruger:kode@example.dk/d4;1;4',
  ]);
  expect(lines.map((line) => CatalogLine.parse(line))).toEqual([
    {
      agreement: 'A-1',
      lot: '1',
      supplier: 'Leverandør A',
      item: '00123',
      name: 'Dome',
      description: 'Udendørs dome',
      brand: 'Mærke',
      maker: 'Maker AB',
      model: 'D4-X',
      gtin: '5701234567899',
      unspsc: '46171610',
      group: 'Kameraer',
      unit: 'stk',
      price: { minor: 845050, currency: 'DKK' },
      priceQuantity: 1,
      validFrom: '2026-01-01',
      validTo: '2027-12-31',
      orderable: true,
      origin: 'SE',
      leadTimeDays: 14,
      warranty: '5 år',
      link: 'https://example.dk/d4',
      properties: [{ name: 'Opløsning', value: '4', unit: 'MP' }],
      file: 'liste.csv',
      row: 2,
    },
  ]);
  expect({ rejects, warnings }).toEqual({ rejects: [], warnings: [] });
});

test("a spreadsheet's own numbers and dates are taken as they are", () => {
  const { lines } = read([
    'Varenr.;Navn;Pris;Gyldig til',
    [number('5701234567890'), 'Dome', number('1234.5'), day('2027-12-31')],
  ]);
  expect(lines[0]).toMatchObject({ item: '5701234567890', price: { minor: 123450 }, validTo: '2027-12-31' });
});

describe('prices', () => {
  const prices = (cells: readonly string[], header = 'Pris') => {
    const result = read([`Varenr;Navn;${header}`, ...cells.map((cell, index) => `${index};x;${cell}`)]);
    return { ...result, minors: result.lines.map(({ price }) => price?.minor ?? null) };
  };

  test('1.500 is fifteen hundred where nothing else in the column speaks, and the mapping says so', () => {
    const { minors, mappings } = prices(['1.500', '12.855', '900']);
    expect(minors).toEqual([150000, 1285500, 90000]);
    expect(mappings[0]?.numbers).toMatchObject([
      { field: 'price', decimal: ',', why: { key: 'import.numbers-ambiguous' } },
    ]);
  });

  test('one English price in the column makes all of them English', () => {
    expect(prices(['1,500', '459.99']).minors).toEqual([150000, 45999]);
  });

  test('price on request and blanks are unknown, silently; what cannot be read is unknown with a warning', () => {
    const { minors, warnings } = prices(['Pris på forespørgsel', '', '-', 'spørg Ole', '-5,00']);
    expect(minors).toEqual([null, null, null, null, null]);
    expect(warnings.map(({ row, field, why }) => [row, field, why.key])).toEqual([
      [5, 'price', 'import.unread-price'],
      [6, 'price', 'import.unread-price'],
    ]);
  });

  test('a zero stays a zero, with a warning', () => {
    const { minors, warnings } = prices(['0,00']);
    expect(minors).toEqual([0]);
    expect(warnings).toMatchObject([{ row: 2, field: 'price', why: { key: 'import.zero-price' } }]);
  });

  test('the currency is that of the cell, the column or the header', () => {
    expect(prices(['€ 459,99', '99 EUR', '10,00']).lines.map(({ price }) => price?.currency)).toEqual([
      'EUR',
      'EUR',
      'DKK',
    ]);
    expect(prices(['459,99'], 'Pris (EUR)').lines[0]?.price).toEqual({ minor: 45999, currency: 'EUR' });
    const { lines, warnings } = read(['Varenr;Navn;Pris;Valuta', '1;x;5,00;SEK', '2;x;5,00;zloty']);
    expect(lines.map(({ price }) => price)).toEqual([{ minor: 500, currency: 'SEK' }, null]);
    expect(warnings).toMatchObject([{ row: 3, field: 'currency', why: { key: 'import.unknown-currency' } }]);
  });
});

describe('numbers that a spreadsheet has ruined', () => {
  test('an item number in scientific notation is rejected, for its digits are gone', () => {
    const { rejects, lines } = read(['Varenr;Navn', '5,70E+12;Dome', '5.70123E+12;Dome', '3E5;Dome']);
    expect(rejects.map(({ row, field, why }) => [row, field, why.key])).toEqual([
      [2, 'item', 'import.code-became-number'],
      [3, 'item', 'import.code-became-number'],
    ]);
    expect(lines.map(({ item }) => item)).toEqual(['3E5']);
  });

  test('an item number that became a date is rejected; a GTIN or model is left unknown with a warning', () => {
    const { rejects, lines, warnings } = read([
      'Varenr;Navn;Model;EAN',
      [day('2026-02-01'), 'Dome', 'x', ''],
      ['2', 'Dome', day('2026-02-01'), '5,7E+12'],
    ]);
    expect(rejects).toMatchObject([{ row: 2, why: { key: 'import.code-became-date' } }]);
    expect(lines[0]).toMatchObject({ item: '2', model: null, gtin: null });
    expect(warnings.map(({ field }) => field)).toEqual(['model', 'gtin']);
  });

  test('leading zeros of a GTIN are put back where the check digit proves it', () => {
    const gtins = read(['Varenr;Navn;EAN', '1;x;36000291452', '2;x;5701234567899', '3;x;12345678901']).lines;
    expect(gtins.map(({ gtin }) => gtin)).toEqual(['036000291452', '5701234567899', '12345678901']);
  });

  test('an error cell is never a value', () => {
    const { lines, warnings } = read([
      'Varenr;Navn;Model;Pris',
      ['1', 'Dome', failed('#N/A'), failed('#REF!')],
    ]);
    expect(lines[0]).toMatchObject({ model: null, price: null });
    expect(warnings.map(({ field }) => field)).toEqual(['model', 'price']);
  });
});

describe('rows that are no lines', () => {
  test('each is rejected with its row and reason, and the others are read', () => {
    const { lines, rejects } = read([
      'Varenr;Navn;Pris',
      'IP-kameraer;;',
      '1;Dome;10,00',
      ';Uden nummer;5,00',
      '2;;5,00',
      'Varenr;Navn;Pris',
      'I alt;;20,00',
      '* Priser er ekskl. moms;;',
    ]);
    expect(lines.map(({ item }) => item)).toEqual(['1']);
    expect(rejects.map(({ row, why }) => [row, why.key])).toEqual([
      [2, 'import.group-heading'],
      [4, 'import.no-item'],
      [5, 'import.no-name'],
      [6, 'import.header-again'],
      [7, 'import.total-row'],
      [8, 'import.lone-cell'],
    ]);
  });

  test('an item that begins like a total is an item', () => {
    expect(read(['Varenr;Navn;Pris', 'TOTAL-55;Dome;1,00', 'SUM 1;Bullet;2,00']).lines).toHaveLength(2);
  });

  test('the same item twice is a repeat, and one that says something else a conflict', () => {
    const { lines, rejects } = read(['Varenr;Navn;Pris', '1;Dome;10,00', '1;Dome;10,00', '1;Dome;12,00']);
    expect(lines.map(({ row }) => row)).toEqual([2]);
    expect(rejects.map(({ row, why }) => [row, why.key, why.values.first])).toEqual([
      [3, 'import.repeated-item', '2'],
      [4, 'import.conflicting-item', '2'],
    ]);
  });

  test('the same number from two suppliers, or on two lots, is two items', () => {
    const { lines } = read(['Varenr;Navn;Leverandør;Delaftale', '1;Dome;A;1', '1;Dome;B;1', '1;Dome;A;2']);
    expect(lines).toHaveLength(3);
  });
});

describe('what the context adds', () => {
  test('a row that names agreement and supplier keeps them, the others get those of the context', () => {
    const { lines } = read(['Varenr;Navn;Aftale;Leverandør', '1;Dome;X-9;B', '2;Dome;;']);
    expect(lines.map(({ agreement, supplier }) => [agreement, supplier])).toEqual([
      ['X-9', 'B'],
      ['A-1', 'Leverandør A'],
    ]);
  });

  test('without agreement or supplier the sentence names the flag', () => {
    const table = tableOf(['Varenr;Navn', '1;Dome']);
    expect(refused([table], { agreement: null })).toMatchObject({ key: 'import.no-agreement', exitCode: 2 });
    expect(refused([table], { supplier: null })).toMatchObject({ key: 'import.no-supplier', exitCode: 2 });
  });
});

describe('further cells', () => {
  test('a line may have a model and no name', () => {
    expect(read(['Varenr;Model', '1;D4-X']).lines[0]).toMatchObject({ name: 'D4-X', model: 'D4-X' });
  });

  test('an item that is discontinued cannot be ordered', () => {
    const { lines } = read(['Varenr;Navn;Status', '1;a;Udgået', '2;b;Aktiv', '3;c;']);
    expect(lines.map(({ orderable }) => orderable)).toEqual([false, true, true]);
  });

  test('a country is a code or a whole name; a name inside another name counts for nothing', () => {
    const cells = ['CN', 'Kina', 'China', 'TW', 'DE-BY', 'Hong Kong, China', 'Made in China', ''];
    const { lines, warnings } = read([
      'Varenr;Navn;Oprindelsesland',
      ...cells.map((cell, row) => `${row};x;${cell}`),
    ]);
    expect(lines.map(({ origin }) => origin)).toEqual(['CN', 'CN', 'CN', 'TW', 'DE', null, null, null]);
    expect(warnings.map(({ why }) => why.values.value)).toEqual(['Hong Kong, China', 'Made in China']);
  });

  test('a date that does not exist is unknown with a warning, and the line stays', () => {
    const { lines, warnings } = read(['Varenr;Navn;Gyldig til', '1;x;31.02.2026']);
    expect(lines[0]?.validTo).toBeNull();
    expect(warnings).toMatchObject([{ row: 2, field: 'validTo', why: { key: 'import.impossible-date' } }]);
  });

  test('columns with passwords become no property', () => {
    const { lines, mappings } = read(['Varenr;Navn;Password;Farve', '1;Dome;hemmelig;sort']);
    expect(lines[0]?.properties).toEqual([{ name: 'Farve', value: 'sort', unit: null }]);
    expect(mappings[0]?.dropped).toEqual(['Password']);
  });
});

describe('files that cannot be used', () => {
  test('a missing column is named, with the columns that there are', () => {
    expect(refused([tableOf(['Titel;;', 'Navn;Pris;Farve', 'Dome;10,00;sort'])])).toMatchObject({
      key: 'import.missing-item',
      values: { file: 'liste.csv', names: '"Varenummer"', row: '2', columns: 'Navn, Pris, Farve' },
      exitCode: 3,
    });
    expect(refused([tableOf(['Varenr;Pris', '1;10,00'])])).toMatchObject({
      key: 'import.missing-name',
      exitCode: 3,
    });
  });

  test('without any header the columns are not listed, since they might hold anything', () => {
    expect(refused([tableOf(['1;hemmelig', '2;x'])])).toEqual({
      key: 'import.no-header',
      values: { file: 'liste.csv' },
      exitCode: 3,
    });
  });

  test('a header without rows', () => {
    expect(refused([tableOf(['Varenr;Navn'])])).toMatchObject({ key: 'import.header-only', exitCode: 3 });
  });

  test('a file of which every row is rejected', () => {
    expect(refused([tableOf(['Varenr;Navn', ';a', ';b'])])).toMatchObject({
      key: 'import.all-rejected',
      values: { rows: 2 },
      exitCode: 3,
    });
  });

  test('a sheet with something else is passed over and said to be', () => {
    const guide = tableOf(['Sådan udfylder du arket'], { sheet: 'Vejledning' });
    const prices = tableOf(['Varenr;Navn', '1;Dome'], { sheet: 'Priser' });
    const { lines, warnings } = toCatalogLines([guide, prices], catalogHeaders, context);
    expect(lines).toHaveLength(1);
    expect(warnings).toMatchObject([
      { why: { key: 'import.sheet-skipped', values: { sheet: 'Vejledning' } } },
    ]);
  });
});
