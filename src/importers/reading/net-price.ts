import { type Money, minorFromDecimal } from '../../model/money.ts';
import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import { product } from './exact-decimal.ts';

export interface NetPrice {
  readonly price: Money | null;
  /** What a person should know of the price, or why there is none although the file names one. */
  readonly problem: Say | null;
}

/**
 * An amount as the trade formats write it, with a point before the decimals and no other marks, times `factor`. What is
 * written otherwise is unknown: `1.499,50` could be read two ways.
 */
export function netPrice(amount: string, currency: string | null, factor = '1'): NetPrice {
  const exact = product(amount, factor);
  const minor = exact === null ? null : minorFromDecimal(exact);
  const code = currency?.toUpperCase() ?? '';
  if (minor === null || !/^[A-Z]{3}$/.test(code)) {
    const value = [amount, factor === '1' ? '' : `× ${factor}`, code].filter((part) => part !== '').join(' ');
    return { price: null, problem: say('import.unread-price', { value }) };
  }
  return { price: { minor, currency: code }, problem: minor === 0 ? say('import.zero-price') : null };
}
