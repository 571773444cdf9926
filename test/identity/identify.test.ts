import { describe, expect, test } from 'vitest';
import { howInWords } from '../../src/identity/how-in-words.ts';
import { identify } from '../../src/identity/models.ts';
import { rules, shippedIndex } from './shipped.ts';

const index = shippedIndex();

test('the answer names the model as the catalogue does, and every rule that led to it', () => {
  const text = 'DH-IPC-HDW2449TP-S-IL-0360B';
  expect(identify(index, { brand: 'dahua', text })).toEqual({
    text,
    cameraId: 'dahua/ipc-hdw2449t-s-il',
    brand: 'Dahua',
    model: 'IPC-HDW2449T-S-IL',
    variant: { focalMm: 3.6, viewDeg: 78 },
    how: ['dahua/maker-mark', 'dahua/video-standard', 'dahua/lens-code'],
    notCamera: false,
    suggestions: [],
  });
});

test('every rule can be read as a sentence in Danish and English', () => {
  const texts = ['2CD2143GO-I (C) hvid 4mm', 'Hikvison DS-2CD2143G0-I', 'P3265-LVE', 'p3265lve'];
  const how = texts.flatMap((text) => identify(index, { brand: null, text }).how);
  expect(how).toContain('hikvision/zero-for-letter-o');
  for (const rule of how)
    for (const language of ['da', 'en'] as const) expect(howInWords(rules, language, rule)).toMatch(/\.$/);
});

describe('the brand that a text leaves open', () => {
  test('a contradicting brand is never overruled; the model is only asked about', () => {
    const found = identify(index, { brand: 'Axis', text: 'DS-2CD2143G2-I' });
    expect(found.cameraId).toBeNull();
    expect(found.suggestions).toEqual([
      { cameraId: 'hikvision/ds-2cd2143g2-i', brand: 'Hikvision', model: 'DS-2CD2143G2-I' },
    ]);
  });

  test('a sub-brand, a former name and a label are tolerated, and said', () => {
    expect(identify(index, { brand: 'Hikvision', text: 'IPC-B140H' }).how).toContain('related-brand');
    expect(identify(index, { brand: 'Panasonic', text: 'WV-S1536LN' }).how).toContain('related-brand');
    expect(identify(index, { brand: 'ABUS', text: 'DS-2CD2143G2-I' }).how).toContain('related-brand');
  });

  test('a word that is no brand is tolerated with a long number only, and said', () => {
    expect(identify(index, { brand: 'Firma X', text: 'DS-2CD2143G2-I' }).how).toContain('brand-unknown');
    expect(identify(index, { brand: 'Firma X', text: 'CD63-E' }).cameraId).toBeNull();
    expect(identify(index, { brand: 'Verkada', text: 'CD63-E' }).model).toBe('CD63-E');
  });
});

describe('what is known not to be an IP camera says so and suggests none', () => {
  test.each([
    ['Hikvision', 'DS7208HQHI-K1'],
    [null, 'iDS-7732NXI-I4/X©-NVR 32 CH'],
    ['Dahua', 'VTO2111D=W'],
    ['Dahua', 'DHI-NVR4108-8P-4KS2'],
    [null, 'DS-2CE16D0T-IRF'],
    ['Hikvision', 'DS-K1T671M'],
    [null, 'Netværksoptager 16 kanaler'],
  ])('%s | %s', (brand, text) => {
    expect(identify(index, { brand, text })).toMatchObject({
      cameraId: null,
      notCamera: true,
      suggestions: [],
    });
  });

  test('a camera of the same maker is not said to be something else', () => {
    expect(identify(index, { brand: 'Hikvision', text: 'DS-2CD9999G9-I' }).notCamera).toBe(false);
  });
});

describe('suggestions', () => {
  test('are given only where nothing was found, at most five, nearest first', () => {
    const found = identify(index, { brand: 'Hikvision', text: 'DS-2CD2143G9-I' });
    expect(found.cameraId).toBeNull();
    expect(found.suggestions.length).toBeGreaterThan(0);
    expect(found.suggestions.length).toBeLessThanOrEqual(5);
    expect(found.suggestions.map(({ model }) => model)).toContain('DS-2CD2143G2-I');
    expect(identify(index, { brand: 'Hikvision', text: 'DS-2CD2143G2-I' }).suggestions).toEqual([]);
  });

  test('keep to the brand that is given', () => {
    const { suggestions } = identify(index, { brand: 'Dahua', text: 'IPC-HDW2441X-S' });
    expect(new Set(suggestions.map(({ brand }) => brand))).toEqual(new Set(['Dahua']));
  });

  test('are not given for words without a number', () => {
    expect(identify(index, { brand: null, text: 'Kamera ved indgang' }).suggestions).toEqual([]);
  });
});

test('empty, very long and odd texts are not found and do no harm', () => {
  for (const text of ['', ' ', '-', '((((', '\u0000', '9'.repeat(5000), 'DS-2CD2143G2-I '.repeat(400)])
    expect(identify(index, { brand: null, text }).cameraId).toBeNull();
});
