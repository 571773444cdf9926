import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importers } from '../../src/importers/index.ts';
import { formatName } from '../../src/text/format-name.ts';

/** docs/formats.md promises that each field is read from each place it lists: a case for every row keeps the promise. */
const folder = join(import.meta.dirname, 'fields');
const documents = importers.filter(({ kind, reads }) => kind === 'catalog' || reads !== undefined);

test.each(importers.map(({ id }) => id))('the format %s has a name in both languages', (id) => {
  expect([formatName(id, 'da'), formatName(id, 'en')]).not.toContain(id);
});

describe.skipIf(!existsSync(folder))(
  'every row of docs/formats.md has a test (skipped while there are no cases)',
  () => {
    test.each(documents.map(({ id }) => id))('%s: each place is tried, and nothing else is', async (id) => {
      const { reads = [] } = documents.find((importer) => importer.id === id) ?? {};
      const { cases }: { cases: readonly { field: string; from: string }[] } = await import(
        join(folder, `${id}.ts`)
      );
      const rows = (list: typeof cases) =>
        [...new Set(list.map(({ field, from }) => `${field} < ${from}`))].sort();
      expect(rows(cases)).toEqual(rows(reads));
    });
  },
);
