import type { Say } from '../model/say.ts';
import { say } from '../text/index.ts';

/** A calendar day, or the reason why the text is none. */
export type ReadDay =
  | { readonly day: string; readonly why: null }
  | { readonly day: null; readonly why: Say };

/** Which of two numbers comes first; month first only where a person says so of a column. */
export type DateOrder = 'day-first' | 'month-first';

/** Three letters tell the months apart, in Danish and in English. */
const months = new Map(
  [
    ['jan'],
    ['feb'],
    ['mar'],
    ['apr'],
    ['maj', 'may'],
    ['jun'],
    ['jul'],
    ['aug'],
    ['sep'],
    ['okt', 'oct'],
    ['nov'],
    ['dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/;
const dayFirst = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{2}|\d{4})(?:\s+(?:kl\.?\s*)?[\d:.]+)?$/;
const withMonthName = /^(?:den\s+)?(\d{1,2})\.?\s*(?:-|\s)\s*(\p{L}{3,9})\.?\s*(?:-|\s)\s*(\d{2}|\d{4})$/iu;
const eightDigits = /^(\d{2})(\d{2})(\d{4})$/;
const eightDigitsIso = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * Reads a date as Danes write it, day first always: `02.01.2026`, `2/1-26`, `27. marts 2020`, `18122025`; and ISO. Two
 * digits are a year of this century. A day that no calendar has is null with the reason.
 */
export function readDanishDate(text: string, order: DateOrder = 'day-first'): ReadDay {
  const trimmed = text.trim();
  const parts = splitDate(trimmed, order);
  if (parts === null) return { day: null, why: say('import.not-a-date', { value: trimmed }) };
  const day = dayOf(parts);
  return day === null ? { day, why: say('import.impossible-date', { value: trimmed }) } : { day, why: null };
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

function splitDate(text: string, order: DateOrder): DateParts | null {
  const isoParts = iso.exec(text);
  if (isoParts !== null) return toParts(isoParts[3], isoParts[2], isoParts[1]);
  const named = withMonthName.exec(text);
  if (named !== null) {
    const month = months.get((named[2] ?? '').slice(0, 3).toLowerCase());
    return month === undefined ? null : toParts(named[1], String(month), named[3]);
  }
  const numbers = dayFirst.exec(text) ?? eightDigits.exec(text);
  if (numbers === null) return null;
  if (order === 'month-first') return toParts(numbers[2], numbers[1], numbers[3]);
  const parts = toParts(numbers[1], numbers[2], numbers[3]);
  // Eight digits are day first like the rest; only what makes no day that way is tried as year first.
  const other = dayOf(parts) === null ? eightDigitsIso.exec(text) : null;
  return other === null ? parts : toParts(other[3], other[2], other[1]);
}

function toParts(date = '', month = '', year = ''): DateParts {
  return {
    year: Number(year.length === 2 ? `20${year}` : year),
    month: Number(month),
    date: Number(date),
  };
}

function dayOf({ year, month, date }: DateParts): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  const time = new Date(Date.UTC(year, month - 1, date));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === date
    ? time.toISOString().slice(0, 10)
    : null;
}
