import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseData } from '../../src/app/read-data.ts';
import { fieldAspects, measureReading } from '../../src/intake/measure-reading.ts';
import { specsReader } from '../../src/intake/read-specs.ts';
import { ReadingRules, ReadingTexts } from '../../src/model/reading.ts';

const rulesFile = 'rules/reading/specs.json';
const book = parseData(ReadingRules, readFileSync(rulesFile, 'utf8'), rulesFile);
const textsFile = 'test/reading/texts.json';
const texts = parseData(ReadingTexts, readFileSync(textsFile, 'utf8'), textsFile);

function misreadings(rules: ReadingRules, pattern: RegExp): number {
  const touched = texts.filter(({ text }) => pattern.test(text));
  return measureReading(touched, specsReader(rules), fieldAspects).misreadings.length;
}

describe('the rules of reading', () => {
  test.each(book.rules.map((rule) => [rule.id, rule] as const))(
    'without %s some text is misread',
    (_, rule) => {
      const pattern = new RegExp(rule.pattern, 'iu');
      const without = { ...book, rules: book.rules.filter((other) => other !== rule) };
      expect(misreadings(without, pattern)).toBeGreaterThan(misreadings(book, pattern));
    },
  );

  test('an id names one rule', () => {
    expect(new Set(book.rules.map(({ id }) => id)).size).toBe(book.rules.length);
  });

  test.each(['a', '1', ' ', '1 x ', '1-2 ', '1/2 ', 'IR ', 'uden ', 'kabel ', 'IP66/', 'profil S '])(
    '10,000 characters of "%s" are read within a second',
    (piece) => {
      const text = `Kamera ${piece.repeat(10_000 / piece.length)}`;
      const read = specsReader(book);
      const start = performance.now();
      read(text);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
