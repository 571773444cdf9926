import { describe, expect, test } from 'vitest';
import { features } from '../../src/features/index.ts';
import type { Specs } from '../../src/model/camera.ts';
import type { FeatureRule } from '../../src/model/profile.ts';
import type { FeatureValue } from '../../src/model/value.ts';
import { specs } from '../equivalence/cameras.ts';

const rule: FeatureRule = { importance: 'should', weight: 1 };

function feature(id: string) {
  const found = features.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no feature ${id}`);
  return found;
}

function read(id: string, fields: Partial<Specs>) {
  return feature(id).read(specs(fields));
}

function compare(id: string, need: FeatureValue, offer: FeatureValue, more: Partial<FeatureRule> = {}) {
  return feature(id).compare(need, offer, { ...rule, ...more });
}

describe('reading a feature from specifications', () => {
  test('resolution is counted in pixels, for 4 MP is not always 4 MP', () => {
    expect(read('resolution', { widthPx: 2688, heightPx: 1520, resolutionMp: 4 })).toBe(4.09);
    expect(read('resolution', { widthPx: 2560, heightPx: 1440, resolutionMp: 4 })).toBe(3.69);
  });

  test('the resolution of a multisensor is that of the whole device', () => {
    const multisensor = {
      formFactor: 'multisensor' as const,
      resolutionMp: 20,
      widthPx: 2592,
      heightPx: 1944,
    };
    expect(read('resolution', multisensor)).toBe(20);
  });

  test('a multisensor has as many channels as its pixels hold pictures; figures of one channel say nothing', () => {
    const sensor = { formFactor: 'multisensor' as const, widthPx: 2592, heightPx: 1944 };
    expect(read('video-channels', { ...sensor, resolutionMp: 20 })).toBe(4);
    expect(read('video-channels', { ...sensor, resolutionMp: 5 })).toBeNull();
    expect(read('video-channels', { ...sensor, resolutionMp: 22.6 })).toBeNull();
    expect(read('video-channels', { formFactor: 'dome' })).toBe(1);
    expect(read('video-channels', { formFactor: 'thermal' })).toBeNull();
  });

  test('a plate reader is a fixed camera that reads plates', () => {
    expect(read('camera-type', { formFactor: 'anpr' })).toBe('fixed');
    expect(read('plate-reading', { formFactor: 'anpr' })).toBe(true);
  });

  test('a list of analytics that does not name a function is silent, not a no', () => {
    expect(read('line-crossing', { analytics: ['motion'] })).toBeNull();
    expect(read('plate-reading', { formFactor: 'dome', analytics: ['motion'] })).toBeNull();
  });

  test.each([
    [['IP67'], true],
    [['IP66', 'IP67'], true],
    [['IPX5'], true],
    [['IP54'], false],
    [['IP42'], false],
    [['IPX4'], false],
  ])('%j without a stated environment: outdoors %s', (ipRatings, outdoors) => {
    expect(read('outdoor', { environment: null, ipRatings })).toBe(outdoors);
  });

  test('the stated environment wins over the IP code', () => {
    expect(read('outdoor', { environment: 'indoor', ipRatings: ['IP67'] })).toBe(false);
  });

  test('a lens that is set once does not zoom', () => {
    expect(read('optical-zoom', { lensType: 'motorized-varifocal', focalMinMm: 2.8, focalMaxMm: 12 })).toBe(
      1,
    );
    expect(read('optical-zoom', { lensType: 'zoom', focalMinMm: 5, focalMaxMm: 125 })).toBe(25);
    expect(read('optical-zoom', { lensType: null })).toBeNull();
  });

  test('"PoE" alone names no standard', () => {
    expect(read('poe-class', { poeStandards: ['PoE'] })).toBeNull();
    expect(read('poe-class', { poeStandards: ['802.3at', '802.3af'] })).toBe('802.3af');
  });

  test('no source, no value: every feature of an empty record is unknown', () => {
    const nothing = Object.fromEntries(Object.keys(specs()).map((field) => [field, null]));
    for (const { id, read: readFeature } of features) expect(readFeature(specs(nothing)), id).toBeNull();
  });
});

describe('comparing a need with an offer', () => {
  test('a tolerance is a share of the need', () => {
    expect(compare('resolution', 4, 3.8, { tolerance: 0.05 })).toBe('equal');
    expect(compare('resolution', 4, 3.79, { tolerance: 0.05 })).toBe('worse');
    expect(compare('resolution', 4, 4.3, { tolerance: 0.05 })).toBe('better');
  });

  test('a tolerance of temperature is in degrees', () => {
    expect(compare('temperature-low', -40, -30, { tolerance: 10 })).toBe('equal');
    expect(compare('temperature-low', -40, -29, { tolerance: 10 })).toBe('worse');
  });

  test.each(['low-light', 'infrared-range', 'wide-dynamic-range-figure'])(
    'a maker’s own figure for %s is never a gain',
    (id) => {
      const [little, much] = id === 'low-light' ? [0.1, 0.001] : [10, 200];
      expect(compare(id, little, much)).toBe('equal');
      expect(compare(id, much, little)).toBe('worse');
    },
  );

  test('both digits of an IP code must be reached', () => {
    expect(compare('ingress-protection', ['IP67'], ['IP66'])).toBe('worse');
    expect(compare('ingress-protection', ['IP66'], ['IP66', 'IP67'])).toBe('better');
    expect(compare('ingress-protection', ['IP66'], ['IP57'])).toBe('worse');
  });

  test('a camera that takes more than the port gives falls short; one that takes less meets the need', () => {
    expect(compare('poe-class', '802.3af', '802.3at')).toBe('worse');
    expect(compare('poe-class', '802.3at', '802.3af')).toBe('equal');
  });

  test('ONVIF profile T may stand in for S, which ends on 31 March 2027', () => {
    expect(compare('onvif-profiles', ['S'], ['T'], { accepts: { S: ['T'] } })).toBe('equal');
    expect(compare('onvif-profiles', ['G', 'S'], ['T'], { accepts: { S: ['T'] } })).toBe('worse');
  });

  test('another housing does only where the rule accepts it', () => {
    expect(compare('housing', 'turret', 'dome')).toBe('worse');
    expect(compare('housing', 'turret', 'dome', { accepts: { turret: ['dome'] } })).toBe('equal');
  });

  test('every feature compared with itself meets the need', () => {
    for (const { id, kind, read: readFeature, compare: compareWith } of features) {
      const value = readFeature(specs({ builtInMicrophone: true }));
      if (value !== null) expect(compareWith(value, value, rule), `${id} (${kind})`).toBe('equal');
    }
  });
});
