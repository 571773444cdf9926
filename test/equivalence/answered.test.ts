import { describe, expect, test } from 'vitest';
import { answered } from '../../src/equivalence/answered.ts';
import { contradict } from '../../src/equivalence/disputes.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { FeatureValue, SourcedValue } from '../../src/model/value.ts';

function answer(value: FeatureValue, changes: Partial<Answer> = {}): Answer {
  return {
    question: 'Q1',
    supplier: 'Nordlys A/S',
    item: '1',
    subject: { kind: 'feature', id: 'infrared' },
    value,
    entity: null,
    country: null,
    written: String(value),
    answeredBy: 'Ida Holm',
    answered: '2026-10-31',
    reference: 'datablad',
    seen: '2026-11-02',
    file: 'svar.csv',
    row: 2,
    ...changes,
  };
}

const nothing = new Map<string, SourcedValue>();
const known = (value: FeatureValue) =>
  new Map<string, SourcedValue>([['infrared', { value, from: 'data-sheet', sources: [], words: null }]]);

test('an answer is a value of the product that says who stated it and when', () => {
  const value = answered([answer(true)], nothing).values.get('infrared');
  expect(value?.value).toBe(true);
  expect(value?.from).toBe('answer');
  expect(value?.words).toEqual({
    da: 'oplyst af Nordlys A/S, 31. oktober 2026',
    en: 'stated by Nordlys A/S, 31 October 2026',
  });
  expect(value?.sources[0]).toMatchObject({
    title: 'Nordlys A/S, Ida Holm: datablad (svar.csv, 2)',
    published: '2026-10-31',
  });
});

test('of two answers to one question the later counts, in whichever order they came', () => {
  const [earlier, later] = [answer(false), answer(true, { answered: '2026-11-01', row: 3 })];
  for (const given of [
    [earlier, later],
    [later, earlier],
  ]) {
    const { values, disputed } = answered(given, nothing);
    expect(values.get('infrared')?.value).toBe(true);
    expect(disputed).toEqual([]);
  }
});

test('two answers of one day that say otherwise leave the feature unknown and disputed', () => {
  const { values, disputed } = answered([answer(false), answer(true, { row: 3 })], nothing);
  expect(values.has('infrared')).toBe(false);
  expect(disputed[0]?.said.map(({ value }) => value)).toEqual([false, true]);
});

test("two suppliers' answers on one product that say otherwise leave it unknown and disputed", () => {
  const other = answer(false, { question: 'Q2', supplier: 'Sydlys A/S', answered: '2026-11-01' });
  const { values, disputed } = answered([answer(true), other], nothing);
  expect(values.has('infrared')).toBe(false);
  expect(disputed).toHaveLength(1);
});

test('an answer that contradicts what is known is no value: both are kept, what was known first', () => {
  const { values, disputed } = answered([answer(false)], known(true));
  expect(values.has('infrared')).toBe(false);
  expect(disputed[0]?.said.map(({ value, from }) => [value, from])).toEqual([
    [true, 'data-sheet'],
    [false, 'answer'],
  ]);
});

test('an answer that agrees with what is known changes nothing', () => {
  const { values, disputed } = answered([answer(true)], known(true));
  expect(values.size).toBe(0);
  expect(disputed).toEqual([]);
});

describe('what contradicts', () => {
  test.each([
    [8, 8.29, false],
    [4.1, 4.09, false],
    [30, 30, false],
    [30, 60, true],
    [4, 2.07, true],
    [['S', 'T'], ['G', 'S', 'T'], false],
    [['S'], ['T'], true],
    ['IK10', 'IK08', true],
    [true, false, true],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(contradict(one, other)).toBe(expected);
    expect(contradict(other, one)).toBe(expected);
  });
});
