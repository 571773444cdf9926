import { describe, expect, test } from 'vitest';
import pdf from '../../src/importers/pdf.ts';
import { inputOf, refusal } from './input.ts';
import { type PdfPage, pdfOf, tableAt } from './pdf-of.ts';

const read = (bytes: Uint8Array) => pdf.read(inputOf('prisliste.pdf', bytes));
const cellsOf = async (...pages: readonly PdfPage[]) =>
  (await read(pdfOf(pages))).map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

const columns = [40, 120, 400, 480];
const labels = ['Varenr.', 'Beskrivelse', 'Antal', 'Pris'];
const rows = [
  ['A-100', 'Domekamera 4 MP, udendørs', '1', '1.234,50'],
  ['A-101', 'Bullet', '10', '12,00'],
  ['A-2', 'PTZ 30x zoom med vægbeslag og netdel', '1', '112.234,50'],
];

test('rows and columns come from where the text stands; nothing of it is confirmed', async () => {
  const [table, ...others] = await read(pdfOf([{ texts: tableAt(100, columns, [labels, ...rows]) }]));
  expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([labels, ...rows]);
  expect(table).toMatchObject({ format: 'pdf' });
  expect(others).toEqual([]);
});

test('bytes from the disk are read as well as bytes from memory, and are left as they are', async () => {
  const bytes = Buffer.from(pdfOf([{ texts: tableAt(100, columns, [labels, ...rows]) }]));
  const input = { ...inputOf('prisliste.pdf', ''), bytes: async () => bytes };
  expect(await pdf.read(input)).toEqual(await pdf.read(input));
});

test('a label to the left of figures that are set to the right is their label', async () => {
  const short = [
    ['A-1', 'Dome', '1', '2,00'],
    ['A-2', 'Bullet', '2', '13,00'],
    ['A-3', 'Kube', '1', '4,00'],
  ];
  expect(await cellsOf({ texts: tableAt(100, columns, [labels, ...short]) })).toEqual([[labels, ...short]]);
});

test('an empty cell stays empty, and the cells after it stay in their columns', async () => {
  const gaps = [...rows, ['A-3', '', '2', '5,00'], ['A-4', 'Beslag', '', ''], ['A-5', 'Kabel', '3', '']];
  expect(await cellsOf({ texts: tableAt(100, columns, [labels, ...gaps]) })).toEqual([[labels, ...gaps]]);
});

test('a text over several lines is one cell, whichever line the rest of the row stands on', async () => {
  const texts = [
    ...tableAt(100, columns, [labels]),
    { x: 40, y: 130, text: 'A-100' },
    { x: 120, y: 130, text: 'Domekamera med overvågnings-' },
    { x: 120, y: 140, text: 'funktion og beslag' },
    { x: 540, y: 130, text: '1.234,50', right: true },
    { x: 120, y: 162, text: 'Bullet med' },
    { x: 40, y: 167, text: 'A-101' },
    { x: 540, y: 167, text: '99,00', right: true },
    { x: 120, y: 172, text: 'langt navn' },
    ...tableAt(200, columns, rows.slice(2)),
  ];
  const [table] = await cellsOf({ texts });
  expect(table?.slice(1)).toEqual([
    ['A-100', 'Domekamera med overvågningsfunktion og beslag', '', '1.234,50'],
    ['A-101', 'Bullet med langt navn', '', '99,00'],
    ...rows.slice(2),
  ]);
});

test('lines set as tight as the lines of one text are rows of their own where each says all that a row says', async () => {
  expect(await cellsOf({ texts: tableAt(100, columns, [labels, ...rows, ...rows], 10) })).toEqual([
    [labels, ...rows, ...rows],
  ]);
});

test('labels over two lines are one label, also where only one of them has two', async () => {
  const texts = [
    { x: 480, y: 90, text: 'Pris' },
    ...tableAt(100, columns, [['Varenr.', 'Beskrivelse', 'Antal', 'ekskl. moms']]),
    ...tableAt(120, columns, rows),
  ];
  const [table] = await cellsOf({ texts });
  expect(table?.[0]).toEqual(['Varenr.', 'Beskrivelse', 'Antal', 'Pris ekskl. moms']);
});

test('a table that goes on over pages is one; titles, labels and page numbers are not said again', async () => {
  const page = (number: number): PdfPage => ({
    texts: [
      { x: 40, y: 40, text: 'Prisliste 2026', size: 14 },
      ...tableAt(100, columns, [
        labels,
        ...rows.map(([item = '', ...cells]) => [`${item}-${number}`, ...cells]),
      ]),
      { x: 280, y: 810, text: `Side ${number} af 3` },
    ],
  });
  const tables = await cellsOf(page(1), page(2), page(3));
  expect(tables).toHaveLength(1);
  expect(tables[0]?.map(([item]) => item)).toEqual([
    'Varenr.',
    ...[1, 2, 3].flatMap((n) => rows.map(([item]) => `${item}-${n}`)),
  ]);
});

test('two tables of other columns on a page are two, each called by the line above it', async () => {
  const tables = await read(
    pdfOf([
      {
        texts: [
          { x: 40, y: 80, text: 'Kameraer' },
          ...tableAt(100, columns, [labels, ...rows]),
          { x: 40, y: 300, text: 'Tilbehør' },
          ...tableAt(
            320,
            [40, 200],
            [
              ['Nummer', 'Stykpris'],
              ['B-1', '10,00'],
              ['B-2', '20,00'],
            ],
          ),
        ],
      },
    ]),
  );
  expect(tables.map(({ sheet, rows: found }) => [sheet, found.length])).toEqual([
    ['Kameraer', 4],
    ['Tilbehør', 3],
  ]);
});

test('two tables side by side are read one after the other', async () => {
  const double = (row: readonly string[]) => [row[0] ?? '', row[3] ?? '', row[0] ?? '', row[3] ?? ''];
  const tables = await cellsOf({ texts: tableAt(100, [40, 160, 320, 440], [labels, ...rows].map(double)) });
  const half = [labels, ...rows].map((row) => [row[0], row[3]]);
  expect(tables).toEqual([half, half]);
});

test('a page that is turned reads like any other, and a stamp across it is no cell', async () => {
  const texts = tableAt(100, columns, [labels, ...rows]);
  expect(await cellsOf({ texts, turned: true })).toEqual([[labels, ...rows]]);
});

test('a line padded with blanks or dots is parted there', async () => {
  const texts = [
    'Varenr.      Navn           Pris',
    'A-100 ........ Dome ......... 12,00',
    'A-101 ........ Kube ......... 99,00',
  ].map((text, line) => ({ x: 40, y: 100 + 16 * line, text }));
  const [table] = await cellsOf({ texts });
  expect(table?.slice(1)).toEqual([
    ['A-100', 'Dome', '12,00'],
    ['A-101', 'Kube', '99,00'],
  ]);
});

test('a page without text among others is told', async () => {
  const [table] = await read(pdfOf([{ texts: tableAt(100, columns, [labels, ...rows]) }, { texts: [] }]));
  expect(table?.rejects).toMatchObject([{ why: { key: 'pdf.page-without-text', values: { page: 2 } } }]);
});

describe('refused', () => {
  const keyOf = async (bytes: Uint8Array) => {
    const { says, exitCode } = await refusal(() => read(bytes));
    return [says.key, exitCode];
  };
  const whole = pdfOf([{ texts: tableAt(100, columns, [labels, ...rows]) }]);

  test('scanned pages, which hold pictures and no text', async () => {
    expect(await keyOf(pdfOf([{ texts: [] }, { texts: [] }]))).toEqual(['pdf.scanned', 3]);
  });

  test('a file cut short, at its end or in the middle', async () => {
    expect(await keyOf(whole.subarray(0, whole.length - 8))).toEqual(['pdf.damaged', 3]);
    expect(await keyOf(whole.subarray(0, whole.length / 2))).toEqual(['pdf.damaged', 3]);
    expect(await keyOf(Buffer.from('%PDF-1.4\nno file at all\n%%EOF'))).toEqual(['pdf.damaged', 3]);
  });

  test('a file locked by a password', async () => {
    const locked = pdfOf([{ texts: tableAt(100, columns, [labels, ...rows]) }], true);
    expect(await keyOf(locked)).toEqual(['pdf.password', 3]);
  });

  test('a letter, which has text and no table', async () => {
    const texts = ['Kære kunde', 'Hermed vores tilbud på kameraer.', 'Venlig hilsen'].map((text, line) => ({
      x: 40,
      y: 100 + 16 * line,
      text,
    }));
    expect(await keyOf(pdfOf([{ texts }]))).toEqual(['pdf.no-table', 3]);
  });

  test('hundreds of pages', async () => {
    expect(await keyOf(pdfOf(Array.from({ length: 501 }, () => ({ texts: [] }))))).toEqual([
      'pdf.too-long',
      3,
    ]);
  });
});
