import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en62676 from '../../rules/purposes/en-62676-4.json' with { type: 'json' };
import { type Asked, askedKey, nothingAsked } from '../../src/equivalence/asked.ts';
import { compare } from '../../src/equivalence/compare.ts';
import { judge } from '../../src/equivalence/judge.ts';
import { needsOf } from '../../src/equivalence/needs.ts';
import { onTarget } from '../../src/equivalence/offers-on-target.ts';
import { pixelsPerMetre } from '../../src/equivalence/pixels-per-metre.ts';
import { valuesOf } from '../../src/equivalence/values.ts';
import type { Specs } from '../../src/model/camera.ts';
import type { Profile } from '../../src/model/profile.ts';
import { PurposeRules } from '../../src/model/purpose.ts';
import { camera, profile as plain, source } from './cameras.ts';

const { classes } = PurposeRules.parse(en62676);

const profile: Profile = {
  ...plain,
  purpose: { must: 'detail-on-target', replaces: ['resolution', 'picture-width', 'view-narrow'] },
  features: {
    ...plain.features,
    'detail-on-target': { importance: 'info', weight: 8 },
    'picture-width': { importance: 'should', weight: 3 },
    'view-narrow': { importance: 'should', weight: 3 },
    'lens-adjustment': { importance: 'info', weight: 0 },
  },
};

function asking(task: string | null, distanceM: number | null, more: Partial<Asked> = {}): Asked {
  return { ...nothingAsked, purpose: classes.find(({ id }) => id === task) ?? null, distanceM, ...more };
}

function judged(asked: Asked, offered: Partial<Specs>, installed: Partial<Specs> = {}) {
  const needs = needsOf(profile, valuesOf(camera(installed).specs, 'data-sheet', [source]), asked);
  const offer = onTarget(needs, valuesOf(camera(offered).specs, 'data-sheet', [source]));
  const features = new Map(compare(needs, offer, 'da').map((one) => [one.id, one]));
  return { ...judge(needs, offer), features, detail: features.get('detail-on-target') };
}

const varifocal = { lensType: 'motorized-varifocal', viewMinDeg: 30, viewMaxDeg: 110 } as const;
const fixed = (viewDeg: number) => ({ lensType: 'fixed', viewMinDeg: viewDeg, viewMaxDeg: viewDeg }) as const;

describe('pixels per metre', () => {
  test.each([
    // At 90 degrees the picture is twice as wide as the target is far away.
    [4000, 90, 8, 250],
    [2000, 90, 10, 100],
    // tan 30 = 1/sqrt 3: 3465 px over 2 x 10 m x 0.57735 = 11.547 m: 300.08.
    [3465, 60, 10, 300],
    // tan 51.5 = 1.25717: 30.1721 m wide; 2688 / 30.1721 = 89.089.
    [2688, 103, 12, 89],
  ])('%d pixels at %d degrees and %d m give %d px/m', (width, view, distance, expected) => {
    expect(pixelsPerMetre(width, view, distance)).toBe(expected);
  });

  test('what falls short of a class never reaches it by rounding', () => {
    expect(pixelsPerMetre(3999.9, 90, 8)).toBe(249.9);
  });

  test.each([180, 200, 360])('a view of %d degrees has no flat picture: unknown', (view) => {
    expect(pixelsPerMetre(4000, view, 8)).toBeNull();
  });
});

describe('a camera with a task and a distance', () => {
  test('fewer megapixels pass where the task needs no more', () => {
    const short = { widthPx: 1920, heightPx: 1080 };
    expect(judged(nothingAsked, short).class).toBe('downgrade');
    // 1920 / (2 x 12 x 1.25717) = 63.6 px/m: enough to observe (62.5).
    expect(judged(asking('observe', 12), short).class).toBe('direct');
  });

  test('more megapixels than today fail where the task needs still more', () => {
    const four = { widthPx: 3840, heightPx: 2160 };
    expect(judged(nothingAsked, four).class).toBe('upgrade');
    const { class: found, worseMusts, detail } = judged(asking('identify', 12), four);
    expect({ found, worseMusts }).toEqual({ found: 'downgrade', worseMusts: ['detail-on-target'] });
    expect(detail?.why).toBe(
      'Detalje på målet: 250 px/m kræves på 12 m for at identificere; kandidaten giver 127,2 px/m ved 103 grader: ringere.',
    );
  });

  test('more detail than the task asks for is no gain', () => {
    expect(judged(asking('monitor', 3), { widthPx: 7680 }).detail?.verdict).toBe('equal');
  });

  test('a tele lens that no longer covers the view does not pass', () => {
    const tele = judged(asking('identify', 12), fixed(30));
    expect(tele.detail?.verdict).toBe('equal');
    expect(tele.worseMusts).toEqual(['view-wide']);
  });

  test('a lens that can be set is judged at the narrowest setting that still covers the view', () => {
    const narrow = judged(asking('identify', 8), { ...varifocal, widthPx: 4000 }, fixed(90));
    expect(narrow.detail).toMatchObject({ offer: 250, verdict: 'equal' });
    expect(narrow.class).toBe('direct');
    const wide = judged(asking('identify', 8), { ...varifocal, widthPx: 4000 }, fixed(100));
    expect(wide.worseMusts).toEqual(['detail-on-target']);
  });

  test('a lens whose narrowest nobody states passes only where its widest does', () => {
    const open = { ...varifocal, viewMinDeg: null, widthPx: 4000 };
    // 110 degrees at 8 m: 175 px/m; 60 degrees, the view needed: 433.
    const detail = (task: string) => judged(asking(task, 8), open, fixed(60)).detail;
    expect(detail('recognise')).toMatchObject({ offer: 175, verdict: 'equal' });
    expect(detail('identify')).toMatchObject({ offer: null, verdict: 'unknown' });
    expect(detail('inspect')).toMatchObject({ offer: 433, verdict: 'worse' });
  });

  test('a fixed lens is what it is, also where only its widest view is stated', () => {
    const open = { lensType: 'fixed', viewMinDeg: null, viewMaxDeg: 110, widthPx: 4000 } as const;
    expect(judged(asking('identify', 8), open, fixed(60)).detail).toMatchObject({
      offer: 175,
      verdict: 'worse',
    });
  });

  test('where the department does without the view, the lens may be set in all the way', () => {
    const overrides = new Map([['view-wide', { value: null, importance: null, reason: 'Kun lågen' }]]);
    // tan 15 = 0.26795: 4000 px over 2 x 8 m x 0.26795 = 4.2872 m.
    const { class: found, detail } = judged(asking('identify', 8, { overrides }), {
      ...varifocal,
      widthPx: 4000,
    });
    expect(detail?.offer).toBe(933);
    expect(found).toBe('direct');
  });

  test.each(['fisheye', 'multisensor', null] as const)(
    'the curved or split picture of %s is unknown',
    (formFactor) => {
      expect(judged(asking('monitor', 2), { formFactor }).detail).toMatchObject({
        offer: null,
        verdict: 'unknown',
      });
    },
  );

  test('today’s resolution is information, not a requirement', () => {
    const { features } = judged(asking('observe', 12), {});
    const importance = (id: string) => features.get(id)?.importance;
    expect(['resolution', 'picture-width', 'view-narrow'].map(importance)).toEqual(['info', 'info', 'info']);
    expect(['detail-on-target', 'view-wide'].map(importance)).toEqual(['must', 'must']);
  });

  test('a value worked out from a decoded one is decoded', () => {
    const needs = needsOf(profile, new Map(), asking('observe', 12));
    const offer = onTarget(needs, valuesOf(camera().specs, 'decoded', [source]));
    expect(offer.get('detail-on-target')?.from).toBe('decoded');
  });

  test('without a source the offer is unknown', () => {
    const needs = needsOf(profile, new Map(), asking('monitor', 1));
    const unsourced = [...valuesOf(camera().specs, 'data-sheet', [source])].map(
      ([id, value]) => [id, id === 'picture-width' ? { ...value, sources: [] } : value] as const,
    );
    expect(onTarget(needs, new Map(unsourced)).has('detail-on-target')).toBe(false);
  });
});

describe('half a target', () => {
  test('a task without a distance is an unknown must, and the sentence says so', () => {
    const {
      class: found,
      detail,
      features,
    } = judged(asking('identify', null), { widthPx: 7680, heightPx: 4320 });
    expect(found).toBe('unverified');
    expect(detail?.why).toBe(
      'Detalje på målet: 250 px/m kræves for at identificere, men afstanden til målet er ikke oplyst, så behovet er ukendt.',
    );
    expect(features.get('resolution')?.importance).toBe('must');
  });

  test('a distance without a task is an unknown must, and the sentence says so', () => {
    const { class: found, detail } = judged(asking(null, 12), {});
    expect(found).toBe('unverified');
    expect(detail?.why).toBe(
      'Detalje på målet: målet er 12 m væk, men opgaven er ikke oplyst, så behovet er ukendt.',
    );
  });

  test('without either, no table speaks of a target', () => {
    expect(judged(nothingAsked, {}).detail).toBeUndefined();
  });
});

describe('a department’s own words', () => {
  const own = (value: Asked['overrides'] extends ReadonlyMap<string, infer O> ? O : never, id: string) =>
    asking(null, null, { overrides: new Map([[id, value]]) });

  test('count before what the camera does today', () => {
    const { worseMusts, features } = judged(
      own({ value: 8, importance: null, reason: 'Stor plads' }, 'resolution'),
      {},
    );
    expect(worseMusts).toEqual(['resolution']);
    expect(features.get('resolution')).toMatchObject({
      need: 8,
      needFrom: 'department',
      needWords: 'Stor plads',
    });
    expect(features.get('resolution')?.why).toBe(
      'Opløsning: kandidaten 4,09 MP, forvaltningen kræver 8 MP: ringere. Forvaltningens begrundelse: "Stor plads"',
    );
  });

  test('can do without what the camera does today', () => {
    const none = { value: null, importance: null, reason: 'Lys hele natten' };
    const { class: found, features } = judged(own(none, 'infrared'), { infraredRangeM: 0 });
    expect(found).toBe('similar');
    expect(features.get('infrared')).toMatchObject({ verdict: 'not-needed', needFrom: 'department' });
  });

  test('can say how much a feature counts', () => {
    const wish = { value: 5, importance: 'must' as const, reason: 'PoE' };
    expect(judged(own(wish, 'power'), { powerMaxW: 12 }).worseMusts).toEqual(['power']);
  });

  test('on resolution stand beside a task', () => {
    const overrides = new Map([['resolution', { value: 8, importance: null, reason: 'Vi beskærer' }]]);
    expect(judged(asking('observe', 12, { overrides }), {}).worseMusts).toEqual(['resolution']);
  });

  test('on detail take the place of the task’s figure', () => {
    const overrides = new Map([
      ['detail-on-target', { value: 500, importance: null, reason: '2025-udgaven' }],
    ]);
    expect(judged(asking('identify', 2, { overrides }), {}).detail).toMatchObject({
      need: 500,
      offer: 534.5,
    });
  });

  test('cameras that ask for the same in another order are matched once', () => {
    const one = { value: 1, importance: null, reason: 'r' };
    const pairs = [
      ['a', one],
      ['b', one],
    ] as const;
    expect(askedKey(asking('detect', 5, { overrides: new Map(pairs) }))).toBe(
      askedKey(asking('detect', 5, { overrides: new Map(pairs.toReversed()) })),
    );
    expect(askedKey(asking('detect', 5))).not.toBe(askedKey(asking('detect', 6)));
    expect(askedKey(nothingAsked)).toBe('');
  });
});

describe('laws', () => {
  const task = fc.constantFrom(...classes.map(({ id }) => id));
  const metres = fc.double({ min: 0.5, max: 200, noNaN: true });
  const degrees = fc.integer({ min: 5, max: 179 });
  const pixels = fc.integer({ min: 320, max: 12_000 });
  const rank = { worse: 0, unknown: 1, equal: 2, better: 3, 'not-needed': 3 };
  const lens = fc.oneof(
    degrees.map(fixed),
    fc.record({
      lensType: fc.constantFrom('varifocal' as const, null),
      viewMinDeg: fc.option(fc.integer({ min: 5, max: 60 })),
      viewMaxDeg: fc.integer({ min: 60, max: 179 }),
    }),
  );
  const verdict = (...given: Parameters<typeof judged>) => rank[judged(...given).detail?.verdict ?? 'worse'];

  test('more distance never makes a pass out of a fail', () => {
    fc.assert(
      fc.property(task, metres, metres, lens, pixels, degrees, (name, near, extra, view, widthPx, seen) => {
        const offered = { ...view, widthPx };
        const after = verdict(asking(name, near + extra), offered, fixed(seen));
        expect(after).toBeLessThanOrEqual(verdict(asking(name, near), offered, fixed(seen)));
      }),
    );
  });

  test('more pixels at the same view never make a fail out of a pass', () => {
    fc.assert(
      fc.property(
        task,
        metres,
        lens,
        pixels,
        pixels,
        degrees,
        (name, distance, view, widthPx, extra, seen) => {
          const before = verdict(asking(name, distance), { ...view, widthPx }, fixed(seen));
          const after = verdict(asking(name, distance), { ...view, widthPx: widthPx + extra }, fixed(seen));
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  test('narrowing the view never lowers the detail', () => {
    fc.assert(
      fc.property(pixels, degrees, degrees, metres, (width, one, other, distance) => {
        const narrow = pixelsPerMetre(width, Math.min(one, other), distance) ?? 0;
        expect(narrow).toBeGreaterThanOrEqual(pixelsPerMetre(width, Math.max(one, other), distance) ?? 0);
      }),
    );
  });

  test('a harder task never passes where an easier one fails', () => {
    fc.assert(
      fc.property(metres, lens, pixels, degrees, (distance, view, widthPx, seen) => {
        const ranks = classes.map(({ id }) =>
          verdict(asking(id, distance), { ...view, widthPx }, fixed(seen)),
        );
        expect(ranks).toEqual(ranks.toSorted((one, other) => other - one));
      }),
    );
  });
});
