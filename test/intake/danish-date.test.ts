import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDanishDate } from '../../src/intake/danish-date.ts';

test.each([
  ['02.01.2026', '2026-01-02'],
  ['2.1.2026', '2026-01-02'],
  ['2. 1. 2026', '2026-01-02'],
  ['14-11-2021', '2021-11-14'],
  ['03-04-2020', '2020-04-03'],
  ['18/12/2025', '2025-12-18'],
  ['2/1-26', '2026-01-02'],
  ['31.12.27', '2027-12-31'],
  ['27. marts 2020', '2020-03-27'],
  ['2. jan. 2026', '2026-01-02'],
  ['den 5. maj 2026', '2026-05-05'],
  ['5-okt-26', '2026-10-05'],
  ['5 October 2026', '2026-10-05'],
  ['2026-01-02', '2026-01-02'],
  ['2026-01-02T00:00:00Z', '2026-01-02'],
  ['02.01.2026 00:00:00', '2026-01-02'],
  ['18122025', '2025-12-18'],
  ['20261231', '2026-12-31'],
  ['29.02.2028', '2028-02-29'],
])('%s is %s: the day comes first', (text, day) => {
  expect(readDanishDate(text)).toEqual({ day, why: null });
});

test.each(['31.02.2026', '29.02.2026', '12/18/2025', '00.01.2026', '2026-13-01', '32. marts 2026'])(
  'there is no day %s, and no other day is made of it',
  (text) => {
    expect(readDanishDate(text)).toEqual({
      day: null,
      why: { key: 'import.impossible-date', values: { value: text } },
    });
  },
);

test.each(['', 'snarest', '2026', 'Q3 2026', '46024', '1.2', '5. foo 2026'])('%j is no date', (text) => {
  expect(readDanishDate(text)).toMatchObject({ day: null, why: { key: 'import.not-a-date' } });
});

test('every day of two centuries comes back from every Danish way of writing it', () => {
  const days = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const ways = (['short', 'medium', 'long'] as const).map(
    (dateStyle) => new Intl.DateTimeFormat('da-DK', { dateStyle, timeZone: 'UTC' }),
  );
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      for (const way of ways) expect(readDanishDate(way.format(date)).day).toBe(day);
      expect(readDanishDate(day.split('-').reverse().join('')).day).toBe(day);
    }),
  );
});
