import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/app/knowledge.ts';
import { previewImport } from '../../src/app/preview-import.ts';
import type { PreviewQuestion } from '../../src/app/preview-question.ts';

const folder = mkdtempSync(join(tmpdir(), 'skifte-preview-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const knowledge = loadKnowledge();
const question: PreviewQuestion = {
  kind: 'register',
  files: [],
  agreement: null,
  supplier: null,
  department: null,
  map: null,
  noMap: false,
  join: [],
  budget: 'oek59',
  repairText: false,
};

async function preview(content: string, asked: Partial<PreviewQuestion> = {}) {
  const file = join(folder, 'liste.csv');
  writeFileSync(file, content);
  const workspace = join(folder, 'ny');
  const view = await previewImport(
    knowledge,
    { ...question, files: [file], ...asked },
    { workspace, language: 'en' },
  );
  expect(existsSync(workspace), 'a preview keeps nothing').toBe(false);
  const [first] = view.files;
  if (first === undefined) return expect.unreachable();
  return { ...view, first };
}

test('no value of a secret column, nor of a register’s unknown columns, is shown anywhere', async () => {
  const view = await preview(
    'Fabrikat;Model;Password;Rod;Link\nAxis;P3265;hemmelig1;hemmelig2;rtsp://root:hemmelig3@10.0.0.1/\n',
  );
  expect(view.importable).toBe(true);
  expect(view.first.columns.map(({ use }) => use)).toEqual(['field', 'field', 'secret', 'unused', 'unused']);
  expect(JSON.stringify(view)).not.toMatch(/hemmelig/);
});

test('without a header no value is shown, only what the columns hold', async () => {
  const view = await preview('P3265-LVE;hemmelig1;00:11:22:33:44:55\nM2036-LE;hemmelig2;00:11:22:33:44:56\n');
  expect(view.importable).toBe(false);
  expect(view.first.contents.map(({ holds }) => holds)).toEqual(['codes', 'codes', 'MAC addresses']);
  expect(JSON.stringify(view)).not.toMatch(/hemmelig|P3265/);
});

test('a cell is shown as the file writes it and as the import reads it, the odd ones among the first', async () => {
  const rows = Array.from({ length: 50 }, (_, index) => `${index};Dome;${100 + index};31-12-2027`);
  const view = await preview(
    ['Varenr;Navn;Pris;Gyldig til', ...rows, '99;Mini;1.500,50;1. maj 2027', '100;Rest;ring;snart'].join(
      '\n',
    ),
    { kind: 'catalog' },
  );
  const samples = (field: string) =>
    view.first.columns
      .find((column) => column.field === field)
      ?.samples.map(({ before, after }) => [before, after]);
  expect(samples('price')).toEqual([
    ['100', '100.00 DKK'],
    ['1.500,50', '1500.50 DKK'],
    ['ring', null],
  ]);
  expect(samples('validTo')).toEqual([
    ['31-12-2027', '2027-12-31'],
    ['1. maj 2027', '2027-05-01'],
    ['snart', null],
  ]);
  expect(view.first).toMatchObject({ rows: 52, taken: 52, unread: 2 });
});

test('the map that is shown gives the same columns when it is given back', async () => {
  const content = 'Varenr;Navn;Pris inkl. moms;Pris\n1;Dome;12,50;10,00\n';
  const view = await preview(content, { kind: 'catalog' });
  const map = join(folder, 'kort.json');
  writeFileSync(map, JSON.stringify(view.first.map));
  const again = await preview(content, { kind: 'catalog', map });
  expect(again.first.columns).toEqual(view.first.columns);
});

test('what the import will still ask for is said, and what was given is not asked for', async () => {
  const content = 'Varenr;Navn\n1;Dome\n';
  const view = await preview(content, { kind: 'catalog' });
  expect(view.first.notes.join()).toMatch(/--agreement.*--supplier/);
  const given = await preview(content, { kind: 'catalog', agreement: '50.XX', supplier: 'Nordsyn' });
  expect(given.first.notes).toEqual([]);
});

test('passwords in remarks, links and columns with garbled names are in no part of a preview', async () => {
  const view = await preview(
    [
      'HardwareId;Address;UserName;Password;LÃ¸senord;Model;MAC;Notes',
      'a1;http://admin:hemmelig1@10.0.0.5/;hemmelig2;hemmelig3;hemmeligÃ¸4;P3265;ACCC8E000001;pwd=hemmelig5',
      'a1;http://admin:hemmelig1@10.0.0.5/;hemmelig2;hemmelig3;hemmeligÃ¸4;P3265;ACCC8E000001;x;hemmelig6',
    ].join('\n'),
  );
  expect(view.importable).toBe(true);
  expect(JSON.stringify(view)).not.toMatch(/hemmelig/);
  expect(view.first.columns.find(({ header }) => header === 'HardwareId')?.samples[0]?.after).toBe('a1');
});

test('rows of one device count as taken in, and make one camera', async () => {
  const row = 'a1;P3265;ACCC8E000001';
  const view = await preview(`HardwareId;Model;MAC\n${row}\n${row}\n`, { department: 'SOF' });
  expect(view.first).toMatchObject({ rows: 2, taken: 2, records: 1, rejected: 0 });
});

test('what master data and price books do not share is counted before anything is imported', async () => {
  const books = ['bog.csv', 'bog2.csv'].map((name) => join(folder, name));
  writeFileSync(books[0] ?? '', 'Varenr;Pris\n1;10\n9;5\n');
  writeFileSync(books[1] ?? '', 'Varenr;Pris\n2;12,50\n');
  const view = await preview('Varenr;Navn\n1;A\n2;B\n3;C\n', { kind: 'catalog', join: books });
  expect(view.first.notes.join()).toMatch(/without a price.*: 1 \(3\).*without an item.*: 1 \(9\)/);
  expect(view.files).toHaveLength(3);
});

test('a long list is counted to its end, and every item that stands twice is told', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, item) => `${item};Dome;1.${String(item % 1000).padStart(3, '0')}`,
  );
  const view = await preview(['Varenr;Navn;Pris', ...rows, '7;Dome;12,50'].join('\n'), { kind: 'catalog' });
  expect(view.first).toMatchObject({ rows: 20_001, taken: 20_000, rejected: 1 });
  expect(view.first.numbers.join()).toContain('","');
});
