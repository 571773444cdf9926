import { expect, test } from 'vitest';
import { Claim } from '../../src/model/claim.ts';
import { lineClaim, lineOriginClaim } from '../../src/origin/line-claim.ts';
import { lineMakerClaim } from '../../src/origin/line-maker-claim.ts';
import { badger, judge, line, manufacturer, noChineseFirm, otter } from './records.ts';

test("a line's country is the supplier's word on the factory", () => {
  expect(lineOriginClaim(line({ origin: 'CN' }))).toMatchObject({
    id: 'line/50-07/kamera-s-n/a-17#1',
    subject: '50.07/Kamera & Søn/A/17',
    layer: 'factory',
    entity: 'Otter',
    entityId: null,
    country: 'CN',
    status: 'claimed',
    source: { kind: 'supplier', title: 'Kamera & Søn: A/17 (katalog.csv, 12)' },
  });
});

test('a line that states no country makes no claim', () => {
  expect(lineOriginClaim(line())).toBeNull();
});

test('the maker named on the line comes before the brand, and the supplier stands where neither is named', () => {
  expect(lineOriginClaim(line({ origin: 'CN', maker: 'Badger' }))?.entity).toBe('Badger');
  expect(lineOriginClaim(line({ origin: 'CN', brand: null }))?.entity).toBe('Kamera & Søn');
});

test('another maker on the line is a claim about the maker, with its seat', () => {
  expect(lineMakerClaim(line({ maker: 'Badger' }), badger)).toMatchObject({
    id: 'line/50-07/kamera-s-n/a-17#2',
    layer: 'maker',
    entity: 'Badger Technology Co., Ltd.',
    entityId: 'badger',
    country: 'CN',
    status: 'claimed',
    scope: 'all',
  });
});

test('a maker whose seat no source gives has no country', () => {
  expect(lineMakerClaim(line(), manufacturer('mole')).country).toBeNull();
});

test("the claims of a line are as valid as the catalogue's own, in whatever signs the item is named", () => {
  const statement = { layer: 'maker', number: 2, entity: 'Badger', entityId: null, country: null } as const;
  for (const item of ['A/17', '摄像机', 'é', '#']) {
    expect(Claim.parse(lineClaim(line({ item }), statement)).id).toMatch(/#2$/);
  }
});

test('items that differ have claims that differ', () => {
  const ids = ['摄像机', '相机', 'A17', 'B17'].map(
    (item) => lineOriginClaim(line({ item, origin: 'CN' }))?.id,
  );
  expect(new Set(ids).size).toBe(4);
});

test('a Chinese factory on the line does not make the brand Chinese, a Chinese maker excludes the product', () => {
  const made = lineOriginClaim(line({ origin: 'CN' }));
  expect(judge(otter, { lineClaims: made === null ? [] : [made] }).verdict).toBe('allowed');
  expect(judge(otter, { lineClaims: [lineMakerClaim(line(), badger)], policy: noChineseFirm }).verdict).toBe(
    'excluded',
  );
});

test('a factory elsewhere clears no Chinese brand', () => {
  const made = lineOriginClaim(line({ origin: 'DE' }));
  expect(judge(badger, { lineClaims: made === null ? [] : [made] }).verdict).toBe('excluded');
});
