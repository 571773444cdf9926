import { tellApart } from '../intake/item-products.ts';
import { CatalogLine } from '../model/catalog-line.ts';
import { productKey } from '../model/offer-key.ts';
import { grouped } from './grouped.ts';
import { keyWithinEdition } from './kept-line.ts';

/** The lines of an edition, each with what tells its product apart where, and only where, its item number is shared. */
export async function* withProductsToldApart(
  rows: () => AsyncIterable<unknown>,
  isShared: (line: CatalogLine) => boolean,
): AsyncGenerator<CatalogLine> {
  const together: CatalogLine[] = [];
  for await (const line of linesOf(rows)) if (isShared(line)) together.push(line);
  const words = new Map<string, string>();
  for (const products of grouped(together, keyWithinEdition).values()) {
    const told = tellApart(products);
    for (const [index, product] of products.entries()) words.set(placeOf(product), told[index] ?? '');
  }
  for await (const line of linesOf(rows)) {
    const { itemProduct: _, ...plain } = line;
    const itemProduct = words.get(placeOf(line));
    yield itemProduct === undefined ? plain : { ...plain, itemProduct };
  }
}

function placeOf(line: CatalogLine): string {
  return `${keyWithinEdition(line)}\n${productKey(line)}`;
}

async function* linesOf(rows: () => AsyncIterable<unknown>): AsyncGenerator<CatalogLine> {
  for await (const row of rows()) yield CatalogLine.parse(row);
}
