import type { CatalogLine } from '../model/catalog-line.ts';
import type { Reject } from '../model/reject.ts';
import { say } from '../text/index.ts';
import { textTable } from './text-table.ts';

/** How many rows a sentence names. */
const rowsNamed = 5;

/** An item number that stands for several products, with the rows of the first of them. */
interface SharedItem {
  readonly item: string;
  readonly supplier: string;
  readonly file: string;
  readonly rows: number[];
  /** Product ► place. */
  readonly places: Map<string, number>;
}

/** What is known of the lines so far, each by its place: the first is 0. */
export interface EarlierLines {
  /** Takes a line, as it is kept, for the next place. */
  readonly take: (line: CatalogLine, kept: string) => void;
  readonly isSame: (place: number, kept: string) => boolean;
  /** The product's key, or what stands for it. */
  readonly productAt: (place: number) => string;
  readonly productOf: (line: CatalogLine) => string;
}

export interface OffersSeen {
  /** Null where the product is new; a reject where it stands there already, with `field` for its field. */
  readonly add: (line: CatalogLine, kept: string, field: string | null) => Reject | null;
  /** How many products there are, whatever their item numbers. */
  readonly count: () => number;
  /** The place of the line that offers the same product; null where none does. */
  readonly find: (line: CatalogLine) => number | null;
  /** Whether the item number of a line stands for several products. */
  readonly isShared: (line: CatalogLine) => boolean;
  /** One warning for each item number that stands for several products, with the file that it is in. */
  readonly warnings: (field: string | null) => readonly { readonly file: string; readonly warning: Reject }[];
}

/**
 * What was offered so far: offers come by the hundred thousand, so that here stand only their numbers and rows, and
 * what they say is asked of `earlier` where a number comes again. `keyOf` is the number that an offer has, under which
 * more than one product may stand.
 */
export function offersSeen(keyOf: (line: CatalogLine) => string, earlier: EarlierLines): OffersSeen {
  const offers = textTable();
  const shared = new Map<string, SharedItem>();
  const rows: number[] = [];

  function placeOf(line: CatalogLine, key: string, first: number): number | null {
    const product = earlier.productOf(line);
    const places = shared.get(key)?.places;
    if (places !== undefined) return places.get(product) ?? null;
    return earlier.productAt(first) === product ? first : null;
  }

  function add(line: CatalogLine, kept: string, field: string | null): Reject | null {
    const key = keyOf(line);
    const first = offers.get(key);
    if (first === null) offers.add(key, rows.length);
    else {
      const place = placeOf(line, key, first);
      if (place !== null) return repeated(line, place, kept, field);
      share(line, key, first);
    }
    rows.push(line.row);
    earlier.take(line, kept);
    return null;
  }

  function repeated({ row, item, supplier }: CatalogLine, place: number, kept: string, field: string | null) {
    const sentence = earlier.isSame(place, kept) ? 'import.repeated-item' : 'import.conflicting-item';
    return { row, field, why: say(sentence, { item, supplier, first: String(rows[place]) }) };
  }

  function share(line: CatalogLine, key: string, first: number): void {
    const { item, supplier, file, row } = line;
    const before = shared.get(key) ?? {
      ...{ item, supplier, file, rows: [rows[first] ?? row] },
      places: new Map([[earlier.productAt(first), first]]),
    };
    shared.set(key, before);
    before.places.set(earlier.productOf(line), rows.length);
    if (before.rows.length < rowsNamed) before.rows.push(row);
  }

  function find(line: CatalogLine): number | null {
    const key = keyOf(line);
    const first = offers.get(key);
    if (first === null) return null;
    // A number that names one product then as now names that product, whatever it is called today.
    const isPlain = line.itemProduct === undefined && !shared.has(key);
    return isPlain ? first : placeOf(line, key, first);
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
