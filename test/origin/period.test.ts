import { expect, test } from 'vitest';
import { phase } from '../../src/origin/period.ts';

test('a claim without dates always holds', () => {
  expect(phase({ from: null, to: null }, '1990-01-01')).toBe('live');
});

test('both ends of a period count', () => {
  const period = { from: '2020-03-05', to: '2022-11-09' };
  expect(['2020-03-04', '2020-03-05', '2022-11-09', '2022-11-10'].map((day) => phase(period, day))).toEqual([
    'later',
    'live',
    'live',
    'earlier',
  ]);
});

test('a month counts from its first day to its last', () => {
  const period = { from: '2022-11', to: '2022-11' };
  expect(['2022-10-31', '2022-11-01', '2022-11-30', '2022-12-01'].map((day) => phase(period, day))).toEqual([
    'later',
    'live',
    'live',
    'earlier',
  ]);
});

test('in the year of a change that is dated to the year only, both owners are shown', () => {
  expect(phase({ from: null, to: '2018' }, '2018-07-01')).toBe('live');
  expect(phase({ from: '2018', to: null }, '2018-07-01')).toBe('live');
  expect(phase({ from: null, to: '2018' }, '2019-01-01')).toBe('earlier');
  expect(phase({ from: '2018', to: null }, '2017-12-31')).toBe('later');
});
