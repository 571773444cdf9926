import { say } from '../../text/index.ts';
import { dayOf } from './day-of.ts';
import { positive } from './exact-decimal.ts';
import { type NetPrice, netPrice } from './net-price.ts';
import type { XchangePrice } from './xchange-schema.ts';

interface ItemPrice extends NetPrice {
  readonly unit: string | null;
  readonly priceQuantity: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** The net price that held when the file was made, else the earliest. Two that hold at once are no answer. */
export function xchangePrice(
  prices: readonly XchangePrice[],
  currency: string | null,
  made: string | null,
): ItemPrice {
  const periods = prices.map((price) => ({
    price,
    from: dayOf(price.PriceValidityDate),
    to: dayOf(price.PriceExpiryDate),
  }));
  const holding = periods.filter(
    ({ from, to }) => made !== null && (from ?? made) <= made && made <= (to ?? made),
  );
  const earliest = periods.map(({ from }) => from ?? '').sort()[0];
  const now = holding.length > 0 ? holding : periods.filter(({ from }) => (from ?? '') === earliest);
  const [first] = now;
  if (first === undefined)
    return { price: null, problem: null, unit: null, priceQuantity: 1, validFrom: null, validTo: null };
  const { price, from, to } = first;
  const rest = {
    price: null,
    unit: price.PriceUnit,
    priceQuantity: positive(price.PriceQuantity) ?? 1,
    validFrom: from,
    validTo: to,
  };
  const written = new Set(now.map(({ price: one }) => amountOf(one, currency)));
  if (written.size > 1)
    return { ...rest, problem: say('trade.several-prices', { prices: [...written].join('; ') }) };
  if (price.PriceOnRequest === 'true') return { ...rest, problem: say('trade.price-on-request') };
  if (price.NetPrice !== null) return { ...rest, ...netPrice(price.NetPrice, currency) };
  const others = (['GrossListPrice', 'RecommendedRetailPrice'] as const).filter(
    (name) => price[name] !== null,
  );
  const problem = others.length === 0 ? null : say('trade.no-net-price', { types: others.join(', ') });
  return { ...rest, problem };
}

function amountOf(price: XchangePrice, currency: string | null): string {
  const per = price.PriceUnit === null ? '' : `/ ${price.PriceQuantity ?? '1'} ${price.PriceUnit}`;
  return [price.NetPrice ?? '–', currency ?? '', per].filter((part) => part !== '').join(' ');
}
