import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRegister } from '../../src/app/import-register.ts';
import { loadKnowledge } from '../../src/app/knowledge.ts';
import { InputError } from '../../src/errors.ts';

/** Files of others, which lie beside the checkout on some machines only. */
const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'samples', 'inventory');
const isThere = existsSync(folder);
const knowledge = loadKnowledge();
let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'skifte-inventory-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function outcome(name: string): Promise<number | string> {
  const question = { files: [join(folder, name)], department: 'SOF', map: null, budget: 'oek59' };
  const workspace = join(scratch, name.replaceAll('/', '-'));
  const surroundings = { workspace, language: 'da' as const, now: '2026-01-02T00:00:00.000Z' };
  try {
    return (await importRegister(knowledge, question, surroundings)).cameras ?? 0;
  } catch (error) {
    if (error instanceof InputError && error.exitCode === 3) return error.says.key;
    throw error;
  }
}

test.skipIf(isThere)(
  'real inventory files are not here, so they are not tried (../shared/samples is absent)',
  () => {
    expect(isThere).toBe(false);
  },
);

test.runIf(isThere).each([
  ['geonet/assets_cameras.csv', 64],
  ['axis-vapix/basicdeviceinfo_getAllProperties.json', 1],
  ['axis-vapix/param_cgi_brand_response.txt', 1],
  ['nmap/2_hosts_version.xml', 'register.nmap-none'],
  ['netbox/DS-2CD2143G2-I.yaml', 'register.device-type'],
  ['milestone-docs/Export-VmsHardware.md', 'import.unclear-delimiter'],
  ['milestone-docs/about_Get-VmsCameraReport.help.md', 'import.unclear-delimiter'],
])('%s: %s', async (name, expected) => {
  expect(await outcome(name)).toBe(expected);
});
