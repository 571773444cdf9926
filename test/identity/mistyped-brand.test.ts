import { expect, test } from 'vitest';
import { isOneSlip, mistypedBrand } from '../../src/identity/mistyped-brand.ts';

test('one letter too many, too few, wrong or two swapped is one slip; two slips are not', () => {
  for (const word of ['HIKVISIION', 'HIKVISON', 'HIKVISIAN', 'HIKIVSION'])
    expect(isOneSlip(word, 'HIKVISION')).toBe(true);
  for (const word of ['HIKVISION', 'HIKVSON', 'HIKVISI', 'NOISIVKIH'])
    expect(isOneSlip(word, 'HIKVISION')).toBe(false);
});

test('short names and names with digits are never guessed', () => {
  const brands = mistypedBrand(
    new Map([
      ['AXIS', ['axis']],
      ['TVT', ['tvt']],
      ['3XLOGIC', ['3xlogic']],
    ]),
    4,
  );
  expect(brands('AXIZ')).toEqual(['axis']);
  expect(brands('TVTT')).toEqual([]);
  expect(brands('3XLOGIK')).toEqual([]);
});
