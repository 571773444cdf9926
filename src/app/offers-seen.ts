import { crc32 } from 'node:zlib';
import type { CatalogLine } from '../model/catalog-line.ts';
import { productKey } from '../model/offer-key.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import { keptLine } from './kept-line.ts';

/** How many rows a sentence names. */
const rowsNamed = 5;

/** An item number that stands for several products, with the rows of the first of them. */
interface SharedItem {
  readonly item: string;
  readonly supplier: string;
  readonly file: string;
  readonly rows: number[];
  /** Product ► place. */
  readonly places: Map<number, number>;
}

export interface OffersSeen {
  /** Null where the product is new; a reject where it stands there already, with `field` for its field. */
  readonly add: (line: CatalogLine, content: string, field: string | null) => Reject | null;
  /** How many products there are, whatever their item numbers. */
  readonly count: () => number;
  /** The place of the line that offers the same product, and whether it says the same; null where none does. */
  readonly find: (line: CatalogLine) => { readonly isSame: boolean } | null;
  /** Whether the item number of a line stands for several products. */
  readonly isShared: (line: CatalogLine) => boolean;
  /** One warning for each item number that stands for several products, with the file that it is in. */
  readonly warnings: (field: string | null) => readonly { readonly file: string; readonly warning: Reject }[];
}

/**
 * What was offered so far, held by fingerprint: offers come by the hundred thousand, and their rows and fingerprints
 * stand in plain lists. `keyOf` is the number that an offer has, under which more than one product may stand.
 */
export function offersSeen(
  keyOf: (line: CatalogLine) => string,
  fingerprint: (content: string) => string | number,
): OffersSeen {
  const offers = new Map<string, number>();
  const shared = new Map<string, SharedItem>();
  const rows: number[] = [];
  const products: number[] = [];
  const fingerprints: (string | number)[] = [];

  function placeOf(key: string, product: number): number | null {
    const first = offers.get(key);
    if (first === undefined || products[first] === product) return first ?? null;
    return shared.get(key)?.places.get(product) ?? null;
  }

  function add(line: CatalogLine, content: string, field: string | null): Reject | null {
    const { row, item, supplier, file } = line;
    const key = keyOf(line);
    const product = productOf(line);
    const earlier = placeOf(key, product);
    if (earlier !== null) {
      const isSame = fingerprints[earlier] === fingerprint(content);
      const sentence = isSame ? 'import.repeated-item' : 'import.conflicting-item';
      return { row, field, why: say(sentence, { item, supplier, first: String(rows[earlier]) }) };
    }
    const first = offers.get(key);
    if (first === undefined) offers.set(key, rows.length);
    else {
      const before = shared.get(key) ?? {
        ...{ item, supplier, file, rows: [rows[first] ?? row] },
        places: new Map([[products[first] ?? product, first]]),
      };
      shared.set(key, before);
      before.places.set(product, rows.length);
      if (before.rows.length < rowsNamed) before.rows.push(row);
    }
    rows.push(row);
    products.push(product);
    fingerprints.push(fingerprint(content));
    return null;
  }

  function find(line: CatalogLine): { readonly isSame: boolean } | null {
    const key = keyOf(line);
    // A number that names one product then as now names that product, whatever it is called today.
    const isPlain = line.itemProduct === undefined && !shared.has(key);
    const place = isPlain ? (offers.get(key) ?? null) : placeOf(key, productOf(line));
    return place === null ? null : { isSame: fingerprints[place] === fingerprint(keptLine(line).content) };
  }

  return {
    add,
    find,
    count: () => rows.length,
    isShared: (line) => shared.has(keyOf(line)),
    warnings: (field) =>
      [...shared.values()].map(({ item, supplier, file, places, rows: named }) => {
        const more = places.size > named.length ? ' …' : '';
        const values = { item, supplier, count: places.size, rows: `${named.join(', ')}${more}` };
        return { file, warning: { row: named[0] ?? 1, field, why: say('import.shared-item', values) } };
      }),
  };
}

/** A check sum: it is only compared among the products of one item number. */
function productOf(line: CatalogLine): number {
  return crc32(productKey(line));
}
