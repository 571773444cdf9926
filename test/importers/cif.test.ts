import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import cif from '../../src/importers/cif.ts';
import csv from '../../src/importers/csv.ts';
import { entriesOf, refusedWith } from './entries.ts';
import { inputOf } from './input.ts';

const names = 'Supplier ID,Supplier Part ID,Item Description,Unit Price,Delete';

interface File {
  readonly header?: string;
  readonly fields?: string;
  readonly end?: string;
}

function file(
  rows: readonly string[],
  { header = 'CHARSET: UTF-8\nLOADMODE: F\nCURRENCY: DKK\n', fields = names, end = 'ENDOFDATA\n' }: File = {},
): string {
  return `CIF_I_V3.0\n${header}FIELDNAMES: ${fields}\nDATA\n${rows.join('\n')}\n${end}`;
}

const row = (item: string, price = '10', deleted = '') => `AN01,${item},Kamera,${price},${deleted}`;

describe('the file', () => {
  test('is recognised by its first line, before it is taken for CSV', () => {
    const { head } = inputOf('x.csv', file([row('1')]));
    expect(cif.recognises(head)).toBe(true);
    expect(csv.recognises(head, 'x.csv')).toBe(true);
    expect(cif.id < csv.id).toBe(true);
    expect(cif.recognises(inputOf('x', '"CIF_I_V3.0",,\n').head)).toBe(true);
    expect(cif.recognises(inputOf('x', 'a,b\nCIF_I_V3.0\n').head)).toBe(false);
  });

  test('rows are numbered by the lines of the file, quoted line breaks included', async () => {
    const { lines } = await entriesOf(cif, file(['AN01,1,"Kamera,\n4 MP",10,', row('2')]));
    expect(lines.map(({ item, name, row: line }) => [item, name, line])).toEqual([
      ['1', 'Kamera, 4 MP', 7],
      ['2', 'Kamera', 9],
    ]);
  });

  test('without ENDOFDATA or DATA it is refused: items may be missing', async () => {
    expect(await refusedWith(cif, file([row('1')], { end: '' }))).toBe('trade.cif-cut-short 3');
    expect(await refusedWith(cif, 'CIF_I_V3.0\nLOADMODE: F\n')).toBe('trade.cif-no-data 3');
    expect(await refusedWith(cif, file([]))).toBe('import.no-lines 3');
  });

  test('a number of items that differs from what was found is a warning', async () => {
    const header = (count: number) => `ITEMCOUNT: ${count}\nCURRENCY: DKK\n`;
    expect((await entriesOf(cif, file([row('1')], { header: header(1) }))).notes).toEqual([]);
    expect((await entriesOf(cif, file([row('1')], { header: header(2) }))).notes).toEqual([
      '1 itemcount: trade.cif-item-count',
    ]);
  });

  test('what a spreadsheet has filled up with commas or tabs is read', async () => {
    const padded = [
      'CIF_I_V3.0,,,,',
      'LOADMODE:,F,,,',
      'CURRENCY:,SEK,,,',
      names,
      'DATA,,,,',
      row('1'),
      ',,,,',
      'ENDOFDATA,,,,',
    ].join('\r\n');
    expect((await entriesOf(cif, padded)).lines[0]).toMatchObject({
      item: '1',
      price: { minor: 1000, currency: 'SEK' },
    });
    const tabs = file([row('1').replaceAll(',', '\t')], { fields: names.replaceAll(',', '\t') });
    expect((await entriesOf(cif, tabs)).lines).toHaveLength(1);
    const mixed = file(['AN01\t1\tKamera, 4 MP\t10\t'], { fields: names });
    expect((await entriesOf(cif, mixed)).lines[0]?.name).toBe('Kamera, 4 MP');
  });

  test('a row with a comma too many is left out, for its cells are shifted', async () => {
    const { lines, notes } = await entriesOf(cif, file(['AN01,1,Kamera, dome,10,', row('2')]));
    expect(lines.map(({ item }) => item)).toEqual(['2']);
    expect(notes).toEqual(['7 left out: trade.cif-too-many-cells']);
  });

  test('columns without item number or description are named', async () => {
    expect(await refusedWith(cif, file(['1,2'], { fields: 'Supplier ID,Unit Price' }))).toBe(
      'trade.cif-no-fields 3',
    );
    expect(await refusedWith(cif, file(['1,2'], { fields: 'Supplier Part ID,Unit Price' }))).toBe(
      'trade.cif-no-fields 3',
    );
  });

  test('a quotation mark that is never closed is refused', async () => {
    expect(await refusedWith(cif, file(['AN01,1,"Kamera,10,', row('2')]))).toBe('import.open-quote 3');
  });
});

describe('editions', () => {
  test('F is a full catalogue and I changes one; deleted items are withdrawn from it', async () => {
    const rows = [row('1'), row('2', '10', 'T')];
    const full = await entriesOf(cif, file(rows));
    expect(full.edition).toMatchObject({ edition: 'full', agreement: 'A-1', supplier: 'AN01' });
    expect(full.notes).toEqual(['8 left out: import.line-deleted']);
    const changes = await entriesOf(cif, file(rows, { header: 'LOADMODE: I\nCURRENCY: DKK\n' }));
    expect(changes.edition?.edition).toBe('changes');
    expect(changes.entries.at(-1)).toMatchObject({ kind: 'withdrawn', offer: { item: '2' } });
  });

  test('offers of several suppliers in one file are refused, even where the user names one', async () => {
    const rows = [row('1'), row('2').replace('AN01', 'AN02')];
    expect(await refusedWith(cif, file(rows), { agreement: 'A', supplier: 'S' })).toBe(
      'trade.several-suppliers 2',
    );
    expect(await refusedWith(cif, file(rows.slice(0, 1)), { agreement: null, supplier: null })).toBe(
      'import.no-agreement 2',
    );
  });

  test('items of a web shop have no price in the file and are left out', async () => {
    const fields = `${names},PunchOut Enabled`;
    const { lines, notes } = await entriesOf(cif, file([`${row('1')},TRUE`, `${row('2')},F`], { fields }));
    expect(lines.map(({ item }) => item)).toEqual(['2']);
    expect(notes).toEqual(['7 left out: trade.punchout']);
  });
});

describe('cells', () => {
  test.each([
    { price: '8450.4567', minor: 845046, notes: [] },
    { price: '', minor: undefined, notes: [] },
    { price: '"1.499,50"', minor: undefined, notes: ['7 price: import.unread-price'] },
  ])('the price $price', async ({ price, minor, notes }) => {
    const read = await entriesOf(cif, file([row('1', price)]));
    expect(read.lines[0]?.price?.minor).toBe(minor);
    expect(read.notes).toEqual(notes);
  });

  test('a day that could be read two ways is unknown and named', async () => {
    const fields = `${names},Expiration Date`;
    const { lines, notes } = await entriesOf(cif, file([`${row('1')},02/03/2027`], { fields }));
    expect(lines[0]?.validTo).toBeNull();
    expect(notes).toEqual(['7 validTo: import.not-a-date']);
  });

  test('parametric data with quoted semicolons are taken apart', async () => {
    const fields = `${names},Parametric Data`;
    const cell = '"{Lens=""2.8; 12"";WDR=120 dB}"';
    const { lines } = await entriesOf(cif, file([`${row('1')},${cell}`], { fields }));
    expect(lines[0]?.properties).toEqual([
      { name: 'Lens', value: '2.8; 12', unit: null },
      { name: 'WDR', value: '120 dB', unit: null },
    ]);
  });
});

describe('encodings', () => {
  const danish = (charset: string) =>
    file(['AN01,1,Kuppel på mølle,10,'], { header: `CHARSET: ${charset}\nCURRENCY: DKK\n` });

  test.each([
    { charset: '8859_1', bytes: 'windows-1252' },
    { charset: 'Cp1252', bytes: 'windows-1252' },
    { charset: '8859_1', bytes: 'utf-8' },
    { charset: 'Cp850', bytes: 'cp850' },
    { charset: 'UTF-8', bytes: 'utf-8' },
  ])('$bytes that calls itself $charset', async ({ charset, bytes }) => {
    const { lines, notes } = await entriesOf(cif, iconv.encode(danish(charset), bytes));
    expect(lines[0]?.name).toBe('Kuppel på mølle');
    expect(notes).toEqual([]);
  });

  test('text that is not in the stated encoding is read as what it looks like, with a warning', async () => {
    const { lines, notes } = await entriesOf(cif, iconv.encode(danish('UTF-8'), 'windows-1252'));
    expect(lines[0]?.name).toBe('Kuppel på mølle');
    expect(notes).toEqual(['1 charset: trade.cif-charset']);
  });
});
