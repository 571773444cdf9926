import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/app/knowledge.ts';
import { Policy } from '../../src/model/policy.ts';
import { excludedCodes } from '../../src/origin/exclusion.ts';
import { gpaStatus } from '../../src/origin/gpa-status.ts';
import { withListedFirms } from '../../src/origin/memberships.ts';
import { shippedPolicy } from '../origin/shipped.ts';

const root = join(import.meta.dirname, '../..');
const knowledge = loadKnowledge();
const policies = [...knowledge.policies.values()];

describe('the shipped policies', () => {
  test('are the seven of the design', () => {
    expect([...knowledge.policies.keys()].sort()).toEqual(
      ['any-stage', 'chip', 'kk-2026', 'made-in', 'named-firms', 'ndaa-889', 'prc-law'].sort(),
    );
  });

  test.each(policies)('$id says in both languages what it does not say, and has a page in docs', (policy) => {
    expect(policy.limits?.da.length).toBeGreaterThan(50);
    expect(policy.limits?.en.length).toBeGreaterThan(50);
    expect(existsSync(join(root, 'docs/policies', `${policy.id}.md`))).toBe(true);
  });

  test.each(policies)('$id never counts Taiwan as China, and reads no seller', (policy) => {
    expect(excludedCodes(policy)).not.toContain('TW');
    expect(policy.reads).not.toContain('seller');
  });

  test.each(policies)(
    '$id names firms and lists that exist, and the firms of its lists by name too',
    (policy) => {
      expect(policy.excludedFirms.filter((id) => !knowledge.manufacturers.has(id))).toEqual([]);
      expect(policy.lists.filter((id) => !knowledge.lists.has(id))).toEqual([]);
      const listed = withListedFirms(policy, knowledge.lists, '2026-11-01').excludedFirms;
      expect([...listed].sort()).toEqual([...policy.excludedFirms].sort());
    },
  );
});

describe('a policy of the user’s own', () => {
  test('needs neither limits nor lists, and a required layer must be read', () => {
    const { limits: _limits, lists: _lists, ...own } = shippedPolicy('kk-2026');
    expect(Policy.parse(own)).toMatchObject({ limits: null, lists: [] });
    const wrong = Policy.safeParse({ ...own, requires: [{ layer: 'chip', when: 'always' }] });
    expect(wrong.error?.issues[0]?.message).toBe('requires a layer that it does not read');
  });
});

describe('the procurement agreement as it ships', () => {
  test.each([
    ['CN', 'negotiating'],
    ['HK', 'party'],
    ['TW', 'party'],
    ['KR', 'party'],
    ['DK', 'party'],
    ['US', 'party'],
    ['VN', 'observer'],
    ['ZA', 'not-party'],
    ['JE', 'unclear'],
  ])('%s: %s', (country, status) => {
    expect(gpaStatus(knowledge.gpa, country, '2026-11-01').status).toBe(status);
  });

  test('names no country twice', () => {
    const { parties, observers, unclear } = knowledge.gpa;
    const codes = [...parties.countries, ...observers.countries, ...unclear].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
