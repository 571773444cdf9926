import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBatch } from '../../src/app/batch.ts';
import { comparePolicies, type PolicyComparison } from '../../src/app/compare-policies.ts';
import { demo } from '../../src/app/demo.ts';
import { loadKnowledge, policyNamed } from '../../src/app/knowledge.ts';
import { openSession, type Session } from '../../src/app/session.ts';
import { policyFigures } from '../../src/app/what-if-figures.ts';
import { oreOf } from '../../src/budget/spread.ts';
import type { Run } from '../../src/model/run.ts';
import { outcomes } from '../../src/model/value.ts';

const scratch = mkdtempSync(join(tmpdir(), 'skifte-policies-'));
const knowledge = loadKnowledge();
const ids = [...knowledge.policies.keys()];
const asOf = '2026-11-02';
const [budget] = knowledge.budgets.values();
if (budget === undefined) throw new Error('no budget ships');
const premises = budget;
let session: Session;
let compared: PolicyComparison;

beforeAll(async () => {
  const { steps } = demo(scratch, { language: 'da', reportLanguage: 'da' });
  // Without its last two steps, the matching and the reports: only the workspace is wanted.
  for (const { run } of steps.slice(0, -2)) await run(() => {});
  const all = await openSession({ workspace: join(scratch, 'workspace'), asOf });
  // A part of the sample, for a part of the work: all departments and all outcomes are still in it.
  session = {
    ...all,
    lines: all.lines.filter((_, index) => index % 4 === 0),
    cameras: all.cameras.filter((_, index) => index % 9 === 0),
  };
  compared = comparePolicies(knowledge, session, question());
}, 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function question(change: { readonly policy?: readonly string[]; readonly base?: string } = {}) {
  return {
    ...{ department: [], policy: [], base: 'kk-2026', budget: premises.id, workspace: scratch, asOf },
    ...change,
  };
}

function batchUnder(policy: string): Run {
  return runBatch({
    ...{ knowledge, ...session, budget: premises, asOf, profile: null, language: 'da', top: 5 },
    ...{ policy: policyNamed(knowledge, policy, asOf), createdAt: asOf, tool: 'test', accuracy: null },
  });
}

describe('all policies at once say what a batch under each would say', () => {
  test.each(ids)('%s: the outcomes of every department, and the price of the replacements', (id) => {
    const run = batchUnder(id);
    for (const { code, outcomes: counts } of run.departments) {
      const own = compared.departments.find((one) => one.code === code);
      expect(own?.policies.find((one) => one.id === id)?.outcomes, code).toEqual(counts);
    }
    const figures = compared.policies.find((one) => one.id === id);
    const bills = run.models.flatMap(({ installedOrigin, outcome, candidates, count }) => {
      const line = outcome === 'covered' || outcome === 'reserved' ? candidates[0]?.line : undefined;
      const ore = line === undefined ? null : oreOf(line, premises.currency);
      return installedOrigin === 'excluded' && ore !== null ? [{ count, ore: ore * count }] : [];
    });
    expect(figures?.bill.priced).toBe(bills.reduce((sum, { count }) => sum + count, 0));
    const ore = bills.reduce((sum, one) => sum + one.ore, 0);
    expect(figures?.bill.total?.amount ?? null).toBe(bills.length === 0 ? null : (ore / 100).toFixed(2));
  });

  test('every camera has one verdict and one outcome under every policy, and departments add up', () => {
    for (const [at, figures] of compared.policies.entries()) {
      const own = compared.departments.map((one) => one.policies[at]);
      expect(own.reduce((sum, one) => sum + (one?.cameras ?? 0), 0)).toBe(session.cameras.length);
      expect(Object.values(figures.fleet).reduce((sum, count) => sum + count, 0)).toBe(figures.cameras);
      for (const outcome of outcomes)
        expect(own.reduce((sum, one) => sum + (one?.outcomes[outcome] ?? 0), 0)).toBe(
          figures.outcomes[outcome],
        );
    }
  });

  test('the base stands first and nothing changes against itself', () => {
    expect(compared.policies[0]).toMatchObject({ id: 'kk-2026', changed: 0 });
    const other = comparePolicies(knowledge, session, question({ base: 'prc-law' }));
    expect(other.policies[0]).toMatchObject({ id: 'prc-law', changed: 0 });
    expect(other.policies.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });
});

describe('figures of money', () => {
  const ending = (priceOre: number | null) => ({ outcome: 'covered' as const, priceOre });
  const camera = (priceOre: number | null, base: number | null) => ({
    ...{ department: 'D', fleet: 'excluded' as const, ending: ending(priceOre), base: ending(base) },
  });

  test('a camera without a price on either side is counted and never a zero', () => {
    const cameras = [camera(500_00, 400_00), camera(null, 400_00), camera(900_00, null), camera(null, null)];
    const { price, bill } = policyFigures(cameras, 'DKK');
    expect(price).toEqual({ compared: 1, notCompared: 3, change: { amount: '100.00', currency: 'DKK' } });
    expect(bill).toMatchObject({ cameras: 4, priced: 2, unpriced: 2, total: { amount: '1400.00' } });
  });

  test('where nothing is priced there is no sum', () => {
    const { price, bill } = policyFigures([camera(null, 400_00)], 'DKK');
    expect([price.change, bill.total]).toEqual([null, null]);
  });
});
