import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameFinder } from '../../src/identity/name-finder.ts';
import { cameras, manufacturers, shippedIndex } from './shipped.ts';

const tradeName = 'ColorVu';
const families = cameras.flatMap(({ family }) => family ?? []);
const nameIn = nameFinder(shippedIndex(), manufacturers, [...families, tradeName]);
const names = manufacturers.flatMap(({ brand, aliases }) => [brand, ...aliases]);
// A digit and a letter and four signs: what is shorter is a word or a code of the trade.
const models = cameras
  .map(({ model }) => model)
  .filter(
    (model) => /\d/.test(model) && /[a-z]/i.test(model) && model.replace(/[^a-z0-9]/gi, '').length >= 4,
  );

describe('a name in a text is found', () => {
  const words = fc.constantFrom('Kameraet skal være', 'svarende til', 'mindst 4 MP', 'eller tilsvarende', '');
  const spelt = fc.constantFrom(
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => `(${name})`,
    (name: string) => `"${name}",`,
    (name: string) => `${name}-kamera`,
  );

  test('any brand or alias, in any place and however it is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), words, words, spelt, (name, before, after, write) => {
        expect(nameIn(`${before} ${write(name)} ${after}`)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('any model number, with hyphens, blanks or nothing between its parts', () => {
    const joined = fc.constantFrom('-', ' ', '');
    fc.assert(
      fc.property(fc.constantFrom(...models), words, words, joined, (model, before, after, join) => {
        expect(nameIn(`${before} ${model.replace(/[-\s]+/g, join)} ${after}`)).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['Hikvisions kamera', 'Hikvisions'],
    ['som FLEXIDOME 8100i', 'FLEXIDOME 8100i'],
    ['med colorvu', 'colorvu'],
    ['Hik\u200Bvision', 'Hikvision'],
    ['en DS-2CD9999X-Q9', 'DS-2CD9999X-Q9'],
  ])('%s names %s', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });
});

test.each([
  ...['Opløsningen skal være mindst 4 MP.', 'IK10', 'IP67', 'H.265', 'IEEE 802.3af/at/bt', 'EN IEC 62676-5'],
  ...['ONVIF Profile T', '2.688 px', '-30 °C', 'PTZ', 'G, S og T', '1-3, 5, 7-10', 'Aksen', 'Boschmann'],
])('%s names nobody', (text) => {
  expect(nameIn(text)).toBeNull();
});
