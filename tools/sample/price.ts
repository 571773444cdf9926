import type { KnownCamera } from '../../src/model/camera.ts';
import { fill } from './fill.ts';
import type { CatalogPlan, Supplier } from './plan-catalog.ts';
import type { Random } from './random.ts';

/**
 * An illustrative price in øre: from the record's sourced list price where the plan has a rate for its currency, else
 * from form, resolution and lens. Street prices of other markets are left alone: they say nothing of a Danish one.
 */
export function illustrativePrice(
  { specs, listPrice }: KnownCamera,
  brandFactor: number,
  supplier: Supplier,
  prices: CatalogPlan['prices'],
  random: Random,
): number {
  const rate = listPrice?.kind === 'list' ? prices.perListUnit[listPrice.currency] : undefined;
  const kroner =
    listPrice !== null && rate !== undefined
      ? listPrice.amount * rate
      : brandFactor *
        (prices.byForm[specs.formFactor ?? 'other'] +
          prices.perMegapixel * (specs.resolutionMp ?? 0) +
          (specs.lensType === 'motorized-varifocal' ? prices.motorLens : 0) +
          prices.zoomStep * (specs.opticalZoom ?? 0));
  return roundedPrice(Math.min(Math.max(kroner, prices.lowest), prices.highest), supplier, prices, random);
}

/** This supplier's own price near `kroner`, in øre, ending as its prices end. */
export function roundedPrice(
  kroner: number,
  supplier: Supplier,
  prices: CatalogPlan['prices'],
  random: Random,
): number {
  const spread = 1 + prices.spread * (2 * random.share() - 1);
  const step = kroner < 200 ? 1 : kroner < 2000 ? 5 : 10;
  const whole = Math.round((kroner * supplier.priceFactor * spread) / step) * step;
  return whole * 100 + random.pick(supplier.endings);
}

/** Says in one language how the prices came about; `template` is the plan's sentence. */
export function priceBasis(
  template: string,
  prices: CatalogPlan['prices'],
  locale: 'da-DK' | 'en-GB',
): string {
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  const values = {
    rate: Object.values(prices.perListUnit).map(number).join(' / '),
    lowest: number(prices.lowest),
    highest: number(prices.highest),
    spread: number(Math.round(prices.spread * 100)),
  };
  return fill(template, values) ?? template;
}
