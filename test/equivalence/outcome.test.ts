import { describe, expect, test } from 'vitest';
import { type Assessment, assess, offersOf } from '../../src/equivalence/assess.ts';
import { determine } from '../../src/equivalence/determination.ts';
import { needsOf } from '../../src/equivalence/needs.ts';
import { outcomeOf } from '../../src/equivalence/outcome.ts';
import type { Product } from '../../src/equivalence/product.ts';
import { relaxations } from '../../src/equivalence/relax.ts';
import { valuesOf } from '../../src/equivalence/values.ts';
import type { Specs } from '../../src/model/camera.ts';
import type { CatalogLine } from '../../src/model/catalog-line.ts';
import type { OriginVerdict } from '../../src/model/value.ts';
import { catalogLine } from '../catalog-line.ts';
import { camera, profile, source } from './cameras.ts';

const asOf = '2026-06-01';
const needs = needsOf(profile, valuesOf(camera({ builtInMicrophone: true }).specs, 'data-sheet', [source]));

interface Offered {
  readonly id: string;
  readonly specs?: Partial<Specs>;
  readonly origin?: OriginVerdict;
  readonly validTo?: string | null;
  readonly kroner?: number | null;
  readonly supplier?: string;
}

function line({ id, validTo = '2027-12-31', kroner = 5000, supplier = 'A' }: Offered): CatalogLine {
  const price = kroner === null ? null : { minor: kroner * 100, currency: 'DKK' };
  return catalogLine({ supplier, item: id, name: id, brand: 'Brand', model: id, price, validTo });
}

function market(...offered: readonly Offered[]): readonly Assessment[] {
  const products = offered.map(
    (one): Product => ({
      id: one.id,
      cameraId: one.id,
      brand: 'Brand',
      model: one.id,
      quality: 'A',
      origin: one.origin ?? 'allowed',
      offer: valuesOf(camera({ builtInMicrophone: true, ...one.specs }).specs, 'data-sheet', [source]),
      lines: [line(one)],
    }),
  );
  return assess(needs, offersOf(products, asOf), profile.scoreStep);
}

const fallsShort = { widthPx: 1920, heightPx: 1080 };
const withoutMicrophone = { builtInMicrophone: false };
const unknownInfrared = { infraredRangeM: null };

describe('every camera has exactly one outcome', () => {
  test('covered: a direct product of allowed origin on a valid line', () => {
    expect(outcomeOf(market({ id: 'x' })).outcome).toBe('covered');
  });

  test('an expired line covers nothing', () => {
    expect(outcomeOf(market({ id: 'x', validTo: '2026-05-31' })).outcome).toBe('gap');
    expect(outcomeOf(market({ id: 'x', validTo: '2026-06-01' })).outcome, 'the last day counts').toBe(
      'covered',
    );
  });

  test.each(['excluded', 'suspected', 'unknown'] as const)(
    'a product of %s origin covers nothing',
    (origin) => {
      expect(outcomeOf(market({ id: 'x', origin })).outcome).toBe(origin === 'excluded' ? 'gap' : 'question');
    },
  );

  test('reserved: the best product loses a should', () => {
    expect(
      outcomeOf(market({ id: 'x', specs: withoutMicrophone }, { id: 'y', specs: fallsShort })).outcome,
    ).toBe('reserved');
  });

  test('question: nothing better than unverified', () => {
    expect(outcomeOf(market({ id: 'x', specs: unknownInfrared })).outcome).toBe('question');
  });

  test('gap: everything allowed falls short, or nothing is left', () => {
    expect(outcomeOf(market({ id: 'x', specs: fallsShort }))).toEqual({
      outcome: 'gap',
      reason: 'all-fall-short',
    });
    expect(outcomeOf(market())).toEqual({ outcome: 'gap', reason: 'nothing-left' });
  });

  test('a product that falls short and is of unknown origin is no reason to ask', () => {
    expect(outcomeOf(market({ id: 'x', specs: fallsShort, origin: 'unknown' })).outcome).toBe('gap');
  });
});

describe('ranking', () => {
  const names = (list: readonly Assessment[]) => list.map(({ product }) => product.id);

  test('of two that do the job equally well the cheaper leads', () => {
    expect(names(market({ id: 'dear', kroner: 9000 }, { id: 'cheap', kroner: 3000 }))).toEqual([
      'cheap',
      'dear',
    ]);
  });

  test('a product without a price comes after those with one', () => {
    expect(names(market({ id: 'a', kroner: null }, { id: 'b', kroner: 9000 }))).toEqual(['b', 'a']);
  });

  test('what cannot be ordered stands behind what can, however good it is', () => {
    expect(names(market({ id: 'old', validTo: '2020-01-01' }, { id: 'short', specs: fallsShort }))).toEqual([
      'short',
      'old',
    ]);
  });

  test('the order is the same whichever way the lines came in', () => {
    const offered = ['c', 'a', 'b'].map((id) => ({ id }));
    expect(names(market(...offered))).toEqual(names(market(...offered.toReversed())));
  });
});

describe('a determination', () => {
  const offered = [
    { id: 'two-megapixels', specs: fallsShort },
    { id: 'also-two', specs: fallsShort },
    { id: 'narrow-and-two', specs: { ...fallsShort, viewMaxDeg: 40, viewMinDeg: 40 } },
    { id: 'chinese', origin: 'excluded' as const },
  ];

  test('counts, requirement by requirement, the allowed products that fail', () => {
    const found = determine(needs, market(...offered), { policy: 'p', profile: 'test', asOf, lines: 12 });
    expect(found.linesExamined).toBe(12);
    expect(found.productsByOrigin).toEqual({ allowed: 3, unknown: 0, suspected: 0, excluded: 1 });
    expect(found.requirements.find(({ id }) => id === 'resolution')).toMatchObject({ failed: 3, unknown: 0 });
    expect(found.requirements.find(({ id }) => id === 'view-wide')).toMatchObject({ failed: 1 });
    expect(found.best?.failing).toEqual(['resolution']);
  });

  test('names the smallest sets of requirements whose giving up brings a candidate', () => {
    expect(relaxations(needs, market(...offered))).toMatchObject([
      { features: ['resolution'], candidates: 2, offers: { resolution: 2.07 } },
    ]);
  });
});
