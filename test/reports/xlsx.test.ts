import { read, utils, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import type { Cell, Document } from '../../src/model/document.ts';
import conversionList from '../../src/reports/conversion-list.ts';
import xlsx from '../../src/reports/formats/xlsx.ts';
import memo from '../../src/reports/memo.ts';
import { sheetNames } from '../../src/reports/parts/sheet-names.ts';
import { context, fixtureRun } from './fixture-run.ts';

afterEach(() => {
  vi.useRealTimers();
});

async function sheets(document: Document): Promise<Map<string, WorkSheet>> {
  const book = read(await xlsx.write(document), { cellNF: true });
  return new Map(book.SheetNames.map((name) => [name, book.Sheets[name] ?? {}]));
}

const rowsOf = (sheet: WorkSheet | undefined) =>
  utils.sheet_to_json<(string | number | null)[]>(sheet ?? {}, { header: 1, raw: true, defval: null });

function oneTable(...cells: Cell[]): Document {
  const columns = cells.map((_, index) => ({ id: `c${index}`, label: `C${index}`, align: 'left' as const }));
  return {
    id: 'd',
    language: 'da',
    title: 'D',
    provenance: [],
    blocks: [
      {
        type: 'table',
        id: 't',
        caption: '',
        unit: null,
        columns,
        rows: [{ kind: 'body', cells }],
        notes: [],
      },
    ],
  };
}

test('Table 1 stands in the workbook as numbers that add up, footnote signs in their format only', async () => {
  const written = await sheets(memo.build(fixtureRun(), context()));
  const table1 = [...written].find(([name]) => name.startsWith('Tabel 1'))?.[1];
  const rows = rowsOf(table1);
  expect(rows).toContainEqual(['TMF', 31, 930, 310, 1240]);
  expect(rows).toContainEqual(['I alt', 826, 12855, 4285, 17140]);
  const marked = Object.values(table1 ?? {}).find((cell) => cell?.v === 930);
  expect(marked?.z).toContain('"*"');
});

test('the conversion list opens on its table: header frozen and filtered, kroner as numbers, a total that is their sum', async () => {
  const document = conversionList.build(fixtureRun(), context());
  const [first] = await sheets(document);
  const rows = rowsOf(first?.[1]);
  const total = rows[0]?.indexOf('Pris i alt') ?? -1;
  const amounts = rows.slice(1, -1).map((cells) => Number(cells[total] ?? 0));
  expect(rows.at(-1)?.[total]).toBe(6_873_625.5);
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(6_873_625.5);
  expect(first?.[1]['!autofilter']?.ref).toMatch(/^A1:/);
  const parts = unzipSync(await xlsx.write(document));
  expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('state="frozen"');
});

test('a blank is no zero, and what looks like a formula is text', async () => {
  const [, sheet = {}] =
    [
      ...(await sheets(
        oneTable({ type: 'blank' }, { type: 'text', text: '=1+1' }, { type: 'number', value: 0 }),
      )),
    ][0] ?? [];
  expect(sheet.A2?.v).toBeUndefined();
  expect(sheet.B2).toMatchObject({ t: 's', v: '=1+1' });
  expect(sheet.B2?.f).toBeUndefined();
  expect(sheet.C2).toMatchObject({ t: 'n', v: 0 });
});

test('the same document gives the same bytes on another day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-02T10:00:00Z') });
  const one = await xlsx.write(memo.build(fixtureRun(), context()));
  vi.setSystemTime(new Date('2027-03-05T11:11:11Z'));
  const other = await xlsx.write(memo.build(fixtureRun(), context()));
  expect(Buffer.from(other).equals(Buffer.from(one))).toBe(true);
});

test('sheets get names that a spreadsheet program takes, no two alike', () => {
  const long = 'Kameraer, der mister en funktion, pr. forvaltning';
  const names = sheetNames(['A/B: [x]?', long, long.toUpperCase(), '', "'"]);
  expect(names).toEqual([
    'A B x',
    'Kameraer, der mister en funktio',
    'KAMERAER, DER MISTER EN FUN (2)',
    '4',
    '5',
  ]);
});
