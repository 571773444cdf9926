import type { CatalogLine } from '../../model/catalog-line.ts';
import type { PriceBarrier, PriceChange } from '../../model/diff.ts';

type Priced = Pick<CatalogLine, 'price' | 'unit' | 'priceQuantity'>;

/**
 * How a line's price moved; null where it did not. A price for another unit, quantity or currency is another thing and
 * never a difference in kroner. Prices are net of VAT by the model: an import refuses one that includes it.
 */
export function priceChange(before: Priced, after: Priced): PriceChange | null {
  const prices = { before: before.price, after: after.price };
  const barrier = barrierBetween(before, after);
  if (before.price === null && after.price === null) return null;
  if (barrier !== null || before.price === null || after.price === null)
    return { ...prices, barrier, differenceMinor: null, percent: null };
  const differenceMinor = after.price.minor - before.price.minor;
  if (differenceMinor === 0) return null;
  return { ...prices, barrier, differenceMinor, percent: percentOf(differenceMinor, before.price.minor) };
}

function barrierBetween(before: Priced, after: Priced): PriceBarrier | null {
  if (before.price === null) return 'no-price-before';
  if (after.price === null) return 'no-price-after';
  if (before.price.currency !== after.price.currency) return 'currency';
  if (before.unit !== after.unit) return 'unit';
  return before.priceQuantity === after.priceQuantity ? null : 'price-quantity';
}

function percentOf(difference: number, of: number): number | null {
  return of === 0 ? null : Math.round((1000 * difference) / of) / 10;
}
