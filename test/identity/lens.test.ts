import { describe, expect, test } from 'vitest';
import { identify } from '../../src/identity/models.ts';
import { shippedIndex } from './shipped.ts';

const index = shippedIndex();

describe('a lens beside the number changes the view', () => {
  test.each([
    ['DS-2CD1023G0-I 6mm', { focalMm: 6, viewDeg: 54 }],
    ['DS-2CD1023G0-I (6mm)', { focalMm: 6, viewDeg: 54 }],
    ['DS-2CD1023G0-I/6,0 mm', { focalMm: 6, viewDeg: 54 }],
    ['DS-2CD1023G0-I sort 4mm 2MP', { focalMm: 4, viewDeg: 86 }],
    ['IPC-HDW2449T-S-IL-0360B', { focalMm: 3.6, viewDeg: 78 }],
    ['IPC324LE-ADF40K-H', { focalMm: 4, viewDeg: 79 }],
  ])('%s', (text, variant) => {
    expect(identify(index, { brand: null, text }).variant).toEqual(variant);
  });
});

test('a lens that the record does not have leaves the view unknown', () => {
  const found = identify(index, { brand: 'Hikvision', text: 'DS-2CD1023G0-I 12mm' });
  expect(found.model).toBe('DS-2CD1023G0-I');
  expect(found.variant).toEqual({ focalMm: 12, viewDeg: null });
});

test('the zoom range of the record is no other lens, another range is', () => {
  const same = identify(index, { brand: 'Hikvision', text: 'DS-2CD2643G0-IZS 2.8-12mm' });
  const other = identify(index, { brand: 'Hikvision', text: 'DS-2CD2643G0-IZS 8-32mm' });
  expect([same.model, same.variant]).toEqual(['DS-2CD2643G0-IZS', null]);
  expect([other.model, other.variant]).toEqual(['DS-2CD2643G0-IZS', { focalMm: 32, viewDeg: null }]);
});

test('without a lens in the text there is no variant', () => {
  expect(identify(index, { brand: 'Hikvision', text: 'DS-2CD1023G0-I' }).variant).toBeNull();
});
