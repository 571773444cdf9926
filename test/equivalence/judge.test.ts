import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/equivalence/judge.ts';
import { needsOf } from '../../src/equivalence/needs.ts';
import { valuesOf } from '../../src/equivalence/values.ts';
import type { Specs } from '../../src/model/camera.ts';
import { matchClasses } from '../../src/model/value.ts';
import { camera, profile, source } from './cameras.ts';

function classOf(installed: Partial<Specs>, offered: Partial<Specs>, offerSources = [source]) {
  const needs = needsOf(profile, valuesOf(camera(installed).specs, 'data-sheet', [source]));
  return judge(needs, valuesOf(camera(offered).specs, 'data-sheet', offerSources));
}

describe('the class of a candidate follows from its features', () => {
  test('a camera compared with itself is direct', () => {
    expect(classOf({}, {})).toEqual({ class: 'direct', score: 100, worseMusts: [], unknownMusts: [] });
  });

  test('more of a must or a should than needed is an upgrade', () => {
    expect(classOf({}, { widthPx: 3840, heightPx: 2160 }).class).toBe('upgrade');
    expect(classOf({ framesPerSecond: 25 }, { framesPerSecond: 60 }).class).toBe('upgrade');
  });

  test('one must below the need makes it a downgrade, however good the rest', () => {
    const offered = { widthPx: 1920, heightPx: 1080, framesPerSecond: 60, ikRating: 'IK11' };
    expect(classOf({}, offered)).toMatchObject({ class: 'downgrade', worseMusts: ['resolution'] });
    expect(classOf({}, { viewMinDeg: 60, viewMaxDeg: 60 }).worseMusts).toEqual(['view-wide']);
    expect(classOf({}, { infraredRangeM: 0 }).worseMusts).toEqual(['infrared']);
    expect(classOf({}, { environment: 'indoor' }).worseMusts).toEqual(['outdoor']);
    expect(classOf({}, { formFactor: 'ptz' }).worseMusts).toEqual(['camera-type']);
  });

  test('a must that no source tells of makes it unverified, never a pass', () => {
    expect(classOf({}, { infraredRangeM: null })).toMatchObject({
      class: 'unverified',
      unknownMusts: ['infrared'],
    });
  });

  test('a candidate without any source is unknown in every must', () => {
    const judgement = classOf({}, {}, []);
    expect(judgement.class).toBe('unverified');
    expect(judgement.unknownMusts).toEqual(['camera-type', 'infrared', 'outdoor', 'resolution', 'view-wide']);
  });

  test('a should below the need makes it similar', () => {
    expect(classOf({ builtInMicrophone: true }, { builtInMicrophone: false }).class).toBe('similar');
  });

  test('an unknown should changes the score and not the class', () => {
    const judgement = classOf({ builtInMicrophone: true }, { builtInMicrophone: null });
    expect(judgement.class).toBe('direct');
    expect(judgement.score).toBeLessThan(100);
  });

  test('an info never changes the class', () => {
    expect(classOf({ powerMaxW: 5 }, { powerMaxW: 50 }).class).toBe('direct');
  });

  test('what the camera has not today is not needed tomorrow', () => {
    expect(classOf({ builtInMicrophone: false }, { builtInMicrophone: false }).class).toBe('direct');
  });

  test('makers measure infrared range differently: a longer one is no gain', () => {
    expect(classOf({ infraredRangeM: 30 }, { infraredRangeM: 80 }).class).toBe('direct');
    expect(classOf({ infraredRangeM: 80 }, { infraredRangeM: 30 }).class).toBe('similar');
  });
});

describe('laws', () => {
  const fields = fc.record<Partial<Specs>>({
    formFactor: fc.constantFrom('dome', 'bullet', 'ptz', null),
    widthPx: fc.constantFrom(1920, 2688, 3840, null),
    heightPx: fc.constantFrom(1080, 1520, 2160, null),
    framesPerSecond: fc.constantFrom(15, 25, 60, null),
    viewMaxDeg: fc.constantFrom(50, 90, 103, 120, null),
    infraredRangeM: fc.constantFrom(0, 20, 50, null),
    environment: fc.constantFrom('indoor', 'outdoor', null),
    ipRatings: fc.constant(null),
    builtInMicrophone: fc.constantFrom(true, false, null),
    ikRating: fc.constantFrom('IK08', 'IK10', null),
  });
  const rank = (name: string) => ['downgrade', 'unverified', 'similar', 'direct', 'upgrade'].indexOf(name);

  test('a camera compared with itself is direct, or unverified where a must of it is unknown', () => {
    fc.assert(
      fc.property(fields, (some) => {
        const { class: own, worseMusts } = classOf(some, some);
        // An assumed must may be more than the camera is known to do; only then can it fall short of itself.
        const assumed = needsOf(profile, valuesOf(camera(some).specs, 'data-sheet', [source])).some(
          ({ value, rule }) => rule.importance === 'must' && value?.from === 'assumed',
        );
        expect(worseMusts).toEqual([]);
        expect(assumed ? ['direct', 'unverified'] : ['direct']).toContain(own);
      }),
    );
  });

  test('worsening one feature of an offer never improves its class', () => {
    fc.assert(
      fc.property(fields, fields, (installed, offered) => {
        const before = classOf(installed, offered);
        for (const worse of [
          { infraredRangeM: 0 },
          { environment: 'indoor' as const },
          { widthPx: 320, heightPx: 240 },
          { viewMaxDeg: 10 },
          { framesPerSecond: 1 },
          { ikRating: 'IK00' },
          { builtInMicrophone: false },
        ]) {
          const known = Object.keys(worse).every((field) => offered[field as keyof Specs] !== null);
          if (!known && !('ikRating' in worse)) continue;
          const after = classOf(installed, { ...offered, ...worse });
          if (known) expect(rank(after.class)).toBeLessThanOrEqual(rank(before.class));
        }
      }),
    );
  });

  test('removing a source never turns anything into a pass', () => {
    fc.assert(
      fc.property(fields, fields, (installed, offered) => {
        const without = classOf(installed, offered, []);
        expect(['unverified', 'direct']).toContain(without.class);
        expect(without.worseMusts).toEqual([]);
        if (without.class === 'direct') expect(without.unknownMusts).toEqual([]);
      }),
    );
  });

  test('there are five classes and no other', () => {
    fc.assert(fc.property(fields, fields, (one, other) => matchClasses.includes(classOf(one, other).class)));
  });
});
