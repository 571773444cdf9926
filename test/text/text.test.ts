import { describe, expect, test } from 'vitest';
import { features } from '../../src/features/index.ts';
import { da } from '../../src/text/da.ts';
import { en } from '../../src/text/en.ts';
import { fill, formatNumber, sentence } from '../../src/text/index.ts';

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const english: Readonly<Record<string, string>> = en;
const danish: Readonly<Record<string, string>> = da;

describe('the two languages', () => {
  test('have the same sentences', () => {
    expect(Object.keys(danish).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(Object.keys(english))('%s takes the same values in both', (key) => {
    expect(placeholders(danish[key] ?? '')).toEqual(placeholders(english[key] ?? ''));
  });

  test('name every feature', () => {
    for (const { id, unit } of features) {
      expect(danish, id).toHaveProperty([`feature.${id}`]);
      if (unit !== null) expect(danish, id).toHaveProperty([`unit.${unit}`]);
    }
  });
});

describe('numbers in sentences', () => {
  test('are written as the reader writes them', () => {
    expect(formatNumber('da', 12855)).toBe('12.855');
    expect(formatNumber('en', 12855)).toBe('12,855');
    expect(formatNumber('da', 8450, 2)).toBe('8.450,00');
    expect(sentence('da', 'view.untold', { count: 1234 })).toContain('1.234 yderligere');
  });

  test('a year given as text is not grouped', () => {
    expect(fill('da', 'i {year}', { year: '2026' })).toBe('i 2026');
  });

  test('a sentence with a value missing is a fault of ours, not a hole in the text', () => {
    expect(() => fill('da', '{missing}', {})).toThrow(/missing/);
  });
});
