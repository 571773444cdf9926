import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ModelResult, Run } from '../../src/model/run.ts';
import { skifte } from '../cases/skifte.ts';
import { faults, type RawSpecs } from './independent-check.ts';

/** The job a newcomer runs first, seen from outside: what was printed and what was written. */
const scratch = mkdtempSync(join(tmpdir(), 'skifte-demo-'));
const root = join(import.meta.dirname, '../..');
let printed = '';
let run: Run;

beforeAll(() => {
  const { exitCode, stdout, stderr } = skifte(['demo', '--out', 'one'], scratch);
  if (exitCode !== 0) throw new Error(stderr);
  printed = stdout;
  run = Run.parse(JSON.parse(readFileSync(join(scratch, 'one/run.json'), 'utf8')));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const memoCounts = { ØKF: 100, SOF: 281, SUF: 7, KFF: 37, BUF: 300, BIF: 70, TMF: 31 };

describe('the demo', () => {
  test('ends with a table per department and a summary, and says that the data are an example', () => {
    for (const [code, count] of Object.entries(memoCounts))
      expect(printed).toMatch(new RegExp(`^${code} +${count} `, 'm'));
    expect(printed).toContain('826 kameraer i 7 forvaltninger');
    expect(printed).toContain('EKSEMPEL');
  });

  test('writes run.json, the memo and the conversion list', () => {
    const files = readdirSync(join(scratch, 'one'));
    for (const file of [
      'run.json',
      'memo.md',
      'memo.csv',
      'memo.json',
      'conversion-list.md',
      'conversion-list.csv',
      'conversion-list.json',
    ]) {
      expect(files).toContain(file);
      expect(statSync(join(scratch, 'one', file)).size, file).toBeGreaterThan(500);
    }
  });

  test('gives the same bytes twice', () => {
    expect(skifte(['demo', '--out', 'two', '--quiet'], scratch).exitCode).toBe(0);
    expect(hashes(join(scratch, 'two'))).toEqual(hashes(join(scratch, 'one')));
  });

  test('leaves a folder alone that holds somebody else’s files', () => {
    expect(skifte(['demo', '--out', root], scratch)).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('run.json', () => {
  test('has 826 cameras in the memo’s departments, each with exactly one outcome', () => {
    expect(Object.fromEntries(run.departments.map(({ code, cameras }) => [code, cameras]))).toEqual(
      memoCounts,
    );
    expect(new Set(run.cameras.map(({ id }) => id)).size).toBe(826);
    for (const { outcome } of run.cameras)
      expect(['covered', 'reserved', 'question', 'gap', 'unidentified']).toContain(outcome);
  });

  test('sums agree at every level: cameras, departments, models', () => {
    for (const { code, cameras, kinds, outcomes } of run.departments) {
      const own = run.cameras.filter(({ department }) => department === code);
      expect(own).toHaveLength(cameras);
      expect(sum(Object.values(outcomes))).toBe(cameras);
      expect(sum(Object.values(kinds))).toBe(cameras);
      for (const [outcome, count] of Object.entries(outcomes)) {
        expect(
          own.filter((camera) => camera.outcome === outcome),
          `${code} ${outcome}`,
        ).toHaveLength(count);
      }
    }
    expect(sum(run.models.map(({ count }) => count))).toBe(826);
    for (const outcome of ['covered', 'reserved', 'question', 'gap', 'unidentified'] as const) {
      const cameras = run.cameras.filter((camera) => camera.outcome === outcome).length;
      expect(sum(run.models.filter((model) => model.outcome === outcome).map(({ count }) => count))).toBe(
        cameras,
      );
      expect(sum(run.departments.map(({ outcomes }) => outcomes[outcome]))).toBe(cameras);
    }
  });

  test('all five outcomes occur, so that the sample shows each', () => {
    expect(new Set(run.models.map(({ outcome }) => outcome)).size).toBe(5);
  });

  test('no camera is covered by a product whose line has expired or whose origin is not allowed', () => {
    for (const { outcome, candidates, model } of run.models) {
      const [best] = candidates;
      if (outcome !== 'covered') continue;
      expect(best, model ?? '').toMatchObject({ origin: 'allowed', line: { valid: true } });
      expect(['direct', 'upgrade']).toContain(best?.class);
      if (best?.line.validTo != null) expect(best.line.validTo >= run.run.catalog.asOf).toBe(true);
      if (best?.line.validFrom != null) expect(best.line.validFrom <= run.run.catalog.asOf).toBe(true);
    }
  });

  test('every gap has a determination that names failing requirements, and nothing else has one', () => {
    for (const { outcome, determination } of run.models) {
      expect(determination !== null).toBe(outcome === 'gap');
      if (determination === null) continue;
      expect(determination.requirements.some(({ failed }) => failed > 0)).toBe(true);
      expect(determination.linesExamined).toBe(run.run.catalog.lines);
    }
  });

  test('every camera is the model that it truly is, or unidentified: never another', () => {
    const truth: Record<string, string | null> = JSON.parse(
      readFileSync(join(root, 'catalog/sample/truth.json'), 'utf8'),
    );
    const known = new Map(run.models.map((model) => [`${model.brand} ${model.model}`, model.cameraId]));
    const wrong = run.cameras.filter(
      ({ id, brand, model }) => model !== null && known.get(`${brand} ${model}`) !== truth[id],
    );
    expect(wrong).toEqual([]);
    const identifiable = run.cameras.filter(({ id }) => truth[id] !== null);
    const identified = identifiable.filter(({ model }) => model !== null);
    expect(identified.length / identifiable.length).toBeGreaterThan(0.97);
  });

  test('an independent check finds every must of every direct and upgrade candidate met', () => {
    const cameras = rawCameras();
    const checked: string[] = [];
    const disagreements = run.models.flatMap((model) => {
      const rules = JSON.parse(
        readFileSync(join(root, `rules/equivalence/${model.profile}.json`), 'utf8'),
      ).features;
      return model.candidates.flatMap(({ class: matchClass, cameraId, features }) => {
        if (matchClass !== 'direct' && matchClass !== 'upgrade') return [];
        const installed = withLens(model, cameras);
        const offered = cameraId === null ? {} : (cameras.get(cameraId) ?? {});
        const fromText = new Set(
          features.filter(({ offerFrom }) => offerFrom === 'catalog-text').map(({ id }) => id),
        );
        checked.push(`${model.cameraId} ${cameraId}`);
        return faults(installed, offered, rules, fromText).map(
          (fault) => `${model.cameraId} ► ${cameraId}: ${fault}`,
        );
      });
    });
    expect(checked.length).toBeGreaterThan(500);
    expect(disagreements).toEqual([]);
  });
});

describe('the memo of the demo', () => {
  const lines = () => readFileSync(join(scratch, 'one/memo.md'), 'utf8').split('\n');

  test.each([
    '| ØKF | 100 | 1.500 | 500 | 2.000 |',
    '| SOF | 281 | 4.215 | 1.405 | 5.620 |',
    '| SUF | 7 | 105 | 35 | 140 |',
    '| KFF | 37 | 555 | 185 | 740 |',
    '| BUF | 300 | 4.500 | 1.500 | 6.000 |',
    '| BIF | 70 | 1.050 | 350 | 1.400 |',
    '| TMF | 31* | 930* | 310 | 1.240 |',
    '| **I alt** | **826** | **12.855** | **4.285** | **17.140** |',
    '| Indkøb af 826 ikke-kinesiske kameraer | Service | 0 | 6.427 | 6.428 | 0 | 0 | 12.855 |',
    '| Udskiftning af 826 kinesiske kameraer | Service | 0 | 2.143 | 2.142 | 0 | 0 | 4.285 |',
    '| **Udgifter i alt (netto)** |  | **0** | **8.570** | **8.570** | **0** | **0** | **17.140** |',
    '| **Serviceudgifter i alt** |  |  |  | **8.570** | **8.570** | **17.140** |',
  ])('stands as in ØK59: %s', (row) => {
    expect(lines()).toContain(row);
  });

  test('says that prices are illustrative', () => {
    expect(lines().slice(0, 6).join(' ')).toMatch(/priserne er .*illustr|til illustration/);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

function rawCameras(): ReadonlyMap<string, RawSpecs> {
  const folder = join(root, 'catalog/cameras');
  const files: { cameras: { id: string; specs: RawSpecs }[] }[] = readdirSync(folder).map((name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  );
  return new Map(files.flatMap(({ cameras }) => cameras.map(({ id, specs }) => [id, specs] as const)));
}

/** The register may name another lens than the record's: its view is then the need, as run.json states it. */
function withLens(model: ModelResult, cameras: ReadonlyMap<string, RawSpecs>): RawSpecs {
  const { viewMinDeg, viewMaxDeg, ...rest } = cameras.get(model.cameraId ?? '') ?? {};
  if (model.lens === null)
    return { ...rest, ...(viewMinDeg && { viewMinDeg }), ...(viewMaxDeg && { viewMaxDeg }) };
  const stated = (id: string) => {
    const feature = model.candidates[0]?.features.find((one) => one.id === id);
    return feature?.needFrom === 'data-sheet' && typeof feature.need === 'number' ? feature.need : undefined;
  };
  const [narrow, wide] = [stated('view-narrow'), stated('view-wide')];
  return { ...rest, ...(narrow && { viewMinDeg: narrow }), ...(wide && { viewMaxDeg: wide }) };
}
