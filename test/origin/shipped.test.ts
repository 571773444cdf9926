import { describe, expect, test } from 'vitest';
import type { Manufacturer } from '../../src/model/manufacturer.ts';
import { modelNumberLeads } from '../../src/origin/leads.ts';
import { render } from '../../src/text/index.ts';
import {
  judgeShipped,
  shippedManufacturer,
  shippedManufacturers,
  shippedPolicies,
  shippedPolicy,
} from './shipped.ts';

const day = '2026-06-01';
const memo = shippedPolicy('kk-2026');
const brands = shippedManufacturers.map(({ id }) => id);

function verdictOf(id: string, asOf = day) {
  return judgeShipped(id, memo, asOf).verdict;
}

/** Read straight from the catalogue's fields, apart from the code under test: whole days are not needed here. */
function holds({ from, to }: { readonly from: string | null; readonly to: string | null }): boolean {
  const year = day.slice(0, 4);
  return (from === null || from.slice(0, 4) <= year) && (to === null || to.slice(0, 4) >= year);
}

function isChinese({ claims }: Pick<Manufacturer, 'claims'>): boolean {
  return claims.some(
    (claim) =>
      (claim.layer === 'brandOwner' || claim.layer === 'ultimateOwner' || claim.layer === 'maker') &&
      (claim.country === 'CN' || claim.country === 'HK') &&
      (claim.status === 'confirmed' || claim.status === 'claimed') &&
      claim.scope === 'all' &&
      holds(claim),
  );
}

describe("the memo's policy over all shipped brands", () => {
  const chinese = shippedManufacturers.filter(isChinese).map(({ id }) => id);
  const madeByChinese = shippedManufacturers
    .filter(({ oem }) =>
      oem.some((each) => each.scope === 'all' && holds(each) && isChinese(shippedManufacturer(each.maker))),
    )
    .map(({ id }) => id);

  test.each(chinese)('%s has a live claim of a Chinese owner or maker and is excluded', (id) => {
    expect(verdictOf(id)).toBe('excluded');
  });

  test.each(madeByChinese)('%s is made by a Chinese maker and is excluded', (id) => {
    expect(verdictOf(id)).toBe('excluded');
  });

  test('excludes nobody else', () => {
    const excluded = brands.filter((id) => verdictOf(id) === 'excluded');
    expect(excluded).toEqual([...new Set([...chinese, ...madeByChinese])].sort());
    expect(excluded.length).toBeGreaterThan(30);
  });

  test('allows no brand without a claim in a required layer', () => {
    const allowed = brands.filter((id) => verdictOf(id) === 'allowed');
    expect(allowed.length).toBeGreaterThan(15);
    for (const id of allowed) {
      const { claims, kind, oem } = shippedManufacturer(id);
      const evidenced = new Set(
        claims.filter((claim) => claim.status !== 'contradicted' && holds(claim)).map(({ layer }) => layer),
      );
      expect(evidenced, id).toContain('brandOwner');
      expect(evidenced, id).toContain('ultimateOwner');
      expect({ id, kind, oem: oem.length }).not.toMatchObject({ kind: 'brand-relabel' });
    }
  });

  test('allows no brand of which a Chinese maker makes any live share', () => {
    const partly = shippedManufacturers.filter(({ oem }) =>
      oem.some((each) => each.scope !== 'past' && holds(each) && isChinese(shippedManufacturer(each.maker))),
    );
    expect(partly.length).toBeGreaterThan(10);
    for (const { id } of partly) expect(['excluded', 'suspected'], id).toContain(verdictOf(id));
  });
});

describe('brands that buyers ask about, under the memo', () => {
  test.each([
    'hikvision',
    'hilook',
    'ezviz',
    'dahua',
    'imou',
    'uniview',
    'tiandy',
    'milesight',
    'reolink',
    'vigi',
  ])('%s is excluded', (id) => {
    expect(verdictOf(id)).toBe('excluded');
  });

  test.each(['axis', 'bosch', 'hanwha-vision', 'i-pro', 'vivotek', 'mobotix'])('%s is allowed', (id) => {
    expect(verdictOf(id)).toBe('allowed');
  });

  test.each([
    ['ernitec', 'unknown', ['ultimateOwner', 'maker']],
    ['eneo', 'unknown', ['ultimateOwner', 'maker']],
    ['honeywell', 'unknown', ['maker']],
    ['abus', 'suspected', ['maker']],
    ['digital-watchdog', 'suspected', ['maker', 'ultimateOwner']],
  ] as const)('%s is %s because of the layers that nobody settles', (id, verdict, layers) => {
    const judgement = judgeShipped(id, memo, day);
    expect(judgement.verdict).toBe(verdict);
    expect([...new Set(judgement.reasons.map(({ layer }) => layer))].sort()).toEqual([...layers].sort());
  });

  test('March Networks is excluded while Infinova owned it, and allowed under Delta', () => {
    expect(verdictOf('march-networks', '2015-01-01')).toBe('excluded');
    expect(verdictOf('march-networks', '2026-06-01')).toBe('allowed');
  });

  test('Lorex is excluded while Dahua owned it, and suspected after the sale', () => {
    expect(verdictOf('lorex', '2020-06-01')).toBe('excluded');
    expect(verdictOf('lorex', '2023-06-01')).toBe('suspected');
  });

  test('Reolink is excluded because Hong Kong counts, and only because of that', () => {
    expect(judgeShipped('reolink', { ...memo, hongKong: 'on-its-own' }, day).verdict).toBe('unknown');
  });

  test("a Chinese factory does not exclude i-PRO, since the memo's policy does not read factories", () => {
    const { layers } = judgeShipped('i-pro', memo, day);
    expect(layers.find(({ layer }) => layer === 'factory')).toMatchObject({ read: false, required: false });
    expect(
      shippedManufacturer('i-pro').claims.some(
        ({ layer, country }) => layer === 'factory' && country === 'CN',
      ),
    ).toBe(true);
  });

  test("Hikvision's model number under another brand is a lead to Hikvision", () => {
    const makers = modelNumberLeads('ernitec', 'DS-2CD2143G0-I', shippedManufacturers).map(
      ({ maker }) => maker,
    );
    expect(makers).toEqual(['hikvision']);
  });
});

describe('the other policies', () => {
  test.each(['hikvision', 'hilook', 'hiwatch', 'ezviz', 'dahua'])('named-firms excludes %s', (id) => {
    expect(judgeShipped(id, shippedPolicy('named-firms'), day).verdict).toBe('excluded');
  });

  test.each(['uniview', 'tiandy', 'reolink', 'axis'])('named-firms does not exclude %s', (id) => {
    expect(['allowed', 'unknown']).toContain(judgeShipped(id, shippedPolicy('named-firms'), day).verdict);
  });

  test.each(['hikvision', 'dahua', 'huawei', 'hisilicon', 'zte', 'hytera'])('ndaa-889 excludes %s', (id) => {
    expect(judgeShipped(id, shippedPolicy('ndaa-889'), day).verdict).toBe('excluded');
  });

  test.each(shippedPolicies)('$id names only firms that the catalogue knows', ({ excludedFirms }) => {
    expect(brands).toEqual(expect.arrayContaining([...excludedFirms]));
  });

  test('a buyer can choose the memo, the two firms by name or the five of section 889', () => {
    expect(shippedPolicies.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['kk-2026', 'named-firms', 'ndaa-889']),
    );
  });
});

test('every verdict and question about a shipped brand can be read in both languages', () => {
  for (const policy of shippedPolicies) {
    for (const id of brands) {
      const { reasons, layers } = judgeShipped(id, policy, day);
      for (const says of [
        ...reasons.map((reason) => reason.says),
        ...layers.flatMap(({ settle }) => settle ?? []),
      ]) {
        for (const language of ['da', 'en'] as const) {
          expect(render(language, says), `${policy.id} ${id}`).toMatch(/\.$/);
        }
      }
    }
  }
});
