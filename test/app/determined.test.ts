import { describe, expect, test } from 'vitest';
import { type BatchInput, judgeFleet } from '../../src/app/batch.ts';
import { budgetNamed } from '../../src/app/budget-named.ts';
import { loadKnowledge, policyNamed } from '../../src/app/knowledge.ts';
import { searchedAgreements } from '../../src/app/searched-agreements.ts';
import type { InstalledCamera } from '../../src/model/installed-camera.ts';
import { Run } from '../../src/model/run.ts';
import { catalogLine } from '../catalog-line.ts';

const knowledge = loadKnowledge();
const budget = budgetNamed(knowledge, 'oek59');

function installed(id: string, department: string): InstalledCamera {
  return {
    ...{ id, department, site: null, kind: null, purpose: null, mac: null, serial: null, network: null },
    ...{ asWritten: 'Hikvision DS-2CD2143G2-I', brand: 'Hikvision', model: 'DS-2CD2143G2-I' },
    ...{ contractEnd: null, file: 'register.csv', row: 2 },
  };
}

const small = catalogLine({ item: '1', brand: 'Bosch', model: 'NDE-3702-AL', name: 'Bosch NDE-3702-AL' });
const enough = catalogLine({
  item: '2',
  brand: 'Bosch',
  model: 'NDE-3703-AL-IO',
  name: 'Bosch NDE-3703-AL-IO',
});
const cameras = [installed('1', 'BUF'), installed('2', 'BUF'), installed('3', 'SOF')];

function run(changes: Partial<BatchInput> = {}) {
  const asOf = changes.asOf ?? '2026-06-01';
  return judgeFleet({
    ...{ knowledge, lines: [small], linesSha256: 'before', cameras, camerasSha256: 'c' },
    ...{ policy: policyNamed(knowledge, 'kk-2026', asOf), profile: null, budget, asOf },
    ...{ createdAt: `${asOf}T00:00:00Z`, tool: 'skifte 0.0.0', language: 'en', sample: false },
    ...{ accuracy: null, top: 1 },
    ...changes,
  });
}

const first = run();

describe('a run keeps what it determines', () => {
  test('one determination for each need that nothing meets, with its departments', () => {
    expect(first.determinations).toMatchObject([
      {
        name: 'Hikvision DS-2CD2143G2-I',
        run: first.run.run.id,
        departments: [
          { code: 'BUF', cameras: 2 },
          { code: 'SOF', cameras: 1 },
        ],
        determination: { best: { failing: ['resolution'] }, basis: { catalog: 'before' } },
      },
    ]);
    expect(first.run.models[0]?.determination?.id).toBe(first.determinations[0]?.determination.id);
    expect(first.run.staleDeterminations).toBeUndefined();
  });

  test('none where a product does the work', () => {
    expect(run({ lines: [enough] }).determinations).toEqual([]);
  });
});

describe('a later run', () => {
  const later = { asOf: '2026-07-01', determined: first.determinations };

  test('says which determination a new line has made stale, and blocks', () => {
    const { run: found } = run({ ...later, lines: [small, enough], linesSha256: 'after' });
    expect(found.staleDeterminations).toMatchObject([
      { standing: 'stale', asOf: '2026-06-01', departments: ['BUF', 'SOF'], met: { item: '2' } },
    ]);
    expect(found.findings[0]).toMatchObject({ alias: 'determination-stale', severity: 'blocker' });
    expect(Run.safeParse(found).success, 'run.json holds it').toBe(true);
  });

  test('says it also where the cameras of the determination are not among those of the run', () => {
    const { run: found } = run({ ...later, lines: [small, enough], cameras: [installed('9', 'BIF')] });
    expect(found.staleDeterminations?.map(({ standing }) => standing)).toEqual(['stale']);
  });

  test('on the same catalogue finds nothing to say until the time is over', () => {
    expect(run(later).run.staleDeterminations).toBeUndefined();
    const over = run({ ...later, asOf: '2026-08-31' }).run.staleDeterminations;
    expect(over?.map(({ standing, met }) => [standing, met])).toEqual([['expired', null]]);
    expect(run({ ...later, asOf: '2026-08-30' }).run.staleDeterminations, 'the last day').toBeUndefined();
  });

  test('under another policy is held against no determination of this one', () => {
    const policy = policyNamed(knowledge, 'named-firms', '2026-07-01');
    expect(run({ ...later, policy, lines: [enough] }).run.staleDeterminations).toBeUndefined();
  });

  test('made again on its own day is the same run, to the byte', () => {
    const input = { asOf: '2026-08-31', determined: first.determinations };
    const once = run(input);
    const again = run({ ...input, determined: [...first.determinations, ...once.determinations] });
    expect(JSON.stringify(again.run)).toBe(JSON.stringify(once.run));
  });

  test('that finds something stale is another run than one that does not', () => {
    const stale = run({ ...later, lines: [enough], linesSha256: 'same' }).run.run.id;
    const { run: plain } = run({ asOf: '2026-07-01', lines: [enough], linesSha256: 'same' });
    expect(stale).not.toBe(plain.run.id);
  });
});

describe('how long the agreements that were searched run', () => {
  const on = (agreement: string, supplier: string, validTo: string | null) => ({
    agreement,
    supplier,
    validTo,
  });

  test('as their imports say, the first day where they differ', () => {
    const lines = [on('A', 'X', '2027-01-01'), on('A', 'Y', null)];
    const ends = new Map([
      ['A/X', '2026-12-31'],
      ['A/Y', '2026-11-30'],
      ['B/X', '2020-01-01'],
    ]);
    expect(searchedAgreements(lines, ends)).toEqual([
      { agreement: 'A', suppliers: 2, lines: 2, until: '2026-11-30' },
    ]);
  });

  test('else until their last line, and unknown where a line has no end', () => {
    const lines = [on('B', 'X', '2027-01-01'), on('A', 'X', '2026-01-01'), on('B', 'X', '2026-05-05')];
    expect(searchedAgreements(lines, new Map()).map(({ agreement, until }) => [agreement, until])).toEqual([
      ['A', '2026-01-01'],
      ['B', '2027-01-01'],
    ]);
    expect(
      searchedAgreements([on('A', 'X', '2026-01-01'), on('A', 'X', null)], new Map())[0]?.until,
    ).toBeNull();
  });
});
