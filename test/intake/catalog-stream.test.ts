import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StartOver } from '../../src/errors.ts';
import { toCatalogLines } from '../../src/intake/catalog-lines.ts';
import { type CatalogStep, catalogStream } from '../../src/intake/catalog-stream.ts';
import type { RawTable, StreamedTable } from '../../src/model/raw-table.ts';
import { catalogHeaders, tableOf } from './tables.ts';

const context = { agreement: 'A-1', supplier: 'Leverandør A', map: null };

function inBatches({ rows, rejects, ...table }: RawTable, size: number): StreamedTable {
  return {
    ...table,
    async *batches() {
      yield { rows: [], rejects };
      for (let from = 0; from < rows.length; from += size)
        yield { rows: rows.slice(from, from + size), rejects: [] };
    },
  };
}

/** Everything a stream came to, and how often it was read. */
async function readStream(table: RawTable, size: number) {
  const source = { tables: [inBatches(table, size)], close: async () => {} };
  const stream = catalogStream(async () => source, catalogHeaders, context);
  for (let readings = 1; ; readings += 1) {
    const steps: CatalogStep[] = [];
    try {
      for await (const step of stream.read()) steps.push(step);
      return {
        readings,
        lines: steps.flatMap(({ lines }) => lines),
        rejects: steps.flatMap(({ rejects }) => rejects),
        warnings: steps.flatMap(({ warnings }) => warnings),
        mappings: steps.flatMap(({ mapping }) => mapping ?? []),
      };
    } catch (error) {
      if (!(error instanceof StartOver)) throw error;
    }
  }
}

const price = fc.constantFrom('1.500', '1,500', '12,50', '12.50', '900', '1.234,50', 'n.a.', '', '2.000.000');

test('read in batches a price list says what it says as a whole, however its prices are written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(price, { minLength: 1, maxLength: 90 }),
      fc.integer({ min: 1, max: 40 }),
      async (prices, size) => {
        const rows = prices.map((written, index) => `I-${index};Dome;${written};Total`);
        const table = tableOf(['Varenr.;Varenavn;Pris ekskl. moms;Farve', ...rows]);
        const whole = toCatalogLines([table], catalogHeaders, context);
        const { readings, ...streamed } = await readStream(table, size);
        expect(streamed).toEqual(whole);
        expect(readings).toBeLessThanOrEqual(2);
      },
    ),
    { numRuns: 200 },
  );
});

const plain = Array.from({ length: 60 }, (_, index) => `P-${index};Dome;900`);

test('a price far down that shows the decimal sign changes what was read above it', async () => {
  const table = tableOf(['Varenr.;Varenavn;Pris', 'A;Dome;1.500', ...plain, 'B;Dome;12.50']);
  const { lines, readings } = await readStream(table, 5);
  expect(lines[0]?.price?.minor).toBe(150);
  expect(readings).toBe(2);
});

test('prices that read the same either way are read once', async () => {
  const table = tableOf(['Varenr.;Varenavn;Pris', ...plain, 'B;Dome;12.50']);
  const { lines, readings } = await readStream(table, 5);
  expect(lines.at(-1)?.price?.minor).toBe(1250);
  expect(readings).toBe(1);
});
