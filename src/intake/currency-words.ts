import type { HeaderRules } from '../model/headers.ts';

interface SplitAmount {
  readonly amount: string;
  /** ISO 4217; null where the text names none. */
  readonly currency: string | null;
}

export interface CurrencyWords {
  /** `€ 459,99` ► amount and currency. A word that is no known currency stays, and the amount is then unreadable. */
  readonly split: (text: string) => SplitAmount;
  /** The currency of a word, or the code itself where it is one; null where nobody knows. */
  readonly code: (word: string) => string | null;
  /** The currency that a header names, as `Pris (EUR)` does. */
  readonly inLabel: (label: string) => string | null;
}

const before = /^([^\d\s.,()+\-\u2212]+)\.?\s*/u;
const after = /\s*([^\d\s.,()+\-\u2212]+)\.?$/u;
const digit = /\d/;

/** Reads the currency words of rules/headers. */
export function currencyWords(money: HeaderRules['money']): CurrencyWords {
  const codes = new Map(Object.entries(money?.words ?? {}).map(([word, code]) => [word.toLowerCase(), code]));
  const lookUp = (word: string): string | null => codes.get(word.toLowerCase().replace(/\.$/, '')) ?? null;

  function split(text: string): SplitAmount {
    if (digit.test(text.charAt(0)) && digit.test(text.charAt(text.length - 1)))
      return { amount: text, currency: null };
    for (const pattern of [before, after]) {
      const currency = lookUp(pattern.exec(text)?.[1] ?? '');
      if (currency !== null) return { amount: text.replace(pattern, ''), currency };
    }
    return { amount: text, currency: null };
  }

  function inLabel(label: string): string | null {
    for (const word of label.split(/[\s()[\],;:/]+/)) {
      const currency = lookUp(word);
      if (currency !== null) return currency;
    }
    return null;
  }

  return { split, code: (word) => lookUp(word) ?? (/^[A-Z]{3}$/.test(word) ? word : null), inLabel };
}
