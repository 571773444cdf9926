import type { LineUpdate } from '../importer.ts';
import type { UblOffer } from './ubl-offer.ts';

/** The fields that say anything: what is null, blank or empty stays as it was. */
export function statedFields<T extends object>(fields: T): Partial<T> {
  const stated: Partial<T> = { ...fields };
  for (const key in stated) {
    const value: unknown = stated[key];
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) delete stated[key];
  }
  return stated;
}

/**
 * What a line of an update names. A price that stands there and cannot be read becomes unknown, for the one before
 * holds no longer.
 */
export function statedAlone({ line, names }: UblOffer): LineUpdate {
  const { agreement, supplier, lot, item, file, row, price, priceQuantity, unit, orderable, ...rest } = line;
  return {
    ...statedFields(rest),
    ...(names.price ? { price, priceQuantity, ...statedFields({ unit }) } : {}),
    ...(names.orderable ? { orderable } : {}),
  };
}
