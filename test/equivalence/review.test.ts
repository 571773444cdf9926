import { describe, expect, test } from 'vitest';
import { offersOf } from '../../src/equivalence/assess.ts';
import { keptNeeds, needsOfKept } from '../../src/equivalence/kept-needs.ts';
import { needsOf } from '../../src/equivalence/needs.ts';
import type { Product } from '../../src/equivalence/product.ts';
import { reviewDeterminations, type Today } from '../../src/equivalence/review.ts';
import { valuesOf } from '../../src/equivalence/values.ts';
import type { Specs } from '../../src/model/camera.ts';
import { KeptDetermination } from '../../src/model/determination.ts';
import { catalogLine } from '../catalog-line.ts';
import { camera, profile, source } from './cameras.ts';

const today = '2026-07-01';
const needs = needsOf(profile, valuesOf(camera().specs, 'data-sheet', [source]));

interface Made {
  readonly subject?: string;
  readonly asOf?: string;
  readonly validTo?: string;
  readonly departments?: readonly string[];
}

function kept({
  subject = 's',
  asOf = '2026-06-01',
  validTo = '2026-08-30',
  departments = ['BUF'],
}: Made = {}) {
  return KeptDetermination.parse({
    ...{ version: 1, subject, name: 'Old One', run: 'run' },
    departments: departments.map((code) => ({ code, cameras: 1 })),
    needs: keptNeeds(needs),
    determination: {
      ...{ id: `id-${subject}`, policy: 'p', profile: 'test', asOf, validTo, validToBecause: 'period' },
      basis: {
        ...{ tool: 't', policyVersion: '1', profileVersion: '1', catalog: 'c', knowledge: 'k', rules: 'r' },
      },
      ...{ linesExamined: 1, productsExamined: 1, requirements: [], best: null, relaxations: [] },
      productsByOrigin: { allowed: 1, unknown: 0, suspected: 0, excluded: 0 },
    },
  });
}

function offer(specs: Partial<Specs>, origin: Product['origin'] = 'allowed', validTo: string | null = null) {
  const product: Product = {
    ...{ id: 'x', cameraId: 'x', brand: 'New', model: 'Two', quality: 'A', origin },
    offer: valuesOf(camera(specs).specs, 'data-sheet', [source]),
    lines: [catalogLine({ item: '7', validTo })],
  };
  return offersOf([product], today);
}

const small = { widthPx: 1920, heightPx: 1080 };
const standings = (...args: Parameters<typeof reviewDeterminations>) =>
  reviewDeterminations(...args).map(({ standing }) => standing);

describe('a determination of an earlier run', () => {
  test('is stale as soon as a product that is allowed and can be ordered meets every must, and names it', () => {
    const [found] = reviewDeterminations([kept()], offer({}), today);
    expect(found).toMatchObject({
      ...{ standing: 'stale', id: 'id-s', asOf: '2026-06-01', departments: ['BUF'] },
      met: { product: 'New Two', agreement: 'EKS', supplier: 'A', item: '7' },
    });
  });

  test('holds where the product falls short, is not allowed, or can no longer be ordered', () => {
    expect(standings([kept()], offer(small), today)).toEqual([]);
    expect(standings([kept()], offer({}, 'excluded'), today)).toEqual([]);
    expect(standings([kept()], offer({}, 'unknown'), today)).toEqual([]);
    expect(standings([kept()], offer({}, 'allowed', '2026-06-30'), today)).toEqual([]);
  });

  test('is in doubt, never stale, where a must of the product is unknown', () => {
    expect(standings([kept()], offer({ infraredRangeM: null }), today)).toEqual(['in-doubt']);
  });

  test('is expired the day after its last day', () => {
    const short = kept({ validTo: '2026-06-30' });
    expect(standings([short], offer(small), '2026-06-30')).toEqual([]);
    expect(standings([short], offer(small), '2026-07-01')).toEqual(['expired']);
    expect(standings([short], offer({}), '2026-07-01'), 'stale weighs more').toEqual(['stale']);
  });

  test('is replaced by a later one of the same subject and department, and by no other', () => {
    const [first, second] = [kept({ validTo: '2026-06-15', departments: ['BUF', 'SOF'] }), kept()];
    const found = reviewDeterminations([first, second], offer(small), today);
    expect(
      found.map(({ departments }) => departments),
      'SOF has only the first',
    ).toEqual([['SOF']]);
    expect(standings([first, kept({ subject: 'other' })], [], today)).toEqual(['expired']);
  });

  test('follows what the run itself says of the camera', () => {
    const met = { product: 'New', agreement: 'a', supplier: 's', item: 'i' };
    const says = (outcome: Today['outcome']) => new Map([['s', { outcome, met }]]);
    expect(standings([kept()], [], today, says('covered'))).toEqual(['stale']);
    expect(standings([kept()], [], today, says('reserved'))).toEqual(['stale']);
    expect(standings([kept()], [], today, says('question'))).toEqual(['in-doubt']);
    expect(standings([kept()], offer({}), today, says('gap')), 'determined anew').toEqual([]);
  });
});

describe('needs that are kept', () => {
  test('judge as they did, and are not judged where a feature of theirs is no longer compared', () => {
    const again = needsOfKept(keptNeeds(needs));
    expect(again?.map(({ feature, value }) => [feature.id, value?.value])).toEqual(
      needs
        .filter(({ rule, needed }) => rule.importance === 'must' && needed)
        .map(({ feature, value }) => [feature.id, value?.value]),
    );
    const strange = keptNeeds(needs).map((need) => ({ ...need, id: 'telepathy' }));
    expect(needsOfKept(strange)).toBeNull();
    const [one] = [kept()];
    expect(standings([{ ...one, needs: strange }], offer({}), today)).toEqual([]);
  });
});
