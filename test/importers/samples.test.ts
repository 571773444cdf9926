import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectEntries } from '../../src/app/collect-entries.ts';
import { InputError } from '../../src/errors.ts';
import bmecat from '../../src/importers/bmecat.ts';
import csv from '../../src/importers/csv.ts';
import cxml from '../../src/importers/cxml-index.ts';
import type { ImportInput } from '../../src/importers/importer.ts';
import peppol from '../../src/importers/peppol-catalog.ts';
import xlsx from '../../src/importers/xlsx.ts';
import { inputOf } from './input.ts';

/** Files of others, which lie beside the checkout on some machines only. */
const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'samples');
const formats = /\.(csv|xlsx|xlsb|ods|xml)$/;
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => formats.test(name))
  : [];

const importers = [bmecat, csv, cxml, peppol, xlsx] as const;

async function outcome(name: string, input: ImportInput): Promise<'read' | 'refused' | 'not ours'> {
  const importer = importers.find(({ recognises }) => recognises(input.head, input.file));
  if (importer === undefined) return 'not ours';
  try {
    const rows =
      importer.kind === 'table'
        ? (await importer.read(input)).flatMap((table) => table.rows)
        : (await collectEntries(name, importer.read(input, { agreement: 'A', supplier: null }))).lines;
    expect(rows.length).toBeGreaterThan(0);
    return 'read';
  } catch (error) {
    if (error instanceof InputError) return 'refused';
    throw error;
  }
}

test.skipIf(files.length === 0)(
  'real files are there to be tried (skipped where ../shared/samples is absent)',
  () => {
    expect(files.length).toBeGreaterThan(50);
  },
);

test.each(files)('the real file %s is read or refused, without crash or hang', async (name) => {
  const input = inputOf(name, readFileSync(join(folder, name)), 65_536);
  const seen = await outcome(name, input);
  if (/peppol-ubl\/(aunz\/)?[^/]*\.xml|ehf\//.test(name)) expect(seen).toBe('read');
  else if (name.includes('oioubl/') || /pass_protected|empty_sheet/.test(name)) expect(seen).toBe('refused');
  // How many lines each holds is tested with the trade formats.
  else if (/bmecat\/|cif-cxml\//.test(name)) expect(seen).not.toBe('not ours');
  else if (name.endsWith('.xml')) expect(seen).toBe('not ours');
  else expect(seen).toBe('read');
});
