import { expect, test } from 'vitest';
import { loadKnowledge, policyNamed } from '../../src/app/knowledge.ts';
import { relabelOf } from '../../src/app/relabel-of.ts';
import type { InstalledCamera } from '../../src/model/installed-camera.ts';

const knowledge = loadKnowledge();
const memo = policyNamed(knowledge, 'kk-2026', '2026-11-02');

function signsOf(rest: Partial<InstalledCamera>): {
  readonly kinds: readonly string[];
  readonly origin?: string;
} {
  const camera: InstalledCamera = {
    ...{
      id: '1',
      department: 'BUF',
      site: null,
      asWritten: `${rest.brand ?? ''} ${rest.model ?? ''}`.trim(),
    },
    ...{ brand: null, model: null, kind: null, purpose: null, mac: null, serial: null, network: null },
    ...{ contractEnd: null, file: 'register.csv', row: 1 },
    ...rest,
  };
  const { signs, origin } = relabelOf(knowledge, camera, null, memo, '2026-11-02');
  return {
    kinds: signs.map(({ key }) => key),
    ...(origin.installedOrigin === undefined ? {} : { origin: origin.installedOrigin }),
  };
}

test('a MAC address of Dahua or Hikvision under another brand is a sign, and the camera is suspected', () => {
  for (const brand of ['Axis', 'Lorex', 'Nordsyn'])
    for (const mac of ['08:ED:ED:12:34:56', '08:54:11:00:00:01'])
      expect(signsOf({ brand, model: 'XY-1', mac })).toEqual({
        kinds: ['origin.lead.mac'],
        origin: 'suspected',
      });
});

test('a model number of Hikvision under another brand is a sign, also without an address', () => {
  expect(signsOf({ brand: 'Nordsyn', model: 'DS-2CD2143G2-I' })).toEqual({
    kinds: ['origin.lead.model-number'],
    origin: 'suspected',
  });
});

test.each([
  ["the brand's own address", { brand: 'Axis', model: 'P3265-LVE', mac: 'B8:A4:4F:00:00:01' }],
  [
    'an address that the device chose itself',
    { brand: 'Axis', model: 'P3265-LVE', mac: '0A:ED:ED:00:00:01' },
  ],
  ['the address of a network module', { brand: 'Axis', model: 'P3265-LVE', mac: '24:0A:C4:00:00:01' }],
  [
    'a brand that is excluded anyway',
    { brand: 'Hikvision', model: 'DS-2CD2143G2-I', mac: '08:ED:ED:00:00:01' },
  ],
  ['no sign at all', { brand: 'Nordsyn', model: 'NS-100' }],
])('%s gives none', (_, camera) => {
  expect(signsOf(camera)).toEqual({ kinds: [] });
});
