import { expect, test } from 'vitest';
import type { CameraResult } from '../../src/model/run.ts';
import { groupCameras } from '../../src/reports/parts/groups.ts';
import { kindAndPurpose } from '../../src/reports/parts/names.ts';
import { context, fixtureRun, someModel } from './fixture-run.ts';

const written = ['Gammel Alfa'];
const models = [
  someModel('Alfa', { asWritten: written }),
  someModel('Alfa', { asWritten: written, profile: 'indoor', outcome: 'reserved' }),
];

function camera(id: string, profile: string | undefined, outcome: 'covered' | 'reserved'): CameraResult {
  return {
    ...{ id, department: 'BUF', kind: 'ordinary', asWritten: 'Gammel Alfa', brand: 'Gammel', model: 'Alfa' },
    ...{ outcome, line: null, contractEnd: null, findings: [] },
    ...(profile === undefined ? {} : { profile }),
  };
}

test('cameras of one model that were matched for two purposes each find their own result', () => {
  const cameras = [camera('1', 'indoor', 'reserved'), camera('2', 'ordinary', 'covered')];
  const groups = groupCameras({ ...fixtureRun(), models, cameras });
  expect(groups.map(({ result, cameras: own }) => [result?.profile, own.map(({ id }) => id)])).toEqual([
    ['ordinary', ['2']],
    ['indoor', ['1']],
  ]);
});

test('a camera of a run kept from earlier, which names no profile, still finds its result', () => {
  const [group] = groupCameras({
    ...fixtureRun(),
    models: models.slice(0, 1),
    cameras: [camera('1', undefined, 'covered')],
  });
  expect(group?.result?.profile).toBe('ordinary');
});

test('a purpose is written beside the kind where it chose the profile', () => {
  const named = { ...context(), profileTitle: (id: string) => `<${id}>` };
  const [ordinary = null, indoor = null] = models;
  expect(kindAndPurpose({ kind: 'ordinary', result: ordinary }, named)).toBe('almindelige kameraer');
  expect(kindAndPurpose({ kind: 'ordinary', result: indoor }, named)).toBe('almindelige kameraer: <indoor>');
});
