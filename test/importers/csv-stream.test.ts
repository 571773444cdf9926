import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { InputError, StartOver } from '../../src/errors.ts';
import csv from '../../src/importers/csv.ts';
import type { RawRow } from '../../src/model/raw-table.ts';
import type { Reject } from '../../src/model/reject.ts';
import { inputOf, refusal } from './input.ts';

async function streamed(content: string | Uint8Array, pieceBytes: number) {
  const [table] = await csv.open(inputOf('liste.csv', content, pieceBytes));
  if (table === undefined) return expect.unreachable('no table');
  for (;;) {
    const rows: RawRow[] = [];
    const rejects: Reject[] = [];
    try {
      for await (const batch of table.batches()) {
        rows.push(...batch.rows);
        rejects.push(...batch.rejects);
      }
      return { rows, rejects, encoding: table.encoding };
    } catch (error) {
      if (!(error instanceof StartOver)) throw error;
    }
  }
}

async function whole(content: string | Uint8Array) {
  const [table] = await csv.read(inputOf('liste.csv', content));
  if (table === undefined) return expect.unreachable('no table');
  return { rows: table.rows, rejects: table.rejects, encoding: table.encoding };
}

async function outcome<T>(act: () => Promise<T>): Promise<T | string> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof InputError) return error.says.key;
    throw error;
  }
}

const cell = fc.constantFrom(
  '1',
  'Dome',
  'Kamera på væg',
  ' x ',
  '"a;b"',
  '"a\nb"',
  '"2,8"""',
  '"x" y',
  '',
  'år',
);
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const encoding = fc.constantFrom('utf-8', 'windows-1252', 'utf-16le', 'cp865');

test('a file read piece by piece has the cells, row numbers and encoding that it has as a whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 4 }), { minLength: 1, maxLength: 30 }),
      lineEnd,
      encoding,
      fc.integer({ min: 1, max: 50 }),
      async (rows, end, name, pieceBytes) => {
        const text = ['Varenr.;Navn;Pris', ...rows.map((cells) => cells.join(';'))].join(end);
        const bytes = iconv.encode(text, name);
        expect(await outcome(() => streamed(bytes, pieceBytes))).toEqual(await outcome(() => whole(bytes)));
      },
    ),
    { numRuns: 400 },
  );
});

test('a NUL far down is refused with its line, as in a file that is read whole', async () => {
  const { says } = await refusal(() => streamed(`a;b\n${'1;2\n'.repeat(500)}x\0;1\n`, 64));
  expect(says).toMatchObject({ key: 'import.binary', values: { line: '502' } });
});

test('a quotation mark that is never closed is refused without reading the rest again and again', async () => {
  const started = performance.now();
  const { says } = await refusal(() => streamed(`a;b;c;d\n1;2;3;"x\n${'1;2;3;4\n'.repeat(400_000)}`, 4_096));
  expect(says).toMatchObject({ key: 'import.open-quote', values: { line: '2' } });
  expect(performance.now() - started).toBeLessThan(20_000);
});
