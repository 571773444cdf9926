import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, assess, offersOf } from '../../src/equivalence/assess.ts';
import { determine } from '../../src/equivalence/determination.ts';
import { judge } from '../../src/equivalence/judge.ts';
import { type Need, needsOf } from '../../src/equivalence/needs.ts';
import type { Product } from '../../src/equivalence/product.ts';
import { type Relaxation, relaxations, reservations } from '../../src/equivalence/relax.ts';
import { valuesOf } from '../../src/equivalence/values.ts';
import type { Specs } from '../../src/model/camera.ts';
import type { FeatureValue, OriginVerdict } from '../../src/model/value.ts';
import { camera, profile, source } from './cameras.ts';

const needs = needsOf(profile, valuesOf(camera({ builtInMicrophone: true }).specs, 'data-sheet', [source]));
const musts = needs.filter(({ rule, needed }) => rule.importance === 'must' && needed);

type Offered = Partial<Specs> & { readonly origin?: OriginVerdict };

function market(offered: readonly Offered[]): readonly Assessment[] {
  const products = offered.map(({ origin = 'allowed', ...fields }, index): Product => {
    const id = `product-${index}`;
    return {
      id,
      cameraId: id,
      brand: 'Brand',
      model: id,
      quality: 'A',
      origin,
      offer: valuesOf(camera({ builtInMicrophone: true, ...fields }).specs, 'data-sheet', [source]),
      lines: [
        {
          ...{ lot: null, maker: null, gtin: null, unspsc: null, group: null, unit: null, origin: null },
          ...{ leadTimeDays: null, warranty: null, link: null, validFrom: null, validTo: null },
          agreement: 'EKS',
          supplier: 'A',
          item: id,
          name: id,
          description: '',
          brand: 'Brand',
          model: id,
          price: null,
          priceQuantity: 1,
          orderable: true,
          properties: [],
          file: 'test.csv',
          row: 1,
        },
      ],
    };
  });
  return assess(needs, offersOf(products, '2026-06-01'), profile.scoreStep);
}

/** Products that fall short in many ways, some of unsettled origin or with something unknown. */
const shortProduct = fc
  .record({
    formFactor: fc.constantFrom('dome' as const, 'ptz' as const, 'thermal' as const),
    widthPx: fc.constantFrom(1280, 1920, 2560, 2688),
    viewMaxDeg: fc.constantFrom(40, 80, 103, null),
    infraredRangeM: fc.constantFrom(0, 30, null),
    environment: fc.constantFrom('indoor' as const, 'outdoor' as const),
    tight: fc.boolean(),
    builtInMicrophone: fc.boolean(),
    framesPerSecond: fc.constantFrom(10, 15, 25),
    origin: fc.constantFrom('allowed' as const, 'allowed' as const, 'excluded' as const),
  })
  .map(({ widthPx, tight, ...rest }) => ({
    ...rest,
    widthPx,
    heightPx: Math.round((widthPx * 9) / 16),
    ipRatings: [tight ? 'IP67' : 'IP42'],
  }));
const markets = fc.array(shortProduct, { minLength: 1, maxLength: 12 }).map(market);

/** How many allowed products of which every must is known would be candidates under these needs. */
function candidates(among: readonly Assessment[], under: readonly Need[]): number {
  return among.filter(({ product, judgement }) => {
    if (judgement.unknownMusts.length > 0) return false;
    const { class: matchClass } = judge(under, product.offer);
    return product.origin === 'allowed' && matchClass !== 'downgrade' && matchClass !== 'unverified';
  }).length;
}

function without(ids: readonly string[]): readonly Need[] {
  return needs.filter(({ feature }) => !ids.includes(feature.id));
}

/** Needs as if today's camera did no more than this. */
function loweredNeeds(to: Relaxation['to']): readonly Need[] {
  return needs.map((need) => {
    const value = to[need.feature.id];
    return value === undefined || need.value === null ? need : lower(need, value);
  });
}

function lower(need: Need, value: FeatureValue): Need {
  const needed = need.feature.isNeed(value);
  if (!Array.isArray(value))
    return { ...need, value: { from: 'assumed', sources: [], words: null, value }, needed };
  const [first = ''] = value;
  const rule = { ...need.rule, accepts: { [first]: value } };
  return { ...need, rule, value: { from: 'assumed', sources: [], words: null, value: first }, needed };
}

function subsets<T>(list: readonly T[]): T[][] {
  const [first, ...rest] = list;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((subset) => [subset, [first, ...subset]]);
}

/** Every smallest set there is, by trying them all. */
function byTrying(among: readonly Assessment[]): Map<string, number> {
  const bringing = subsets(musts.map(({ feature }) => feature.id))
    .map((set) => ({ set: [...set].sort(), brings: candidates(among, without(set)) }))
    .filter(({ brings }) => brings > 0);
  const smallest = bringing.filter(
    ({ set }) =>
      !bringing.some((other) => other.set.length < set.length && other.set.every((id) => set.includes(id))),
  );
  return new Map(smallest.map(({ set, brings }) => [set.join(' '), brings]));
}

const isGap = (among: readonly Assessment[]) => candidates(among, needs) === 0;

describe('what would relax a gap', () => {
  test('is every smallest set of musts there is, each bringing exactly as many candidates as it says', () => {
    fc.assert(
      fc.property(markets.filter(isGap), (among) => {
        const found = relaxations(needs, among, Number.POSITIVE_INFINITY);
        const told = new Map(found.map(({ features, candidates: brings }) => [features.join(' '), brings]));
        expect(told).toEqual(byTrying(among));
      }),
      { numRuns: 200 },
    );
  });

  test('says how far: with the needs lowered to there, exactly that many candidates pass', () => {
    fc.assert(
      fc.property(markets.filter(isGap), (among) => {
        for (const { to, least, candidates: all } of relaxations(needs, among)) {
          expect(candidates(among, loweredNeeds(to)), JSON.stringify(to)).toBe(all);
          expect(candidates(among, loweredNeeds(least.to)), JSON.stringify(least.to)).toBe(least.candidates);
          expect(least.candidates).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('tells the smallest step apart from the one that lets all of them in', () => {
    const among = market([
      { widthPx: 1280, heightPx: 720 },
      { widthPx: 2560, heightPx: 1440 },
      { widthPx: 1920, heightPx: 1080 },
    ]);
    expect(relaxations(needs, among)).toMatchObject([
      {
        features: ['resolution'],
        candidates: 3,
        from: { resolution: 4.09 },
        to: { resolution: 0.92 },
        least: { to: { resolution: 3.69 }, candidates: 1 },
      },
    ]);
  });

  test('counts a product with an unknown must apart: it passes only if that is confirmed', () => {
    const two = { widthPx: 1920, heightPx: 1080 };
    const [found] = relaxations(needs, market([two, { ...two, infraredRangeM: null }]));
    expect(found).toMatchObject({ features: ['resolution'], candidates: 1, ifConfirmed: 1 });
  });

  test('names every alternative where one kind is chosen and none is weaker', () => {
    const [found] = relaxations(needs, market([{ formFactor: 'ptz' }, { formFactor: 'thermal' }]));
    expect(found?.to).toEqual({ 'camera-type': ['ptz', 'thermal'] });
  });

  test('stands beside the nearest offer of every must that fails', () => {
    const among = market([
      { widthPx: 1280, heightPx: 720 },
      { widthPx: 2560, heightPx: 1440 },
      { viewMaxDeg: 40, viewMinDeg: 40 },
    ]);
    const { requirements } = determine(needs, among, {
      policy: 'p',
      profile: 't',
      asOf: '2026-06-01',
      lines: 3,
    });
    const nearest = Object.fromEntries(requirements.map(({ id, nearest: value }) => [id, value]));
    expect(nearest).toMatchObject({ resolution: 3.69, 'view-wide': 40 });
    expect(nearest['camera-type'], 'kinds have no order').toBeUndefined();
  });
});

describe('what would lift a reservation', () => {
  test('is the smallest set of shoulds whose lowering leaves a candidate without any', () => {
    const among = market([
      { builtInMicrophone: false },
      { builtInMicrophone: false, framesPerSecond: 10 },
      { framesPerSecond: 15 },
      { widthPx: 1280, heightPx: 720, framesPerSecond: 10 },
    ]);
    expect(reservations(needs, among)).toMatchObject([
      { features: ['frame-rate'], candidates: 1, from: { 'frame-rate': 25 }, to: { 'frame-rate': 15 } },
      { features: ['microphone'], candidates: 1, to: { microphone: false } },
    ]);
  });
});
