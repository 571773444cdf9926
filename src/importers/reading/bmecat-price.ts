import type { Money } from '../../model/money.ts';
import type { Say } from '../../model/say.ts';
import { say } from '../../text/index.ts';
import { bmecatDay } from './bmecat-day.ts';
import { positive } from './exact-decimal.ts';
import { netPrice } from './net-price.ts';
import { nodesAt, textAt, type XmlNode } from './xml-node.ts';

export interface BmecatPrice {
  /** `none`: no price excluding VAT is named at all. `unread`: one is named and cannot be told. */
  readonly state: 'read' | 'none' | 'unread';
  readonly price: Money | null;
  /** The kind of price that was read: `net_customer`. */
  readonly type: string | null;
  /** The unit that the price itself names, where it is not the order unit. */
  readonly unit: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly problem: Say | null;
}

interface Defaults {
  readonly currency: string | null;
  readonly made: string | null;
}

/**
 * Prices excluding VAT, the buyer's own before the list price. gros_list includes VAT, nrp is a recommended retail
 * price and net_customer_exp is for express delivery: none of them is what one camera costs on the agreement.
 * Source: BMEcat 2005, PRODUCT_PRICE, attribute price_type.
 */
const netTypes = ['net_customer', 'net_list'] as const;

const nothing = {
  price: null,
  type: null,
  unit: null,
  validFrom: null,
  validTo: null,
  problem: null,
} as const;

/**
 * The price of one product: of the best kind, in the catalogue's currency where there are several, from the smallest
 * quantity. Several that are left (one per territory, say) are no answer.
 */
export function bmecatPrice(product: XmlNode, { currency, made }: Defaults): BmecatPrice {
  const periods = periodsOf(product);
  const period = periods.find((candidate) => made !== null && isWithin(made, candidate)) ?? periods[0];
  if (period === undefined) return { ...nothing, state: 'none' };
  const held = periods.filter(({ from, to }) => from === period.from && to === period.to);
  const details = held.map(({ node }) => node);
  const { from: validFrom, to: validTo } = period;
  const all = details.flatMap((node) => [
    ...nodesAt(node, 'PRODUCT_PRICE'),
    ...nodesAt(node, 'ARTICLE_PRICE'),
  ]);
  const type = netTypes.find((candidate) => all.some((price) => typeOf(price) === candidate));
  if (type === undefined) {
    const types = [...new Set(all.map((price) => typeOf(price) || 'price_type ?'))].join(', ');
    return { ...nothing, state: 'none', problem: types === '' ? null : say('trade.no-net-price', { types }) };
  }
  const rest = { type, validFrom, validTo, unit: null, price: null, state: 'unread' } as const;
  if (details.some((node) => isTrue(textAt(node, 'DAILY_PRICE'))))
    return { ...rest, problem: say('trade.daily-price') };
  const ofType = all.filter((price) => typeOf(price) === type);
  const inCurrency = ofType.filter((price) => textAt(price, 'PRICE_CURRENCY') === currency);
  const candidates = inCurrency.length > 0 ? inCurrency : ofType;
  const least = Math.min(...candidates.map(lowerBound));
  const first = candidates.filter((price) => lowerBound(price) === least);
  const [price] = first;
  const written = new Set(first.map((one) => amountOf(one, currency).join(' ')));
  if (price === undefined || written.size > 1)
    return { ...rest, problem: say('trade.several-prices', { prices: [...written].join('; ') }) };
  const [amount, code, factor] = amountOf(price, currency);
  // A formula, or no amount at all, is how the format says "price on request".
  if (amount === '') return { ...rest, problem: say('trade.price-on-request') };
  const read = netPrice(amount, code, factor);
  const unit = textAt(price, 'PRICE_BASE', 'PRICE_UNIT');
  return { ...rest, ...read, unit, state: read.price === null ? 'unread' : 'read' };
}

interface Period {
  readonly node: XmlNode;
  readonly from: string | null;
  readonly to: string | null;
}

/** The earliest first: where the file does not say when it was made, that is the one it was made for. */
function periodsOf(product: XmlNode): readonly Period[] {
  return [...nodesAt(product, 'PRODUCT_PRICE_DETAILS'), ...nodesAt(product, 'ARTICLE_PRICE_DETAILS')]
    .map((node) => ({
      node,
      from: bmecatDay(node, 'valid_start_date'),
      to: bmecatDay(node, 'valid_end_date'),
    }))
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0));
}

function isWithin(day: string, { from, to }: Period): boolean {
  return (from ?? day) <= day && day <= (to ?? day);
}

function typeOf(price: XmlNode): string {
  return price.attributes.get('price_type') ?? price.attributes.get('type') ?? '';
}

function lowerBound(price: XmlNode): number {
  return positive(textAt(price, 'LOWER_BOUND')) ?? 0;
}

/** Amount, currency and factor as written. */
function amountOf(price: XmlNode, currency: string | null): readonly [string, string, string] {
  return [
    textAt(price, 'PRICE_AMOUNT') ?? '',
    textAt(price, 'PRICE_CURRENCY') ?? currency ?? '',
    textAt(price, 'PRICE_FACTOR') ?? '1',
  ];
}

function isTrue(text: string | null): boolean {
  return text?.toLowerCase() === 'true';
}
