import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Cell, Document, Table } from '../../src/model/document.ts';
import conversionList from '../../src/reports/conversion-list.ts';
import csv from '../../src/reports/formats/csv.ts';
import json from '../../src/reports/formats/json.ts';
import md from '../../src/reports/formats/md.ts';
import memo from '../../src/reports/memo.ts';
import { context, fixtureRun, tableOf } from './fixture-run.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function text(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function csvRows(document: Document): string[][] {
  const delimiter = document.language === 'da' ? ';' : ',';
  return Papa.parse<string[]>(text(csv.write(document)).slice(1).trimEnd(), { delimiter }).data;
}

function documentOf(...cells: Cell[]): Document {
  const table: Table = {
    type: 'table',
    id: 't',
    caption: '',
    unit: null,
    columns: cells.map((_, index) => ({ id: `c${index}`, label: `C${index}`, align: 'left' })),
    rows: [{ kind: 'body', cells }],
    notes: [],
  };
  return { id: 'd', language: 'da', title: 'D', provenance: [], blocks: [table] };
}

describe('all formats carry the same figures', () => {
  const document = memo.build(fixtureRun(), context());

  test.each([
    ['table-1', ['I alt', 826, 12855, 4285, 17140]],
    ['table-2', ['Udgifter i alt (netto)', null, 0, 8570, 8570, 0, 0, 17140]],
    ['table-3', ['Serviceudgifter i alt', null, null, null, 8570, 8570, 17140]],
    ['outcomes', ['I alt', 826, 636, 151, 7, 31, 1]],
    ['prices', ['I alt', 826, 750, 76, 11_250_000, 6_005_375, 6_873_626, 7_203_135]],
  ])('%s: the last row is read back alike from Markdown, CSV and JSON', (id, expected) => {
    const { caption } = tableOf(document, id);
    const asRead = (cells: string[] = []) =>
      cells.map((cell) =>
        cell === '' ? null : /^[\d.]+$/.test(cell) ? Number(cell.replaceAll('.', '')) : cell,
      );

    const [, after = ''] = text(md.write(document)).split(`**${caption}**\n\n`);
    const markdownRow = after.split('\n\n')[0]?.split('\n').at(-1) ?? '';
    const cells = markdownRow.slice(1, -1).split('|');
    expect(asRead(cells.map((cell) => cell.trim().replaceAll('**', '')))).toEqual(expected);

    const rows = csvRows(document);
    const start = rows.findIndex(([first]) => first === caption);
    const total = rows.slice(start).find(([first]) => first === expected[0]);
    expect(asRead(total)).toEqual(expected);

    const { tables } = JSON.parse(text(json.write(document)));
    const table = tables.find((one: { id: string }) => one.id === id);
    const columns: { id: string }[] = table.columns;
    expect(columns.map((column) => table.rows.at(-1).values[column.id])).toEqual(expected);
  });

  test('the conversion list’s kroner are alike in Markdown, CSV and JSON', () => {
    const list = conversionList.build(fixtureRun(), context());
    expect(text(md.write(list))).toContain('**6.873.625,50 DKK**');
    expect(csvRows(list).at(-1)).toContain('6873625,50');
    const { rows } = JSON.parse(text(json.write(list))).tables[0];
    expect(rows.at(-1).values.total).toEqual({ amount: '6873625.50', currency: 'DKK' });
  });
});

describe('Markdown', () => {
  test('what somebody wrote makes no new cell, row, link, emphasis or HTML', () => {
    const written = md.write(documentOf({ type: 'text', text: 'a|b\nc *d* [e](f) <g> `h` &amp;' }));
    expect(text(written)).toContain('| a\\|b c \\*d\\* \\[e\\](f) \\<g\\> \\`h\\` \\&amp; |');
  });

  test('what the run rests on stands last', () => {
    const written = text(md.write(memo.build(fixtureRun(), context())));
    expect(written.slice(written.indexOf('## Grundlag'))).toContain('- Politik for oprindelse: Prøvepolitik');
    expect(written.indexOf('## Grundlag')).toBeGreaterThan(written.indexOf('Serviceudgifter i alt'));
  });

  test('a negative amount keeps its sign and its øre', () => {
    expect(text(md.write(documentOf({ type: 'money', minor: -5, currency: 'DKK' })))).toContain(
      '| -0,05 DKK |',
    );
  });
});

describe('CSV', () => {
  test('it opens in a Danish spreadsheet: byte order mark, semicolons, decimal comma, CRLF', () => {
    const written = text(
      csv.write(
        documentOf({ type: 'number', value: -1234.5 }, { type: 'money', minor: 845000, currency: 'DKK' }),
      ),
    );
    expect(written).toBe('\uFEFFC0;C1\r\n-1234,5;8450,00\r\n');
  });

  test('in English it has commas and points', () => {
    const document = {
      ...documentOf({ type: 'number', value: 1.5 }, { type: 'blank' }),
      language: 'en' as const,
    };
    expect(text(csv.write(document))).toBe('\uFEFFC0,C1\r\n1.5,\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', ' =1'])(
    'text %j is not run as a formula',
    (formula) => {
      expect(csvRows(documentOf({ type: 'text', text: formula }))[1]).toEqual([`'${formula}`]);
    },
  );

  test('separators, quotes and line breaks stay inside their cell', () => {
    const awkward = 'a;b"c"\r\nd';
    expect(csvRows(documentOf({ type: 'text', text: awkward }, { type: 'text', text: 'e' }))[1]).toEqual([
      awkward,
      'e',
    ]);
  });

  test('the conversion list is a plain sheet: one header, one row per model, the total last', () => {
    const rows = csvRows(conversionList.build(fixtureRun(), context()));
    expect(rows[0]?.slice(0, 2)).toEqual(['Forvaltning', 'Nuværende kamera']);
    expect(rows).toHaveLength(11);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([20]));
  });

  test('a plain sheet of sample data says so in every row, where no sorting loses it', () => {
    const rows = csvRows(conversionList.build(fixtureRun({ sample: true }), context()));
    expect(rows[0]?.at(-1)).toBe('Bemærk');
    expect(rows.slice(1).every((row) => row.at(-1)?.startsWith('Eksempeldata'))).toBe(true);
  });

  test('the memo’s tables stand between caption and notes, the notices first', () => {
    const rows = csvRows(memo.build(fixtureRun({ sample: true }), context()));
    expect(rows[1]?.[0]).toMatch(/^Eksempeldata/);
    const start = rows.findIndex(([first]) => first?.startsWith('Tabel 1.'));
    expect(rows[start + 1]).toEqual([
      '1.000 kr., 2026 p/l',
      'Antal',
      'Omkostning til indkøb',
      'Omkostning til udskiftning',
      'I alt',
    ]);
    expect(rows[start + 8]).toEqual(['TMF', '31', '930', '310', '1240']);
    expect(rows[start + 10]?.[0]).toMatch(/^\* Trafikkameraer/);
    expect(rows[start + 12]).toEqual(['']);
  });
});

describe('JSON', () => {
  const parsed = JSON.parse(text(json.write(memo.build(fixtureRun({ sample: true }), context()))));

  test('notices, provenance and every table are there by name', () => {
    expect(parsed).toMatchObject({ id: 'memo', language: 'da', title: expect.stringContaining('ØK59') });
    expect(parsed.notices[0]).toMatch(/^Eksempeldata/);
    expect(parsed.provenance).toContainEqual({ label: 'Kørsel', value: 'run-1' });
    expect(parsed.tables.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['table-1', 'table-2', 'table-3', 'outcomes', 'losses', 'gaps']),
    );
  });

  test('a footnote’s sign stands beside the number, which stays a number', () => {
    const row = parsed.tables
      .find(({ id }: { id: string }) => id === 'table-1')
      .rows.find(({ values }: { values: { department: string } }) => values.department === 'TMF');
    expect(row).toEqual({
      kind: 'body',
      values: { department: 'TMF', count: 31, purchase: 930, replacement: 310, total: 1240 },
      marks: { count: '*', purchase: '*' },
    });
  });

  test('an empty cell is null, never zero', () => {
    expect(JSON.parse(text(json.write(documentOf({ type: 'blank' })))).tables[0].rows[0].values).toEqual({
      c0: null,
    });
  });
});
