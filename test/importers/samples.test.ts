import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectEntries } from '../../src/app/collect-entries.ts';
import { InputError } from '../../src/errors.ts';
import bmecat from '../../src/importers/bmecat.ts';
import csv from '../../src/importers/csv.ts';
import cxml from '../../src/importers/cxml-index.ts';
import type { ImportInput } from '../../src/importers/importer.ts';
import oioublCatalog from '../../src/importers/oioubl-catalog.ts';
import deletion from '../../src/importers/oioubl-deletion.ts';
import itemUpdate from '../../src/importers/oioubl-item-update.ts';
import priceUpdate from '../../src/importers/oioubl-price-update.ts';
import peppol from '../../src/importers/peppol-catalog.ts';
import ublOther from '../../src/importers/ubl-other.ts';
import xlsx from '../../src/importers/xlsx.ts';
import { inputOf } from './input.ts';

/** Files of others, which lie beside the checkout on some machines only. */
const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'samples');
const formats = /\.(csv|xlsx|xlsb|ods|xml)$/;
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => formats.test(name))
  : [];

const ubl = [peppol, oioublCatalog, priceUpdate, itemUpdate, deletion, ublOther] as const;
const importers = [bmecat, csv, cxml, ...ubl, xlsx] as const;

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
  else if (/oioubl\/.*_Catalogue_v2p2/.test(name)) expect(seen).toBe('read');
  else if (/oioubl\/|unit-tests\//.test(name) || /pass_protected|empty_sheet/.test(name))
    expect(seen).toBe('refused');
  // How many lines each holds is tested with the trade formats.
  else if (/bmecat\/|cif-cxml\//.test(name)) expect(seen).not.toBe('not ours');
  else if (name.endsWith('.xml')) expect(seen).toBe('not ours');
  else expect(seen).toBe('read');
});

/** Lines counted without the parser; a full catalogue hands on each, changes an entry for each. */
test.each(files.filter((name) => /^(peppol-ubl|oioubl|ehf)\//.test(name)))(
  'the real UBL file %s gives an entry for each of its lines, or says what it is',
  async (name) => {
    const content = readFileSync(join(folder, name));
    const lines = content.toString('latin1').match(/<cac:Catalogue\w*Line>/g)?.length ?? 0;
    const input = inputOf(name, content, 65_536);
    const readers = ubl.filter(({ recognises }) => recognises(input.head));
    expect(readers).toHaveLength(1);
    const kinds: string[] = [];
    try {
      for (const importer of readers)
        for await (const entry of importer.read(input, { agreement: 'A', supplier: null }))
          kinds.push(entry.kind);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.says.key).toBe('ubl.wrapped');
      expect(name).toContain('unit-tests/');
      return;
    }
    expect(kinds[0]).toBe('edition');
    expect(kinds.filter((kind) => ['line', 'update', 'withdrawn'].includes(kind))).toHaveLength(lines);
  },
);
