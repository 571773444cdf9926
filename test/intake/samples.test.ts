import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import csv from '../../src/importers/csv.ts';
import xlsx from '../../src/importers/xlsx.ts';
import { toCatalogLines } from '../../src/intake/catalog-lines.ts';
import { toInstalledCameras } from '../../src/intake/installed-cameras.ts';
import type { RawTable } from '../../src/model/raw-table.ts';
import { inputOf } from '../importers/input.ts';
import { budget, catalogHeaders, registerHeaders } from './tables.ts';

/** Files of others, which lie beside the checkout on some machines only. */
const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'samples');
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(csv|xlsx|ods)$/.test(name),
    )
  : [];

async function tablesOf(name: string): Promise<readonly RawTable[]> {
  const input = inputOf(name, readFileSync(join(folder, name)));
  const importer = xlsx.recognises(input.head) ? xlsx : csv;
  return importer.read(input).catch(refused);
}

function refused(error: unknown): [] {
  expect(error).toBeInstanceOf(InputError);
  return [];
}

function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    refused(error);
    return null;
  }
}

test.skipIf(files.length === 0)(
  'the one real register there is, is read row by row (skipped without ../shared/samples)',
  async () => {
    const tables = await tablesOf('inventory/geonet/assets_cameras.csv');
    const { cameras, rejects } = toInstalledCameras(tables, registerHeaders, {
      department: 'SOF',
      budget,
      map: null,
    });
    expect(cameras).toHaveLength(64);
    expect(cameras[0]).toMatchObject({
      id: 'SOF-00408C6DC9E1',
      brand: 'Axis Communications AB',
      model: 'AXIS-221',
    });
    expect(rejects).toEqual([]);
  },
);

test.each(files)('the real table %s becomes lines and cameras, or is refused in a sentence', async (name) => {
  const tables = await tablesOf(name);
  if (tables.length === 0) return;
  const lines = attempt(() =>
    toCatalogLines(tables, catalogHeaders, { agreement: 'A', supplier: 'B', map: null }),
  );
  const register = attempt(() =>
    toInstalledCameras(tables, registerHeaders, { department: 'SOF', budget, map: null }),
  );
  expect(lines?.lines.length ?? 1).toBeGreaterThan(0);
  expect(register?.cameras.length ?? 1).toBeGreaterThan(0);
});
