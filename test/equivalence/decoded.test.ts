import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/equivalence/compare.ts';
import { decodedValues } from '../../src/equivalence/decoded-values.ts';
import { judge, verdictOn } from '../../src/equivalence/judge.ts';
import { needsOf } from '../../src/equivalence/needs.ts';
import { bestOf, type Values, valuesOf } from '../../src/equivalence/values.ts';
import { features } from '../../src/features/index.ts';
import { decode } from '../../src/identity/decode/decode.ts';
import type { Specs } from '../../src/model/camera.ts';
import type { Profile } from '../../src/model/profile.ts';
import { book, decodingUse } from '../identity/decode/shipped.ts';
import { cameras } from '../identity/shipped.ts';
import { profile, source, specs } from './cameras.ts';

const unknown = { formFactor: null, widthPx: null, heightPx: null, lensType: null } as const;
const sheet = (fields: Partial<Specs>) => valuesOf(specs(fields), 'data-sheet', [source]);

function decoded(model: string): Values {
  const found = book.makers.flatMap((maker) => decode(maker, model) ?? []);
  return decodedValues(found[0] ?? null, decodingUse);
}

/** The test profile with one answer to decoded values for every feature. */
function profileWhere(answer: 'counts' | 'hint'): Profile {
  const rules = Object.entries(profile.features).map(
    ([id, rule]) => [id, { ...rule, decoded: answer }] as const,
  );
  return { ...profile, features: Object.fromEntries(rules) };
}

function comparisons(installed: Values, offer: Values, by: Profile = profile) {
  const list = compare(needsOf(by, installed), offer, 'en');
  return new Map(list.map((comparison) => [comparison.id, comparison]));
}

describe('what a decoded value is', () => {
  test('it is marked, and names the rule in both languages and as its source', () => {
    expect(decoded('DS-2CD2T43G9-I8').get('infrared-range')).toMatchObject({
      value: 80,
      from: 'decoded',
      words: { da: expect.stringContaining('80 meter'), en: expect.stringContaining('80 metres') },
      sources: [{ url: 'urn:decoding-rule:hikvision/infrared-reach' }],
    });
  });

  test('what rests on too little is no value: trade knowledge, one model, nineteen of twenty not reached', () => {
    expect([...decoded('IPC-T640H').keys()]).toEqual(['resolution']);
    expect(decoded('TD-8443IS2N').size).toBe(0);
    expect(decoded('IPC-HFW2449T-ZAS-IL').has('lens-adjustment')).toBe(false);
  });
});

describe('a decoded must is a hint unless the profile says that it counts', () => {
  const number = decoded('DS-2CD2143G9-IS');

  test('a decoded offer makes a must neither equal nor worse, and the reader is told why', () => {
    const offer = bestOf(sheet(unknown), number);
    const same = comparisons(sheet({}), offer);
    expect(same.get('camera-type')).toMatchObject({
      verdict: 'unknown',
      offer: 'fixed',
      offerFrom: 'decoded',
    });
    expect(same.get('resolution')).toMatchObject({
      verdict: 'unknown',
      why: expect.stringContaining('decides no requirement'),
    });
    const more = comparisons(sheet({ widthPx: 3840, heightPx: 2160 }), offer);
    expect(more.get('resolution')?.verdict).toBe('unknown');
    expect(judge(needsOf(profile, sheet({})), offer).class).toBe('unverified');
  });

  test('a decoded need that is not the assumed one makes a must neither equal nor better nor worse', () => {
    const eight = bestOf(sheet(unknown), decoded('DS-2CD2183G9-IS'));
    for (const width of [1920, 2688, 3840, 7680]) {
      const offer = sheet({ widthPx: width, heightPx: (width * 9) / 16 });
      expect(comparisons(eight, offer).get('resolution')).toMatchObject({
        verdict: 'unknown',
        need: 8,
        needFrom: 'decoded',
      });
    }
  });

  test('a decoded need that is the assumed one leaves the assumption to decide, with the rule beside it', () => {
    const four = comparisons(bestOf(sheet(unknown), number), sheet({})).get('resolution');
    expect(four).toMatchObject({ verdict: 'equal', need: 4, needFrom: 'assumed' });
    expect(four?.needWords).toContain('4 megapixels');
  });

  test('a number that says a must is not needed does not do away with it', () => {
    const rules = {
      ...profile.features,
      'optical-zoom': { importance: 'must', weight: 4, assume: 20 },
    } as const;
    const [need] = needsOf({ ...profile, features: rules }, bestOf(sheet(unknown), number)).filter(
      ({ feature }) => feature.id === 'optical-zoom',
    );
    expect(need).toMatchObject({ needed: true, value: { value: 1, from: 'decoded' } });
    expect(need === undefined ? null : verdictOn(need, sheet({}).get('optical-zoom'))).toBe('unknown');
  });

  test('where the profile lets it count, it decides', () => {
    const offer = bestOf(sheet(unknown), number);
    const counted = comparisons(sheet({}), offer, profileWhere('counts'));
    expect(counted.get('camera-type')?.verdict).toBe('equal');
    expect(counted.get('camera-type')?.why).toContain('decoded from the model number');
    const more = comparisons(sheet({ widthPx: 3840, heightPx: 2160 }), offer, profileWhere('counts'));
    expect(more.get('resolution')?.verdict).toBe('worse');
  });

  test('a should that is decoded counts and is marked', () => {
    const need = sheet({ builtInMicrophone: true });
    const offer = bestOf(sheet({ builtInMicrophone: null }), decoded('DS-2CD2143G9-LIU'));
    expect(comparisons(need, offer).get('microphone')).toMatchObject({
      verdict: 'equal',
      offerFrom: 'decoded',
      why: expect.stringContaining('The offer is decoded from the model number, not read.'),
    });
  });
});

describe('laws', () => {
  const numbers = fc.constantFrom(
    ...cameras.filter(({ manufacturer }) => book.byMaker.has(manufacturer)).map(({ model }) => model),
  );
  const some = fc.record<Partial<Specs>>({
    formFactor: fc.constantFrom('dome', 'bullet', 'ptz', null),
    resolutionMp: fc.constantFrom(2, 4, 8, null),
    widthPx: fc.constant(null),
    heightPx: fc.constant(null),
    lensType: fc.constantFrom('fixed', 'zoom', null),
    opticalZoom: fc.constantFrom(25, null),
    infraredRangeM: fc.constantFrom(0, 30, null),
    whiteLight: fc.constantFrom(true, false, null),
    builtInMicrophone: fc.constantFrom(true, false, null),
    audioOut: fc.constantFrom(true, false, null),
  });

  test('decoded never outranks a value that was read, from whatever source', () => {
    fc.assert(
      fc.property(some, numbers, fc.constantFrom('data-sheet', 'catalog-text'), (fields, model, from) => {
        const read = valuesOf(specs(fields), from, [source]);
        const both = bestOf(read, decoded(model));
        for (const { id } of features) {
          if (read.has(id)) expect(both.get(id)).toEqual(read.get(id));
          else if (both.has(id)) expect(both.get(id)?.from).toBe('decoded');
        }
      }),
    );
  });

  test('under hint no must with a decoded need or offer is equal, better or worse', () => {
    fc.assert(
      fc.property(some, some, numbers, numbers, (installed, offered, one, other) => {
        const offer = bestOf(sheet(offered), decoded(other));
        const all = comparisons(bestOf(sheet(installed), decoded(one)), offer, profileWhere('hint'));
        for (const { importance, needFrom, offerFrom, verdict } of all.values()) {
          if (importance !== 'must' || (needFrom !== 'decoded' && offerFrom !== 'decoded')) continue;
          expect(['unknown', 'not-needed']).toContain(verdict);
          if (needFrom === 'decoded') expect(verdict).toBe('unknown');
        }
      }),
    );
  });

  test('under hint a number never turns an offer into a pass that it was not', () => {
    const passes = ['direct', 'upgrade', 'similar'];
    fc.assert(
      fc.property(some, some, numbers, (installed, offered, model) => {
        const needs = needsOf(profileWhere('hint'), sheet(installed));
        const before = judge(needs, sheet(offered)).class;
        const after = judge(needs, bestOf(sheet(offered), decoded(model))).class;
        if (!passes.includes(before)) expect(after).toBe(before);
      }),
    );
  });
});
