import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/app/knowledge.ts';
import { originOfName } from '../../src/app/origin-of-name.ts';

const knowledge = loadKnowledge();
const day = '2026-06-01';
const brands = [...knowledge.manufacturers.values()];
const policies = [...knowledge.policies.values()];
const memo = policies.find(({ id }) => id === 'kk-2026');
if (memo === undefined) throw new Error('rules/policies has no kk-2026.json');

function originOf(name: string, policy = memo, asOf = day) {
  if (policy === undefined) throw new Error('no policy');
  return originOfName(knowledge, name, policy, asOf, 'en');
}

/** Read straight from the records, apart from the code under test. */
function holds({ from, to }: { readonly from: string | null; readonly to: string | null }): boolean {
  return (
    (from === null || from <= day.slice(0, from.length)) && (to === null || to >= day.slice(0, to.length))
  );
}

describe.each(policies.map((policy) => ({ id: policy.id, policy })))(
  'under $id every brand',
  ({ policy }) => {
    const judged = brands.map((brand) => ({ brand, origin: originOf(brand.brand, policy) }));

    test('has a verdict of its own policy, and reasons of which the worst is the verdict', () => {
      for (const { brand, origin } of judged) {
        expect(origin.policy).toBe(policy.id);
        expect(origin.brand, brand.id).toBe(brand.brand);
        expect(origin.layers).toHaveLength(6);
        expect(origin.reasons[0]?.verdict, brand.id).toBe(origin.verdict);
      }
    });

    test('has reasons that name claims of its dossier or of who is behind it, or the layer that lacks one', () => {
      for (const { brand, origin } of judged) {
        for (const { verdict, claims, says } of origin.reasons) {
          expect(says, brand.id).not.toMatch(/[{}]|undefined|null|\.\./);
          const isNamed = policy.excludedFirms.includes(brand.id);
          if (verdict === 'excluded' && !isNamed)
            expect(claims.length, `${brand.id}: ${says}`).toBeGreaterThan(0);
          if (verdict === 'suspected') expect(claims.length, `${brand.id}: ${says}`).toBeGreaterThan(0);
          if (verdict === 'unknown' && claims.length === 0)
            expect(says, brand.id).toMatch(/^No source settles/);
        }
      }
    });

    test('that is allowed has a claim in every layer that the policy requires', () => {
      for (const { brand, origin } of judged.filter((one) => one.origin.verdict === 'allowed')) {
        for (const layer of origin.layers.filter(({ required }) => required)) {
          expect(layer.status, `${brand.id} ${layer.layer}`).not.toBe('not-evidenced');
          expect(layer.claims.length, `${brand.id} ${layer.layer}`).toBeGreaterThan(0);
        }
      }
    });

    test('keeps, layer by layer, what would settle it where nobody says', () => {
      for (const { brand, origin } of judged)
        for (const { claims, settle, layer } of origin.layers)
          if (claims.length === 0) expect(settle, `${brand.id} ${layer}`).toMatch(/^Ask /);
    });
  },
);

describe('under the memo', () => {
  test('every brand with a Chinese seat or owner on record is excluded', () => {
    const chinese = brands.filter(({ claims }) =>
      claims.some(
        (claim) =>
          (claim.layer === 'brandOwner' || claim.layer === 'ultimateOwner') &&
          (claim.country === 'CN' || claim.country === 'HK') &&
          claim.status !== 'contradicted' &&
          claim.scope === 'all' &&
          holds(claim),
      ),
    );
    expect(chinese.length).toBeGreaterThan(25);
    for (const { brand } of chinese) expect(originOf(brand).verdict, brand).toBe('excluded');
  });

  test.each([
    'Hikvision',
    'HiLook',
    'EZVIZ',
    'Dahua',
    'Imou',
    'Uniview',
    'Tiandy',
    'Milesight',
    'Reolink',
    'TP-Link VIGI',
  ])('%s is excluded, by a claim of who owns it or makes it', (name) => {
    const { verdict, reasons } = originOf(name);
    expect(verdict).toBe('excluded');
    expect(reasons[0]?.claims.length).toBeGreaterThan(0);
    expect(reasons[0]?.says).toMatch(/\((CN|HK)\)/);
  });

  test.each(['Axis', 'Bosch', 'Hanwha Vision', 'i-PRO', 'VIVOTEK', 'Mobotix'])(
    '%s is allowed by claims, or unknown by a layer that is named',
    (name) => {
      const { verdict, reasons, layers } = originOf(name);
      expect(['allowed', 'unknown']).toContain(verdict);
      const open = layers.filter(({ required, status }) => required && status === 'not-evidenced');
      expect(open.length === 0).toBe(verdict === 'allowed');
      if (verdict === 'allowed') for (const { claims } of reasons) expect(claims.length).toBeGreaterThan(0);
    },
  );

  test.each(['Ernitec', 'eneo', 'ABUS', 'Digital Watchdog', 'Honeywell'])('%s is not allowed', (name) => {
    expect(['unknown', 'suspected', 'excluded']).toContain(originOf(name).verdict);
  });

  test.each([
    ['March Networks', '2010-06-01', 'unknown'],
    ['March Networks', '2020-06-01', 'excluded'],
    ['March Networks', '2023-06-01', 'allowed'],
    ['Lorex', '2015-06-01', 'unknown'],
    ['Lorex', '2020-06-01', 'excluded'],
    ['Lorex', '2023-06-01', 'suspected'],
    ['Bosch', '2023-06-01', 'allowed'],
    ['Bosch', '2026-06-01', 'allowed'],
    ['Mobotix', '2015-06-01', 'unknown'],
    ['Mobotix', '2024-06-01', 'allowed'],
    ['i-PRO', '2018-06-01', 'allowed'],
    ['i-PRO', '2024-06-01', 'allowed'],
    ['Pelco', '2015-06-01', 'unknown'],
    ['Pelco', '2023-06-01', 'allowed'],
  ])('%s on %s is %s', (name, asOf, verdict) => {
    expect(originOf(name, memo, asOf).verdict).toBe(verdict);
  });

  test('other owners than those of the day stay in sight as earlier and later', () => {
    const on = (asOf: string) =>
      originOf('March Networks', memo, asOf).layers.find(({ layer }) => layer === 'ultimateOwner');
    expect(on('2010-06-01')?.later.length).toBe(4);
    expect(on('2020-06-01')?.later.map(({ country }) => country)).toEqual(['TW', 'TW']);
    expect(on('2023-06-01')?.earlier.map(({ country }) => country)).toEqual(['CN', 'CN']);
  });

  test('a name that only holds the name of a brand is nobody’s', () => {
    for (const name of ['Axis Bank', 'Dahuang', 'Boschmann', 'Honey', 'Nordsyn'])
      expect(originOf(name)).toMatchObject({ brand: null, verdict: 'unknown' });
  });
});

describe('a sign of another maker', () => {
  const dahuaMac = '08:ED:ED:12:34:56';

  function withMac(name: string, mac: string, asOf = day) {
    if (memo === undefined) throw new Error('no policy');
    return originOfName(knowledge, name, memo, asOf, 'en', mac);
  }

  test.each([
    ['2015-06-01', 'suspected'],
    ['2020-06-01', 'excluded'],
    ['2024-06-01', 'suspected'],
  ])('by MAC makes Lorex LNB9252 on %s %s, and the address is a reason', (asOf, verdict) => {
    const found = withMac('Lorex LNB9252', dahuaMac, asOf);
    expect(found).toMatchObject({ brand: 'Lorex', verdict });
    expect(found.reasons.map(({ says }) => says).join(' ')).toContain(
      '08:ED:ED, is registered to Zhejiang Dahua',
    );
  });

  test.each(['08:ED:ED:12:34:56', '08:54:11:00:00:01'])(
    'by MAC %s makes a brand that nobody knows suspected; the brand stays a reason too',
    (mac) => {
      const found = withMac('Nordsyn NS-100', mac);
      expect(found).toMatchObject({ brand: null, verdict: 'suspected' });
      expect(found.reasons.map(({ verdict }) => verdict)).toContain('unknown');
    },
  );

  test('by MAC under a clean brand makes it suspected, and its own address does not', () => {
    expect(withMac('Axis P3265-LVE', dahuaMac).verdict).toBe('suspected');
    const own = withMac('Axis P3265-LVE', 'B8:A4:4F:12:34:56');
    expect(own.verdict).toBe('allowed');
    expect(own.mac).toContain('points to no other maker');
  });

  test('never clears what is excluded', () => {
    expect(withMac('Hikvision', 'B8:A4:4F:12:34:56').verdict).toBe('excluded');
  });

  test.each([
    ['DS-2CD2143G2-I', 'Hikvision'],
    ['IPC-HFW2449S-S-IL', 'Dahua'],
    ['IPC2124LB-SF28KM-G', 'Uniview'],
    ['TC-C32QN', 'Tiandy'],
    ['TD-9544S4', 'TVT'],
    ['MS-C5361-X20LPC', 'Milesight'],
  ])('by the number %s under a brand that nobody knows points to %s', (number, maker) => {
    const { verdict, reasons } = originOf(`Nordsyn ${number}`);
    expect(verdict).toBe('suspected');
    expect(reasons[0]?.says).toContain(maker);
  });
});

test('no known camera of a brand that is allowed is suspected for its own number', () => {
  const clean = new Set(
    brands.filter(({ brand }) => originOf(brand).verdict === 'allowed').map(({ id }) => id),
  );
  const cameras = [...knowledge.cameras.values()].filter(({ manufacturer }) => clean.has(manufacturer));
  expect(cameras.length).toBeGreaterThan(100);
  const suspected = cameras.filter(({ brand, model }) => originOf(`${brand} ${model}`).verdict !== 'allowed');
  expect(suspected.map(({ id }) => id)).toEqual([]);
});
