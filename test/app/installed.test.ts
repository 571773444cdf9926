import { expect, test } from 'vitest';
import { budgetNamed } from '../../src/app/budget-named.ts';
import { installedModels } from '../../src/app/installed.ts';
import { loadKnowledge } from '../../src/app/knowledge.ts';
import type { InstalledCamera } from '../../src/model/installed-camera.ts';

const knowledge = loadKnowledge();
const budget = budgetNamed(knowledge, 'oek59');

function camera(id: string, purpose: string | null, kind: string | null = null): InstalledCamera {
  return {
    ...{ id, department: 'BUF', site: null, asWritten: 'Hikvision DS-2CD2143G2-I', purpose, kind },
    ...{ brand: 'Hikvision', model: 'DS-2CD2143G2-I', mac: null, serial: null, network: null },
    ...{ contractEnd: null, file: 'register.csv', row: 1 },
  };
}

const cameras = [
  camera('1', 'Indgang'),
  camera('2', 'Port'),
  camera('3', 'Kontor'),
  camera('4', 'Port'),
  camera('5', 'Indgang', 'traffic'),
];

function groups(profile: string | null): Record<string, readonly string[]> {
  return Object.fromEntries(
    installedModels(knowledge, cameras, budget, { profile }).map((model) => [
      `${model.kind} ${model.profile}`,
      model.cameras.map(({ id }) => id),
    ]),
  );
}

test('cameras of one model are matched by the profile that their purpose names, else by that of their kind', () => {
  expect(groups(null)).toEqual({
    'ordinary entrance': ['1'],
    'ordinary ordinary': ['2', '4'],
    'ordinary indoor': ['3'],
    'traffic traffic': ['5'],
  });
});

test('a profile that was asked for holds for all, whatever the purpose says', () => {
  expect(groups('vandal')).toEqual({ 'ordinary vandal': ['1', '2', '3', '4'], 'traffic vandal': ['5'] });
});
