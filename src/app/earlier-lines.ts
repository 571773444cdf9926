import { crc32 } from 'node:zlib';
import { CatalogLine } from '../model/catalog-line.ts';
import { productKey } from '../model/offer-key.ts';
import type { Draft } from '../workspace/workspace.ts';
import { contentOf } from './kept-line.ts';
import type { EarlierLines } from './offers-seen.ts';

/** Lines that are being written: what one of them says is read where it stands, for few are ever asked for. */
export function writtenLines(draft: () => Draft): EarlierLines {
  return {
    take: (_, kept) => draft().add(kept),
    isSame: (place, kept) => contentOf(draft().row(place)) === contentOf(kept),
    productAt: (place) => productKey(CatalogLine.parse(JSON.parse(draft().row(place)))),
    productOf: productKey,
  };
}

/** Lines that nobody keeps, by check sum: it is only compared among those of one item number. */
export function checkSums(): EarlierLines {
  const contents: number[] = [];
  const products: string[] = [];
  return {
    take(line, kept) {
      contents.push(crc32(contentOf(kept)));
      products.push(sumOf(line));
    },
    isSame: (place, kept) => contents[place] === crc32(contentOf(kept)),
    productAt: (place) => products[place] ?? '',
    productOf: sumOf,
  };
}

function sumOf(line: CatalogLine): string {
  return crc32(productKey(line)).toString(36);
}
