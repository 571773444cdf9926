import { describe, expect, test } from 'vitest';
import { findAll, withFindingsOfRun } from '../../src/app/findings.ts';
import { loadKnowledge } from '../../src/app/knowledge.ts';
import type { StaleDetermination } from '../../src/model/determination.ts';
import type { List } from '../../src/model/list.ts';
import { budget, someModel } from '../reports/fixture-run.ts';

const knowledge = loadKnowledge();

function found(stale: readonly StaleDetermination[], lists: readonly List[] = []) {
  return withFindingsOfRun([], knowledge.findingRules, {
    ...{ asOf: '2026-06-01', language: 'en', budget, lists, cameras: [], models: [] },
    ...{ decisions: [], warnOfDecisionsUntil: '2026-06-01' },
    staleDeterminations: stale,
  });
}

const stale: StaleDetermination = {
  ...{ id: '4d69a992d343', subject: 's', name: 'Old One', standing: 'stale', run: 'r' },
  ...{ asOf: '2026-04-01', validTo: '2026-06-30', departments: ['BUF', 'SOF'] },
  met: { product: 'New Two', agreement: 'EKS', supplier: 'X', item: '1002' },
};

describe('findings about determinations of earlier runs', () => {
  test('a stale one blocks, and names its date, the product and the line that meets it', () => {
    const [finding, ...others] = found([stale]);
    expect(finding).toMatchObject({
      alias: 'determination-stale',
      severity: 'blocker',
      about: 'determination',
    });
    expect(finding?.subject).toBe('4d69a992d343');
    for (const words of ['1 April 2026', 'Old One', 'BUF, SOF', 'New Two', 'EKS, X 1002'])
      expect(finding?.message).toContain(words);
    expect(others).toEqual([]);
  });

  test('one in doubt or expired is to be verified and blocks nothing', () => {
    const found2 = found([
      { ...stale, standing: 'in-doubt' },
      { ...stale, standing: 'expired', met: null },
    ]);
    expect(found2.map(({ alias, severity }) => [alias, severity])).toEqual([
      ['determination-expired', 'verify'],
      ['determination-in-doubt', 'verify'],
    ]);
    expect(found2[0]?.message).toContain('30 June 2026');
  });

  test('where all of them hold there is nothing to say', () => {
    expect(found([])).toEqual([]);
  });
});

test('a list past its interval is found, one within it is not', () => {
  const [list] = knowledge.lists.values();
  if (list === undefined) throw new Error('no lists');
  const dated = (published: string) => ({
    ...list,
    published,
    seen: null,
    interval: { ...list.interval, days: 30 },
  });
  expect(found([], [dated('2026-05-15')])).toEqual([]);
  expect(found([], [dated('2026-04-01')]).map(({ alias, about }) => [alias, about])).toEqual([
    ['stale-list', 'list'],
  ]);
});

test('a rule that lost a figure its finding judges by is refused by file and name', () => {
  const rules = new Map(knowledge.findingRules);
  const rule = rules.get('mostly-assumed');
  if (rule === undefined) throw new Error('no rule');
  const { limits: _, ...without } = rule;
  rules.set('mostly-assumed', without);
  const model = someModel('Alfa', {});
  const camera = {
    ...{ id: '1', department: 'BUF', kind: 'ordinary', asWritten: 'a', brand: null, model: null },
    ...{ outcome: model.outcome, line: null, contractEnd: null },
  };
  const judged = [{ camera, model, purpose: null }];
  expect(() => findAll(judged, rules, budget, 'en', '2026-06-01')).toThrow(/mostly-assumed.*percent/);
});
