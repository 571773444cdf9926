import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importers } from '../../src/importers/index.ts';
import { formatName } from '../../src/text/format-name.ts';

/** docs/formats.md promises that each field is read from each place it lists: a case for every row keeps the promise. */
const folder = join(import.meta.dirname, 'fields');
const documents = importers.flatMap((importer) =>
  importer.reads === undefined ? [] : [{ id: importer.id, reads: importer.reads }],
);

test.each(importers.map(({ id }) => id))('the format %s has a name in both languages', (id) => {
  expect([formatName(id, 'da'), formatName(id, 'en')]).not.toContain(id);
});

test('every document format says where it reads each field, but for the one that is only refused', () => {
  const silent = importers.filter(({ kind, reads }) => kind !== 'table' && reads === undefined);
  expect(silent.map(({ id }) => id)).toEqual(['ubl-other']);
});

describe('every row of docs/formats.md has a test', () => {
  test.each(documents)('$id: each place is tried, and nothing else is', async ({ id, reads }) => {
    const { cases }: { cases: readonly { field: string; from: string }[] } = await import(
      join(folder, `${id}.ts`)
    );
    const rows = (list: typeof cases) =>
      [...new Set(list.map(({ field, from }) => `${field} < ${from}`))].sort();
    expect(rows(cases)).toEqual(rows(reads));
  });
});
