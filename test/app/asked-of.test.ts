import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedByDepartment } from '../../src/app/asked-of.ts';
import { installedModels } from '../../src/app/installed.ts';
import { type Knowledge, loadKnowledge } from '../../src/app/knowledge.ts';
import { readNeedsFile } from '../../src/app/needs-file.ts';
import { InputError } from '../../src/errors.ts';
import type { Budget } from '../../src/model/budget.ts';
import type { InstalledCamera } from '../../src/model/installed-camera.ts';
import { render } from '../../src/text/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'skifte-needs-'));
const file = join(folder, 'behov.json');
const loaded: { knowledge?: Knowledge; budget?: Budget | undefined } = {};

beforeAll(() => {
  loaded.knowledge = loadKnowledge();
  loaded.budget = loaded.knowledge.budgets.get('oek59');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function installed(id: string, more: Partial<InstalledCamera> = {}): InstalledCamera {
  return {
    id,
    department: 'ØKF',
    site: 'Skole',
    asWritten: 'Hikvision DS-2CD2143G2-I',
    brand: 'Hikvision',
    model: 'DS-2CD2143G2-I',
    kind: null,
    purpose: null,
    mac: null,
    serial: null,
    network: null,
    contractEnd: null,
    file: 'register.csv',
    row: 1,
    ...more,
  };
}

const cameras = [
  installed('K-1'),
  installed('K-2', { site: 'Rådhus' }),
  installed('K-3', { model: 'hikvision ds2cd2143g2i', asWritten: 'hikvision ds2cd2143g2i' }),
  installed('K-4', { department: 'SOF', task: 'observe', distanceM: 12 }),
];

async function asked(entries: unknown) {
  const { knowledge, budget } = loaded;
  if (knowledge === undefined || budget === undefined) throw new Error('not loaded');
  writeFileSync(file, JSON.stringify(entries));
  const needs = await readNeedsFile(file, knowledge.purposes);
  const askedOf = askedByDepartment(knowledge, needs, cameras, budget);
  const resolution = (camera: InstalledCamera) => askedOf(camera).overrides.get('resolution')?.value ?? null;
  return {
    of: askedOf,
    resolutions: cameras.map(resolution),
    groups: installedModels(knowledge, cameras, budget, { askedOf }).map((group) =>
      group.cameras.map(({ id }) => id),
    ),
  };
}

/** The Danish sentence of the error, and its exit code. */
async function refusal(entries: unknown): Promise<string> {
  try {
    await asked(entries);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `${error.exitCode}: ${render('da', error.says).replace(file, 'behov.json')}`;
  }
  return 'no error';
}

const wish = (megapixels: number) => ({ features: { resolution: megapixels }, reason: 'Stor plads' });

describe('a needs file', () => {
  test.each([
    ['camera', { camera: 'k-1' }, [8, null, null, null]],
    ['site', { site: 'skole' }, [8, null, 8, 8]],
    ['model, however it is written', { model: 'DS-2CD2143G2-I' }, [8, 8, 8, 8]],
    ['department by its name', { department: 'Økonomiforvaltningen' }, [8, 8, 8, null]],
    ['site and department', { site: 'Skole', department: 'SOF' }, [null, null, null, 8]],
  ])('speaks of cameras by %s', async (_, selector, expected) => {
    expect((await asked([{ ...selector, ...wish(8) }])).resolutions).toEqual(expected);
  });

  test('counts the closer, whichever stands first: a camera before a site before a model', async () => {
    const entries = [
      { camera: 'K-1', ...wish(1) },
      { site: 'Skole', ...wish(2) },
      { model: 'DS-2CD2143G2-I', ...wish(3) },
    ];
    expect((await asked(entries)).resolutions).toEqual([1, 3, 2, 2]);
    expect((await asked(entries.toReversed())).resolutions).toEqual([1, 3, 2, 2]);
  });

  test('takes the place of the register’s task and distance, each on its own', async () => {
    const { of } = await asked([{ camera: 'K-4', task: 'Identificere', reason: 'Ansigter' }]);
    const camera = cameras[3];
    expect(camera === undefined ? null : of(camera)).toMatchObject({
      purpose: { id: 'identify' },
      distanceM: 12,
    });
  });

  test('splits a model only where needs differ', async () => {
    expect((await asked([{ site: 'Skole', ...wish(8) }])).groups).toEqual([['K-1', 'K-3'], ['K-2'], ['K-4']]);
  });

  test('says that a feature is not needed', async () => {
    const { of } = await asked([
      { camera: 'K-1', features: { infrared: { notNeeded: true } }, reason: 'Lys' },
    ]);
    const overrides = cameras.flatMap((camera) => [...of(camera).overrides]);
    expect(overrides).toEqual([['infrared', { value: null, importance: null, reason: 'Lys' }]]);
  });
});

describe('what is wrong in a needs file is told in one sentence', () => {
  test.each([
    [[{ camera: 'K-9', ...wish(8) }], 'post 1 (camera K-9) passer ikke på noget kamera'],
    [
      [{ camera: 'K-1', site: 'Rådhus', ...wish(8) }],
      'post 1 (camera K-1, site Rådhus) passer ikke på noget kamera',
    ],
    [
      [{ camera: 'K-1', features: { oplosning: 8 }, reason: 'x' }],
      'post 1 nævner funktionen "oplosning", som ikke findes',
    ],
    [[{ camera: 'K-1', ...wish(8) }, { ...wish(8) }], 'post 2 siger ikke, hvilke kameraer den gælder'],
    [[{ camera: 'K-1', reason: 'x' }], 'post 1 stiller intet behov'],
    [[{ camera: 'K-1', task: 'look', reason: 'x' }], 'post 1 nævner opgaven "look", som ikke findes'],
    [[{ camera: 'K-1', features: { resolution: 8 } }], 'post 1: reason:'],
    [
      [{ camera: 'K-1', features: { resolution: '8' }, reason: 'x' }],
      '"8" er ikke en værdi for resolution; skriv et tal.',
    ],
    [
      [{ camera: 'K-1', features: { infrared: 1 }, reason: 'x' }],
      '1 er ikke en værdi for infrared; skriv true eller false.',
    ],
    [
      [{ camera: 'K-1', features: { 'impact-protection': 'IK5' }, reason: 'x' }],
      'skriv et af ordene: IK00, IK01',
    ],
    [
      [{ camera: 'K-1', features: { 'ingress-protection': ['tæt'] }, reason: 'x' }],
      'skriv en liste med ord blandt: IP66, IP67, IP68 …',
    ],
    [
      [
        { site: 'Skole', ...wish(1) },
        { site: 'skole', ...wish(2) },
      ],
      'post 1 og post 2 siger begge noget om resolution',
    ],
  ])('%j', async (entries, sentence) => {
    const told = await refusal(entries);
    expect(told).toContain('2: behov.json: post');
    expect(told).toContain(sentence);
  });

  test('a file that is no list', async () => {
    expect(await refusal({})).toMatch(/^2: behov\.json/);
  });
});
