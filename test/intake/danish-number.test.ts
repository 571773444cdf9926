import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  danishReading,
  decideNumberFormat,
  type NumberFormat,
  parseMinor,
} from '../../src/intake/danish-number.ts';

const danish: NumberFormat = { decimal: ',', why: 'seen' };
const english: NumberFormat = { decimal: '.', why: 'seen' };

describe('an amount in a Danish column', () => {
  test.each([
    ['1.234,50', 123450],
    ['1.500', 150000],
    ['12.855', 1285500],
    ['1.234.567,89', 123456789],
    ['8450', 845000],
    ['8450,5', 845050],
    ['0,05', 5],
    ['kr. 1.234,50', 123450],
    ['1.234,50 kr.', 123450],
    ['1.234,50\u00a0kr.', 123450],
    ['1\u202f234,50', 123450],
    ['1\u2009234,50', 123450],
    ['1 234,50', 123450],
    ['DKK 99', 9900],
    ['99 DKK', 9900],
    ['1.234,-', 123400],
    ['1.234,- kr.', 123400],
    ['1.234,–', 123400],
    ['-1.234,50', -123450],
    ['\u22121.234,50', -123450],
    ['(1.234,50)', -123450],
    ['1.234,50-', -123450],
    ['kr. -5,00', -500],
    ['12,345', 1235],
  ])('%s', (text, ore) => {
    expect(parseMinor(text, danish)).toBe(ore);
  });
});

test.each([
  ['1,234.50', 123450],
  ['1,500', 150000],
  ['459.99', 45999],
  ['1,234,567.89', 123456789],
])('an amount in an English column: %s', (text, minor) => {
  expect(parseMinor(text, english)).toBe(minor);
});

test.each([
  '',
  ' ',
  '-',
  'Pris på forespørgsel',
  'efter aftale',
  '17,1 mio. kr.',
  '12 t. kr.',
  '5 pct.',
  '12 stk.',
  '1.23,4',
  '1..000',
  '1,2,3',
  ',50',
  '12,',
  '1.2345',
  '459.99',
  '1e5',
  '99999999999999999999',
])('%j is no amount: unknown, never zero', (text) => {
  expect(parseMinor(text, danish)).toBeNull();
});

describe('the decimal sign is decided for the whole column', () => {
  test.each([
    ['1.234,50 shows a comma', ['1.500', '1.234,50'], ','],
    ['459.99 shows a point', ['1,500', '459.99'], '.'],
    ['two groups show the other sign', ['1.234.567'], ','],
    ['a round amount with a dash shows a comma', ['1.500', '750,-'], ','],
    ['0.125 cannot be a group', ['0.125'], '.'],
    ['1234.567 cannot be a group', ['1234.567'], '.'],
  ])('%s', (_, samples, decimal) => {
    expect(decideNumberFormat(samples)).toEqual({ decimal, why: 'seen' });
  });

  test('a column of lone groups decides nothing, and is then read in the Danish way', () => {
    expect(decideNumberFormat(['1.500', '2.000', '900'])).toBe('ambiguous');
    expect(parseMinor('1.500', danishReading)).toBe(150000);
  });

  test('whole numbers need no decision', () => {
    expect(decideNumberFormat(['1500', '', 'på forespørgsel'])).toEqual({
      decimal: ',',
      why: 'no-separators',
    });
  });

  test('cells that contradict each other: what can only be read one way is read so, the others stay unknown instead of wrong', () => {
    const format = decideNumberFormat(['2.499,00', '3.199,00', '459.99', '1.500']);
    expect(format).toEqual({ decimal: ',', why: 'mixed' });
    if (format === 'ambiguous') return expect.unreachable();
    expect(['2.499,00', '459.99', '1.500', '800'].map((text) => parseMinor(text, format))).toEqual([
      249900,
      45999,
      null,
      80000,
    ]);
  });
});

const ore = fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 });

test.each([
  ['da-DK', danish],
  ['en-GB', english],
] as const)('any amount written in %s comes back to the øre', (locale, format) => {
  const currency = new Intl.NumberFormat(locale, { style: 'currency', currency: 'DKK' });
  const plain = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  fc.assert(
    fc.property(ore, (minor) => {
      expect(parseMinor(plain.format(minor / 100), format)).toBe(minor);
      expect(parseMinor(currency.format(minor / 100), format)).toBe(minor);
    }),
  );
});

test.each([
  ['da-DK', ','],
  ['en-GB', '.'],
] as const)('a column of amounts with øre in %s is understood', (locale, decimal) => {
  const plain = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.array(ore, { minLength: 1, maxLength: 20 }), (amounts) => {
      expect(decideNumberFormat(amounts.map((minor) => plain.format(minor / 100)))).toEqual({
        decimal,
        why: 'seen',
      });
    }),
  );
});
