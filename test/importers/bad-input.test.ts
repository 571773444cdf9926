import { describe, expect, test } from 'vitest';
import csv from '../../src/importers/csv.ts';
import { importers } from '../../src/importers/index.ts';
import xlsx from '../../src/importers/xlsx.ts';
import { type ReadCatalog, toCatalogLines } from '../../src/intake/catalog-lines.ts';
import type { ColumnMap } from '../../src/intake/column-mapping.ts';
import { checkLetters } from '../../src/intake/garbled-text.ts';
import type { RawTable } from '../../src/model/raw-table.ts';
import { render } from '../../src/text/index.ts';
import { catalogHeaders } from '../intake/tables.ts';
import { inputOf, refusal } from './input.ts';
import { workbookOf } from './zip.ts';

/** The files that people really send, each with what must become of it. */
async function tablesOf(content: string | Uint8Array, file = 'liste.csv'): Promise<readonly RawTable[]> {
  const input = inputOf(file, content);
  const importer = importers.find(({ recognises }) => recognises(input.head, file));
  if (importer?.kind !== 'table') throw new Error(`${file} is not taken for a table`);
  return importer.read(input);
}

function linesOf(tables: readonly RawTable[], map: ColumnMap | null = null): ReadCatalog {
  return toCatalogLines(tables, catalogHeaders, { agreement: '50.XX', supplier: 'Nordsyn', map });
}

async function read(rows: readonly string[], map: ColumnMap | null = null): Promise<ReadCatalog> {
  return linesOf(await tablesOf(rows.join('\n')), map);
}

const told = (rows: ReadCatalog['rejects']) => rows.map(({ row, why }) => `${row}: ${render('en', why)}`);

const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...values: readonly string[]) =>
  `<row r="${number}">${values.map((value, index) => (value === '' ? '' : text(`${'ABCDEFGH'[index]}${number}`, value))).join('')}</row>`;
const sheet = (rows: readonly string[], after = '') =>
  workbookOf(`<sheetData>${rows.join('')}</sheetData>${after}`);

describe('headers', () => {
  test('stand below title rows, and say so', async () => {
    const { lines, mappings } = await read([
      'Prisliste 2026',
      '',
      'Alle priser i DKK',
      'Varenr;Navn;Pris',
      '1;Dome;10',
    ]);
    expect(lines).toHaveLength(1);
    expect(mappings[0]?.headerRow).toBe(4);
  });

  test('a price including VAT is not the net price, whichever column comes first', async () => {
    const { lines, warnings } = await read([
      'Varenr;Navn;Pris inkl. moms;Pris ekskl. moms',
      '1;Dome;125,00;100,00',
    ]);
    expect(lines[0]?.price).toEqual({ minor: 10_000, currency: 'DKK' });
    expect(told(warnings)).toEqual([
      '1: The column "Pris inkl. moms" is not read as the field "price", since its name says "inkl".',
    ]);
  });

  test.each([
    'Pris DKK ekskl. moms',
    'Pris (EUR)',
    'Nettopris EUR',
    'Pris i SEK ex. moms',
    'Pris\nekskl.\nmoms',
    'Unit price (USD)',
    'Pris €',
  ])('%j names the price', async (header) => {
    const { lines } = await read([`Varenr;Navn;"${header}"`, '1;Dome;10']);
    expect(lines[0]?.price?.minor).toBe(1000);
  });

  test.each(['Pris inkl. moms', 'Pris (inkl. moms)', 'Listepris incl. VAT', 'Pris med moms'])(
    '%j never does',
    async (header) => {
      const { lines } = await read([`Varenr;Navn;${header}`, '1;Dome;10']);
      expect(lines[0]?.price).toBeNull();
    },
  );

  test('a group over its columns gives them their meaning: Pris over ekskl. and inkl. moms', async () => {
    const rows = ['Varenr;Navn;Pris;', ';;Inkl. moms;Ekskl. moms', '1;Dome;125,00;100,00'];
    const { lines, mappings } = await read(rows);
    expect(mappings[0]?.headerRows).toEqual([1, 2]);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.price?.minor).toBe(10_000);
  });

  test('a second row that says only that the price includes VAT is part of the header too', async () => {
    const { lines } = await read(['Varenr;Navn;Pris', ';;inkl. moms', '1;Dome;125,00']);
    expect(lines.map(({ item, price }) => [item, price])).toEqual([['1', null]]);
  });

  test('merged over two rows in a workbook they are one header, and none of it becomes a line', async () => {
    const rows = [
      row(1, 'Varenr', 'Navn', 'Pris'),
      row(2, '', '', 'Inkl. moms', 'Ekskl. moms'),
      row(3, '1', 'Dome', '125', '100'),
    ];
    const merges =
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/></mergeCells>';
    const { lines } = linesOf(await tablesOf(sheet(rows, merges), 'liste.xlsx'));
    expect(lines.map(({ item, price }) => [item, price?.minor])).toEqual([['1', 10_000]]);
  });

  test('a title merged over the columns is no group of theirs', async () => {
    const rows = [row(1, 'Priser inkl. fragt'), row(2, 'Varenr', 'Navn', 'Pris'), row(3, '1', 'Dome', '100')];
    const merges = '<mergeCells><mergeCell ref="A1:H1"/></mergeCells>';
    const { lines } = linesOf(await tablesOf(sheet(rows, merges), 'liste.xlsx'));
    expect(lines[0]).toMatchObject({ item: '1', name: 'Dome', price: { minor: 10_000 } });
    const text = await read(['Priser inkl. fragt;;', 'Varenr;Navn;Pris', '1;Dome;100']);
    expect(text.lines[0]?.price?.minor).toBe(10_000);
  });

  test('that stand twice: the first column counts, and a warning names it', async () => {
    const { lines, warnings } = await read(['Varenr;Navn;Navn', '1;Dome;Kuppel']);
    expect(lines[0]).toMatchObject({ name: 'Dome', properties: [{ name: 'Navn', value: 'Kuppel' }] });
    expect(told(warnings)).toEqual(['1: More than one column is called "Navn"; column B is used.']);
  });

  test('are missing: the file is refused, and read once its columns are named by number', async () => {
    const rows = ['1001;Dome;1.500,00', '1002;Bullet;2.000,00'];
    const { exitCode, says } = await refusal(() => read(rows));
    expect([exitCode, says.key]).toEqual([3, 'import.no-header']);
    const { lines } = await read(rows, { item: '#1', name: '#2', price: '#3' });
    expect(lines.map(({ item, name, price }) => [item, name, price?.minor])).toEqual([
      ['1001', 'Dome', 150_000],
      ['1002', 'Bullet', 200_000],
    ]);
  });

  test('without one, columns that nobody named are not kept: they may hold passwords', async () => {
    const { lines } = await read(['1001;Dome;hemmeligt'], { item: '#1', name: '#2' });
    expect(JSON.stringify(lines)).not.toContain('hemmeligt');
  });

  test('a number beyond the last column is refused', async () => {
    const { exitCode, says } = await refusal(() => read(['1001;Dome'], { item: '#1', name: '#9' }));
    expect([exitCode, says.values.label]).toEqual([2, '#9']);
  });

  test('10,000 of them: the first 500 are read at once, and the rest is told', async () => {
    const names = ['Varenr', 'Navn', ...Array.from({ length: 9_998 }, (_, index) => `Felt ${index}`)];
    const { lines, warnings } = await read([names.join(';'), names.map((_, index) => index).join(';')]);
    expect(lines[0]?.properties).toHaveLength(498);
    expect(told(warnings)).toEqual(['1: The row has more than 500 columns; those beyond were not read.']);
  });
});

describe('cells', () => {
  test('a GTIN of 5,70794E+12 is unknown and told, for its digits are gone', async () => {
    const { lines, warnings } = await read(['Varenr;Navn;EAN', '1;Dome;5,70794E+12']);
    expect(lines[0]?.gtin).toBeNull();
    expect(told(warnings)[0]).toContain('5,70794E+12');
  });

  test('a GTIN that lost its leading zeros gets them back where the check digit fits, and it is told', async () => {
    const { lines, warnings } = await read(['Varenr;Navn;EAN', '1;Dome;12345678905']);
    expect(lines[0]?.gtin).toBe('012345678905');
    expect(told(warnings)[0]).toContain('012345678905');
  });

  test('a maker’s number that became a date is unknown and told; a number that may be real stays', async () => {
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const content = workbookOf(
      `<sheetData>${row(1, 'Varenr', 'Navn', 'Producentens varenr.')}<row r="2">${text('A2', '1')}${text('B2', 'Dome')}<c r="C2" s="1"><v>46024</v></c></row>${row(3, '2', 'Dome', '3E5')}</sheetData>`,
      { styles },
    );
    const { lines, warnings } = linesOf(await tablesOf(content, 'liste.xlsx'));
    expect(lines.map(({ model }) => model)).toEqual([null, '3E5']);
    expect(told(warnings)[0]).toContain('2026-01-02');
  });

  test.each([
    [false, 46_387],
    [true, 44_925],
  ])(
    'a date kept as a serial is the day that is meant (counting from 1904: %s)',
    async (date1904, serial) => {
      const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
      const content = workbookOf(
        `<sheetData>${row(1, 'Varenr', 'Navn', 'Gyldig til')}<row r="2">${text('A2', '1')}${text('B2', 'Dome')}<c r="C2" s="1"><v>${serial}</v></c></row></sheetData>`,
        { styles, date1904 },
      );
      expect(linesOf(await tablesOf(content, 'liste.xlsx')).lines[0]?.validTo).toBe('2026-12-31');
    },
  );

  test('a serial in a text file is no date, and it is told', async () => {
    const { lines, warnings } = await read(['Varenr;Navn;Gyldig til', '1;Dome;46387']);
    expect(lines[0]?.validTo).toBeNull();
    expect(told(warnings)).toEqual(['2: "46387" is no date.']);
  });

  test('month first is read only where a person says so of the column', async () => {
    const rows = ['Varenr;Navn;Gyldig til', '1;Dome;03-04-2027'];
    expect((await read(rows)).lines[0]?.validTo).toBe('2027-04-03');
    const map = { validTo: { column: 'Gyldig til', dates: 'month-first' as const } };
    expect((await read(rows, map)).lines[0]?.validTo).toBe('2027-03-04');
  });

  test('1.500 is what a person says it is', async () => {
    const rows = ['Varenr;Navn;Pris', '1;Dome;1.500'];
    expect((await read(rows)).lines[0]?.price?.minor).toBe(150_000);
    const told = await read(rows, { price: { column: 'Pris', decimal: '.' } });
    expect(told.lines[0]?.price?.minor).toBe(150);
    expect(told.mappings[0]?.numbers[0]?.why.key).toBe('import.numbers-told');
  });

  test('459.99 and 2.499,00 in one column: the clear ones are read, the others told, none guessed', async () => {
    const { lines, warnings } = await read([
      'Varenr;Navn;Pris',
      '1;A;459.99',
      '2;B;2.499,00',
      '3;C;1.299,00',
      '4;D;1.500',
    ]);
    expect(lines.map(({ price }) => price?.minor ?? null)).toEqual([45_999, 249_900, 129_900, null]);
    expect(warnings.map((warning) => warning.row)).toEqual([5]);
  });

  test('a price on request is unknown, never zero', async () => {
    const { lines } = await read(['Varenr;Navn;Pris', '1;Dome;Pris på forespørgsel']);
    expect(lines[0]?.price).toBeNull();
  });

  test('a spreadsheet error is unknown and told', async () => {
    const content = workbookOf(
      `<sheetData>${row(1, 'Varenr', 'Navn', 'Pris')}<row r="2">${text('A2', '1')}${text('B2', 'Dome')}<c r="C2" t="e"><v>#N/A</v></c></row></sheetData>`,
    );
    const { lines, warnings } = linesOf(await tablesOf(content, 'liste.xlsx'));
    expect(lines[0]?.price).toBeNull();
    expect(told(warnings)[0]).toContain('#N/A');
  });

  test('a line break inside quotes stays in its cell and moves no row', async () => {
    const { lines } = await read(['Varenr;Navn', '1;"Dome', 'hvid"', '2;Bullet']);
    expect(lines.map(({ item, row: place }) => [item, place])).toEqual([
      ['1', 2],
      ['2', 4],
    ]);
  });
});

describe('rows', () => {
  test('with too few cells keep what they say, and the rest is unknown', async () => {
    const { lines } = await read(['Varenr;Navn;Pris;Mærke', '1;Dome', '2;Bullet;10;Axis']);
    expect(lines[0]).toMatchObject({ item: '1', name: 'Dome', price: null, brand: null });
  });

  test('with more cells than the header are left out: their cells have been shifted', async () => {
    const { lines, rejects } = await read([
      'Varenr;Navn;Model;Pris',
      '1;Dome;hvid;4300;100',
      '2;Bullet;X;20',
    ]);
    expect(lines.map(({ item }) => item)).toEqual(['2']);
    expect(told(rejects)[0]).toContain('has 5 cells and the header 4');
  });

  test('empty cells at the end are no cells too many', async () => {
    const { lines } = await read([
      'Varenr;Navn;Pris',
      '1;Dome;10;;',
      '2;Bullet;20',
      '3;PTZ;30',
      '4;Kuppel;40',
    ]);
    expect(lines).toHaveLength(4);
  });

  test('a heading is the group of the rows below it, a footnote is nobody’s', async () => {
    const rows = [
      'Varenr;Navn',
      ';IP-kameraer',
      '1;Dome',
      ';Tilbehør',
      '2;Beslag',
      ';* Priserne gælder kun i 2026.',
      '3;Kabel',
    ];
    const { lines, rejects } = await read(rows);
    expect(lines.map(({ group }) => group)).toEqual(['IP-kameraer', 'Tilbehør', 'Tilbehør']);
    expect(rejects.map(({ why }) => why.key)).toEqual([
      'import.group-heading',
      'import.group-heading',
      'import.lone-cell',
    ]);
  });

  test('of totals and repeated headers are left out', async () => {
    const { lines } = await read([
      'Varenr;Navn;Pris',
      '1;Dome;10',
      'Varenr;Navn;Pris',
      '2;Bullet;20',
      'I alt;;30',
    ]);
    expect(lines.map(({ item }) => item)).toEqual(['1', '2']);
  });

  test('a text that is merged over rows counts for each of them, a merged number does not', async () => {
    const rows = [
      row(1, 'Varenr', 'Navn', 'Mærke', 'Pris'),
      `<row r="2">${text('A2', '1')}${text('B2', 'Dome')}${text('C2', 'Axis')}<c r="D2"><v>100</v></c></row>`,
      row(3, '2', 'Bullet'),
    ];
    const merges = '<mergeCells><mergeCell ref="C2:C3"/><mergeCell ref="D2:D3"/></mergeCells>';
    const { lines, warnings } = linesOf(await tablesOf(sheet(rows, merges), 'liste.xlsx'));
    expect(lines.map(({ brand, price }) => [brand, price?.minor ?? null])).toEqual([
      ['Axis', 10_000],
      ['Axis', null],
    ]);
    expect(told(warnings)[0]).toContain('merged over several rows');
  });

  test.each(['A1:XFD1048576', 'A1:A1048576'])('a merge over %s does no harm', async (range) => {
    const rows = [row(1, 'Varenr', 'Navn'), row(2, '1', 'Dome'), row(3, '2', 'Bullet')];
    const merges = `<mergeCells><mergeCell ref="${range}"/></mergeCells>`;
    const { lines } = linesOf(await tablesOf(sheet(rows, merges), 'liste.xlsx'));
    expect(lines.map(({ item }) => item)).toEqual(['1', '2']);
  });

  test('a lone cell at XFD1048576 neither hangs nor hides the list', async () => {
    const content = sheet([
      row(1, 'Varenr', 'Navn'),
      row(2, '1', 'Dome'),
      `<row r="1048576">${text('XFD1048576', 'x')}</row>`,
    ]);
    expect(linesOf(await tablesOf(content, 'liste.xlsx')).lines).toHaveLength(1);
  });
});

describe('whole files', () => {
  test('letters decoded wrongly are named, and repaired where that is asked for', async () => {
    const tables = await tablesOf('Varenr;Navn;Leverandør\n1;KÃ¸l til rÃ¸r, blÃ¥;Ærø Ådal – Çelik\n');
    const { lines, warnings } = linesOf(tables.map((table) => checkLetters(table, false)));
    expect(lines[0]?.name).toBe('KÃ¸l til rÃ¸r, blÃ¥');
    expect(told(warnings)[0]).toContain('--repair-text');
    const repaired = linesOf(tables.map((table) => checkLetters(table, true)));
    expect(repaired.lines[0]).toMatchObject({ name: 'Køl til rør, blå', supplier: 'Ærø Ådal – Çelik' });
  });

  test('good Danish is never taken for garbled, and repairing it changes nothing', async () => {
    const good = 'Varenr;Navn\n1;ÆØÅ æøå é ü Ö “citat” 20–30 °C ½ € § CAFÉ® Ångström’s naïve Façade\n';
    const tables = await tablesOf(good);
    expect(tables.map((table) => checkLetters(table, false))).toEqual(tables);
    expect(tables.map((table) => checkLetters(table, true))).toEqual(tables);
  });

  test('letters that were lost for good are named', async () => {
    const { warnings } = linesOf(
      (await tablesOf('Varenr;Navn\n1;K\ufffdl\n')).map((table) => checkLetters(table, false)),
    );
    expect(told(warnings)[0]).toContain('ask for the file again');
  });

  test.each(['utf16le', 'latin1', 'utf8'] as const)(
    '%s is decoded, æ, ø and å included',
    async (encoding) => {
      const mark = encoding === 'utf16le' ? '\ufeff' : '';
      const content = Buffer.from(`${mark}Varenr;Navn;Mærke\n1;Køl på;Ærø\n`, encoding);
      expect(linesOf(await tablesOf(content)).lines[0]).toMatchObject({ name: 'Køl på', brand: 'Ærø' });
    },
  );

  test('sep=; on top is no row', async () => {
    expect((await read(['sep=;', 'Varenr;Navn', '1;Dome'])).lines[0]?.row).toBe(3);
  });

  test('NUL bytes are refused with their line', async () => {
    const { exitCode, says } = await refusal(() => read(['Varenr;Navn', '1;Do\0me']));
    expect([exitCode, says.values.line]).toEqual([3, '2']);
  });

  test('text called .xlsx is read as text, a workbook called .csv as a workbook', async () => {
    expect((await tablesOf('Varenr;Navn\n1;Dome\n', 'liste.xlsx'))[0]?.format).toBe('csv');
    const workbook = sheet([row(1, 'Varenr', 'Navn'), row(2, '1', 'Dome')]);
    expect((await tablesOf(workbook, 'liste.csv'))[0]?.format).toBe('xlsx');
  });

  test('cut short they are refused: a workbook, and a text that ends inside quotes', async () => {
    const workbook = sheet([row(1, 'Varenr', 'Navn'), row(2, '1', 'Dome')]);
    const cut = workbook.slice(0, workbook.length / 2);
    expect((await refusal(() => xlsx.read(inputOf('liste.xlsx', cut)))).exitCode).toBe(3);
    const { says } = await refusal(() => csv.read(inputOf('liste.csv', 'Varenr;Navn\n1;"Dome\n2;Bullet\n')));
    expect(says.values.line).toBe('2');
  });

  test('a header and nothing below it is refused', async () => {
    expect((await refusal(() => read(['Varenr;Navn']))).says.key).toBe('import.header-only');
  });
});
