import type { CatalogLine } from './catalog-line.ts';

/** What makes two lines the same offer: item of a supplier, on a lot of an agreement. */
export function offerKey(line: CatalogLine): string {
  return JSON.stringify([line.agreement, line.lot, line.supplier, line.item]);
}

/** Whether two lines say the same, wherever in whichever file they stand. */
export function sameOffer(one: CatalogLine, other: CatalogLine): boolean {
  return content(one) === content(other);
}

function content(line: CatalogLine): string {
  return JSON.stringify({ ...line, file: '', row: 0 });
}
