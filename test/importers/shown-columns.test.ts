import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { odsContent } from '../../src/importers/reading/ods-content.ts';
import { sheetFacts } from '../../src/importers/reading/sheet-facts.ts';
import xlsx from '../../src/importers/xlsx.ts';

async function tableOf(hiddenColumns: readonly number[], bookType: XLSX.BookType = 'xlsx', hiddenRow = -1) {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Varenr', 'Navn', 'Pris', 'Kostpris'],
    ['1', 'Dome', 100, 60],
  ]);
  sheet['!cols'] = [0, 1, 2, 3].map((index) => ({ hidden: hiddenColumns.includes(index) }));
  if (hiddenRow > 0) sheet['!rows'] = [{}, { hidden: true }];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Pris & liste');
  return tableIn(new Uint8Array(XLSX.write(book, { type: 'buffer', bookType })));
}

async function tableIn(bytes: Uint8Array) {
  const [table] = await xlsx.read({
    file: 'liste.xlsx',
    head: bytes.subarray(0, 8),
    bytes: async () => bytes,
    async *stream() {
      yield bytes;
    },
  });
  return table ?? expect.unreachable();
}

test.each(['xls', 'xlsb'] as const)('a hidden column of a .%s is told too', async (bookType) => {
  const { rows, notes } = await tableOf([3], bookType);
  expect(rows.map(({ cells }) => cells[3]?.text)).toEqual(['', '']);
  expect(notes).toMatchObject([{ why: { key: 'import.hidden-columns', values: { columns: 'D' } } }]);
});

test.each(['xlsx', 'xlsb'] as const)('a hidden row of a .%s is read and told', async (bookType) => {
  const { rows, notes } = await tableOf([], bookType, 2);
  expect(rows).toHaveLength(2);
  expect(notes).toMatchObject([
    { row: 2, why: { key: 'import.hidden-rows', values: { count: 1, row: '2' } } },
  ]);
});

test('an OpenDocument sheet tells hidden columns, rows that a filter hides, and formulas without a result', () => {
  const content = odsContent();
  const columns =
    '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>';
  const cells =
    '<table:table-cell table:number-columns-repeated="2"/><table:table-cell table:formula="of:=1"/>';
  const rows = `<table:table-row/><table:table-row table:visibility="filter">${cells}</table:table-row>`;
  content.add(
    Buffer.from(`<office:x xmlns:office="o" xmlns:table="t"><table:table table:name="Ark">${columns}${rows}`),
  );
  expect(content.sheets().get('Ark')).toEqual({
    hiddenColumns: new Set([1, 2]),
    hiddenRows: new Set([2]),
    blankFormulas: { count: 1, first: 'C2' },
  });
});

function factsOf(...pieces: readonly string[]) {
  const facts = sheetFacts();
  for (const piece of pieces) facts.add(Buffer.from(piece));
  return facts.end();
}

test('a hidden column is told and not imported unasked', async () => {
  const { rows, notes } = await tableOf([3]);
  expect(rows.map(({ cells }) => cells[3]?.text)).toEqual(['', '']);
  expect(notes?.map(({ why }) => why)).toMatchObject([
    { key: 'import.hidden-columns', values: { columns: 'D' } },
  ]);
});

test('a workbook without hidden columns is read whole', async () => {
  const { rows, notes } = await tableOf([]);
  expect(rows.map(({ cells }) => cells[3]?.text)).toEqual(['Kostpris', '60']);
  expect(notes).toEqual([]);
});

test('a formula that nobody has calculated is told with its cell, one with a result is not', () => {
  const row =
    '<row r="2"><c r="A2"><f>B2*2</f><v>4</v></c><c r="C2" s="1"><f t="shared" si="0"/></c><c r="D2"/></row>';
  expect(factsOf(row).blankFormulas).toEqual({ count: 1, first: 'C2' });
  expect(factsOf(row.slice(0, 70), row.slice(70)).blankFormulas).toEqual({ count: 1, first: 'C2' });
  const empty = '<row r="2"><c r="A2" t="str"><f>IF(B2,1,"")</f><v></v></c></row>';
  expect(factsOf(empty).blankFormulas.count).toBe(0);
});
