import { describe, expect, test } from 'vitest';
import { assess, offersOf } from '../../src/equivalence/assess.ts';
import { competitionFor } from '../../src/equivalence/competition.ts';
import { needsOf } from '../../src/equivalence/needs.ts';
import type { Product } from '../../src/equivalence/product.ts';
import { requirementsOf } from '../../src/equivalence/requirements.ts';
import { valuesOf } from '../../src/equivalence/values.ts';
import type { Specs } from '../../src/model/camera.ts';
import type { CatalogLine } from '../../src/model/catalog-line.ts';
import { catalogLine } from '../catalog-line.ts';
import { camera, profile, source } from './cameras.ts';

const asOf = '2026-06-01';
const needs = needsOf(profile, valuesOf(camera().specs, 'data-sheet', [source]));
const small = { widthPx: 1920, heightPx: 1080 };

interface Offered {
  readonly brand: string | null;
  readonly specs?: Partial<Specs>;
  readonly origin?: Product['origin'];
  readonly line?: Partial<CatalogLine>;
  readonly make?: string;
}

function competition(...products: readonly Offered[]) {
  const offered = products.map(({ brand, specs = {}, origin = 'allowed', line = {}, make }, index) => ({
    ...{ id: `${index}`, cameraId: null, brand, model: `M${index}`, quality: 'A', origin },
    ...(make === undefined ? {} : { make }),
    offer: valuesOf(camera(specs).specs, 'data-sheet', [source]),
    lines: [catalogLine({ item: `${index}`, ...line })],
  }));
  return competitionFor(needs, assess(needs, offersOf(offered, asOf), profile.scoreStep));
}

describe('who can compete for a camera’s needs', () => {
  test('a make counts once, with every supplier that has a line of it', () => {
    const found = competition(
      { brand: 'One', line: { supplier: 'A' } },
      { brand: 'One', line: { supplier: 'B' } },
      { brand: 'Two', line: { supplier: 'A' } },
    );
    expect(found.makes).toEqual(['One', 'Two']);
    expect(found.suppliers).toEqual(['A', 'B']);
  });

  test('one make under two spellings is one make', () => {
    expect(competition({ brand: 'ONE A/S', make: 'One' }, { brand: 'one', make: 'One' }).makes).toEqual([
      'One',
    ]);
  });

  test('a make that is not allowed, or whose line has run out, does not compete', () => {
    const found = competition(
      { brand: 'Excluded', origin: 'excluded' },
      { brand: 'Unknown', origin: 'unknown' },
      { brand: 'Late', line: { validTo: '2026-05-31' } },
    );
    expect(found).toEqual({ makes: [], suppliers: [], ifConfirmed: [], without: [] });
  });

  test('a product that names no make is nobody’s', () => {
    expect(competition({ brand: null }).makes).toEqual([]);
  });

  test('a make that nobody knows a must of would join if it were confirmed, and is kept out by that must', () => {
    const found = competition({ brand: 'One' }, { brand: 'Dark', specs: { infraredRangeM: null } });
    expect(found.makes).toEqual(['One']);
    expect(found.ifConfirmed).toEqual(['Dark']);
    expect(found.without).toEqual([{ feature: 'infrared', makes: ['Dark'] }]);
  });

  test('dropping a must lets in the makes that fall short of it alone, and no make that falls short of two', () => {
    const found = competition(
      { brand: 'One' },
      { brand: 'Small', specs: small },
      { brand: 'Tiny', specs: small },
      { brand: 'Narrow', specs: { viewMinDeg: 60, viewMaxDeg: 60 } },
      { brand: 'Both', specs: { ...small, viewMinDeg: 60, viewMaxDeg: 60 } },
    );
    expect(found.without).toEqual([
      { feature: 'resolution', makes: ['Small', 'Tiny'] },
      { feature: 'view-wide', makes: ['Narrow'] },
    ]);
  });

  test('a make that already meets every must with another product is not let in twice', () => {
    expect(competition({ brand: 'One' }, { brand: 'One', specs: small }).without).toEqual([]);
  });
});

describe('what is asked of a replacement', () => {
  const of = (id: string) => requirementsOf(needs).find((one) => one.id === id);

  test('a must with its value, where it is known from and the tolerance', () => {
    expect(of('resolution')).toMatchObject({ importance: 'must', needFrom: 'data-sheet', tolerance: 0.05 });
    expect(of('plate-reading'), 'not needed').toBeUndefined();
  });

  test('a should that no source speaks of asks for nothing', () => {
    expect(of('microphone')).toBeUndefined();
    expect(of('frame-rate')).toMatchObject({ importance: 'should', need: 25 });
  });
});
