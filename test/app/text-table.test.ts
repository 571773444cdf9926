import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textTable } from '../../src/app/text-table.ts';

test('finds what was put in, and nothing else, as a map does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 3 }), { maxLength: 3_000 }),
      fc.array(fc.string()),
      (put, asked) => {
        const table = textTable();
        const map = new Map<string, number>();
        for (const [index, text] of put.entries()) {
          expect(table.get(text)).toBe(map.get(text) ?? null);
          if (map.has(text)) continue;
          table.add(text, index);
          map.set(text, index);
        }
        for (const text of [...put, ...asked]) expect(table.get(text)).toBe(map.get(text) ?? null);
      },
    ),
    { numRuns: 50 },
  );
});

test('numbers that differ in their last digit alone are as quickly found as others', () => {
  const table = textTable();
  const started = performance.now();
  for (let number = 0; number < 300_000; number += 1) table.add(`57000000${number}`, number);
  for (let number = 0; number < 300_000; number += 1) table.get(`57000000${number}`);
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(table.get('57000000299999')).toBe(299_999);
});
