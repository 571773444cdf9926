import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Claim, layers } from '../../src/model/claim.ts';
import type { Manufacturer } from '../../src/model/manufacturer.ts';
import type { Policy } from '../../src/model/policy.ts';
import { originVerdicts } from '../../src/model/value.ts';
import type { Lead } from '../../src/origin/leads.ts';
import { byId } from '../../src/origin/manufacturers.ts';
import { claim, judge, manufacturer, noChineseFirm, relation } from './records.ts';

const ids = ['ant', 'bee', 'cat', 'dog'] as const;
const date = fc.constantFrom(null, '2019', '2024-05', '2026-06-01', '2027');

/** Small worlds of four firms that own, make for and contradict each other in every way. */
const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    layer: fc.constantFrom(...layers),
    country: fc.constantFrom(null, 'SE', 'US', 'TW', 'HK', 'CN'),
    entityId: fc.constantFrom(null, ...ids, 'nobody'),
    status: fc.constantFrom('confirmed', 'claimed', 'contradicted'),
    scope: fc.constantFrom('all', 'some'),
    from: date,
    to: date,
  })
  .map(({ layer, country, ...rest }) => claim(layer, country, rest));

const anyRelation = fc
  .record({
    maker: fc.constantFrom(...ids),
    scope: fc.constantFrom('all', 'some', 'past'),
    to: date,
  })
  .map(({ maker, ...rest }) => relation(maker, rest));

const anyFirm = (id: string): fc.Arbitrary<Manufacturer> =>
  fc
    .record({
      kind: fc.constantFrom('manufacturer', 'brand-relabel'),
      claims: fc.array(anyClaim, { maxLength: 4 }),
      oem: fc.array(anyRelation, { maxLength: 2 }),
    })
    .map((rest) => manufacturer(id, rest));

const anyWorld = fc.tuple(anyFirm('ant'), anyFirm('bee'), anyFirm('cat'), anyFirm('dog'));

const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    reads: fc.subarray([...layers], { minLength: 1 }),
    isStrict: fc.boolean(),
    excludedCountries: fc.subarray(['CN', 'US']),
    hongKong: fc.constantFrom('counts-as-CN', 'on-its-own'),
    excludedFirms: fc.subarray([...ids]),
  })
  .map(({ isStrict, ...rest }) => ({
    ...noChineseFirm,
    ...rest,
    requires: isStrict ? rest.reads.map((layer) => ({ layer, when: 'always' as const })) : [],
  }));

const anyLead: fc.Arbitrary<Lead> = fc
  .constantFrom(...ids)
  .map((maker) => ({ kind: 'mac', maker, says: { key: 'origin.lead.mac', values: {} } }));

test('adding a claim never turns excluded into anything else', () => {
  fc.assert(
    fc.property(anyWorld, anyPolicy, anyClaim, fc.nat(), (world, policy, added, at) => {
      const [subject] = world;
      const before = judge(subject, { policy, manufacturers: byId(world) });
      fc.pre(before.verdict === 'excluded');
      const claims = subject.claims.toSpliced(at % (subject.claims.length + 1), 0, added);
      const more = { ...subject, claims };
      const manufacturers = byId([more, ...world.slice(1)]);
      expect(judge(more, { policy, manufacturers }).verdict).toBe('excluded');
    }),
    { numRuns: 300 },
  );
});

test('adding what a catalogue line says never turns excluded into anything else, known brand or not', () => {
  fc.assert(
    fc.property(
      anyWorld,
      anyPolicy,
      anyClaim,
      anyClaim,
      fc.boolean(),
      (world, policy, one, other, isKnown) => {
        const subject = isKnown ? world[0] : null;
        const options = { policy, manufacturers: byId(world) };
        fc.pre(judge(subject, { ...options, lineClaims: [one] }).verdict === 'excluded');
        expect(judge(subject, { ...options, lineClaims: [other, one] }).verdict).toBe('excluded');
      },
    ),
    { numRuns: 300 },
  );
});

test('adding an OEM relation never turns excluded into anything else', () => {
  fc.assert(
    fc.property(anyWorld, anyPolicy, anyRelation, (world, policy, added) => {
      const [subject] = world;
      fc.pre(judge(subject, { policy, manufacturers: byId(world) }).verdict === 'excluded');
      const more = { ...subject, oem: [added, ...subject.oem] };
      const manufacturers = byId([more, ...world.slice(1)]);
      expect(judge(more, { policy, manufacturers }).verdict).toBe('excluded');
    }),
    { numRuns: 300 },
  );
});

test('adding a lead never gives a cleaner verdict', () => {
  fc.assert(
    fc.property(anyWorld, anyPolicy, fc.array(anyLead), anyLead, (world, policy, leads, added) => {
      const options = { policy, manufacturers: byId(world) };
      const before = judge(world[0], { ...options, leads });
      const after = judge(world[0], { ...options, leads: [added, ...leads] });
      expect(originVerdicts.indexOf(after.verdict)).toBeGreaterThanOrEqual(
        originVerdicts.indexOf(before.verdict),
      );
    }),
    { numRuns: 300 },
  );
});

test('a claim about a layer that the policy does not read changes neither verdict nor reasons', () => {
  fc.assert(
    fc.property(anyWorld, anyPolicy, anyClaim, (world, policy, added) => {
      fc.pre(!policy.reads.includes(added.layer));
      const options = { policy, manufacturers: byId(world) };
      const { verdict, reasons } = judge(world[0], options);
      expect(judge(world[0], { ...options, lineClaims: [added] })).toMatchObject({ verdict, reasons });
    }),
    { numRuns: 300 },
  );
});

test('no verdict is without a reason, the worst reason stands first, and only clean reasons make allowed', () => {
  fc.assert(
    fc.property(anyWorld, anyPolicy, fc.array(anyLead), (world, policy, leads) => {
      const { verdict, reasons } = judge(world[0], { policy, leads, manufacturers: byId(world) });
      expect(reasons[0]?.verdict).toBe(verdict);
      const worst = Math.max(...reasons.map((reason) => originVerdicts.indexOf(reason.verdict)));
      expect(originVerdicts[worst]).toBe(verdict);
    }),
    { numRuns: 300 },
  );
});

test('a required layer without a settling claim is never allowed', () => {
  fc.assert(
    fc.property(anyWorld, anyPolicy, (world, policy) => {
      const { verdict, layers: judged } = judge(world[0], { policy, manufacturers: byId(world) });
      const hasGap = judged.some(({ required, status }) => required && status === 'not-evidenced');
      if (hasGap) expect(verdict).not.toBe('allowed');
      else expect(originVerdicts).toContain(verdict);
    }),
    { numRuns: 300 },
  );
});
