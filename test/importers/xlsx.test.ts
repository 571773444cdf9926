import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { exactNumber } from '../../src/importers/reading/spreadsheet-cell.ts';
import xlsx from '../../src/importers/xlsx.ts';
import { inputOf, refusal } from './input.ts';
import { workbookOf, zipOf } from './zip.ts';

type Cells = readonly (readonly (string | number | XLSX.CellObject | null)[])[];

function workbook(sheets: Readonly<Record<string, Cells>>, hidden: readonly string[] = []): XLSX.WorkBook {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  book.Workbook = {
    Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  return book;
}

function bytesOf(book: XLSX.WorkBook, bookType: XLSX.BookType = 'xlsx'): Uint8Array {
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }));
}

const read = (bytes: Uint8Array) => xlsx.read(inputOf('liste.xlsx', bytes));

async function cellsOf(bytes: Uint8Array) {
  const [table] = await read(bytes);
  return table?.rows.map(({ cells }) => cells.map(({ text, kind }) => `${kind}:${text}`)) ?? [];
}

async function refused(bytes: Uint8Array) {
  const { says, exitCode } = await refusal(() => read(bytes));
  return { key: says.key, exitCode };
}

const list = [
  ['Varenr.', 'Pris'],
  ['A-1', 1234.5],
];

test.each(['xlsx', 'xlsb', 'ods', 'xls'] as const)(
  'a price list in .%s is one table per sheet',
  async (type) => {
    const [table, ...others] = await read(bytesOf(workbook({ Priser: list }), type));
    expect(table).toMatchObject({ sheet: 'Priser', format: 'xlsx', encoding: null, rejects: [] });
    expect(table?.rows).toEqual([
      {
        number: 1,
        cells: [
          { text: 'Varenr.', kind: 'text' },
          { text: 'Pris', kind: 'text' },
        ],
      },
      {
        number: 2,
        cells: [
          { text: 'A-1', kind: 'text' },
          { text: '1234.5', kind: 'number' },
        ],
      },
    ]);
    expect(others).toEqual([]);
  },
);

describe('cells', () => {
  test('a long number keeps all its digits, however narrow the column is', async () => {
    expect(await cellsOf(bytesOf(workbook({ a: [[5701234567890]] })))).toEqual([['number:5701234567890']]);
  });

  test('a number format of zeros keeps the leading zeros', async () => {
    const cell = { t: 'n' as const, v: 12345, z: '00000000' };
    expect(await cellsOf(bytesOf(workbook({ a: [[cell]] })))).toEqual([['text:00012345']]);
  });

  test('text that looks like a number stays as it is', async () => {
    expect(await cellsOf(bytesOf(workbook({ a: [['00123', '1.234,50', '3E5']] })))).toEqual([
      ['text:00123', 'text:1.234,50', 'text:3E5'],
    ]);
  });

  test('dates come out as days', async () => {
    const cell = { t: 'n' as const, v: 46024, z: 'dd\\-mm\\-yyyy' };
    expect(await cellsOf(bytesOf(workbook({ a: [[cell]] })))).toEqual([['date:2026-01-02']]);
  });

  test('a workbook that counts from 1904 gives the same days', async () => {
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';
    const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>44562</v></c></row></sheetData>';
    expect(await cellsOf(workbookOf(sheet, { date1904: true, styles }))).toEqual([['date:2026-01-02']]);
  });

  test('a time of day and a duration are no dates', async () => {
    const cells = [
      { t: 'n' as const, v: 0.5, z: 'hh:mm' },
      { t: 'n' as const, v: 10.63, z: '[hh]:mm' },
    ];
    expect(await cellsOf(bytesOf(workbook({ a: [cells] })))).toEqual([['text:12:00', 'text:255:07']]);
  });

  test('a price shown with kroner is its exact number', async () => {
    const cell = { t: 'n' as const, v: 8450.5, z: '#,##0.00 "kr."' };
    expect(await cellsOf(bytesOf(workbook({ a: [[cell]] })))).toEqual([['number:8450.5']]);
  });

  test('what a spreadsheet could not calculate is an error, not text', async () => {
    const cell = { t: 'e' as const, v: 42, w: '#N/A' };
    expect(await cellsOf(bytesOf(workbook({ a: [['x', cell]] })))).toEqual([['text:x', 'error:#N/A']]);
  });

  test('numbers are written out in full, and rounding noise is mended', () => {
    expect([5701234567890, 1e21, 0.1 + 0.2, 1234.0999999999999, 1e-7, -3.5].map(exactNumber)).toEqual([
      '5701234567890',
      '1000000000000000000000',
      '0.3',
      '1234.1',
      '0.0000001',
      '-3.5',
    ]);
  });
});

describe('sheets and rows', () => {
  test('hidden sheets are not read', async () => {
    const tables = await read(bytesOf(workbook({ Priser: list, Kladde: list }, ['Kladde'])));
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Priser']);
  });

  test('hidden sheets of an OpenDocument file are not read either', async () => {
    const table = (name: string, style: string) =>
      `<table:table table:name="${name}" table:style-name="${style}"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`;
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${table('Vist', 'ta1')}${table('Skjult', 'ta2')}</office:spreadsheet></office:body></office:document-content>`;
    const mimetype = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' };
    const stylesPart = {
      name: 'styles.xml',
      content: '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    };
    const manifest = {
      name: 'META-INF/manifest.xml',
      content:
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    };
    const tables = await read(zipOf([mimetype, { name: 'content.xml', content }, stylesPart, manifest]));
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Vist']);
  });

  test('rows keep the numbers that the spreadsheet shows, empty ones are left out', async () => {
    const [table] = await read(bytesOf(workbook({ a: [['Titel'], [], [null, 'x']] })));
    expect(table?.rows.map(({ number }) => number)).toEqual([1, 3]);
    expect(table?.rows[1]?.cells.map(({ text }) => text)).toEqual(['', 'x']);
  });

  test('a lone cell in the last row of all does not make a million rows', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>';
    const [table] = await read(workbookOf(sheet));
    expect(table?.rows.map(({ number }) => number)).toEqual([1]);
  });

  test('what a sheet says of rows that were not read is told', async () => {
    const sheet =
      '<dimension ref="A1:A300000"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const [table] = await read(workbookOf(sheet));
    expect(table?.rejects).toMatchObject([{ why: { key: 'import.rows-not-read' } }]);
  });

  test('a sheet beyond 200,000 rows is refused rather than cut', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="200001"><c r="A200001"><v>2</v></c></row></sheetData>';
    expect(await refused(workbookOf(sheet))).toEqual({ key: 'import.too-many-rows', exitCode: 3 });
  });

  test('a merge over the whole sheet does no harm', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(await cellsOf(workbookOf(sheet))).toEqual([['number:1']]);
  });
});

describe('what is refused, in one sentence', () => {
  test('a workbook that was cut short', async () => {
    const whole = bytesOf(workbook({ a: list }));
    expect(await refused(whole.subarray(0, whole.length - 200))).toEqual({
      key: 'import.damaged-workbook',
      exitCode: 3,
    });
    expect(await refused(whole.subarray(0, 100))).toEqual({ key: 'import.damaged-workbook', exitCode: 3 });
  });

  test('a ZIP file that is no workbook, and old Office files that are none', async () => {
    expect(await refused(zipOf([{ name: 'brev.txt', content: 'hej' }]))).toEqual({
      key: 'import.damaged-workbook',
      exitCode: 3,
    });
    const ole = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(2000),
    ]);
    expect(await refused(ole)).toEqual({ key: 'import.damaged-workbook', exitCode: 3 });
  });

  test('a workbook behind a password', async () => {
    const container = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]));
    XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(64));
    const bytes = XLSX.CFB.write(container, { type: 'buffer' });
    expect(await refused(Buffer.from(bytes as never))).toEqual({ key: 'import.password', exitCode: 3 });
  });

  test('a workbook without a single filled cell', async () => {
    expect(await refused(bytesOf(workbook({ a: [] })))).toEqual({ key: 'import.empty-file', exitCode: 3 });
  });

  test('a workbook whose filled sheets are all hidden', async () => {
    expect(await refused(bytesOf(workbook({ Tom: [], Skjult: list }, ['Skjult'])))).toEqual({
      key: 'import.only-hidden-sheets',
      exitCode: 3,
    });
  });

  test('a sheet that holds values of which no row can be read', async () => {
    expect(await refused(workbookOf('<nothing><v>1</v></nothing>'))).toEqual({
      key: 'import.rows-lost',
      exitCode: 3,
    });
  });

  test('a small file that unfolds into a giant, before it is unfolded', async () => {
    const bomb = zipOf([{ name: 'xl/worksheets/sheet1.xml', content: new Uint8Array(20_000_000) }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refused(bomb)).toEqual({ key: 'import.too-large-inside', exitCode: 3 });
  });

  test('an OpenDocument sheet that repeats a filled row a million times', async () => {
    const content =
      '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></office:document-content>';
    expect(await refused(zipOf([{ name: 'content.xml', content }]))).toEqual({
      key: 'import.too-large-inside',
      exitCode: 3,
    });
  });

  test('more parts than any workbook has, and names that lead out of the file', async () => {
    const parts = Array.from({ length: 2_001 }, (_, index) => ({ name: `${index}.xml`, content: '' }));
    expect(await refused(zipOf(parts))).toMatchObject({ key: 'import.too-large-inside' });
    expect(await refused(zipOf([{ name: '../../etc/x', content: '' }]))).toMatchObject({
      key: 'import.damaged-workbook',
    });
    expect(await refused(zipOf([{ name: '/etc/x', content: '' }]))).toMatchObject({
      key: 'import.damaged-workbook',
    });
  });
});

test('the first bytes tell a workbook, never the name', () => {
  const recognises = (content: string | Uint8Array) => xlsx.recognises(inputOf('liste.xlsx', content).head);
  expect(recognises(bytesOf(workbook({ a: list })))).toBe(true);
  expect(recognises('Varenr.;Pris\nA-1;1,00\n')).toBe(false);
  expect(recognises('<html><table>')).toBe(false);
});

test('a workbook with any bytes turned over is read or refused, and never anything else', async () => {
  const whole = bytesOf(workbook({ a: list }));
  const places = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(places, async (changes) => {
      const bytes = whole.slice();
      for (const [place, byte] of changes) bytes[place] = byte;
      const tables = await read(bytes).catch((error: unknown) => {
        expect(error).toBeInstanceOf(InputError);
        return [];
      });
      expect(tables.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 100 },
  );
});
