import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/identity/clean-text.ts';
import { modelKey } from '../../src/identity/key.ts';

test('case and separators do not count, letters and digits do', () => {
  expect(modelKey('ds-2cd2143g2-i')).toBe('DS2CD2143G2I');
  expect(modelKey('DS_2CD2143G2.I')).toBe('DS2CD2143G2I');
  expect(modelKey('DS-2CD2143G0-I')).not.toBe(modelKey('DS-2CD2143G2-I'));
});

test('full-width letters of an East Asian keyboard are the letters they look like', () => {
  expect(modelKey('ＤＳ－２ＣＤ')).toBe('DS2CD');
});

test('the key of a key is the key, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const key = modelKey(text);
      expect(modelKey(key)).toBe(key);
    }),
    { numRuns: 2000 },
  );
});

test('what word processors do to a model number is undone', () => {
  expect(cleanText('AXIS® P3265\u2011LVE')).toBe('AXIS P3265-LVE');
  expect(cleanText(' DS-2CD2746G2-IZS©\u00a0 ')).toBe('DS-2CD2746G2-IZS(C)');
});
