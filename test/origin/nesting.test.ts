import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Claim, type Layer, layers } from '../../src/model/claim.ts';
import type { Manufacturer } from '../../src/model/manufacturer.ts';
import type { Policy } from '../../src/model/policy.ts';
import { type OriginVerdict, originVerdicts } from '../../src/model/value.ts';
import type { Lead } from '../../src/origin/leads.ts';
import { byId } from '../../src/origin/manufacturers.ts';
import { nestedPairs, nesting } from '../../src/origin/nesting.ts';
import { claim, judge, manufacturer, noChineseFirm, relation } from './records.ts';
import { judgeShipped, shippedManufacturers, shippedPolicies, shippedPolicy } from './shipped.ts';

const ids = ['ant', 'bee', 'cat', 'dog'] as const;
const severity = (verdict: OriginVerdict) => originVerdicts.indexOf(verdict);

const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    layer: fc.constantFrom(...layers),
    country: fc.constantFrom(null, 'SE', 'TW', 'HK', 'CN'),
    entityId: fc.constantFrom(null, ...ids),
    status: fc.constantFrom('confirmed', 'claimed', 'contradicted'),
    scope: fc.constantFrom('all', 'all', 'some'),
  })
  .map(({ layer, country, ...rest }) => claim(layer, country, rest));

const anyFirm = (id: string): fc.Arbitrary<Manufacturer> =>
  fc
    .record({
      kind: fc.constantFrom('manufacturer', 'brand-relabel'),
      claims: fc.array(anyClaim, { maxLength: 5 }),
      oem: fc.array(
        fc
          .record({ maker: fc.constantFrom(...ids), scope: fc.constantFrom('all', 'some', 'past') })
          .map(({ maker, ...rest }) => relation(maker, rest)),
        { maxLength: 2 },
      ),
    })
    .map((rest) => manufacturer(id, rest));

const anyWorld = fc.tuple(anyFirm('ant'), anyFirm('bee'), anyFirm('cat'), anyFirm('dog'));
const anyLeads: fc.Arbitrary<readonly Lead[]> = fc.array(
  fc
    .constantFrom(...ids)
    .map((maker) => ({ kind: 'mac', maker, says: { key: 'origin.lead.mac', values: {} } })),
  { maxLength: 2 },
);

/** Two policies of which the first contains the second, with whatever the first requires beside. */
const anyPair: fc.Arbitrary<{ readonly wide: Policy; readonly narrow: Policy }> = fc
  .record({
    reads: fc.subarray([...layers], { minLength: 1 }),
    more: fc.subarray([...layers]),
    countries: fc.subarray(['CN', 'SE']),
    moreCountries: fc.subarray(['CN', 'SE', 'HK']),
    hongKong: fc.constantFrom('counts-as-CN', 'on-its-own'),
    wideHongKong: fc.constantFrom('counts-as-CN', 'on-its-own'),
    firms: fc.subarray([...ids]),
    moreFirms: fc.subarray([...ids]),
    when: fc.constantFrom('always', 'relabel'),
    wideWhen: fc.constantFrom('always', 'relabel'),
    required: fc.nat(63),
    wideRequired: fc.nat(63),
  })
  .map((given) => {
    const wideReads = layers.filter((layer) => [...given.reads, ...given.more].includes(layer));
    const pick = (reads: readonly Layer[], bits: number, when: 'always' | 'relabel') =>
      reads.filter((_, index) => (bits >> index) % 2 === 1).map((layer) => ({ layer, when }));
    return {
      narrow: {
        ...noChineseFirm,
        reads: given.reads,
        requires: pick(given.reads, given.required, given.when),
        excludedCountries: given.countries,
        hongKong: given.hongKong,
        excludedFirms: given.firms,
      },
      wide: {
        ...noChineseFirm,
        reads: wideReads,
        requires: pick(wideReads, given.wideRequired, given.wideWhen),
        excludedCountries: [...new Set([...given.countries, ...given.moreCountries])],
        hongKong: given.wideHongKong,
        excludedFirms: [...new Set([...given.firms, ...given.moreFirms])],
      },
    };
  });

/** Any two policies too, so that a pair that is no nesting and is called one would show. */
const anyTwo = fc.oneof(
  anyPair,
  fc.tuple(anyPair, anyPair).map(([one, other]) => ({ wide: one.wide, narrow: other.narrow })),
);

/** What the law of a nesting promises of two verdicts on the same product. */
function holds(law: 'excludes' | 'verdicts', wide: OriginVerdict, narrow: OriginVerdict): boolean {
  if (law === 'verdicts') return severity(wide) >= severity(narrow);
  if (narrow === 'excluded') return wide === 'excluded';
  return narrow !== 'suspected' || severity(wide) >= severity('suspected');
}

describe('a policy that contains another', () => {
  test('excludes all that the other excludes; and is never cleaner where it requires as much', () => {
    const seen = { excludes: 0, verdicts: 0 };
    fc.assert(
      fc.property(anyWorld, anyTwo, anyLeads, ([subject, ...others], { wide, narrow }, leads) => {
        const law = nesting(wide, narrow);
        fc.pre(law !== null);
        if (law === null) return;
        seen[law] += 1;
        const options = { leads, manufacturers: byId([subject, ...others]) };
        const [above, below] = [wide, narrow].map((policy) => judge(subject, { ...options, policy }).verdict);
        expect(holds(law, above ?? 'allowed', below ?? 'excluded'), `${law}: ${above}, ${below}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.excludes, seen.verdicts)).toBeGreaterThan(100);
  });

  test('a wide policy that requires less can allow what the narrow one calls unknown: that is no law', () => {
    const narrow = { ...noChineseFirm, reads: ['factory'] as const, requires: [] };
    const asked: Policy = { ...narrow, reads: ['factory'], requires: [{ layer: 'factory', when: 'always' }] };
    const wide: Policy = { ...noChineseFirm, reads: ['factory', 'brandOwner'], requires: [] };
    const subject = manufacturer('hare', { claims: [claim('brandOwner', 'SE')] });
    expect(nesting(wide, asked)).toBe('excludes');
    expect(judge(subject, { policy: asked }).verdict).toBe('unknown');
    expect(judge(subject, { policy: wide }).verdict).toBe('allowed');
  });

  test('Hong Kong that counts under the narrow one only breaks the nesting', () => {
    const wide: Policy = { ...noChineseFirm, hongKong: 'on-its-own' };
    expect(nesting(wide, noChineseFirm)).toBeNull();
    expect(nesting(noChineseFirm, wide)).toBe('verdicts');
    expect(nesting({ ...wide, excludedCountries: ['CN', 'HK'] }, noChineseFirm)).toBe('verdicts');
  });
});

describe('the shipped policies', () => {
  const pairs = nestedPairs(shippedPolicies);

  test('any-stage contains every other, prc-law stands inside kk-2026, named-firms inside ndaa-889', () => {
    const inside = (wide: string) => pairs.filter((pair) => pair.wide === wide).map(({ narrow }) => narrow);
    expect(inside('any-stage')).toEqual(['chip', 'kk-2026', 'made-in', 'named-firms', 'ndaa-889', 'prc-law']);
    expect(inside('kk-2026')).toEqual(['prc-law']);
    expect(inside('ndaa-889')).toEqual(['named-firms']);
    expect(pairs).toHaveLength(8);
  });

  test.each(pairs)('every shipped brand: $wide is never cleaner than $narrow', ({ wide, narrow, law }) => {
    const broken = shippedManufacturers.filter(({ id }) => {
      const [above, below] = [wide, narrow].map(
        (policy) => judgeShipped(id, shippedPolicy(policy), '2026-11-01').verdict,
      );
      return !holds(law, above ?? 'allowed', below ?? 'excluded');
    });
    expect(broken.map(({ id }) => id)).toEqual([]);
  });
});
