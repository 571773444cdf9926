import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batchRun } from '../../src/app/batch-run.ts';
import { importCatalog } from '../../src/app/import-catalog.ts';
import { importRegister } from '../../src/app/import-register.ts';
import { loadKnowledge } from '../../src/app/knowledge.ts';
import { publicRun } from '../../src/app/public/public-run.ts';
import { madeReport, reportNames } from '../../src/app/report-bytes.ts';
import { openSession } from '../../src/app/session.ts';
import type { Run } from '../../src/model/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'skifte-public-'));
const workspace = join(folder, 'work');
const asOf = '2026-11-02';
const knowledge = loadKnowledge();
const formats = ['md', 'txt', 'csv', 'json', 'html', 'xlsx', 'docx'] as const;

/** One in every field that rules/public.json names, and in texts that nobody can recognise. */
const secrets = [
  'Krudtladet 77',
  '00:1A:2B:3C:4D:5E',
  'SERIE-99-HEMMELIG',
  'vlan-beredskab',
  '10.77.66.55',
  'Vagtstuens bagdør',
  'KAM-TOPHEMMELIG-1',
  'Dankortboksen ved kælderskakten',
];
let internal: Run;
let open: Run;

beforeAll(async () => {
  const put = (name: string, rows: readonly string[]) => {
    const path = join(folder, name);
    writeFileSync(path, rows.join('\n'));
    return path;
  };
  const surroundings = { workspace, language: 'da' as const, now: `${asOf}T00:00:00.000Z` };
  const catalog = put('vare.csv', [
    'Varenr;Navn;Mærke;Model;Pris',
    '1;Dome;Bosch;NDE-3703-AL-IO;5970,00',
    '2;PTZ;Verkada;CP63-E;9560,00',
  ]);
  const question = { files: [catalog], agreement: 'A', supplier: 'B', map: null, join: [] };
  await importCatalog(knowledge, { ...question, confirmedBy: null }, surroundings);
  const register = put('register.csv', [
    'Forvaltning;Kamera-id;Lokation;Fabrikat;Model;Formål;MAC;Serienummer;Netværk;IP-adresse',
    'BUF;KAM-TOPHEMMELIG-1;Krudtladet 77;Hikvision;DS-2CD2143G2-I;Vagtstuens bagdør;00:1A:2B:3C:4D:5E;SERIE-99-HEMMELIG;vlan-beredskab;10.77.66.55',
    'SOF;K-22;Krudtladet 77;;Dankortboksen ved kælderskakten;Port;;;;',
    'SOF;K-23;Bosted;Hikvision;DS-2DE5425IWG-E;Port;;;;',
  ]);
  const budget = 'oek59';
  await importRegister(knowledge, { files: [register], department: null, map: null, budget }, surroundings);
  const session = await openSession({ workspace, asOf });
  internal = await batchRun(knowledge, session, {
    ...{ department: [], policy: 'kk-2026', profile: null, budget, out: null, top: 5, asOf },
    ...{ workspace, now: surroundings.now, reportLanguage: 'da' },
  });
  open = publicRun(internal, session.cameras, knowledge, 'da');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that a reader of the file could find in it. */
async function textOf(run: Run, name: string, format: string): Promise<string> {
  const bytes = await madeReport(knowledge, run, { name, format }, 'da').bytes();
  if (format !== 'xlsx' && format !== 'docx') return strFromU8(bytes);
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

function figuresOf(run: Run, name: string): readonly string[] {
  const { report, context } = madeReport(knowledge, run, { name, format: 'json' }, 'da');
  return report
    .build(run, context)
    .blocks.flatMap((block) =>
      block.type !== 'table'
        ? []
        : block.rows.flatMap(({ cells }) =>
            cells.flatMap((cell) =>
              cell.type === 'number'
                ? [`${block.id} ${cell.value}`]
                : cell.type === 'money'
                  ? [`${block.id} ${cell.minor}`]
                  : [],
            ),
          ),
    );
}

describe.each(reportNames)('the public version of %s', (name) => {
  test.each(formats)('as %s holds nothing of the register', async (format) => {
    const text = await textOf(open, name, format);
    for (const secret of secrets) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  test('has every figure of the internal one', () => {
    // A row may stand elsewhere, since its name is another; what it says in figures is the same.
    expect([...figuresOf(open, name)].sort()).toEqual([...figuresOf(internal, name)].sort());
  });

  test('says that it is public and what was left out', async () => {
    expect(await textOf(open, name, 'md')).toContain('MAC-adresser');
    expect(await textOf(internal, name, 'md')).not.toContain('MAC-adresser');
  });
});

test('the internal version does hold some of it, so that its absence says something', async () => {
  const texts = await Promise.all(reportNames.map((name) => textOf(internal, name, 'md')));
  expect(texts.join('\n')).toContain('Dankortboksen ved kælderskakten');
});
