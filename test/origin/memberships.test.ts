import { describe, expect, test } from 'vitest';
import type { List } from '../../src/model/list.ts';
import { gpaStatus } from '../../src/origin/gpa-status.ts';
import { membershipsOf, withListedFirms } from '../../src/origin/memberships.ts';
import { staleLists } from '../../src/origin/stale-lists.ts';
import { badger, judge, noChineseFirm } from './records.ts';

const words = { da: 'Prøve', en: 'Test' };

function list(id: string, rest: Partial<List> = {}): List {
  return {
    ...{ id, name: words, jurisdiction: 'DK', date: '2024', published: '2024-06-30', seen: null },
    ...{ effect: 'notice', summary: words, confidence: 'high', entities: [], expectedEntities: 0 },
    ...{ interval: { days: 30, why: words }, upkeep: { where: words, how: words }, sources: [] },
    ...rest,
  };
}

function entity(manufacturer: string, from: string | null, to: string | null = null) {
  return { name: `${manufacturer} Ltd.`, manufacturer, from, to };
}

describe('lists that name a firm', () => {
  const lists = [
    list('old', { entities: [entity('badger', '2020', '2023-05')] }),
    list('now', { entities: [entity('badger', '2022-03-01'), entity('otter', '2022-03-01')] }),
    list('undated', { entities: [entity('badger', null)] }),
  ];
  const on = (asOf: string) => membershipsOf('badger', lists, asOf).map((one) => one.list);

  test('count from their first day until the one on which the firm was taken off', () => {
    expect(on('2019-12-31')).toEqual(['undated']);
    expect(on('2022-02-28')).toEqual(['old', 'undated']);
    expect(on('2022-03-01')).toEqual(['old', 'now', 'undated']);
    expect(on('2023-06-01')).toEqual(['now', 'undated']);
  });

  test('change no verdict under a policy that does not name the list, and exclude under one that does', () => {
    const byId = new Map(lists.map((one) => [one.id, one]));
    const silent = { ...noChineseFirm, excludedCountries: [] };
    const naming = { ...silent, lists: ['old'] };
    const verdict = (policy: typeof silent, asOf: string) =>
      judge(badger, { policy: withListedFirms(policy, byId, asOf), asOf }).verdict;
    expect(verdict(silent, '2022-06-01')).toBe('allowed');
    expect(verdict(naming, '2022-06-01')).toBe('excluded');
    expect(verdict(naming, '2023-06-01')).toBe('allowed');
  });
});

describe('a list past its own interval', () => {
  const ids = (asOf: string, ...all: readonly List[]) => staleLists(all, asOf).map((one) => one.list.id);

  test('is stale the day after the interval has run, and not before', () => {
    expect(ids('2024-07-30', list('a'))).toEqual([]);
    expect(ids('2024-07-31', list('a'))).toEqual(['a']);
  });

  test('counts from the day it was last held against its source where that is later', () => {
    expect(ids('2024-08-15', list('a', { seen: '2024-08-01' }))).toEqual([]);
    expect(ids('2024-08-15', list('a', { seen: '2024-05-01' }))).toEqual(['a']);
  });

  test('counts a month as its last day, and is never stale without an interval', () => {
    expect(ids('2024-03-30', list('a', { published: '2024-02' }))).toEqual([]);
    expect(ids('2024-03-31', list('a', { published: '2024-02' }))).toEqual(['a']);
    expect(ids('2099-01-01', list('a', { interval: { days: null, why: words } }))).toEqual([]);
  });

  test('stands first where it is longest overdue', () => {
    const late = list('late', { published: '2023-01-01' });
    expect(ids('2025-01-01', list('a'), late)).toEqual(['late', 'a']);
  });
});

describe('status under the procurement agreement', () => {
  const source = { url: 'https://example.org', title: 'T', published: null, seen: null };
  const gpa = {
    ...{ id: 'gpa', name: words },
    parties: { asOf: '2021-01-01', source, countries: [{ code: 'TW', since: '2009-07-15' }] },
    observers: { asOf: '2013-04-20', source, countries: [{ code: 'CN', negotiating: true }] },
    unclear: [{ code: 'JE', why: words }],
  };

  test('is each code’s own, from its first day', () => {
    const on = (country: string, asOf = '2026-01-01') => gpaStatus(gpa, country, asOf).status;
    expect([on('TW'), on('CN'), on('HK'), on('JE')]).toEqual([
      'party',
      'negotiating',
      'not-party',
      'unclear',
    ]);
    expect(on('TW', '2009-07-14')).toBe('not-party');
  });
});
