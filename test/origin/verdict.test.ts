import { describe, expect, test } from 'vitest';
import { excludesCountry } from '../../src/origin/exclusion.ts';
import {
  badger,
  claim,
  heron,
  judge,
  manufacturer,
  noBadger,
  noChineseFirm,
  otter,
  relation,
  sentences,
} from './records.ts';

describe('allowed', () => {
  test('is a brand whose required layers all have a claim of a country that is not excluded', () => {
    const judgement = judge(otter);
    expect(judgement.verdict).toBe('allowed');
    expect(sentences(judgement)).toEqual(['origin.evidence.brandOwner', 'origin.evidence.ultimateOwner']);
  });

  test('rests on claims that the reader can look up', () => {
    expect(judge(otter).reasons.flatMap(({ claims }) => claims)).toEqual(otter.claims.map(({ id }) => id));
  });

  test('is a relabelling brand only when its maker is known too', () => {
    expect(judge({ ...heron, oem: [relation('otter')] }).verdict).toBe('allowed');
    expect(judge(heron).verdict).toBe('unknown');
  });

  test('needs no claim where the policy requires none, and says so', () => {
    const judgement = judge(manufacturer('mole'), { policy: { ...noChineseFirm, requires: [] } });
    expect(judgement.verdict).toBe('allowed');
    expect(sentences(judgement)).toEqual(['origin.nothing-against']);
  });

  test('keeps a layer that is read, not required and not evidenced visible as such', () => {
    const maker = judge(otter).layers.find(({ layer }) => layer === 'maker');
    expect(maker).toMatchObject({ read: true, required: false, status: 'not-evidenced' });
  });

  test('is not disturbed by a factory in an excluded country when the policy does not read factories', () => {
    const made = { ...otter, claims: [...otter.claims, claim('factory', 'CN')] };
    expect(judge(made).verdict).toBe('allowed');
    expect(
      judge(made, { policy: { ...noChineseFirm, reads: [...noChineseFirm.reads, 'factory'] } }).verdict,
    ).toBe('excluded');
  });
});

describe('unknown', () => {
  test('is a brand without claims, never clean', () => {
    const judgement = judge(manufacturer('mole'));
    expect(judgement.verdict).toBe('unknown');
    expect(sentences(judgement)).toEqual(['origin.unknown.brandOwner', 'origin.unknown.ultimateOwner']);
  });

  test('is a brand with a gap in one required layer, and the gap is named', () => {
    const judgement = judge(manufacturer('mole', { claims: [claim('brandOwner', 'DE')] }));
    expect(judgement.verdict).toBe('unknown');
    expect(sentences(judgement)).toEqual(['origin.unknown.ultimateOwner']);
  });

  test('is a brand that is not among the known manufacturers, and a line without a brand', () => {
    expect(judge(null, { brand: 'Weasel' })).toMatchObject({ verdict: 'unknown' });
    expect(sentences(judge(null, { brand: 'Weasel' }))).toContain('origin.unknown-brand');
    expect(sentences(judge(null))).toContain('origin.no-brand');
  });

  test('holds for an unknown brand until a supplier has declared every layer that the policy requires', () => {
    const two = [claim('brandOwner', 'SE'), claim('maker', 'SE')];
    const open = judge(null, { brand: 'Weasel', lineClaims: two });
    expect(open.verdict).toBe('unknown');
    expect(sentences(open)).toEqual(['origin.unknown-brand', 'origin.unknown.ultimateOwner']);
    const lineClaims = [...two, claim('ultimateOwner', 'SE')];
    expect(judge(null, { brand: 'Weasel', lineClaims }).verdict).toBe('allowed');
    const withChina = [...lineClaims, claim('maker', 'CN')];
    expect(judge(null, { brand: 'Weasel', lineClaims: withChina }).verdict).toBe('excluded');
  });

  test('is an owner without a country where countries are excluded, and enough where only firms are', () => {
    const subject = manufacturer('mole', {
      claims: [claim('brandOwner', 'US'), claim('ultimateOwner', null)],
    });
    expect(judge(subject).verdict).toBe('unknown');
    expect(sentences(judge(subject))).toEqual(['origin.unknown-country']);
    expect(judge(subject, { policy: noBadger }).verdict).toBe('allowed');
  });

  test('is a product whose line names another maker of unknown seat, though its brand is clean', () => {
    const lineClaims = [claim('maker', null, { entity: 'Stoat' })];
    expect(sentences(judge(otter, { lineClaims }))).toEqual(['origin.unknown-country']);
  });

  test('is a brand whose only claim about a layer is contradicted', () => {
    const subject = manufacturer('mole', {
      claims: [claim('brandOwner', 'SE', { status: 'contradicted' }), claim('ultimateOwner', 'SE')],
    });
    expect(judge(subject).verdict).toBe('unknown');
  });
});

describe('excluded by country', () => {
  test.each(['brandOwner', 'ultimateOwner', 'maker'] as const)('is a product with a Chinese %s', (layer) => {
    const judgement = judge({ ...otter, claims: [...otter.claims, claim(layer, 'CN')] });
    expect(judgement.verdict).toBe('excluded');
    expect(sentences(judgement)).toEqual([`origin.excluded-country.${layer}`]);
  });

  test('Hong Kong counts as the policy says', () => {
    const subject = manufacturer('mole', {
      claims: [claim('brandOwner', 'HK'), claim('ultimateOwner', 'HK')],
    });
    expect(judge(subject).verdict).toBe('excluded');
    expect(judge(subject, { policy: { ...noChineseFirm, hongKong: 'on-its-own' } }).verdict).toBe('allowed');
  });

  test('Hong Kong is not excluded by a policy that does not exclude CN', () => {
    expect(excludesCountry({ ...noChineseFirm, excludedCountries: ['RU'] }, 'HK')).toBe(false);
    expect(excludesCountry({ ...noChineseFirm, excludedCountries: ['RU'] }, 'RU')).toBe(true);
  });

  test('Taiwan is a country of its own', () => {
    const subject = manufacturer('mole', {
      claims: [claim('brandOwner', 'TW'), claim('ultimateOwner', 'TW')],
    });
    expect(judge(subject).verdict).toBe('allowed');
  });

  test('a firm with "China" in its name is judged by its seat', () => {
    const subject = manufacturer('mole', {
      claims: [
        claim('brandOwner', 'TW', { entity: 'China Optics Corp.' }),
        claim('ultimateOwner', 'TW', { entity: 'Republic of China Holding' }),
      ],
    });
    expect(judge(subject).verdict).toBe('allowed');
  });

  test('a former owner in an excluded country excludes in its time and not after', () => {
    const subject = manufacturer('mole', {
      claims: [
        claim('brandOwner', 'CA'),
        claim('ultimateOwner', 'CN', { to: '2021-12' }),
        claim('ultimateOwner', 'TW', { from: '2021-12' }),
      ],
    });
    expect(judge(subject, { asOf: '2015-01-01' }).verdict).toBe('excluded');
    expect(judge(subject).verdict).toBe('allowed');
  });

  test('one source for an excluded country is enough where sources disagree', () => {
    const subject = { ...otter, claims: [...otter.claims, claim('brandOwner', 'CN')] };
    expect(judge(subject).verdict).toBe('excluded');
  });

  test('a statement of section 889 compliance clears nobody', () => {
    const ndaa = { modelsStatedCompliant: 127, source: badger.claims.map(({ source }) => source)[0] };
    if (ndaa.source === undefined) throw new Error('the maker has a claim');
    expect(judge({ ...badger, ndaa: { ...ndaa, source: ndaa.source } }).verdict).toBe('excluded');
  });
});

describe('excluded by name', () => {
  test('is the firm itself, also where no claim says who owns it', () => {
    expect(judge(badger, { policy: noBadger }).verdict).toBe('excluded');
    const judgement = judge(manufacturer('badger'), { policy: noBadger });
    expect(judgement.verdict).toBe('excluded');
    expect(sentences(judgement)[0]).toBe('origin.excluded-brand');
  });

  test('is a brand that the firm owns or makes', () => {
    const owned = {
      ...otter,
      claims: [...otter.claims, claim('ultimateOwner', 'SE', { entityId: 'badger' })],
    };
    expect(sentences(judge(owned, { policy: noBadger }))).toEqual(['origin.excluded-firm.ultimateOwner']);
    const made = { ...heron, oem: [relation('badger')] };
    expect(sentences(judge(made, { policy: noBadger }))).toEqual(['origin.excluded-firm.maker']);
  });

  test('is no other firm of the same country', () => {
    const other = manufacturer('mole', { claims: [claim('brandOwner', 'CN'), claim('ultimateOwner', 'CN')] });
    expect(judge(other, { policy: noBadger }).verdict).toBe('allowed');
  });

  test('the firm is named once per layer, however many claims say so', () => {
    const twice = {
      ...badger,
      claims: [...badger.claims, claim('brandOwner', 'CN', { entityId: 'badger' })],
    };
    const { reasons } = judge(twice, { policy: noBadger });
    expect(reasons.map(({ layer }) => layer)).toEqual(['brandOwner', 'ultimateOwner']);
  });
});

describe('who stands behind a named firm', () => {
  const stoat = manufacturer('stoat', {
    claims: [claim('brandOwner', 'PL'), claim('ultimateOwner', 'CN', { entity: 'Badger Holding' })],
  });
  const manufacturers = new Map([...[badger, otter, heron, stoat].map((each) => [each.id, each] as const)]);

  test('excludes a brand whose owner is owned from an excluded country', () => {
    const subject = manufacturer('mole', {
      claims: [claim('brandOwner', 'PL', { entityId: 'stoat' }), claim('ultimateOwner', 'PL')],
    });
    const { verdict, reasons } = judge(subject, { manufacturers });
    expect(verdict).toBe('excluded');
    expect(reasons).toMatchObject([
      {
        says: {
          key: 'origin.excluded-behind.brandOwner',
          values: { who: 'Somebody Ltd. (PL)', behind: 'Badger Holding (CN)' },
        },
      },
    ]);
  });

  test('excludes a product whose maker in turn has it made by somebody excluded', () => {
    const between = manufacturer('weasel', {
      claims: [claim('brandOwner', 'DE')],
      oem: [relation('badger')],
    });
    const subject = { ...heron, oem: [relation('weasel')] };
    const judgement = judge(subject, { manufacturers: new Map([...manufacturers, ['weasel', between]]) });
    expect(judgement.verdict).toBe('excluded');
    expect(sentences(judgement)).toEqual(['origin.excluded-behind.maker']);
  });

  test('says that another source gives the firm another seat, when nobody else stands behind it', () => {
    const twoSeats = manufacturer('weasel', {
      claims: [claim('brandOwner', 'CN', { entityId: 'weasel' })],
    });
    const subject = manufacturer('mole', {
      claims: [claim('brandOwner', 'US', { entityId: 'weasel' }), claim('ultimateOwner', 'US')],
    });
    const judgement = judge(subject, { manufacturers: new Map([['weasel', twoSeats]]) });
    expect(sentences(judgement)).toEqual(['origin.excluded-seat']);
  });

  test("an owner's suppliers are not the product's maker", () => {
    const owner = manufacturer('weasel', {
      claims: [claim('brandOwner', 'DE'), claim('ultimateOwner', 'DE')],
      oem: [relation('badger')],
    });
    const subject = manufacturer('mole', {
      claims: [claim('brandOwner', 'DE'), claim('ultimateOwner', 'DE', { entityId: 'weasel' })],
    });
    const judgement = judge(subject, { manufacturers: new Map([...manufacturers, ['weasel', owner]]) });
    expect(judgement.verdict).toBe('allowed');
  });

  test('is named for every layer that leads there, also for a policy that reads the seller', () => {
    const subject = manufacturer('mole', {
      claims: [
        claim('seller', 'PL', { entityId: 'stoat' }),
        claim('brandOwner', 'PL', { entityId: 'stoat' }),
        claim('ultimateOwner', 'PL'),
      ],
    });
    const policy = { ...noChineseFirm, reads: [...noChineseFirm.reads, 'seller' as const] };
    expect(judge(subject, { manufacturers, policy }).reasons.map(({ layer }) => layer)).toEqual([
      'seller',
      'brandOwner',
    ]);
  });

  test('two firms that own each other end the search', () => {
    const left = manufacturer('left', { claims: [claim('ultimateOwner', 'DE', { entityId: 'right' })] });
    const right = manufacturer('right', { claims: [claim('ultimateOwner', 'DE', { entityId: 'left' })] });
    const subject = manufacturer('mole', {
      claims: [claim('brandOwner', 'DE'), claim('ultimateOwner', 'DE', { entityId: 'left' })],
    });
    const manufacturersInRing = new Map([
      ['left', left],
      ['right', right],
    ]);
    expect(judge(subject, { manufacturers: manufacturersInRing }).verdict).toBe('allowed');
  });
});

describe('suspected', () => {
  test('is a brand of which somebody excluded makes some products', () => {
    const judgement = judge({ ...heron, oem: [relation('badger', { scope: 'some' })] });
    expect(judgement.verdict).toBe('suspected');
    expect(sentences(judgement)).toEqual(['origin.suspected-some', 'origin.unknown.maker']);
  });

  test('is not a brand of which somebody else makes some products', () => {
    expect(judge({ ...heron, oem: [relation('otter', { scope: 'some' })] }).verdict).toBe('unknown');
  });

  test('is a brand that a contradicted source places in an excluded country', () => {
    const subject = {
      ...otter,
      claims: [...otter.claims, claim('brandOwner', 'CN', { status: 'contradicted' })],
    };
    expect(judge(subject)).toMatchObject({ verdict: 'suspected' });
    expect(sentences(judge(subject))).toEqual(['origin.suspected-contradicted']);
  });

  test('is not a brand whose sources disagree on two countries that are both allowed', () => {
    const subject = { ...otter, claims: [...otter.claims, claim('brandOwner', 'NO')] };
    expect(judge(subject).verdict).toBe('allowed');
  });

  test('is a brand whose maker of some products is owned by somebody excluded', () => {
    const between = manufacturer('weasel', {
      claims: [claim('brandOwner', 'DE'), claim('ultimateOwner', 'CN')],
    });
    const subject = { ...heron, oem: [relation('weasel', { scope: 'some' })] };
    const judgement = judge(subject, { manufacturers: new Map([['weasel', between]]) });
    expect(sentences(judgement)[0]).toBe('origin.suspected-behind');
  });

  test('is no brand by hearsay of hearsay: some of what a maker of some products makes', () => {
    const between = manufacturer('weasel', {
      claims: [claim('brandOwner', 'DE')],
      oem: [relation('badger', { scope: 'some' })],
    });
    const subject = { ...heron, oem: [relation('otter'), relation('weasel', { scope: 'some' })] };
    const manufacturers = new Map([badger, otter, between].map((each) => [each.id, each]));
    expect(judge(subject, { manufacturers }).verdict).toBe('allowed');
  });
});
