import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { features } from '../../src/features/index.ts';
import { readCompany } from '../../src/intake/answer-company.ts';
import { readAnswer } from '../../src/intake/answer-value.ts';
import { countryReader } from '../../src/intake/country-name.ts';
import { AnswerRules } from '../../src/model/answer.ts';

const file = join(import.meta.dirname, '../../rules/reading/answers.json');
const rules = AnswerRules.parse(JSON.parse(readFileSync(file, 'utf8')));

function read(id: string, written: string) {
  const feature = features.find((one) => one.id === id);
  if (feature === undefined) throw new Error(`no feature ${id}`);
  return readAnswer(written, feature, rules);
}

test.each([
  ['infrared', 'Ja', true],
  ['infrared', ' nej. ', false],
  ['infrared', 'YES', true],
  ['infrared-range', '30', 30],
  ['infrared-range', '30 m', 30],
  ['infrared-range', '30,5 meter', 30.5],
  ['picture-width', '3.840 px', 3840],
  ['low-light', '0,005 lux', 0.005],
  ['low-light', '0.005', 0.005],
  ['temperature-low', '-40 °C', -40],
  ['temperature-low', 'minus 30 grader', -30],
  ['optical-zoom', '25x', 25],
  ['sensor-size', '1/2,8"', 1 / 2.8],
  ['view-wide', '105°', 105],
  ['support-end', '2031', 2031],
  ['impact-protection', 'IK 10', 'IK10'],
  ['compression', 'H265', 'H.265'],
  ['lens-adjustment', 'varifokalt med motor', 'motorized-varifocal'],
  ['lifecycle', 'udgået', 'discontinued'],
  ['onvif-profiles', 'T, S og G', ['G', 'S', 'T']],
  ['ingress-protection', 'IP66/IP67', ['IP66', 'IP67']],
])('the answer to %s "%s" is read', (id, written, value) => {
  expect(read(id, written)).toEqual(value);
});

test.each([
  ['infrared', 'ja, med tilbehør'],
  ['infrared', 'måske'],
  ['infrared-range', 'ca. 30 m'],
  ['infrared-range', '30 ft'],
  ['infrared-range', '20-30 m'],
  ['infrared-range', '-30 m'],
  ['view-wide', '361'],
  ['support-end', '31'],
  ['alarm-inputs', '1,5'],
  ['lens-adjustment', 'fast eller zoom'],
  ['onvif-profiles', 'T og X'],
  ['onvif-profiles', ','],
])('the answer to %s "%s" is left to a person: nothing is guessed', (id, written) => {
  expect(read(id, written)).toBeNull();
});

test('every unit that a question asks for has spellings that are read', () => {
  const units = features.flatMap(({ unit }) => unit ?? []);
  expect(units.filter((unit) => rules.units[unit] === undefined)).toEqual([]);
});

describe('who stands in a layer', () => {
  const reader = { countryOf: countryReader({}), isKnownFirm: (name: string) => name === 'Axis' };

  test.each([
    ['Nordkam AS, Norge', { entity: 'Nordkam AS', country: 'NO' }],
    ['Nordkam AS (NO)', { entity: 'Nordkam AS', country: 'NO' }],
    ['Alfa, Beta & Co. Ltd., Taiwan', { entity: 'Alfa, Beta & Co. Ltd.', country: 'TW' }],
    ['Taiwan', { entity: 'Taiwan', country: 'TW' }],
    ['Axis', { entity: 'Axis', country: null }],
  ])('"%s" names a company and its country', (written, company) => {
    expect(readCompany(written, 'maker', reader)).toEqual(company);
  });

  test.each(['Nordkam AS', 'Nordkam, Langtbortistan', 'en fabrik i Asien'])(
    '"%s" names no country that can be read, and is no answer',
    (written) => {
      expect(readCompany(written, 'maker', reader)).toBeNull();
    },
  );

  test('of a factory a firm that we know is no answer: where it is seated is not where it builds', () => {
    expect(readCompany('Axis', 'factory', reader)).toBeNull();
    expect(readCompany('Hsinchu, Taiwan', 'factory', reader)).toEqual({
      entity: 'Hsinchu, Taiwan',
      country: 'TW',
    });
  });
});
