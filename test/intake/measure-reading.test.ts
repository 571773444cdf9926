import { describe, expect, test } from 'vitest';
import { fieldAspects, measureReading } from '../../src/intake/measure-reading.ts';
import { Specs } from '../../src/model/camera.ts';
import { ReadingTexts } from '../../src/model/reading.ts';

const texts = ReadingTexts.parse([
  { text: 'dome 4 MP IP66/67', language: 'da', specs: { resolutionMp: 4, ipRatings: ['IP66', 'IP67'] } },
  { text: 'beslag', language: 'da', specs: {} },
]);

function measured(read: Record<string, unknown>) {
  const readings = new Map([['dome 4 MP IP66/67', Specs.parse(read)]]);
  const reader = (text: string) => ({ specs: readings.get(text) ?? Specs.parse({}), words: {} });
  return measureReading(texts, reader, fieldAspects);
}

describe('measuring a reader', () => {
  test('what is read as stated is right, word by word in lists', () => {
    const { all } = measured({ resolutionMp: 4, ipRatings: ['IP67', 'IP66'] });
    expect(all).toMatchObject({ right: 3, wrong: 0, missed: 0, precision: 1, recall: 1 });
  });

  test('a value other than the stated one is both wrong and missed', () => {
    const { all, misreadings } = measured({ resolutionMp: 5, ipRatings: ['IP66', 'IP67'] });
    expect(all).toMatchObject({ right: 2, wrong: 1, missed: 1, precision: 2 / 3, recall: 2 / 3 });
    expect(misreadings).toEqual([
      { text: 'dome 4 MP IP66/67', aspect: 'resolutionMp', stated: ['4'], read: ['5'] },
    ]);
  });

  test('a value that no text states is wrong', () => {
    const { aspects } = measured({ formFactor: 'dome' });
    expect(aspects.find(({ id }) => id === 'formFactor')).toMatchObject({
      wrong: 1,
      precision: 0,
      recall: null,
    });
  });

  test('where nothing is read, precision is unknown and not perfect', () => {
    expect(measured({}).all).toMatchObject({ right: 0, missed: 3, precision: null, recall: 0 });
  });
});
