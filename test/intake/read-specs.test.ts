import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { productKinds } from '../../src/intake/product-kind.ts';
import { specsReader } from '../../src/intake/read-specs.ts';
import type { Specs } from '../../src/model/camera.ts';
import type { CatalogLine } from '../../src/model/catalog-line.ts';
import { ProductKindRules, ReadingRules } from '../../src/model/reading.ts';

const rules = (name: string) => JSON.parse(readFileSync(`rules/reading/${name}.json`, 'utf8'));
const read = specsReader(ReadingRules.parse(rules('specs')));

function known(text: string): Partial<Specs> {
  return Object.fromEntries(Object.entries(read(text).specs).filter(([, value]) => value !== null));
}

describe('specifications read from a catalogue text', () => {
  test.each<[string, Partial<Specs>]>([
    ['4 MP', { resolutionMp: 4 }],
    ['8MP netværkskamera', { resolutionMp: 8 }],
    ['2,1 megapixel', { resolutionMp: 2.1 }],
    ['2688x1520', { widthPx: 2688, heightPx: 1520 }],
    ['4K', { widthPx: 3840, heightPx: 2160 }],
    ['IR 30 m', { infraredRangeM: 30 }],
    ['infrarødt lys op til 40 meter', { infraredRangeM: 40 }],
    ['uden IR', { infraredRangeM: 0 }],
    ['2,8-12 mm', { focalMinMm: 2.8, focalMaxMm: 12 }],
    ['2.8 mm', { focalMinMm: 2.8, focalMaxMm: 2.8 }],
    ['varifokal', { lensType: 'varifocal' }],
    ['motoriseret varifokalt objektiv', { lensType: 'motorized-varifocal' }],
    ['udendørs', { environment: 'outdoor' }],
    ['Außenkamera', { environment: 'outdoor' }],
    ['inomhus', { environment: 'indoor' }],
    ['IP67', { ipRatings: ['IP67'] }],
    ['IP66/IP67', { ipRatings: ['IP66', 'IP67'] }],
    ['slagfast IK10', { ikRating: 'IK10' }],
    ['PoE+', { poeStandards: ['802.3at'] }],
    ['PoE', { poeStandards: ['PoE'] }],
    ['WDR 120 dB', { wdrDb: 120 }],
    ['120 dB WDR', { wdrDb: 120 }],
    ['indbygget mikrofon', { builtInMicrophone: true }],
    ['uden mikrofon', { builtInMicrophone: false }],
    ['nummerpladegenkendelse', { formFactor: 'anpr', analytics: ['anpr'] }],
    ['termisk', { formFactor: 'thermal' }],
    ['30x optisk zoom', { opticalZoom: 30, lensType: 'zoom' }],
    ['microSD op til 1 TB', { edgeStorageGb: 1024 }],
    ['ONVIF profil S, G og T', { onvifProfiles: ['S', 'G', 'T'] }],
    ['-40 til +60 °C', { temperatureMinC: -40, temperatureMaxC: 60 }],
    ['speed dome', { formFactor: 'ptz' }],
  ])('%s', (text, expected) => {
    expect(known(text)).toEqual(expected);
  });

  test.each(['IP-kamera', 'vægbeslag', 'Ø120 x 98 mm', 'længde 30 m kabel', 'Kamera'])(
    '%s says nothing',
    (text) => {
      expect(known(text)).toEqual({});
    },
  );

  test('every value comes with the words it was read from', () => {
    const { words } = read('Udendørs dome, 4 MP, IR 30 m');
    expect(words).toMatchObject({ resolutionMp: '4 MP', infraredRangeM: 'IR 30 m', environment: 'Udendørs' });
  });

  test('the megapixels of several sensors are those of the whole device', () => {
    expect(known('Multisensor 4 x 5 MP')).toEqual({ formFactor: 'multisensor', resolutionMp: 20 });
  });

  test.each<[string, Partial<Specs>]>([
    ['uden IR og mikrofon', { infraredRangeM: 0, builtInMicrophone: false }],
    ['Mikrofon: nej', { builtInMicrophone: false }],
    ['nicht für den Außenbereich', { environment: 'indoor' }],
    ['ohne Gesichtserkennung', {}],
    ['nummerpladegenkendelse kan tilkøbes', {}],
    ['LPR ready', {}],
  ])('what is denied or promised for later is not there: %s', (text, expected) => {
    expect(known(text)).toEqual(expected);
  });

  test.each<[string, Partial<Specs>]>([
    ['mekanisk IR-filter, 2 MP', { resolutionMp: 2 }],
    ['16x digital zoom', {}],
    ['e-PTZ', {}],
    ['digital WDR 120 dB', {}],
    ['diagonal FOV 125°', {}],
    ['til udendørs boks', {}],
    ['opbevaring -40 til 70 °C', {}],
    ['sløring af nummerplader', {}],
    ['Dome 4 MP, 2.495,00 kr', { formFactor: 'dome', resolutionMp: 4 }],
    ['termisk 384x288, visuel 4 MP', { formFactor: 'thermal', widthPx: 384, heightPx: 288 }],
    ['12 MP fisheye, 4K', { formFactor: 'fisheye', resolutionMp: 12 }],
  ])('what only looks like a figure of the camera is not read: %s', (text, expected) => {
    expect(known(text)).toEqual(expected);
  });

  test('an outdoor mount for a dome is no outdoor dome', () => {
    expect(known('Udendørs vægbeslag til dome-kamera, IP66')).toEqual({});
    expect(known('Udendørs dome-kamera med vægbeslag, IP66')).toEqual({
      formFactor: 'dome',
      environment: 'outdoor',
      ipRatings: ['IP66'],
    });
  });

  test('a view is narrow to wide, whichever way it is written, and one figure of a varifocal lens is its widest', () => {
    expect(known('synsvinkel 102°–33°')).toEqual({ viewMinDeg: 33, viewMaxDeg: 102 });
    expect(known('varifokal, synsvinkel 102°')).toEqual({ lensType: 'varifocal', viewMaxDeg: 102 });
  });
});

describe('what a line sells', () => {
  const kindOf = productKinds(ProductKindRules.parse(rules('product-kind')));
  const line = (name: string, unspsc: string | null = null) =>
    kindOf({ name, description: '', group: null, unspsc } as CatalogLine);

  test.each(['Udendørs dome 4MP', 'Netværkskamera', 'PTZ 30x'])('%s is a camera', (name) => {
    expect(line(name)).toBe('camera');
  });

  test.each([
    'Vægbeslag til dome',
    'NVR 16 kanaler',
    'Kameralicens',
    'Kuppel til dome',
    'Kabel Cat6',
    'Montering af kamera',
  ])('%s is not', (name) => {
    expect(line(name)).toBe('other');
  });

  test('a line that says neither is unclear, unless its code says camera', () => {
    expect(line('P3265-LVE')).toBe('unclear');
    expect(line('P3265-LVE', '46171610')).toBe('camera');
  });
});
