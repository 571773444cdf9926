import { formatDay, type Language } from '../../text/index.ts';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/** A date as exact as its source gives it: `2018`, `2022-11` ► `november 2022`, `2026-08-21` ► `21. august 2026`. */
export function partialDate(language: Language, date: string): string {
  if (date.length === 4) return date;
  if (date.length === 10) return formatDay(language, date);
  const month = new Date(`${date}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(month);
}
