import { describe, expect, test } from 'vitest';
import { type Assessment, assess, offersOf } from '../../src/equivalence/assess.ts';
import { determine, type Filing } from '../../src/equivalence/determination.ts';
import { needsOf } from '../../src/equivalence/needs.ts';
import type { Product } from '../../src/equivalence/product.ts';
import { valuesOf } from '../../src/equivalence/values.ts';
import type { Specs } from '../../src/model/camera.ts';
import type { CatalogLine } from '../../src/model/catalog-line.ts';
import { catalogLine } from '../catalog-line.ts';
import { camera, profile, source } from './cameras.ts';

const asOf = '2026-06-01';
const needs = needsOf(profile, valuesOf(camera().specs, 'data-sheet', [source]));
const small = { widthPx: 1920, heightPx: 1080 };
const examined = { policy: 'p', profile: 'test', asOf, lines: 9 };
const filing: Filing = {
  subject: 'subject',
  basis: {
    ...{ tool: 'skifte 0', policyVersion: '1', profileVersion: '1' },
    ...{ catalog: 'c', knowledge: 'k', rules: 'r' },
  },
  agreements: [{ agreement: 'EKS', suppliers: 1, lines: 9, until: null }],
  validDays: 90,
};

interface Offered {
  readonly id: string;
  readonly specs?: Partial<Specs>;
  readonly origin?: Product['origin'];
  readonly lines?: readonly Partial<CatalogLine>[];
}

function offered({ id, specs = small, origin = 'allowed', lines = [{}] }: Offered): Product {
  return {
    ...{ id, cameraId: id, brand: 'Brand', model: id, quality: 'A', origin },
    offer: valuesOf(camera(specs).specs, 'data-sheet', [source]),
    lines: lines.map((line, index) => catalogLine({ item: `${id}${index}`, ...line })),
  };
}

function assessed(...products: readonly Offered[]): readonly Assessment[] {
  return assess(needs, offersOf(products.map(offered), asOf), profile.scoreStep);
}

function requirement(id: string, ...products: readonly Offered[]) {
  return determine(needs, assessed(...products), examined).requirements.find((one) => one.id === id);
}

describe('a determination says requirement by requirement what was found', () => {
  test('products and orderable lines that fail, products unknown, and the nearest that falls short', () => {
    const two = { id: 'two', lines: [{}, {}, { validTo: '2026-05-31' }] };
    const near = { id: 'near', specs: { widthPx: 2304, heightPx: 1296 } };
    const dark = { id: 'dark', specs: { ...small, infraredRangeM: null } };
    const all = [two, near, dark];
    expect(requirement('resolution', ...all)).toMatchObject({ failed: 3, failedLines: 4, unknown: 0 });
    expect(requirement('resolution', ...all)?.nearest).toBeCloseTo(2.99, 2);
    expect(requirement('infrared', ...all)).toMatchObject({ failed: 0, unknown: 1, needFrom: 'data-sheet' });
  });

  test('products that are not allowed or cannot be ordered are examined, and never counted as failing', () => {
    const products = [
      { id: 'a' },
      { id: 'b', origin: 'excluded' as const },
      { id: 'c', origin: 'unknown' as const },
      { id: 'd', lines: [{ validTo: '2026-05-31' }] },
    ];
    const found = determine(needs, assessed(...products), examined);
    expect(found).toMatchObject({ productsExamined: 4, productsUsable: 1, linesExamined: 9 });
    expect(found.productsByOrigin).toEqual({ allowed: 2, unknown: 1, suspected: 0, excluded: 1 });
    expect(found.requirements.find(({ id }) => id === 'resolution')?.failed).toBe(1);
  });

  test('the best product with its line and what it offers of the musts that it fails', () => {
    const { best } = determine(needs, assessed({ id: 'a' }), examined);
    expect(best).toMatchObject({ model: 'a', line: 'EKS/A/a0', failing: ['resolution'] });
    expect(best?.offers?.resolution).toBeCloseTo(2.07, 2);
    expect(determine(needs, [], examined).best, 'nothing to choose from').toBeNull();
  });
});

describe('a determination that is filed', () => {
  const filed = (products: readonly Offered[], change: Partial<Filing> = {}) =>
    determine(needs, assessed(...products), examined, { ...filing, ...change });

  test('has the same id for the same need on any day and catalogue, and another for another need', () => {
    const later = { ...examined, asOf: '2027-01-01' };
    const { id } = filed([{ id: 'a' }]);
    expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(determine(needs, assessed({ id: 'b' }), later, filing).id).toBe(id);
    const wider = needsOf(profile, valuesOf(camera({ viewMaxDeg: 120 }).specs, 'data-sheet', [source]));
    expect(determine(wider, [], examined, filing).id).not.toBe(id);
    expect(filed([], { subject: 'another' }).id).not.toBe(id);
  });

  test('holds for the period of the rules, both days counted', () => {
    expect(filed([{ id: 'a' }])).toMatchObject({ validTo: '2026-08-30', validToBecause: 'period' });
  });

  test('holds no longer than the agreement that ends first', () => {
    const agreement = (until: string | null) => ({ agreement: 'x', suppliers: 1, lines: 1, until });
    const agreements = [agreement('2026-07-15'), agreement('2026-07-01'), agreement(null)];
    expect(filed([], { agreements })).toMatchObject({
      validTo: '2026-07-01',
      validToBecause: 'agreement',
    });
  });

  test('holds until the day before a product that may do the job can be ordered', () => {
    const coming = { id: 'a', specs: {}, lines: [{ validFrom: '2026-06-15' }] };
    expect(filed([coming])).toMatchObject({ validTo: '2026-06-14', validToBecause: 'coming-product' });
    expect(filed([{ ...coming, specs: small }]).validToBecause, 'one that falls short').toBe('period');
    expect(filed([{ ...coming, origin: 'excluded' }]).validToBecause, 'one that is excluded').toBe('period');
  });

  test('names what it rests on', () => {
    expect(filed([])).toMatchObject({ basis: filing.basis, agreements: filing.agreements });
  });

  test('an answer on a screen has neither id nor end', () => {
    const { id, validTo, basis } = determine(needs, [], examined);
    expect([id, validTo, basis]).toEqual([undefined, undefined, undefined]);
  });
});
