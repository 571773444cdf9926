import { expect, test } from 'vitest';
import { expandFamily } from '../../src/identity/expand-family.ts';
import { identify, modelIndex } from '../../src/identity/models.ts';
import { manufacturers, nameOnly, rules } from './shipped.ts';

function families(manufacturer: string) {
  return rules.makers.find((maker) => maker.manufacturer === manufacturer)?.families ?? [];
}

function names(manufacturer: string, name: string) {
  return expandFamily(name, families(manufacturer), 64).map((family) => family.name);
}

test('letters in brackets are options: -LI(S)(2U) stands for four names', () => {
  expect(names('hikvision', 'DS-2CD2143G2-LI(S)(2U)')).toEqual([
    'DS-2CD2143G2-LI',
    'DS-2CD2143G2-LI2U',
    'DS-2CD2143G2-LIS',
    'DS-2CD2143G2-LIS2U',
  ]);
});

test('an option in the middle keeps what stands behind it', () => {
  expect(names('hikvision', 'DS-2CD20123G2-LI(U)Y')).toEqual(['DS-2CD20123G2-LIY', 'DS-2CD20123G2-LIUY']);
});

test('28(40) is two lenses, and each name says which', () => {
  expect(expandFamily('IPC2122LB-DSF28(40)KM', families('uniview'), 64)).toEqual([
    { name: 'IPC2122LB-DSF28KM', rule: 'two-lenses', focalMm: 2.8 },
    { name: 'IPC2122LB-DSF40KM', rule: 'two-lenses', focalMm: 4 },
  ]);
});

test('a hardware revision, a steel grade and an option code in brackets are no options', () => {
  expect(names('hikvision', 'DS-2DF4420-DX(S6)(C)(304)')).toEqual([]);
  expect(names('tvt', 'TD-8443IS2N(PE/25M/AR16)')).toEqual([]);
});

test('a notation for more than 64 names stands for none', () => {
  const six = '(S)(U)(Z)(Y)(S)(U)';
  expect(names('hikvision', `DS-2CD2143G2-I${six}`)).toHaveLength(64);
  expect(names('hikvision', `DS-2CD2143G2-I${six}(Z)`)).toEqual([]);
});

test('a name that two families share identifies neither, unless it is the very name of one', () => {
  const one = nameOnly('hikvision', 'DS-2CD9943G2-LI(S)');
  const other = nameOnly('hikvision', 'DS-2CD9943G2-LI(2U)');
  const plain = nameOnly('hikvision', 'DS-2CD9943G2-LI');
  const asked = { brand: 'Hikvision', text: 'DS-2CD9943G2-LI' };

  expect(identify(modelIndex([one, other], manufacturers, rules), asked).cameraId).toBeNull();
  expect(identify(modelIndex([one, other, plain], manufacturers, rules), asked).cameraId).toBe(plain.id);
});
