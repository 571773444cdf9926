import { cleanText } from '../clean-text.ts';

/**
 * A model number as the grammars want it: capitals, spaces as dashes, and nothing that stands in brackets, for what is
 * in brackets may be there or not (`-LI(S)(2U)`) or is not the number's (`(2.8mm)`).
 */
export function numberForm(text: string): string {
  return cleanText(text)
    .toUpperCase()
    .replace(/\([^()]*\)?/gu, '')
    .trim()
    .replace(/\s*([/-])\s*/gu, '$1')
    .replace(/[\s_]+/gu, '-');
}
