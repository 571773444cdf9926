import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryReader } from '../../src/intake/country-name.ts';
import { CountryNames } from '../../src/model/headers.ts';

const file = new URL('../../rules/reading/countries.json', import.meta.url);
const { names } = CountryNames.parse(JSON.parse(readFileSync(file, 'utf8')));
const read = countryReader(names);

test.each([
  ['TW', ['Taiwan', 'TAIWAN (R.O.C.)', 'Chinese Taipei', 'Taiwan, Province of China', 'TW', 'tw']],
  ['HK', ['Hong Kong', 'Hongkong', 'Hong Kong SAR', 'Hong Kong, China', 'HK']],
  ['MO', ['Macau', 'Macao', 'Macao SAR', 'MO']],
  [
    'CN',
    [
      'China',
      'Kina',
      'P.R. China',
      'PR China',
      'PRC',
      'P.R.C.',
      "People's Republic of China",
      'Mainland China',
      'CN',
    ],
  ],
  ['GB', ['UK', 'U.K.', 'Storbritannien', 'United Kingdom', 'GB']],
  ['FR', ['France', 'Frankrig', 'FX']],
  ['DE', ['Germany', 'Tyskland', 'DE-BY']],
  ['KR', ['South Korea', 'Sydkorea', 'Republic of Korea']],
  ['US', ['USA', 'United States', 'United States of America']],
])('%s is how %s are read', (code, written) => {
  expect(written.map(read)).toEqual(written.map(() => code));
});

test.each([
  'Made in China',
  'Chinatown',
  'Not China',
  'Taiwan or China',
  'Asia',
  '',
  'XX',
  'Republic of China',
])('a cell that is not the whole name of one country stays unread: %s', (text) => {
  expect(read(text)).toBeNull();
});
