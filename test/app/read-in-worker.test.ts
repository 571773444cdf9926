import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readInWorker } from '../../src/app/read-in-worker.ts';
import xlsx from '../../src/importers/xlsx.ts';
import { workbook } from '../../tools/sample/xlsx.ts';
import { inputOf, refusal } from '../importers/input.ts';

const program = pathToFileURL(join(import.meta.dirname, '../../dist/app/table-worker.js'));

function book(rows: number) {
  const cells = (row: number) => [
    { type: 'text' as const, text: `Vare ${row}` },
    { type: 'money' as const, minor: 100 * row },
    { type: 'day' as const, text: '2026-01-02' },
  ];
  return inputOf(
    'liste.xlsx',
    workbook(
      'Priser',
      Array.from({ length: rows }, (_, row) => cells(row)),
    ),
  );
}

test('a workbook read in a thread of its own has the rows that it has in this one', async () => {
  const input = book(4_500);
  const { tables, close } = await readInWorker(program, xlsx, input);
  const [whole] = await xlsx.read(input);
  const rows = [];
  for (const table of tables) for await (const batch of table.batches()) rows.push(...batch.rows);
  await close();
  expect(rows).toEqual(whole?.rows);
});

test('a workbook that takes too long is ended with a sentence that says what to do', async () => {
  const { says, exitCode } = await refusal(() =>
    readInWorker(program, xlsx, book(20_000), { seconds: 0.05, megabytes: 800 }),
  );
  expect({ says, exitCode }).toEqual({
    says: { key: 'import.workbook-too-slow', values: { file: 'liste.xlsx', seconds: 0.05 } },
    exitCode: 3,
  });
});

test('a workbook that takes too much memory is ended with a sentence, and the program goes on', async () => {
  const { says, exitCode } = await refusal(() =>
    readInWorker(program, xlsx, book(100_000), { seconds: 100, megabytes: 40 }),
  );
  expect({ says, exitCode }).toEqual({
    says: { key: 'import.workbook-too-much', values: { file: 'liste.xlsx' } },
    exitCode: 3,
  });
});

test('what is wrong with a file is told as it is told without a thread', async () => {
  const { says } = await refusal(() => readInWorker(program, xlsx, inputOf('x.xlsx', 'PK, but no workbook')));
  expect(says.key).toBe('import.damaged-workbook');
});
