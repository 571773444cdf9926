import type { CatalogLine } from './catalog-line.ts';

/** The number under which a supplier offers something: item of a supplier, on a lot of an agreement. */
export function offerKey(line: CatalogLine): string {
  return JSON.stringify([line.agreement, line.lot, line.supplier, line.item]);
}

/**
 * Which product a line offers under its item number. A supplier may give several one number, so that the number alone
 * does not name a product: the maker's number, the GTIN or the name then tells them apart.
 */
export function productKey({ model, gtin, name }: Pick<CatalogLine, 'model' | 'gtin' | 'name'>): string {
  return `${model === null ? '' : plain(model)}\n${gtin === null ? '' : gtin.padStart(14, '0')}\n${plain(name)}`;
}

/** Letters count in any case, and blanks however many. */
function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether two lines say the same, wherever in whichever file they stand. */
export function sameOffer(one: CatalogLine, other: CatalogLine): boolean {
  return content(one) === content(other);
}

function content(line: CatalogLine): string {
  return JSON.stringify({ ...line, file: '', row: 0, itemProduct: '' });
}
