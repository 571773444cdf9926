import type { Say } from '../model/say.ts';
import { da } from './da.ts';
import { en, type MessageKey } from './en.ts';

export type { MessageKey };
export type Language = 'da' | 'en';

const dictionaries: Readonly<Record<Language, Readonly<Record<string, string>>>> = { da, en };
const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** A sentence by key, checked against text/en.ts by the compiler. */
export function say(key: MessageKey, values: Say['values'] = {}): Say {
  return { key, values };
}

/** Every sentence that skifte may say in a language, with its placeholders. */
export function templates(language: Language): readonly string[] {
  return Object.values(dictionaries[language]);
}

/** Writes a sentence in one language; a number is grouped and pointed as that language does. */
export function render(language: Language, says: Say): string {
  const template = dictionaries[language][says.key];
  if (template === undefined) throw new Error(`text/${language}.ts has no sentence "${says.key}"`);
  return fill(language, template, says.values);
}

/** The short way for a sentence that is rendered where it is made. */
export function sentence(
  language: Language,
  key: MessageKey,
  values: Record<string, string | number> = {},
): string {
  return render(language, say(key, values));
}

/**
 * The short way for a page of sentences in one language, where keys are put together (`outcome.` and the outcome's id):
 * a key that does not exist fails when it is rendered, not when it is compiled.
 */
export function speaker(language: Language): (key: string, values?: Say['values']) => string {
  return (key, values = {}) => render(language, { key, values });
}

/** Fills `{name}` in a template; used for sentences of rules/ too. */
export function fill(language: Language, template: string, values: Say['values']): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for ${whole} in "${template}"`);
    if (typeof value === 'object') return render(language, value);
    return typeof value === 'number' ? formatNumber(language, value) : value;
  });
}

/** `12855` ► `12.855` (da) or `12,855` (en); `decimals` fixes the digits after the point. */
export function formatNumber(language: Language, value: number, decimals?: number): string {
  const key = `${language} ${decimals}`;
  const known = numberFormats.get(key) ?? numberFormat(language, decimals);
  numberFormats.set(key, known);
  return known.format(value);
}

/** A run writes numbers by the hundred thousand, and making a format costs far more than using it. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, decimals?: number): Intl.NumberFormat {
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: 3 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(locales[language], digits);
}

/** `2026-01-02` ► `2. januar 2026` (da) or `2 January 2026` (en). */
export function formatDay(language: Language, day: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
